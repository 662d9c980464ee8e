// Documents by hand, and what segmentation makes of them, as strings to compare.
#ifndef ENTENTE_TESTS_SEGMENT_SEGMENT_SUPPORT_HPP
#define ENTENTE_TESTS_SEGMENT_SEGMENT_SUPPORT_HPP

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"
#include "entente/ingest/document.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente::test {

struct BlockText {
  BlockKind kind;
  std::string_view text;
  std::uint8_t depth = 0;
};

inline Document make_document(const std::vector<BlockText>& blocks) {
  Document document;
  for (const BlockText& block : blocks) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += block.text;
    document.blocks.push_back(
        {block.kind, {begin, static_cast<std::uint32_t>(document.text.size())}, block.depth});
    document.text += '\n';
  }
  return document;
}

inline const Abbreviations& abbreviations() {
  static const Abbreviations value{{{"Mr.", "Dr.", "Gen.", "No.", "Art.", "Sept.", "Sec.", "cf."},
                                    {"U.S.", "U.K.", "D.C.", "Jr.", "Inc.", "etc.", "a.m.", "no."},
                                    {"The", "We", "In", "They", "It", "A"}}};
  return value;
}

/// "word|number|" and so on: the tokens of `text`, a space before each that is not glued.
inline std::string join(std::string_view text, const std::vector<Token>& tokens) {
  std::string joined;
  for (const Token& token : tokens) {
    if (!token.glued && !joined.empty()) joined += ' ';
    joined.append(slice(text, token.range)).append("|");
  }
  return joined;
}

}  // namespace entente::test

#endif  // ENTENTE_TESTS_SEGMENT_SEGMENT_SUPPORT_HPP
