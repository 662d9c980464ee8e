#include "entente/recognise/redefinition.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// The words before the bracket at `open` that spell `letters`, from last to first; none if they do not.
std::vector<std::string> spelling_words(const LexedView& lexed, TokenRange sentence, std::uint32_t open,
                                        std::string_view letters) {
  std::vector<std::string> words;
  std::uint32_t at = open;
  while (words.size() < letters.size() && at > sentence.first) {
    --at;
    if (lexed.token(at).kind != TokenKind::word) {
      if (lexed.is_mark(at, '-')) continue;
      return {};
    }
    const char initial = to_ascii_lower(lexed.text(at).front());
    const bool small =
        lexed.word(at).is(WordClass::preposition | WordClass::conjunction | WordClass::determiner);
    if (initial == letters[letters.size() - words.size() - 1]) {
      words.push_back(to_lower(lexed.text(at)));
    } else if (!small) {
      return {};
    }
  }
  if (words.size() < letters.size()) words.clear();
  return words;
}

}  // namespace

bool is_redefined(const LexedView& lexed, TokenRange sentence, const Reading& reading) {
  const TokenRange tokens = reading.tokens;
  if (reading.entries.empty() || tokens.size() != 1 || tokens.first <= sentence.first + 1 ||
      tokens.last >= sentence.last || !lexed.is_mark(tokens.first - 1, '(') ||
      !lexed.is_mark(tokens.last, ')')) {
    return false;
  }
  std::string letters;
  for (const char c : lexed.text(tokens)) {
    if (is_ascii_digit(c)) return false;  // "COP15"
    if (is_ascii_upper(c)) letters += to_ascii_lower(c);
  }
  if (letters.size() < 2) return false;
  const auto words = spelling_words(lexed, sentence, tokens.first - 1, letters);
  if (words.empty()) return false;
  constexpr std::size_t telling = 4;  // letters of a word that says what a thing is
  // Of words that are all short none tells that they are the listed thing's.
  if (std::none_of(words.begin(), words.end(),
                   [](const std::string& word) { return word.size() >= telling; })) {
    return true;
  }
  const auto& entries = lexed.gazetteer->vocabulary.entries;
  return std::none_of(reading.entries.begin(), reading.entries.end(), [&](EntryId id) {
    const Entry& entry = entries[id.index()];
    return std::any_of(entry.labels.begin(), entry.labels.end(), [&](const Label& label) {
      const std::string name = to_lower(label.text);
      // "Ministry of Information and Communication (MIC)" is not that of Internal Affairs and Communications.
      return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() < telling || name.find(word.substr(0, telling)) != std::string::npos;
      });
    });
  });
}

}  // namespace entente
