#include "entente/base/ordinal.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::array<std::string_view, 19> below_twenty{
    "first",     "second",    "third",       "fourth",     "fifth",     "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};

constexpr std::array<std::string_view, 8> tens{"twenty", "thirty",  "forty",  "fifty",
                                               "sixty",  "seventy", "eighty", "ninety"};

template <std::size_t Size>
std::optional<std::size_t> place_of(std::string_view word, const std::array<std::string_view, Size>& words) {
  for (std::size_t i = 0; i < Size; ++i) {
    if (equal_ignoring_case(word, words[i])) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> ordinal_in_words(std::string_view word) {
  constexpr int ten = 10;
  constexpr std::size_t units = 9;
  if (const auto small = place_of(word, below_twenty)) return static_cast<int>(*small) + 1;
  constexpr std::string_view ending = "ieth";
  for (std::size_t i = 0; i < tens.size(); ++i) {
    const int value = (static_cast<int>(i) + 2) * ten;
    const std::string_view stem = tens[i].substr(0, tens[i].size() - 1);  // "twent|y"
    if (word.size() == stem.size() + ending.size() &&
        equal_ignoring_case(word.substr(0, stem.size()), stem) &&
        equal_ignoring_case(word.substr(stem.size()), ending))
      return value;
    if (word.size() <= tens[i].size() || word[tens[i].size()] != '-' ||
        !equal_ignoring_case(word.substr(0, tens[i].size()), tens[i]))
      continue;
    const auto unit = place_of(word.substr(tens[i].size() + 1), below_twenty);
    if (unit && *unit < units) return value + static_cast<int>(*unit) + 1;
  }
  return std::nullopt;
}

bool is_ordinal_in_digits(std::string_view word) {
  constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  return digits > 0 && place_of(word.substr(digits), endings).has_value();
}

}  // namespace entente
