// What is known before reading: things with names, and lists of words by their role.
//
// source   ontology/vocabulary/*.ttl, described in docs/vocabulary.md
#ifndef ENTENTE_RECOGNISE_VOCABULARY_HPP
#define ENTENTE_RECOGNISE_VOCABULARY_HPP

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/id.hpp"
#include "entente/base/kinds.hpp"

namespace entente {

/// The base of the files' relative IRIs.
inline constexpr std::string_view vocabulary_namespace = "https://w3id.org/entente/id/";

enum class LabelKind : std::uint8_t {
  name,       ///< matched as written; a capital in the label must be one in the text
  acronym,    ///< matched exactly
  ambiguous,  ///< shared with other things: needs its owner near
  demonym,    ///< an adjective: says whose, is no mention
  hidden,     ///< matched as a name, never published as one
};

struct Label {
  std::string text;
  LabelKind kind = LabelKind::name;
  friend bool operator==(const Label&, const Label&) = default;
};

/// A thing with names.
struct Entry {
  std::string iri;
  EntityType type = EntityType::state;
  std::string name;           ///< skos:prefLabel
  std::vector<Label> labels;  ///< all names, the preferred one first
  std::vector<std::string> exact_matches;
  std::optional<EntryId> owner;  ///< agencies: ent:partOf; frameworks, programmes: ent:issuedBy
  std::optional<EntryId> state;  ///< places: ent:inState; agencies: the state at the top of their owners;
                                 ///< persons: ent:represents, the first of them
  std::vector<std::string> family_names;  ///< persons: what stands behind a title
  std::vector<std::string> web_domains;   ///< states: where they publish
  bool acts_as_state = false;             ///< fora: signs among states
  std::vector<EntryId> members;           ///< fora; persons: whom they represented besides, at another time
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// Whether a person spoke for `body`, at one time or another.
[[nodiscard]] inline bool has_represented(const Entry& person, EntryId body) noexcept {
  return person.state == body ||
         std::find(person.members.begin(), person.members.end(), body) != person.members.end();
}

/// A state, or a union that signs among states.
[[nodiscard]] inline bool signs_as_state(const Entry& entry) noexcept {
  return entry.type == EntityType::state || entry.acts_as_state;
}

/// One rule, declared as data: what `Evidence::rule` names.
struct Rule {
  std::string id;  ///< "relation/possessive-part-of"
  std::string definition;
  double confidence = 0.5;
  std::string predicate;  ///< relation rules: local name of the property
  std::vector<std::string> patterns;
  friend bool operator==(const Rule&, const Rule&) = default;
};

/// A subject of statements: a concept of the thesaurus in topics.ttl.
struct Topic {
  std::string iri;
  std::string name;                 ///< skos:prefLabel
  std::vector<std::string> labels;  ///< all phrases that count as the subject, in byte order
  std::vector<TopicId> broader;     ///< in order of IRI
  friend bool operator==(const Topic&, const Topic&) = default;
};

/// That one thing took the place of another, or came to its end.
struct Succession {
  std::string predecessor;  ///< IRI
  std::string successor;    ///< IRI; empty where nothing took its place
  std::string date;         ///< ISO 8601: from when on
  std::string source;       ///< the instrument that made the change
  friend bool operator==(const Succession&, const Succession&) = default;
};

struct Vocabulary {
  std::vector<Entry> entries;  ///< in order of IRI
  std::map<std::string, std::vector<std::string>, std::less<>>
      lists;                            ///< "words/preposition" -> phrases, in byte order
  std::vector<Rule> rules;              ///< in order of id
  std::vector<Topic> topics;            ///< in order of IRI
  std::vector<Succession> successions;  ///< in order of their own IRI
  friend bool operator==(const Vocabulary&, const Vocabulary&) = default;
};

/// A Turtle file of the vocabulary in memory.
struct VocabularyFile {
  std::string name;
  std::string_view text;
};

/// Reads all files together; later ones may add to things that earlier ones declare.
///
/// errors   invalid_data with file, line and column: broken Turtle, an entry without a name, an owner that is
/// not there
[[nodiscard]] Expected<Vocabulary> read_vocabulary(const std::vector<VocabularyFile>& files);

/// The same from an image of files that were read before (vocabulary_image.hpp), and `files` after them:
/// what comes of both is what comes of all the files in this order.
///
/// cost     a tenth of reading the Turtle
/// errors   invalid_data: likewise, and an image that is damaged
[[nodiscard]] Expected<Vocabulary> read_vocabulary(std::string_view image,
                                                   const std::vector<VocabularyFile>& files);

/// The entry with this IRI.
[[nodiscard]] std::optional<EntryId> find_entry(const Vocabulary& vocabulary, std::string_view iri);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_VOCABULARY_HPP
