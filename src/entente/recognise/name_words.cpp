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

bool names_parties_more(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  const auto without_articles = [](const std::vector<std::string>& words) {
    std::vector<std::string> out;
    std::copy_if(words.begin(), words.end(), std::back_inserter(out),
                 [](const std::string& word) { return word != "a" && word != "an" && word != "the"; });
    return out;
  };
  const auto few = without_articles(shorter);
  const auto more = without_articles(longer);
  constexpr std::size_t most_of_parties = 4;  // "united", "states-el", "salvador"
  if (few.size() < 4 || more.size() <= few.size() || more.size() > few.size() + most_of_parties) return false;
  const auto [left, in_more] = std::mismatch(few.begin(), few.end(), more.begin());
  const std::size_t extra = more.size() - few.size();
  const auto behind = in_more + static_cast<std::ptrdiff_t>(extra);
  const bool hyphen = std::any_of(
      in_more, behind, [](const std::string& word) { return word.find('-') != std::string::npos; });
  const bool parties =
      std::none_of(in_more, behind, [](const std::string& word) { return word == "for" || word == "on"; });
  return hyphen && parties && std::equal(left, few.end(), behind, more.end());
}

bool stands_behind_parties(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  constexpr std::size_t most_of_parties = 6;  // "united", "states", "–", "el", "salvador"
  if (shorter.size() < 2 || longer.size() <= shorter.size() ||
      longer.size() > shorter.size() + most_of_parties)
    return false;
  const auto parties_end = longer.end() - static_cast<std::ptrdiff_t>(shorter.size());
  const bool joined = std::any_of(longer.begin(), parties_end, [](const std::string& word) {
    return word.find('-') != std::string::npos || word == "\u2013";
  });
  return joined && std::equal(shorter.begin(), shorter.end(), parties_end);
}

bool is_of_ministers(const std::vector<std::string>& name, std::size_t at) {
  std::size_t next = at + 1;
  if (at >= name.size() || name[at] != "of") return false;
  if (next < name.size() && name[next] == "the") ++next;
  return next < name.size() && (name[next] == "ministers" || name[next] == "heads");
}

std::string key_of_name(std::string_view name) {
  std::string key = to_lower(name);
  for (std::size_t at = key.find(" - "); at != std::string::npos; at = key.find(" - ", at + 1))
    key.replace(at, 3, "-");
  return key;
}

std::string key_of_forum(std::string_view name) {
  constexpr std::string_view link = " of ";
  constexpr std::string_view article = "the ";
  std::string key = key_of_name(name);
  const std::size_t of = key.find(link);
  if (of == std::string::npos) return key;
  std::string_view whose = std::string_view{key}.substr(of + link.size());
  if (whose.starts_with(article)) whose.remove_prefix(article.size());
  return std::string{whose} + ' ' + key.substr(0, of);
}

std::string with_joined_acronyms(std::string name) {
  const auto is_acronym = [](std::string_view word) {
    return word.size() > 1 && std::ranges::all_of(word, is_ascii_upper);
  };
  const std::size_t dash = name.find(" - ");
  // "CHILE - PERU DIALOGUE": in a line of capitals no word tells that it is an acronym.
  if (dash == std::string::npos || std::ranges::none_of(name, is_ascii_lower)) return name;
  const std::string_view text{name};
  const std::string_view before = text.substr(0, dash);
  const std::string_view behind = text.substr(dash + 3);
  if (is_acronym(before.substr(before.rfind(' ') + 1)) && is_acronym(behind.substr(0, behind.find(' '))))
    name.replace(dash, 3, "-");
  return name;
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
