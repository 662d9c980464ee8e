#include "entente/assemble.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/statement_names.hpp"

namespace entente {

namespace {

/// The folder of a type's IRIs: "agency" of <…/id/agency/…>.
std::string folder(EntityType type) {
  return to_lower(local_name(type));
}

class Assembler {
 public:
  Assembler(const Context& context, const KnownRules& rules, const std::string& base)
      : context_{context},
        lexed_{*context.lexed},
        document_{*context.lexed->document},
        rules_{rules},
        base_{base} {}

  StatementFacts assemble(const Commitments& commitments, const Relations& relations) {
    add_document();
    add_passages();
    add_entities();
    add_commitments(commitments);
    add_relations(relations);
    add_rivals(commitments);
    add_rules();
    add_topics();
    add_coverage();
    return std::move(facts_);
  }

 private:
  CodePointRange range(TokenRange tokens) const {
    return document_.to_source.to_source(
        document_.text, {lexed_.token(tokens.first).range.begin, lexed_.token(tokens.last - 1).range.end});
  }

  BlockKind kind(const Sentence& sentence) const { return document_.blocks[sentence.block.index()].kind; }

  /// A rule that the vocabulary does not describe is as often wrong as right, for all that is known.
  RuleFact known_rule(std::string_view id) const {
    constexpr double unknown = 0.5;
    const auto found = rules_.find(id);
    return found == rules_.end() ? RuleFact{std::string{id}, {}, unknown} : found->second;
  }

  Evidence evidence(SentenceId sentence, std::string_view rule) const {
    return {PassageId{passage_of_[sentence.index()]}, std::string{rule}, known_rule(rule).confidence};
  }

  void add_document() {
    facts_.file = document_.file;
    facts_.title = title_of(document_);
    if (context_.recognition.date) facts_.date = to_iso(*context_.recognition.date);
    facts_.place = context_.recognition.place;
    facts_.source_url = document_.metadata.source_url;
    facts_.source = document_.source;
    facts_.parties = context_.issuers;
    facts_.warnings = document_.warnings;
    const std::string name = facts_.title.empty() ? slug(facts_.file) : slug(facts_.title);
    facts_.iri = base_ + "statement/" + (facts_.date.empty() ? "" : facts_.date + "-") + name;
  }

  void add_passages() {
    const auto& sentences = lexed_.segmentation->sentences;
    passage_of_.assign(sentences.size(), 0);
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      passage_of_[s] = facts_.passages.size();
      if (sentences[s].tokens.empty()) continue;
      facts_.passages.push_back(
          {range(sentences[s].tokens), fold_space(slice(document_.text, sentences[s].range))});
    }
  }

  std::string entity_iri(const RecognisedEntity& entity) const {
    if (entity.entry) return lexed_.gazetteer->vocabulary.entries[entity.entry->index()].iri;
    std::string iri = base_ + folder(entity.type) + "/";
    if (entity.owner && entity.type == EntityType::agency) {
      iri += slug(lexed_.gazetteer->vocabulary.entries[entity.owner->index()].name) + "/";
    }
    return iri + slug(entity.name);
  }

  void add_entities() {
    std::vector<std::string> names = names_in_statement(lexed_, context_.recognition);
    for (std::size_t i = 0; i < context_.recognition.entities.size(); ++i) {
      const RecognisedEntity& entity = context_.recognition.entities[i];
      EntityFact fact;
      fact.type = entity.type;
      fact.name = std::move(names[i]);
      fact.label = entity.entry ? entity.name : fact.name;
      fact.iri = entity_iri(entity);
      fact.listed = entity.entry.has_value();
      fact.surfaces = entity.surfaces;
      fact.post = entity.post;
      if (entity.entry) {
        const Entry& entry = lexed_.gazetteer->vocabulary.entries[entity.entry->index()];
        fact.exact_matches = entry.exact_matches;
        for (const Label& label : entry.labels) {
          if (label.kind != LabelKind::demonym && label.kind != LabelKind::hidden &&
              label.text != fact.label &&
              std::find(fact.surfaces.begin(), fact.surfaces.end(), label.text) == fact.surfaces.end()) {
            fact.aliases.push_back(label.text);
          }
        }
      }
      facts_.entities.push_back(std::move(fact));
    }
    for (const Mention& mention : context_.recognition.mentions) {
      facts_.entities[mention.entity.index()].mentions.push_back({range(mention.tokens),
                                                                  fold_name(lexed_.text(mention.tokens)),
                                                                  evidence(mention.sentence, mention.rule)});
    }
  }

  void add_commitments(const Commitments& commitments) {
    for (const Commitment& found : commitments.found) {
      CommitmentFact fact;
      fact.evidence = evidence(found.sentence, found.rule);
      fact.clause = range(found.segment);
      fact.words = fold_space(lexed_.text(found.segment));
      fact.agents = found.agents;
      fact.force = found.force;
      fact.action = found.action;
      fact.trigger = found.trigger.empty() ? "" : fold_space(lexed_.text(found.trigger));
      fact.topics = found.topics;
      fact.venues = found.venues;
      fact.due = found.due;
      facts_.commitments.push_back(std::move(fact));
    }
  }

  /// As the text names the meeting; where it only says that they met, by the forum or by who met.
  std::string name_of(const Event& event) const {
    if (!event.name.empty()) return event.name;
    const bool named = event.tokens.size() > 2;
    if (event.series && (!event.ordinal || !named)) return context_.entity(*event.series).name + " meeting";
    if (named) return fold_space(lexed_.text(event.tokens));
    constexpr std::size_t most_named = 6;
    if (context_.parties.empty()) return "meeting";
    if (context_.parties.size() > most_named) return "meeting of the parties";
    std::string name = "meeting of";
    for (std::size_t p = 0; p < context_.parties.size(); ++p) {
      name += (p == 0 ? " " : p + 1 == context_.parties.size() ? " and " : ", ");
      name += context_.entity(context_.parties[p]).name;
    }
    return name;
  }

  void add_relations(const Relations& relations) {
    for (const Relation& found : relations.found) {
      facts_.relations.push_back(
          {found.subject, found.predicate, found.object, found.detail, evidence(found.sentence, found.rule)});
    }
    for (const Event& event : relations.events) {
      EventFact fact;
      fact.name = name_of(event);
      fact.series = event.series;
      fact.ordinal = event.ordinal;
      fact.place = event.place;
      if (event.period) {
        fact.start = to_iso(event.period->first);
        fact.end = to_iso(event.period->last);
      }
      fact.passage = PassageId{passage_of_[event.sentence.index()]};
      facts_.events.push_back(std::move(fact));
    }
  }

  void add_rivals(const Commitments& commitments) {
    for (const LostReading& lost : context_.recognition.lost) {
      std::string reading = lost.type ? std::string{local_name(*lost.type)} : "name";
      reading += " \u201C" + fold_space(lexed_.text(lost.tokens)) + "\u201D";
      facts_.rivals.push_back({range(lost.tokens), std::move(reading), std::string{lost.rule}, lost.reason});
    }
    for (const RejectedClause& clause : commitments.rejected) {
      facts_.rivals.push_back({range(clause.tokens), "commitment: " + fold_space(lexed_.text(clause.tokens)),
                               std::string{clause.rule}, clause.reason});
    }
    std::stable_sort(facts_.rivals.begin(), facts_.rivals.end(),
                     [](const RivalReading& a, const RivalReading& b) { return a.range < b.range; });
  }

  void add_rules() {
    std::set<std::string_view> used;
    for (const EntityFact& entity : facts_.entities) {
      for (const MentionFact& mention : entity.mentions) used.insert(mention.evidence.rule);
    }
    for (const CommitmentFact& fact : facts_.commitments) used.insert(fact.evidence.rule);
    for (const RelationFact& fact : facts_.relations) used.insert(fact.evidence.rule);
    for (const std::string_view id : used) facts_.rules.push_back(known_rule(id));
  }

  void add_topics() {
    const std::vector<Topic>& thesaurus = lexed_.gazetteer->vocabulary.topics;
    std::set<std::string_view> phrases;
    for (const CommitmentFact& fact : facts_.commitments)
      phrases.insert(fact.topics.begin(), fact.topics.end());
    std::set<TopicId> used;
    for (const std::string_view phrase : phrases) {
      const TopicReading reading = lexed_.gazetteer->topics.find(phrase);
      if (reading.topics.empty()) continue;
      TopicFact& fact = facts_.topics.emplace_back(TopicFact{std::string{phrase}, {}, reading.whole});
      for (const TopicId id : reading.topics) {
        fact.concepts.push_back(thesaurus[id.index()].iri);
        add_with_broader(id, used);
      }
    }
    for (const TopicId id : used) {
      const Topic& topic = thesaurus[id.index()];
      ConceptFact& fact = facts_.concepts.emplace_back(ConceptFact{topic.iri, topic.name, {}});
      for (const TopicId broader : topic.broader) fact.broader.push_back(thesaurus[broader.index()].iri);
    }
  }

  /// Adds `id` and all that is broader; what is in `used` has its broader ones there already.
  void add_with_broader(TopicId id, std::set<TopicId>& used) const {
    std::vector<TopicId> open{id};
    while (!open.empty()) {
      const TopicId next = open.back();
      open.pop_back();
      if (!used.insert(next).second) continue;
      const auto& broader = lexed_.gazetteer->vocabulary.topics[next.index()].broader;
      open.insert(open.end(), broader.begin(), broader.end());
    }
  }

  void add_coverage() {
    std::set<PassageId> with_facts;
    for (const CommitmentFact& fact : facts_.commitments) with_facts.insert(fact.evidence.passage);
    for (const RelationFact& fact : facts_.relations) with_facts.insert(fact.evidence.passage);
    const auto& sentences = lexed_.segmentation->sentences;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      if (kind(sentences[s]) != BlockKind::paragraph && kind(sentences[s]) != BlockKind::list_item) continue;
      ++facts_.coverage.sentences;
      const PassageId passage{passage_of_[s]};
      if (with_facts.contains(passage)) {
        ++facts_.coverage.sentences_with_facts;
      } else {
        facts_.coverage.without_facts.push_back(passage);
      }
    }
    std::set<std::string> seen;
    for (const TokenRange& tokens : context_.recognition.unresolved) {
      std::string name = fold_space(lexed_.text(tokens));
      if (seen.insert(name).second) facts_.coverage.unresolved.push_back(std::move(name));
    }
  }

  const Context& context_;
  const LexedView& lexed_;
  const Document& document_;
  const KnownRules& rules_;
  const std::string& base_;
  std::vector<std::size_t> passage_of_;
  StatementFacts facts_;
};

}  // namespace

StatementFacts assemble(const Context& context, const Commitments& commitments, const Relations& relations,
                        const KnownRules& rules, const std::string& base) {
  return Assembler{context, rules, base}.assemble(commitments, relations);
}

}  // namespace entente
