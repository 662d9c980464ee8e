// Relation rules as data: a small language of patterns over words, verbs and mentions.
//
// A pattern is a row of elements, separated by spaces:
//
//   S=Agency|State   mentions of these types, one or a coordinated list: the subject    (O=… the object)
//   S1=…  O1=…       exactly one mention
//   S*=…  O*=…       all such mentions up to the end of the clause
//   S**=… O**=…      the same up to the end of the sentence, or to the pattern's words again
//   S=adjective      an adjective or name of a state: "Japanese", "U.S."                (O=… the object)
//   X1=State         a mention of these types without a role
//   SUBJ             who the grammatical subject of the clause stands for; first element only
//   SUBJ=Agency      the mentions of these types inside that subject
//   verb:lead|head   any form of these verbs where it is one, not "Chile's support"; of issued not "to sign"
//   word|word        one of these words, also behind "co-": "co-hosted" (of heldIn not: one of them is away)
//   's               a possessive
//   ~N               up to N tokens of anything, none of them ';'
//   O=np             free text: the noun phrase that begins here
//   O=task           free text: the things to do that begin here, each one object
//   O=date           a date, to the month at least
//   O=year           a date, or a year by itself
//   S=gathering      a forum that is a meeting, not a standing grouping of members as the UN is
//   O=meeting        a forum by name, or "the dialogue", "this meeting": the one of the statement
//   S=series         no words: the forum that the statement is about
//   X?               the element may be missing
//
// A pattern without a subject element takes the parties.
#ifndef ENTENTE_RELATE_PATTERN_HPP
#define ENTENTE_RELATE_PATTERN_HPP

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/kinds.hpp"
#include "entente/recognise/lexicon.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

enum class ElementKind : std::uint8_t {
  mention,
  adjective,
  clause_subject,
  verb,
  words,
  possessive,
  gap,
  noun_phrase,
  task,
  date,
  meeting,
  series
};
enum class Role : std::uint8_t { none, subject, object };
enum class Extent : std::uint8_t { list, one, all, rest };

struct Element {
  ElementKind kind = ElementKind::words;
  Role role = Role::none;
  Extent extent = Extent::list;
  bool optional = false;
  bool gathering = false;     ///< of fora only those that are meetings
  bool whole_year = false;    ///< of dates also those of no month
  bool before_words = false;  ///< words follow: "the G7 Presidency"
  std::uint32_t gap = 0;
  std::vector<EntityType> types{};  ///< empty: any
  std::vector<WordId> words{};      ///< of words and verbs (lemmas)
};

struct RelationPattern {
  std::string rule;
  Predicate predicate = Predicate::part_of;
  std::vector<Element> elements;
};

/// Types of entities, a bit each.
using TypeSet = std::uint16_t;

[[nodiscard]] constexpr TypeSet bit(EntityType type) noexcept {
  return static_cast<TypeSet>(1U << static_cast<unsigned>(type));
}

/// All patterns of the rules, with the words and types that can wake them.
struct RelationRules {
  std::vector<RelationPattern> patterns;
  std::vector<std::uint32_t> always;  ///< patterns without a word of their own
  /// By word id, up to the last that any needs: the patterns that need it or one of its like.
  std::vector<std::vector<std::uint32_t>> by_word;
  /// By pattern: of each of its first three types of mention, those of which a sentence must have one.
  std::vector<std::array<TypeSet, 3>> types;
};

/// Reads the patterns of `rules`, giving ids to their words.
///
/// errors   invalid_data: a rule whose predicate is none, or an element that is none, by rule id
[[nodiscard]] Expected<RelationRules> compile_relation_rules(const std::vector<Rule>& rules,
                                                             Lexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_RELATE_PATTERN_HPP
