#include "entente/recognise/name_words.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/text.hpp"

namespace entente {

std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name) {
    if (is_ascii_space(c)) {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
    } else {
      word += to_ascii_lower(c);
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

bool is_subsequence(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  std::size_t at = 0;
  for (const std::string& word : longer) {
    if (at < shorter.size() && shorter[at] == word) ++at;
  }
  return at == shorter.size();
}

std::vector<std::string> words_of_person(std::string_view name) {
  std::string plain = slug(name);
  std::replace(plain.begin(), plain.end(), '-', ' ');
  return words_of_name(plain);
}

std::string in_running_text(std::string name) {
  constexpr std::size_t shortest = 3;  // initials stay
  const bool mixed = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!mixed) return name;
  for (std::size_t i = 0; i < name.size();) {
    std::size_t end = i;
    while (end < name.size() && is_ascii_upper(name[end])) ++end;
    const bool numeral = name.find_first_not_of("IVX", i) >= end;  // "Carl Miller III"
    const bool word = !numeral && (end == name.size() || name[end] == ' ' || name[end] == '-');
    if (word && end - i >= shortest && (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-')) {
      const auto second = name.begin() + static_cast<std::ptrdiff_t>(i) + 1;
      std::transform(second, name.begin() + static_cast<std::ptrdiff_t>(end), second, to_ascii_lower);
    }
    i = std::max(end, i + 1);
  }
  return name;
}

}  // namespace entente
