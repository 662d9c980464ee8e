#include "entente/recognise/dateline.hpp"

#include <algorithm>
#include <vector>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "Lima, | Ohio": the region that tells the place from others of its name. Of a state behind a place
/// it is known whose it is.
bool has_region_behind(const LexedView& lexed, std::span<const Atom> atoms,
                       std::span<const Atom>::iterator place) {
  const auto next = place + 1;
  return next != atoms.end() && next->tokens.first == place->tokens.last + 1 &&
         lexed.is_mark(place->tokens.last, ',') && next->type == EntityType::place;
}

/// "OSLO": in capitals, as labels are not found in running text.
std::vector<EntryId> places_called(const LexedView& lexed, TokenRange words) {
  std::vector<EntryId> places;
  lexed.gazetteer->labels.match(lexed.from(words.first, words), [&](const PhraseTrie::Match& match) {
    if (match.size != words.size()) return;
    for (const std::uint32_t value : match.values) {
      const EntryId entry = lexed.gazetteer->label_values[value].entry;
      if (lexed.gazetteer->vocabulary.entries[entry.index()].type == EntityType::place)
        add_once(places, entry);
    }
  });
  return places;
}

}  // namespace

std::optional<DatelinePlace> read_dateline(const LexedView& lexed, TokenRange line,
                                           std::span<const Atom> atoms) {
  const auto place = std::find_if(atoms.begin(), atoms.end(),
                                  [](const Atom& atom) { return atom.type == EntityType::place; });
  if (place != atoms.end()) {
    const bool region = has_region_behind(lexed, atoms, place);
    const std::uint32_t last = (region ? place + 1 : place)->tokens.last;
    return DatelinePlace{fold_space(lexed.text({place->tokens.first, last})), std::nullopt};
  }
  // "Chile, Peru and Togo": who speaks.
  const auto is_state = [](const Atom& atom) { return atom.type == EntityType::state; };
  if (std::count_if(atoms.begin(), atoms.end(), is_state) > 1) return std::nullopt;
  // "1 September 2018, Singapore"
  const auto state = std::find_if(atoms.begin(), atoms.end(), is_state);
  if (state != atoms.end() && !lexed.is_capital(line.first)) line.first = state->tokens.first;
  std::uint32_t end = line.first;
  bool genre = false;  // "Press Release, 9 June 2021"
  while (end < line.last && lexed.is_capital(end) && !lexed.word(end).is(WordClass::name_stop)) {
    genre = genre || lexed.word(end).is(WordTrait::genre);
    ++end;
  }
  // "Published 9 June 2021"
  const bool told = end == line.first + 1 && lexed.word(line.first).is(VerbForm::participle);
  if (end == line.first || genre || told) return std::nullopt;
  Reading unlisted;
  unlisted.tokens = {line.first, end};
  unlisted.first_with_owner = line.first;
  unlisted.type = EntityType::place;
  unlisted.rule = name_rule::dateline_place;
  unlisted.entries = places_called(lexed, unlisted.tokens);
  return DatelinePlace{fold_space(lexed.text({line.first, end})), std::move(unlisted)};
}

}  // namespace entente
