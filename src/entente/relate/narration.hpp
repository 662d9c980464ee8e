// In which tense a statement speaks of what its parties do.
#ifndef ENTENTE_RELATE_NARRATION_HPP
#define ENTENTE_RELATE_NARRATION_HPP

#include "entente/recognise/lexed.hpp"

namespace entente {

/// "The Ministers agreed …, They reaffirmed …": minutes report in the past, so that "would" stands for what
/// was said with "will". A statement that says "we agree", "we reaffirm" does not.
///
/// cost  linear in the text
[[nodiscard]] bool tells_in_past(const LexedView& lexed);

}  // namespace entente

#endif  // ENTENTE_RELATE_NARRATION_HPP
