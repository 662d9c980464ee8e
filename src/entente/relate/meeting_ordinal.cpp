#include "entente/relate/meeting_ordinal.hpp"

#include <array>
#include <charconv>

#include "entente/base/text.hpp"

namespace entente {

std::optional<int> ordinal_of(std::string_view word) {
  static constexpr std::array words{"first",    "second",  "third",      "fourth",     "fifth",
                                    "sixth",    "seventh", "eighth",     "ninth",      "tenth",
                                    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (equal_ignoring_case(word, words[i])) return static_cast<int>(i) + 1;
  }
  if (equal_ignoring_case(word, "inaugural")) return 1;
  constexpr int most = 200;  // what is more counts something else
  int value = 0;
  const auto end = std::from_chars(word.data(), word.data() + word.size(), value);
  const std::string_view rest{end.ptr, static_cast<std::size_t>(word.data() + word.size() - end.ptr)};
  const bool ending = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return end.ec == std::errc{} && ending && value > 0 && value < most ? std::optional{value} : std::nullopt;
}

}  // namespace entente
