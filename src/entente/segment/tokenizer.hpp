// Words, numbers, clitics and punctuation of a stretch of text.
#ifndef ENTENTE_SEGMENT_TOKENIZER_HPP
#define ENTENTE_SEGMENT_TOKENIZER_HPP

#include <string_view>
#include <vector>

#include "entente/base/range.hpp"
#include "entente/segment/abbreviations.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// Appends the tokens of `range` to `tokens`; TokenKind says what they are. A full stop belongs to the word
/// before it when the two are an abbreviation: by its shape ("U.S.", "a.m.") or by the lexicon ("Sept.").
///
/// shape    tokens lie on code-point edges; between them stands white space only (CharClass::space)
/// cost     linear in the range, whatever stands there
void tokenize(std::string_view text, ByteRange range, const Abbreviations& abbreviations,
              std::vector<Token>& tokens);

}  // namespace entente

#endif  // ENTENTE_SEGMENT_TOKENIZER_HPP
