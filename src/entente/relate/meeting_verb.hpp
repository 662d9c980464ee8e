// Whether a verb reports that a meeting took place: "met", "held talks", "led the first meeting of".
#ifndef ENTENTE_RELATE_MEETING_VERB_HPP
#define ENTENTE_RELATE_MEETING_VERB_HPP

#include <cstdint>

#include "entente/relate/context.hpp"

namespace entente {

/// The word at `verb` of `sentence`.
///
/// cost  bounded: only words near the verb are looked at
[[nodiscard]] bool reports_meeting(const Context& context, std::uint32_t verb, TokenRange sentence);

/// "In December 2022, President X hosted …", published in June 2024: a sentence that opens with a date of
/// other months tells of another meeting.
///
/// cost  logarithmic in the dates of the statement
[[nodiscard]] bool opens_in_other_months(const Context& context, TokenRange sentence);

/// "Launched by President X at the Y, | the Council held": where they can stand who met.
///
/// cost  linear in the sentence
[[nodiscard]] std::uint32_t behind_founders(const Context& context, TokenRange sentence);

/// "ninety days after our Leaders met in Lima": the verb at `verb` only says when something else was.
[[nodiscard]] bool is_told_as_past(const Context& context, std::uint32_t verb, TokenRange sentence);

/// "meeting in Lima, they recalled the attacks of 3 June": the day at `date` is not that of the verb at
/// `verb`.
[[nodiscard]] bool recalls_between(const Context& context, std::uint32_t verb, std::uint32_t date);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETING_VERB_HPP
