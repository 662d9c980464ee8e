#include "entente/relate/meeting_ordinal.hpp"

#include <charconv>

#include "entente/base/ordinal.hpp"
#include "entente/base/text.hpp"

namespace entente {

std::optional<int> ordinal_of(std::string_view word) {
  if (const auto told = ordinal_in_words(word)) return told;
  if (equal_ignoring_case(word, "inaugural")) return 1;
  constexpr int most = 200;  // what is more counts something else
  int value = 0;
  const auto end = std::from_chars(word.data(), word.data() + word.size(), value);
  const std::string_view rest{end.ptr, static_cast<std::size_t>(word.data() + word.size() - end.ptr)};
  const bool ending = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return end.ec == std::errc{} && ending && value > 0 && value < most ? std::optional{value} : std::nullopt;
}

}  // namespace entente
