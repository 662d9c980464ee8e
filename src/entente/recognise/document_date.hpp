// The day on which a statement was issued.
#ifndef ENTENTE_RECOGNISE_DOCUMENT_DATE_HPP
#define ENTENTE_RECOGNISE_DOCUMENT_DATE_HPP

#include <optional>

#include "entente/base/calendar.hpp"
#include "entente/recognise/lexed.hpp"

namespace entente {

/// The front matter's date; else that of a dateline, its last day if it gives several; else that of a line at
/// the head ("Adopted at the Trade Forum, 19 October 2023"); else the one day that the first sentence names
/// ("held talks in Lima on 5 May 2019"), which is that of the meeting.
///
/// cost  linear in the head of the text
[[nodiscard]] std::optional<Date> find_document_date(const LexedView& lexed);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_DOCUMENT_DATE_HPP
