#include "entente/graph/code_point_index.hpp"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t step = 256;

constexpr bool starts_code_point(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

}  // namespace

CodePointIndexView::CodePointIndexView(std::string_view text) : text_{text} {
  every_step_.reserve(text.size() / step + 1);
  for (std::size_t byte = 0; byte < text.size(); ++byte) {
    if (!starts_code_point(text[byte])) continue;
    if (size_ % step == 0) every_step_.push_back(byte);
    ++size_;
  }
}

std::size_t CodePointIndexView::byte_of(std::size_t code_point) const noexcept {
  if (code_point >= size_) return text_.size();
  std::size_t byte = every_step_[code_point / step];
  for (std::size_t left = code_point % step; left > 0; --left) {
    do ++byte;
    while (byte < text_.size() && !starts_code_point(text_[byte]));
  }
  return byte;
}

std::string_view CodePointIndexView::slice(CodePointRange range) const noexcept {
  const std::size_t begin = byte_of(range.begin);
  return text_.substr(begin, std::max(begin, byte_of(range.end)) - begin);
}

}  // namespace entente
