#include "entente/recognise/name_short_form.hpp"

#include <algorithm>

#include "entente/base/add_once.hpp"

namespace entente {

namespace {

constexpr std::uint32_t size_of_bracket = 3;  // "(", "WPS", ")"
constexpr std::uint32_t longest_part = 16;    // of a label, on either side of the bracket

}  // namespace

InterruptedLabels::InterruptedLabels(const LexedView& lexed, TokenRange sentence)
    : lexed_{lexed}, sentence_{sentence} {
  for (std::uint32_t i = sentence.first + 1; i + size_of_bracket < sentence.last; ++i) {
    const TokenCase letter_case = lexed.token(i + 1).letter_case;
    const bool short_form = letter_case == TokenCase::upper || letter_case == TokenCase::mixed;
    if (lexed.is_mark(i, '(') && short_form && lexed.is_mark(i + 2, ')') && lexed.is_capital(i + 3))
      brackets_.push_back(i);
  }
}

std::optional<Atom> InterruptedLabels::at(std::uint32_t first) const {
  const auto bracket = std::upper_bound(brackets_.begin(), brackets_.end(), first);
  if (bracket == brackets_.end() || *bracket - first > longest_part || !lexed_.is_capital(first))
    return std::nullopt;
  const std::uint32_t behind = *bracket + size_of_bracket;
  std::vector<WordId> words{lexed_.ids.begin() + first, lexed_.ids.begin() + *bracket};
  words.insert(words.end(), lexed_.ids.begin() + behind,
               lexed_.ids.begin() + std::min(sentence_.last, behind + longest_part));
  std::optional<Atom> found;
  lexed_.gazetteer->labels.match(words, [&](const PhraseTrie::Match& match) {
    const std::uint32_t last = first + match.size + size_of_bracket;
    if (last <= behind || !lexed_.is_capital(last - 1)) return;
    for (const std::uint32_t value : match.values) {
      const LabelValue& label = lexed_.gazetteer->label_values[value];
      if (label.kind != LabelKind::name) continue;
      if (!found || found->tokens.last < last) found = Atom{{first, last}, label.kind, EntityType::state, {}};
      add_once(found->entries, label.entry);
    }
  });
  return found;
}

std::vector<std::string> abridged(const LexedView& lexed, TokenRange name) {
  std::uint32_t open = name.first;
  while (open < name.last && !lexed.is_mark(open, '(')) ++open;
  if (open + 3 >= name.last || !lexed.is_mark(open + 2, ')')) return {};
  const std::string_view letters = lexed.text(open + 1);
  std::size_t left = letters.size();
  std::uint32_t first = open;
  while (first > name.first && left > 0) {
    --first;
    if (!lexed.is_capital(first)) continue;
    if (lexed.text(first).front() != letters[left - 1]) return {};
    --left;
  }
  if (left > 0) return {};
  const std::string rest = std::string{letters}.append(" ").append(lexed.text({open + 3, name.last}));
  std::vector<std::string> names{rest};
  if (first > name.first) {
    const bool spaced = !lexed.token(first).glued;
    names.push_back(std::string{lexed.text({name.first, first})}.append(spaced ? " " : "").append(rest));
  }
  return names;
}

}  // namespace entente
