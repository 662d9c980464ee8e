// Who came to the meeting besides those whom the sentence about it names.
#ifndef ENTENTE_RELATE_ATTENDANCE_HPP
#define ENTENTE_RELATE_ATTENDANCE_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// Told in the opening, behind the sentence of `event` or in it: "Japan was represented by Mr. A", "She was
/// accompanied by B", "Representatives of the UNHCR and the IOM took part", "We were joined by the Minister
/// of Brazil"; later paragraphs tell of other meetings. Told anywhere in a list of those who came:
/// "Participants included: / – Australia: the Hon A, Minister for B, and C".
///
/// cost  linear in the text
[[nodiscard]] std::vector<Attendee> attendees(const Context& context, const Event& event);

}  // namespace entente

#endif  // ENTENTE_RELATE_ATTENDANCE_HPP
