// The model of facts: what one statement says, each fact with the passage that says it and the rule that
// found it.
//
// A plain value without views into the document, so that it outlives it. Everything that is published (RDF,
// JSON, pictures, figures) is made from this alone.
#ifndef ENTENTE_GRAPH_STATEMENT_FACTS_HPP
#define ENTENTE_GRAPH_STATEMENT_FACTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/id.hpp"
#include "entente/base/kinds.hpp"
#include "entente/base/range.hpp"

namespace entente {

using PassageId = Id<struct PassageTag>;

/// Why a fact is held: where it stands, the rule that found it, and how often that rule is right (0 to 1).
struct Evidence {
  PassageId passage;
  std::string rule;  ///< a rule id of ontology/vocabulary/rules.ttl, as "relation/possessive-part-of"
  double confidence = 1;
};

/// A sentence or list item.
struct PassageFact {
  CodePointRange range;  ///< in StatementFacts::source
  std::string text;      ///< its words without markup, white space folded
};

struct MentionFact {
  CodePointRange range;
  std::string surface;  ///< as in the reading text, without article, title and rank
  Evidence evidence;
};

struct EntityFact {
  EntityType type = EntityType::state;
  std::string name;                        ///< as the statement names it in full
  std::string label;                       ///< the same in every statement: skos:prefLabel
  std::string iri;                         ///< absolute; equal for the same thing in every statement
  bool listed = false;                     ///< known to the vocabulary
  std::vector<std::string> surfaces;       ///< distinct, in order of first mention
  std::vector<std::string> aliases;        ///< further names that the vocabulary knows; surfaces not repeated
  std::vector<std::string> exact_matches;  ///< IRIs of the same thing elsewhere (Wikidata)
  std::vector<MentionFact> mentions;       ///< in order of text
  std::string post;                        ///< persons: "Director General"; else empty
};

struct CommitmentFact {
  Evidence evidence;
  CodePointRange clause;         ///< from the verb of the action to the end of its clause
  std::string words;             ///< what stands there, without markup, white space folded
  std::vector<EntityId> agents;  ///< who binds itself, in order of text
  Force force = Force::high;
  std::string action;               ///< lemma of the head verb of what is to be done
  std::string trigger;              ///< the words that carry the force: "agreed to continue"
  std::vector<std::string> topics;  ///< short noun phrases
  std::vector<EntityId> venues;     ///< fora, frameworks, programmes named in the clause
  std::string due;                  ///< ISO 8601 date or interval; empty if none
};

struct RelationFact {
  std::variant<EntityId, EventId> subject;  ///< an entity, or a meeting that the statement reports
  Predicate predicate = Predicate::part_of;
  std::variant<EntityId, std::string, EventId>
      object;  ///< an entity, free text (a task, an ISO date), or a meeting that the statement reports
  std::string detail;  ///< post, occasion, wording; may be empty
  Evidence evidence;
};

/// A numbered or dated meeting that the statement reports.
struct EventFact {
  std::string name;
  std::optional<EntityId> series;  ///< the forum that met
  std::optional<int> ordinal;
  std::string place;
  std::string start;  ///< ISO 8601; empty if not told
  std::string end;
  std::optional<PassageId> passage;
};

/// A rule that facts of the statement name.
struct RuleFact {
  std::string id;          ///< "relation/possessive-part-of"
  std::string definition;  ///< what it looks for; may be empty
  double confidence = 1;   ///< how often it is right, 0 to 1
};

/// A concept of the vocabulary's thesaurus of topics.
struct ConceptFact {
  std::string iri;
  std::string label;
  std::vector<std::string> broader;  ///< IRIs; each in StatementFacts::concepts
};

/// Where a topic of the commitments stands in the thesaurus.
struct TopicFact {
  std::string phrase;                 ///< one of CommitmentFact::topics
  std::vector<std::string> concepts;  ///< IRIs; each in StatementFacts::concepts
  bool whole = false;  ///< it is the one concept by another name; else it is narrower than them
};

/// A reading that was weighed and not taken, kept so that a user can ask why.
struct RivalReading {
  CodePointRange range;
  std::string reading;  ///< what it would have been: "Forum “Council of Europe”", "commitment: will allow"
  std::string rule;
  std::string reason;  ///< why it lost: "inside the longer name …", "subject is no party"
};

/// How much of the statement the facts cover.
struct Coverage {
  std::uint32_t sentences = 0;
  std::uint32_t sentences_with_facts = 0;     ///< with a commitment or a relation
  std::vector<std::string> unresolved;        ///< capitalised names that no rule could type
  std::vector<PassageId> without_facts = {};  ///< the sentences that carry none, in order of text
};

struct StatementFacts {
  std::string iri;
  std::string file;  ///< file name without folders
  std::string title;
  std::string date;  ///< ISO 8601; empty if not told
  std::string place;
  std::string source_url;
  std::string source;  ///< the whole text that offsets count in
  std::vector<EntityId> parties;
  std::vector<PassageFact> passages;
  std::vector<EntityFact> entities;         ///< in order of first mention
  std::vector<CommitmentFact> commitments;  ///< in order of text
  std::vector<RelationFact>
      relations;  ///< in order of text; no two with the same subject, predicate, object and passage
  std::vector<EventFact> events;
  std::vector<RuleFact> rules;        ///< those that the evidence names, in order of id
  std::vector<TopicFact> topics;      ///< those that the thesaurus knows, in order of phrase
  std::vector<ConceptFact> concepts;  ///< those that topics name, and all broader ones, in order of IRI
  std::vector<RivalReading> rivals;
  Coverage coverage;
  std::vector<Error> warnings;  ///< what was odd in the file, though readable: its encoding guessed …
};

/// Whom or what a relation is told of, in words.
[[nodiscard]] inline const std::string& subject_name(const StatementFacts& facts,
                                                     const RelationFact& relation) {
  if (const auto* event = std::get_if<EventId>(&relation.subject)) return facts.events[event->index()].name;
  return facts.entities[std::get<EntityId>(relation.subject).index()].name;
}

/// What a relation points at, in words.
[[nodiscard]] inline const std::string& object_name(const StatementFacts& facts,
                                                    const RelationFact& relation) {
  if (const auto* entity = std::get_if<EntityId>(&relation.object))
    return facts.entities[entity->index()].name;
  if (const auto* event = std::get_if<EventId>(&relation.object)) return facts.events[event->index()].name;
  return std::get<std::string>(relation.object);
}

}  // namespace entente

#endif  // ENTENTE_GRAPH_STATEMENT_FACTS_HPP
