#include "cli/passage_view.hpp"

#include <algorithm>
#include <cstddef>

#include "entente/base/utf8.hpp"

namespace entente::cli {

namespace {

constexpr std::uint32_t longest_markup = 4096;  ///< a link's address, at the most

bool is_same(char32_t text, char32_t source) {
  if (text != U' ') return text == source;
  return source == U' ' || (source >= U'\t' && source <= U'\r') || source == 0xA0 ||
         (source >= 0x2002 && source <= 0x200B) || source == 0x202F;
}

}  // namespace

PassageView::PassageView(std::string_view text, std::string_view source, std::uint32_t begin) {
  std::size_t at = 0;              // byte in source
  std::uint32_t position = begin;  // the code point there
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint wanted = decode_at(text, i);
    i += wanted.size;
    std::size_t ahead = at;
    std::uint32_t steps = 0;
    while (ahead < source.size() && steps < longest_markup) {
      const DecodedCodePoint next = decode_at(source, ahead);
      if (is_same(wanted.value, next.value)) break;
      ahead += next.size;
      ++steps;
    }
    // A character that the source writes otherwise ("&amp;") stands where the one before it ended.
    const bool found = ahead < source.size() && steps < longest_markup;
    positions_.push_back(found ? position + steps : position);
    if (!found) continue;
    at = ahead + decode_at(source, ahead).size;
    position += steps + 1;
  }
}

CodePointRange PassageView::to_text(CodePointRange in_document) const {
  const auto first = std::lower_bound(positions_.begin(), positions_.end(), in_document.begin);
  const auto last = std::lower_bound(first, positions_.end(), in_document.end);
  return {static_cast<std::uint32_t>(first - positions_.begin()),
          static_cast<std::uint32_t>(last - positions_.begin())};
}

CodePointRange PassageView::to_document(CodePointRange in_text) const {
  return {positions_[in_text.begin], positions_[in_text.end - 1] + 1};
}

}  // namespace entente::cli
