#include "entente/recognise/title.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "entente/base/add_once.hpp"
#include "entente/recognise/name_grammar.hpp"

namespace entente {

namespace {

bool speaks(const LexedView& lexed, EntryId id) {
  return signs_as_state(lexed.gazetteer->vocabulary.entries[id.index()]);
}

/// "NATO-Chile Commission": an organisation that is joined to a state by a hyphen is the other side.
bool is_joined_by_hyphen(const LexedView& lexed, TokenRange label, TokenRange name) {
  if (label.last + 1 >= name.last) return false;  // "U.S.-Africa Leaders Summit" ends with the meeting
  return lexed.is_mark(label.last, '-') ||
         (label.first > name.first + 1 && lexed.is_mark(label.first - 1, '-'));
}

/// The states of which `name` is made: "U.S.-Israel Strategic Consultative Group".
void add_states_inside(const LexedView& lexed, TokenRange name, std::vector<EntryId>& states) {
  std::uint32_t i = name.first;
  while (i < name.last) {
    std::size_t longest = 1;  // "Republic of Korea" is one; no other Korea is in it
    std::vector<EntryId> found;
    lexed.gazetteer->labels.match(lexed.from(i, name), [&](const PhraseTrie::Match& match) {
      if (match.size == name.size() || match.size < longest) return;
      if (match.size > longest) found.clear();
      longest = match.size;
      const TokenRange label{i, static_cast<std::uint32_t>(i + match.size)};
      for (const std::uint32_t value : match.values) {
        const EntryId entry = lexed.gazetteer->label_values[value].entry;
        const bool other_side =
            lexed.gazetteer->vocabulary.entries[entry.index()].type == EntityType::forum &&
            lexed.gazetteer->label_values[value].kind != LabelKind::ambiguous &&
            is_joined_by_hyphen(lexed, label, name);
        if (speaks(lexed, entry) || other_side) found.push_back(entry);
      }
    });
    if (lexed.is_capital(i) && found.size() == 1) add_once(states, found.front());
    i += static_cast<std::uint32_t>(longest);
  }
}

/// The longest head noun at `at`, and how many tokens it has.
std::pair<std::size_t, HeadValue> head_from(const LexedView& lexed, std::uint32_t at, TokenRange name) {
  std::pair<std::size_t, HeadValue> longest{};
  if (at >= name.last) return longest;
  lexed.gazetteer->heads.match(lexed.from(at, name), [&](const PhraseTrie::Match& match) {
    longest = {match.size, lexed.gazetteer->head_values[match.values.front()]};
  });
  return longest;
}

/// "Chile-Peru | Task Force Meeting": a body of theirs meets.
bool names_meeting_of_body(const LexedView& lexed, TokenRange name) {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const auto [size, body] = head_from(lexed, i, name);
    const bool can_meet = body.type == EntityType::forum || body.type == EntityType::agency;
    if (size == 0 || !can_meet || body.meeting) continue;
    const auto [behind, meeting] = head_from(lexed, i + static_cast<std::uint32_t>(size), name);
    if (behind > 0 && meeting.meeting) return true;
  }
  return false;
}

/// "Chile-Peru Ministers’ Meeting": a series of meetings that has its name from the states; not "Chile-Peru
/// Meeting", nor "Chile-Peru Task Force Meeting", where a body of theirs meets.
bool is_between_states(const LexedView& lexed, TokenRange name) {
  std::vector<EntryId> states;
  add_states_inside(lexed, name, states);
  std::uint32_t last_hyphen = name.first;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (lexed.is_mark(i, '-')) last_hyphen = i;
  }
  constexpr std::uint32_t telling = 3;  // the last state, what they meet about, and the noun
  return states.size() > 1 && last_hyphen > name.first && name.last - last_hyphen > telling &&
         !names_meeting_of_body(lexed, name);
}

/// "Policy | Consultations": what stands before the word for a body only says what it deals with.
bool opens_with_forum(const LexedView& lexed, TokenRange rest) {
  const auto [size, head] = head_from(lexed, rest.first, rest);
  return size > 0 && head.type == EntityType::forum && !head.meeting;
}

/// "G8 Reef Ministers’ Meeting": of a grouping the ministers for something meet again and again.
bool is_of_grouping(const LexedView& lexed, TokenRange name) {
  bool grouping = false;  // of the longest label
  std::uint32_t behind = name.first;
  const auto is_grouping = [&](std::uint32_t label) {
    const EntryId id = lexed.gazetteer->label_values[label].entry;
    const Entry& entry = lexed.gazetteer->vocabulary.entries[id.index()];
    return entry.type == EntityType::forum && entry.members.size() > 2;
  };
  lexed.gazetteer->labels.match(lexed.from(name.first, name), [&](const PhraseTrie::Match& match) {
    grouping = std::any_of(match.values.begin(), match.values.end(), is_grouping);
    behind = name.first + static_cast<std::uint32_t>(match.size);
  });
  std::uint32_t ministers = behind;
  while (ministers < name.last && lexed.text(ministers) != "Ministers") ++ministers;
  return grouping && ministers > behind && ministers < name.last;
}

/// The name is the statement's own, or that of the meeting it reports: "Joint Statement on the Meeting of …".
bool names_statement(const LexedView& lexed, TokenRange name) {
  const bool series = is_between_states(lexed, name) || is_of_grouping(lexed, name);
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    bool own = false;
    lexed.gazetteer->heads.match(lexed.from(i, name), [&](const PhraseTrie::Match& match) {
      const HeadValue& head = lexed.gazetteer->head_values[match.values.front()];
      const TokenRange rest{i + static_cast<std::uint32_t>(match.size), name.last};
      own = own || (head.type == EntityType::framework && !opens_with_forum(lexed, rest)) ||
            (head.meeting && !series);
    });
    if (own) return true;
  }
  return false;
}

std::vector<Reading> read_names_in(const LexedView& lexed, TokenRange part, const std::vector<Atom>& atoms) {
  std::vector<Atom> inside;
  std::copy_if(atoms.begin(), atoms.end(), std::back_inserter(inside), [&](const Atom& atom) {
    return part.first <= atom.tokens.first && atom.tokens.last <= part.last;
  });
  return read_names(lexed, part, inside);
}

/// Where the word stands by which `name` says that it is a statement; its end if there is none.
std::uint32_t find_genre(const LexedView& lexed, TokenRange name) {
  static constexpr std::array<std::string_view, 4> genres{"Statement", "Declaration", "Communiqué",
                                                          "Communique"};
  std::uint32_t at = name.first;
  while (at < name.last && std::find(genres.begin(), genres.end(), lexed.text(at)) == genres.end()) ++at;
  return at;
}

/// Names on both sides of "Statement", "Communiqué": that it is one belongs to no name in its own title.
std::vector<Reading> read_sides(const LexedView& lexed, TokenRange title, const std::vector<Atom>& atoms) {
  const std::uint32_t at = find_genre(lexed, title);
  std::uint32_t end = at;  // "Reef Dialogue | Joint Statement"
  while (at < title.last && end > title.first && lexed.word(end - 1).is(WordClass::generic_modifier)) --end;
  std::vector<Reading> readings = read_names_in(lexed, {title.first, end}, atoms);
  if (at < title.last) {
    auto behind = read_names_in(lexed, {at + 1, title.last}, atoms);
    std::move(behind.begin(), behind.end(), std::back_inserter(readings));
  }
  return readings;
}

/// Behind "Joint Statement on": the text that the statement is about, "Framework for a U.S.-Chile Agreement
/// on Trade".
std::optional<Reading> read_subject(const LexedView& lexed, TokenRange title,
                                    const std::vector<Atom>& atoms) {
  std::uint32_t first = find_genre(lexed, title);
  if (first + 2 >= title.last || lexed.text(first + 1) != "on") return std::nullopt;
  first += 2;
  if (lexed.word(first).is(WordClass::determiner)) ++first;
  const TokenRange rest{first, title.last};
  for (Reading& reading : read_names_in(lexed, rest, atoms)) {
    constexpr std::size_t telling = 4;  // "Climate Policy" is a matter
    const bool begins = reading.tokens.first == rest.first;
    if (begins && reading.type == EntityType::framework && reading.tokens.size() >= telling)
      return std::move(reading);
  }
  return std::nullopt;
}

/// "in Kingston, | Jamaica": where a place is.
bool says_where(const LexedView& lexed, const std::vector<Atom>& atoms, const Atom& state) {
  return std::ranges::any_of(atoms, [&](const Atom& place) {
    return place.type == EntityType::place && place.tokens.last + 1 == state.tokens.first &&
           lexed.is_mark(place.tokens.last, ',');
  });
}

void add_speakers(const LexedView& lexed, TokenRange tokens, const std::vector<Atom>& atoms,
                  std::vector<EntryId>& states) {
  std::uint32_t topic = tokens.first;
  while (topic < tokens.last && !lexed.word(topic).is(WordClass::topic_preposition)) ++topic;
  std::vector<EntryId> topic_states;
  bool forum_speaks = false;  // "G7 Statement on Nepal and Chile"
  for (const Atom& atom : atoms) {
    forum_speaks = forum_speaks || (atom.type == EntityType::forum && atom.tokens.first < topic);
    if (atom.type == EntityType::state) {
      // "Congo" alone does not tell which
      if (atom.entries.size() > 1 || says_where(lexed, atoms, atom)) continue;
      auto& list = atom.tokens.first > topic ? topic_states : states;
      add_once(list, atom.entries.front());
    } else if (speaks(lexed, atom.entries.front())) {
      add_once(states, atom.entries.front());
    } else if (atom.type == EntityType::forum || atom.type == EntityType::framework) {
      add_states_inside(lexed, atom.tokens, states);
    }
  }
  // "Joint Statement on Nepal" is about one; "… for the Nepal-Chile Dialogue" is by both.
  const bool told =
      forum_speaks || states.size() > 1 ||
      (states.size() == 1 && std::ranges::find(topic_states, states.front()) == topic_states.end());
  if (!told && topic_states.size() > 1) {
    for (const EntryId entry : topic_states) add_once(states, entry);
  }
}

}  // namespace

std::vector<Atom> scan_title(const LexedView& lexed, TokenRange title) {
  std::vector<Atom> atoms = scan_labels(lexed, title);
  const auto own = std::find_if(atoms.begin(), atoms.end(), [&](const Atom& atom) {
    return atom.type == EntityType::framework && find_genre(lexed, atom.tokens) < atom.tokens.last;
  });
  if (own == atoms.end() || own->tokens.first > title.first + 1) return atoms;
  const TokenRange name = own->tokens;
  const std::uint32_t genre = find_genre(lexed, name);
  std::vector<Atom> inside = scan_labels(lexed, {name.first, genre});
  const auto behind = scan_labels(lexed, {genre + 1, name.last});
  inside.insert(inside.end(), behind.begin(), behind.end());
  // "Washington Declaration" says nothing of who speaks.
  if (std::none_of(inside.begin(), inside.end(),
                   [](const Atom& atom) { return atom.type == EntityType::forum; }))
    return atoms;
  atoms.insert(atoms.erase(own), inside.begin(), inside.end());
  return atoms;
}

std::vector<Reading> read_title(const LexedView& lexed, TokenRange tokens, const std::vector<Atom>& atoms,
                                std::vector<EntryId>& states) {
  add_speakers(lexed, tokens, atoms, states);
  std::vector<Reading> readings;
  for (Reading& reading : read_sides(lexed, tokens, atoms)) {
    if (!reading.type || names_statement(lexed, reading.tokens)) continue;
    add_states_inside(lexed, reading.tokens, states);
    readings.push_back(std::move(reading));
  }
  if (auto subject = read_subject(lexed, tokens, atoms)) {
    add_states_inside(lexed, subject->tokens, states);
    readings.push_back(std::move(*subject));
  }
  return readings;
}

void add_states_of(const LexedView& lexed, const std::vector<Reading>& persons,
                   std::vector<EntryId>& states) {
  for (const Reading& person : persons) {
    if (person.post_of && speaks(lexed, *person.post_of)) add_once(states, *person.post_of);
  }
}

void add_shared_states(const std::vector<Atom>& atoms, std::vector<std::vector<EntryId>>& shared) {
  for (const Atom& atom : atoms) {
    if (atom.type == EntityType::state && atom.entries.size() > 1) shared.push_back(atom.entries);
  }
}

void settle_shared_states(const std::vector<std::vector<EntryId>>& shared, Recognition& recognition) {
  for (const auto& candidates : shared) {
    std::vector<EntryId> named;
    for (const RecognisedEntity& entity : recognition.entities) {
      if (entity.entry && std::find(candidates.begin(), candidates.end(), *entity.entry) != candidates.end())
        add_once(named, *entity.entry);
    }
    if (named.size() == 1) add_once(recognition.title_states, named.front());
  }
}

}  // namespace entente
