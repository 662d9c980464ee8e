#include "entente/recognise/recognition.hpp"

#include <algorithm>
#include <set>

#include "entente/base/text.hpp"
#include "entente/recognise/dateline.hpp"
#include "entente/recognise/dates.hpp"
#include "entente/recognise/definition.hpp"
#include "entente/recognise/document_date.hpp"
#include "entente/recognise/entity_table.hpp"
#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/longer_names.hpp"
#include "entente/recognise/name_grammar.hpp"
#include "entente/recognise/name_short_form.hpp"
#include "entente/recognise/organ_names.hpp"
#include "entente/recognise/places.hpp"
#include "entente/recognise/redefinition.hpp"
#include "entente/recognise/select.hpp"
#include "entente/recognise/signature_name.hpp"
#include "entente/recognise/states.hpp"
#include "entente/recognise/title.hpp"

namespace entente {

namespace {

/// A sentence with its readings chosen.
struct ReadSentence {
  SentenceId id;
  std::vector<Reading> taken;
};

BlockKind kind_of(const LexedView& lexed, const Sentence& sentence) {
  return lexed.document->blocks[sentence.block.index()].kind;
}

/// "the Ministry of Finance of Chile": the state that the next atom names behind "of".
std::optional<EntryId> owner_behind(const LexedView& lexed, TokenRange sentence,
                                    const std::vector<Atom>& atoms, std::size_t a) {
  if (a + 1 >= atoms.size() || atoms[a + 1].type != EntityType::state) return std::nullopt;
  std::uint32_t at = atoms[a].tokens.last;
  if (at + 1 >= sentence.last || lexed.text(at) != "of") return std::nullopt;
  ++at;
  if (lexed.text(at) == "the") ++at;
  return atoms[a + 1].tokens.first == at ? std::optional{atoms[a + 1].entries.front()} : std::nullopt;
}

void add_listed(const LexedView& lexed, TokenRange tokens, const std::vector<Atom>& atoms,
                std::vector<Reading>& readings) {
  for (std::size_t a = 0; a < atoms.size(); ++a) {
    const Atom& atom = atoms[a];
    if (atom.kind == LabelKind::demonym || is_area_of_post(lexed, tokens, atom)) continue;
    // "U.S.-Japan Alliance": the states are parts of another name.
    if (atom.type == EntityType::state && is_hyphenated(lexed, tokens, atom)) continue;
    Reading reading;
    reading.tokens = atom.tokens;
    reading.type = atom.type;
    reading.rule = atom.kind == LabelKind::ambiguous ? name_rule::listed_ambiguous : name_rule::listed;
    reading.entries = atom.entries;
    reading.first_with_owner = atom.tokens.first;
    if (atom.kind == LabelKind::ambiguous) reading.owner = owner_behind(lexed, tokens, atoms, a);
    readings.push_back(std::move(reading));
  }
}

class Recogniser {
 public:
  explicit Recogniser(const LexedView& lexed) : lexed_{lexed} {}

  Recognition read() {
    recognition_.date = find_document_date(lexed_);
    const auto& sentences = lexed_.segmentation->sentences;
    std::vector<ReadSentence> read;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      const BlockKind kind = kind_of(lexed_, sentences[s]);
      if (kind == BlockKind::chrome) continue;
      read.push_back({SentenceId{s}, kind == BlockKind::heading
                                         ? read_signatories(sentences[s].tokens)
                                         : read_sentence(sentences[s].tokens, kind, SentenceId{s})});
    }
    drop_redefined(read);
    EntityTable table{lexed_, recognition_, recognition_.title_states};
    for (const ReadSentence& sentence : read) link(table, sentence);
    std::vector<TokenRange> covered;
    for (const Mention& mention : recognition_.mentions) covered.push_back(mention.tokens);
    std::sort(covered.begin(), covered.end());
    for (const ReadSentence& sentence : read) find_short_forms(table, sentence.id, covered);
    std::stable_sort(recognition_.mentions.begin(), recognition_.mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.tokens < b.tokens; });
    resolve_untyped(table);
    settle_shared_states(shared_in_title_, recognition_);
    add_longer_names(recognition_, lexed_);
    name_organs_apart(recognition_, *lexed_.gazetteer);
    return std::move(recognition_);
  }

 private:
  /// "Hosted by President A", "Prime Minister B": a line that looks like a heading may name who speaks. What
  /// else headings name is what the section is about.
  std::vector<Reading> read_signatories(TokenRange tokens) const {
    std::vector<Reading> persons = read_people(lexed_, tokens, scan_labels(lexed_, tokens)).persons;
    std::erase_if(persons, [](const Reading& person) { return person.rule != name_rule::person_post; });
    return persons;
  }

  std::vector<Reading> read_sentence(TokenRange tokens, BlockKind kind, SentenceId id) {
    const auto atoms = kind == BlockKind::title ? scan_title(lexed_, tokens) : scan_labels(lexed_, tokens);
    std::vector<Reading> readings;
    add_listed(lexed_, tokens, atoms, readings);
    const auto append = [&](std::vector<Reading> more) {
      std::move(more.begin(), more.end(), std::back_inserter(readings));
    };
    append(read_governments(lexed_, tokens, atoms));
    People people = read_people(lexed_, tokens, atoms);
    if (kind == BlockKind::title) {
      append(read_title(lexed_, tokens, atoms, recognition_.title_states));
      add_shared_states(atoms, shared_in_title_);
    } else {
      append(outside_posts(read_names(lexed_, tokens, bounded_by(people.persons, atoms)), people.persons));
      append(read_places(lexed_, tokens, atoms));
    }
    if (kind == BlockKind::dateline && recognition_.place.empty()) {
      if (auto dateline = read_dateline(lexed_, tokens, atoms)) {
        recognition_.place = std::move(dateline->place);
        if (dateline->unlisted) readings.push_back(std::move(*dateline->unlisted));
      }
    }
    if (people.persons.empty()) {
      if (auto signer = read_signature_name(lexed_, id, atoms)) people.persons.push_back(std::move(*signer));
    }
    if (kind == BlockKind::title) add_states_of(lexed_, people.persons, recognition_.title_states);
    append(std::move(people.persons));
    std::move(people.posts.begin(), people.posts.end(), std::back_inserter(recognition_.posts));
    for (const DateAt& date : read_dates(lexed_, tokens, recognition_.date))
      recognition_.dates.push_back({date.tokens, id, date.period});
    Selection selection = select_readings(std::move(readings));
    std::move(selection.lost.begin(), selection.lost.end(), std::back_inserter(recognition_.lost));
    return std::move(selection.taken);
  }

  /// The atoms, and in the place of what persons are called, boundaries: "Joint Statement | by President A".
  std::vector<Atom> bounded_by(const std::vector<Reading>& persons, const std::vector<Atom>& atoms) const {
    std::vector<Atom> bounded;
    auto atom = atoms.begin();
    for (const Reading& person : persons) {
      const TokenRange called = with_plain_post(person);
      for (; atom != atoms.end() && atom->tokens.first < called.last; ++atom) {
        if (atom->tokens.last <= called.first) bounded.push_back(*atom);
      }
      bounded.push_back({called, LabelKind::name, EntityType::person, {}});
    }
    bounded.insert(bounded.end(), atom, atoms.end());
    return bounded;
  }

  /// "Ambassador for | Cyber Policy of Japan": what a post is for looks like a text's name, and is none.
  static std::vector<Reading> outside_posts(std::vector<Reading> names, const std::vector<Reading>& persons) {
    std::erase_if(names, [&](const Reading& name) {
      return name.type == EntityType::framework && name.entries.empty() &&
             std::any_of(persons.begin(), persons.end(), [&](const Reading& person) {
               return name.tokens.first > person.post_tokens.first &&
                      name.tokens.first < person.post_tokens.last;
             });
    });
    return names;
  }

  /// "President A", but not "Director of the Tariff Office B", where the post has a name inside.
  TokenRange with_plain_post(const Reading& person) const {
    if (person.post_tokens.empty() || person.post_tokens.last != person.tokens.first) return person.tokens;
    std::uint32_t listed = person.post_tokens.first;  // "Secretary of State" is a post by itself
    lexed_.gazetteer->posts.match(
        lexed_.from(person.post_tokens.first, person.post_tokens), [&](const PhraseTrie::Match& match) {
          listed = person.post_tokens.first + static_cast<std::uint32_t>(match.size);
        });
    for (std::uint32_t i = listed; i < person.post_tokens.last; ++i) {
      if (lexed_.word(i).is(WordClass::name_connective)) return person.tokens;
    }
    return {person.post_tokens.first, person.tokens.last};
  }

  /// What the document calls by a short form of its own is not what the vocabulary calls so, anywhere in it.
  void drop_redefined(std::vector<ReadSentence>& read) const {
    std::set<std::string_view> redefined;
    for (const ReadSentence& sentence : read) {
      const TokenRange tokens = lexed_.segmentation->sentences[sentence.id.index()].tokens;
      for (const Reading& reading : sentence.taken) {
        if (is_redefined(lexed_, tokens, reading)) redefined.insert(lexed_.text(reading.tokens));
      }
    }
    if (redefined.empty()) return;
    for (ReadSentence& sentence : read) {
      std::erase_if(sentence.taken, [&](const Reading& reading) {
        return !reading.entries.empty() && redefined.contains(lexed_.text(reading.tokens));
      });
    }
  }

  void link(EntityTable& table, const ReadSentence& sentence) {
    const TokenRange tokens = lexed_.segmentation->sentences[sentence.id.index()].tokens;
    for (std::size_t r = 0; r < sentence.taken.size(); ++r) {
      const Reading& reading = sentence.taken[r];
      const auto alias = bracket_behind(sentence, r, tokens);
      if (!reading.type) {
        // "Long Name for … (SHORT)": the name is typed by its short form if that one is known.
        const bool known_alias = alias && r + 1 < sentence.taken.size() &&
                                 sentence.taken[r + 1].tokens == *alias && sentence.taken[r + 1].type;
        if (known_alias) {
          const EntityId id = table.entity_of(sentence.taken[r + 1], sentence.id);
          Reading full = reading;
          full.rule = name_rule::definition;
          table.add_mention(id, reading.tokens, sentence.id, full);
        } else {
          untyped_.push_back(reading.tokens);
        }
        continue;
      }
      if (is_defined_by_previous(sentence, r)) {
        table.identify(reading);
        continue;
      }
      const EntityId id = table.entity_of(reading, sentence.id);
      table.add_mention(id, reading.tokens, sentence.id, reading);
      const bool nameable = *reading.type != EntityType::state && *reading.type != EntityType::place &&
                            *reading.type != EntityType::person;
      if (nameable) {
        for (const std::string& name : abridged(lexed_, reading.tokens)) table.add_alias(name, id);
      }
      if (alias && nameable) {
        Reading short_form = reading;
        short_form.owner.reset();
        short_form.rule = name_rule::definition;
        table.add_alias(lexed_.text(*alias), id);
        table.add_mention(id, *alias, sentence.id, short_form);
      }
    }
  }

  /// The short form at `bracket` behind reading `r` is that of the thing with which its name ends.
  bool is_of_inner(const ReadSentence& sentence, std::size_t r, TokenRange bracket) const {
    return r + 1 < sentence.taken.size() && sentence.taken[r + 1].tokens == bracket &&
           sentence.taken[r + 1].type != EntityType::framework &&
           ends_with_thing(lexed_, sentence.taken[r].tokens, sentence.taken[r + 1].entries);
  }

  /// The short form in brackets behind reading `r`: "Radio Union (RU)", "Institute of Radio of Chile (IRC)".
  std::optional<TokenRange> bracket_behind(const ReadSentence& sentence, std::size_t r,
                                           TokenRange tokens) const {
    const Reading& reading = sentence.taken[r];
    const auto bracket = definition_behind(lexed_, reading.tokens.last, tokens);
    if (bracket) return is_of_inner(sentence, r, *bracket) ? std::nullopt : bracket;
    const bool owned = reading.owner && reading.type == EntityType::agency && r + 1 < sentence.taken.size() &&
                       sentence.taken[r + 1].type == EntityType::state &&
                       lexed_.text(reading.tokens.last) == "of" &&
                       sentence.taken[r + 1].tokens.first <= reading.tokens.last + 2;
    return owned ? definition_behind(lexed_, sentence.taken[r + 1].tokens.last, tokens) : std::nullopt;
  }

  /// The reading is the short form in brackets behind the one before: that one speaks for both.
  bool is_defined_by_previous(const ReadSentence& sentence, std::size_t r) const {
    const TokenRange tokens = lexed_.segmentation->sentences[sentence.id.index()].tokens;
    constexpr std::size_t farthest = 2;  // the owner may stand between
    for (std::size_t back = 1; back <= std::min(r, farthest); ++back) {
      const Reading& previous = sentence.taken[r - back];
      if (!previous.type || *previous.type == EntityType::state || *previous.type == EntityType::place ||
          *previous.type == EntityType::person)
        continue;
      const auto alias = bracket_behind(sentence, r - back, tokens);
      return alias && alias->first <= sentence.taken[r].tokens.first &&
             sentence.taken[r].tokens.last <= alias->last;
    }
    return false;
  }

  static bool is_covered(const std::vector<TokenRange>& covered, std::uint32_t i) {
    const auto after =
        std::upper_bound(covered.begin(), covered.end(), i,
                         [](std::uint32_t token, const TokenRange& range) { return token < range.last; });
    return after != covered.end() && after->first <= i;
  }

  /// Short forms and surnames that only the whole document explains.
  void find_short_forms(EntityTable& table, SentenceId id, const std::vector<TokenRange>& covered) {
    const Sentence& sentence = lexed_.segmentation->sentences[id.index()];
    if (kind_of(lexed_, sentence) == BlockKind::title) return;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
      if (lexed_.token(i).kind != TokenKind::word || lexed_.token(i).letter_case == TokenCase::lower ||
          is_covered(covered, i))
        continue;
      std::uint32_t end = i + 1;
      std::optional<EntityId> entity;
      Reading reading;
      for (std::uint32_t size = std::min<std::uint32_t>(4, sentence.tokens.last - i); size >= 1 && !entity;
           --size) {
        const TokenRange words{i, i + size};
        entity = table.by_alias(lexed_.text(words));
        reading.rule = name_rule::definition;
        if (!entity) {
          entity = short_form(table, words, sentence.tokens);
          reading.rule = name_rule::short_form;
        }
        if (!entity && size == 1 && lexed_.is_capital(i) && !lexed_.word(i).is(WordClass::institutional) &&
            !is_part_of_compound(i, sentence.tokens)) {
          entity = table.by_family_name(lexed_.text(words));
          reading.rule = name_rule::surname;
        }
        end = words.last;
      }
      if (!entity) continue;
      table.add_mention(*entity, {i, end}, id, reading);
      i = end - 1;
    }
  }

  /// "the Miller-Adams plan": the word names no person by itself.
  bool is_part_of_compound(std::uint32_t i, TokenRange sentence) const {
    const auto joins = [&](std::uint32_t hyphen, std::uint32_t behind) {
      return lexed_.is_mark(hyphen, '-') && lexed_.token(behind).glued;
    };
    return (i > sentence.first + 1 && joins(i - 1, i)) ||
           (i + 2 < sentence.last && joins(i + 1, i + 2) && lexed_.is_capital(i + 2));
  }

  /// "the Department", "our Alliance", "the second Dialogue": a capitalised head behind a determiner.
  std::optional<EntityId> short_form(const EntityTable& table, TokenRange words, TokenRange sentence) const {
    std::uint32_t before = words.first;
    const bool counted = before > sentence.first && (lexed_.word(before - 1).is(WordClass::ordinal) ||
                                                     lexed_.text(before - 1) == "next");
    if (counted) --before;
    if (before == sentence.first || !lexed_.word(before - 1).is(WordClass::determiner)) return std::nullopt;
    for (std::uint32_t i = words.first; i < words.last; ++i) {
      if (!lexed_.is_capital(i)) return std::nullopt;
    }
    if (words.last < sentence.last && lexed_.is_capital(words.last)) return std::nullopt;
    bool head = false;
    // "the Lake" is no Lake Commission.
    const auto may_be_called = [&](const PhraseTrie::Match& match) {
      head = head || lexed_.gazetteer->head_values[match.values.front()].type != EntityType::place;
    };
    lexed_.gazetteer->heads.match(lexed_.from(words.first, words), may_be_called);
    lexed_.gazetteer->heads.match(lexed_.from(words.last - 1, {words.last - 1, words.last}), may_be_called);
    // "the third Ministerial", of two that are called so, need not be the one named last.
    const bool told = head && (!counted || table.is_only_short_form(lexed_.text(words)));
    return told ? table.by_short_form(lexed_.text(words), words.first) : std::nullopt;
  }

  void resolve_untyped(const EntityTable& table) {
    for (const TokenRange& tokens : untyped_) {
      if (!table.by_alias(lexed_.text(tokens)) && !is_mentioned(tokens) && !is_post(tokens))
        recognition_.unresolved.push_back(tokens);
    }
  }

  /// "Vice President", "Presidents": posts are no names.
  bool is_post(TokenRange tokens) const {
    bool post = false;
    lexed_.gazetteer->posts.match(lexed_.from(tokens.first, tokens),
                                  [&](const PhraseTrie::Match&) { post = true; });
    return post || lexed_.word(tokens.first).is(WordClass::party_noun);
  }

  /// Part of the name is a mention after all: a family name, a short form.
  bool is_mentioned(TokenRange tokens) const {
    const auto& mentions = recognition_.mentions;
    const auto at = std::lower_bound(
        mentions.begin(), mentions.end(), tokens.first,
        [](const Mention& mention, std::uint32_t token) { return mention.tokens.last <= token; });
    return at != mentions.end() && at->tokens.first < tokens.last;
  }

  const LexedView& lexed_;
  std::vector<std::vector<EntryId>> shared_in_title_;  ///< "Korea": which, the text tells
  Recognition recognition_;
  std::vector<TokenRange> untyped_;
};

}  // namespace

Recognition recognise(const LexedView& lexed) {
  return Recogniser{lexed}.read();
}

EntityId entity_of_entry(Recognition& recognition, const Gazetteer& gazetteer, EntryId entry) {
  for (std::size_t i = 0; i < recognition.entities.size(); ++i) {
    if (recognition.entities[i].entry == entry) return EntityId{i};
  }
  const Entry& known = gazetteer.vocabulary.entries[entry.index()];
  recognition.entities.push_back({known.type, known.name, entry, known.owner, {}, {}});
  return EntityId{recognition.entities.size() - 1};
}

}  // namespace entente
