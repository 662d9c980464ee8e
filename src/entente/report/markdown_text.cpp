#include "entente/report/markdown_text.hpp"

#include "entente/base/text.hpp"

namespace entente {

std::string markdown_escaped(std::string_view text) {
  constexpr std::string_view markup = "\\`*_[]<>|#~&!";
  const std::string folded = fold_space(text);
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    // What makes a list or a heading does so at the beginning only: "- x", "+ x", "= x", "1. x".
    const bool begins_list = i == 0 && (c == '-' || c == '+' || c == '=');
    const bool ends_number = (c == '.' || c == ')') && folded.find_first_not_of("0123456789") == i;
    if (markup.find(c) != std::string_view::npos || begins_list || ends_number) out += '\\';
    out += c;
  }
  return out;
}

}  // namespace entente
