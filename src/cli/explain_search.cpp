#include "cli/explain_search.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "cli/passage_view.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/evaluate/normalise.hpp"
#include "entente/graph/code_point_index.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/graph/rdf_mapping.hpp"

namespace entente::cli {

namespace {

// --- hits ----------------------------------------------------------------------------------------

/// In order, and where they overlap one instead of two.
std::vector<CodePointRange> united(std::vector<CodePointRange> marks) {
  std::sort(marks.begin(), marks.end());
  std::vector<CodePointRange> out;
  for (const CodePointRange mark : marks) {
    if (!out.empty() && mark.begin < out.back().end) {
      out.back().end = std::max(out.back().end, mark.end);
    } else {
      out.push_back(mark);
    }
  }
  return out;
}

/// True if one of `marks`, which are united, overlaps `range`.
bool touches(const std::vector<CodePointRange>& marks, CodePointRange range) {
  const auto at = std::partition_point(marks.begin(), marks.end(),
                                       [&](CodePointRange mark) { return mark.end <= range.begin; });
  return at != marks.end() && at->begin < range.end;
}

const MentionFact& mention_of(const StatementFacts& facts, MentionRef ref) {
  return facts.entities[ref.entity.index()].mentions[ref.index];
}

/// A statement that is being searched, with its facts in order.
struct Searched {
  std::size_t number;
  const StatementFacts& facts;
  std::vector<PassageFacts> by_passage;

  Searched(const std::vector<StatementFacts>& statements, std::size_t statement)
      : number{statement}, facts{statements[statement]}, by_passage{facts_by_passage(facts)} {}

  [[nodiscard]] Hit hit(PassageId passage, std::vector<CodePointRange> marks) const {
    Hit out{number, passage, united(std::move(marks)), by_passage[passage.index()]};
    auto& mentions = out.facts.mentions;
    const auto is_apart = [&](MentionRef ref) { return !touches(out.marks, mention_of(facts, ref).range); };
    mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_apart), mentions.end());
    std::sort(mentions.begin(), mentions.end(), [&](MentionRef a, MentionRef b) {
      return mention_of(facts, a).range < mention_of(facts, b).range;
    });
    return out;
  }

  [[nodiscard]] std::vector<CodePointRange> mentions(EntityId entity, PassageId passage) const {
    std::vector<CodePointRange> out;
    for (const MentionRef ref : by_passage[passage.index()].mentions) {
      if (ref.entity == entity) out.push_back(mention_of(facts, ref).range);
    }
    return out;
  }
};

std::vector<Hit> hits_of_entity(const Searched& searched, EntityId id) {
  std::map<PassageId, std::vector<CodePointRange>> marks;
  for (const MentionFact& mention : searched.facts.entities[id.index()].mentions) {
    marks[mention.evidence.passage].push_back(mention.range);
  }
  std::vector<Hit> hits;
  for (auto& [passage, ranges] : marks) {
    Hit hit = searched.hit(passage, std::move(ranges));
    auto& mentions = hit.facts.mentions;
    const auto is_other = [&](MentionRef ref) { return ref.entity != id; };
    mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_other), mentions.end());
    hits.push_back(std::move(hit));
  }
  return hits;
}

// --- findings ------------------------------------------------------------------------------------

Finding commitment_finding(const Searched& searched, const CommitmentFact& commitment, std::string iri) {
  return {commitment.action,
          "commitment",
          std::move(iri),
          {},
          {searched.hit(commitment.evidence.passage, {commitment.clause})}};
}

Finding relation_finding(const Searched& searched, const RelationFact& relation, std::string iri) {
  const PassageId passage = relation.evidence.passage;
  std::vector<CodePointRange> marks;
  if (const auto* subject = std::get_if<EntityId>(&relation.subject))
    marks = searched.mentions(*subject, passage);
  if (const auto* object = std::get_if<EntityId>(&relation.object)) {
    for (const CodePointRange range : searched.mentions(*object, passage)) marks.push_back(range);
  }
  std::string name = subject_name(searched.facts, relation) + ' ' +
                     std::string{local_name(relation.predicate)} + ' ' +
                     object_name(searched.facts, relation);
  return {std::move(name), "relation", std::move(iri), {}, {searched.hit(passage, std::move(marks))}};
}

template <class Matches>
std::vector<Finding> entities_that(const std::vector<StatementFacts>& statements, const Matches& matches) {
  std::vector<Finding> findings;
  std::map<std::string, std::size_t> by_iri;
  for (std::size_t s = 0; s < statements.size(); ++s) {
    const std::vector<EntityFact>& entities = statements[s].entities;
    std::optional<Searched> searched;
    for (std::size_t e = 0; e < entities.size(); ++e) {
      const EntityFact& entity = entities[e];
      if (!matches(entity)) continue;
      const auto [known, is_new] = by_iri.emplace(entity.iri, findings.size());
      if (is_new) findings.push_back({entity.name, std::string{local_name(entity.type)}, entity.iri, {}, {}});
      Finding& finding = findings[known->second];
      for (const auto* names : {&entity.surfaces, &entity.aliases}) {
        for (const std::string& name : *names) {
          const bool told = std::find(finding.also.begin(), finding.also.end(), name) != finding.also.end();
          if (!told && name != finding.name) finding.also.push_back(name);
        }
      }
      if (!searched) searched.emplace(statements, s);
      for (Hit& hit : hits_of_entity(*searched, EntityId{e})) finding.hits.push_back(std::move(hit));
    }
  }
  return findings;
}

// --- by IRI --------------------------------------------------------------------------------------

/// What the graph says of one subject.
using Description = std::map<Iri, Term>;

bool says(const Description& said, const Iri& property, const Iri& value) {
  const auto at = said.find(property);
  return at != said.end() && at->second == Term{value};
}

bool says_words(const Description& said, const Iri& property, const std::string& words) {
  const auto at = said.find(property);
  const auto* literal = at == said.end() ? nullptr : std::get_if<Literal>(&at->second);
  return literal != nullptr && literal->lexical == words;
}

/// True if `said` describes the evidence of `relation`: the same triple in the same passage.
bool describes(const Description& said, const StatementFacts& facts, const RelationFact& relation) {
  const Terms& t = terms();
  const auto iri_of = [&](EntityId entity) { return mint(facts.entities[entity.index()].iri); };
  bool same_object = false;
  if (const auto* entity = std::get_if<EntityId>(&relation.object)) {
    same_object = says(said, t.rdf_object, iri_of(*entity));
  } else if (const auto* event = std::get_if<EventId>(&relation.object)) {
    same_object = says(said, t.rdf_object, StatementNames{facts.iri}.meeting(event->index() + 1));
  } else {
    same_object = says_words(said, t.rdf_object, std::get<std::string>(relation.object));
  }
  const auto* event = std::get_if<EventId>(&relation.subject);
  const Iri subject = event != nullptr ? StatementNames{facts.iri}.meeting(event->index() + 1)
                                       : iri_of(std::get<EntityId>(relation.subject));
  const CodePointRange passage = facts.passages[relation.evidence.passage.index()].range;
  return same_object && says(said, t.rdf_subject, subject) &&
         says(said, t.rdf_predicate, ent_term(relation.predicate)) &&
         says(said, t.ent_evidence, StatementNames{facts.iri}.passage(passage));
}

const RelationFact* relation_named(const StatementFacts& facts, const std::string& iri) {
  Description said;
  for (const Quad& quad : to_quads(facts)) {
    if (quad.triple.subject.str() == iri) said.emplace(quad.triple.predicate, quad.triple.object);
  }
  if (said.empty()) return nullptr;
  const auto found =
      std::find_if(facts.relations.begin(), facts.relations.end(),
                   [&](const RelationFact& relation) { return describes(said, facts, relation); });
  return found == facts.relations.end() ? nullptr : &*found;
}

std::optional<Finding> part_named(const Searched& searched, const std::string& iri) {
  const StatementFacts& facts = searched.facts;
  const StatementNames names{facts.iri};
  if (iri == names.statement().str()) return Finding{facts.title, "statement", iri, {}, {}};
  std::map<CodePointRange, std::size_t> ordinals;
  for (const CommitmentFact& commitment : facts.commitments) {
    if (names.commitment(commitment.clause, ++ordinals[commitment.clause]).str() == iri) {
      return commitment_finding(searched, commitment, iri);
    }
  }
  if (const RelationFact* relation = relation_named(facts, iri))
    return relation_finding(searched, *relation, iri);
  for (std::size_t p = 0; p < facts.passages.size(); ++p) {
    if (names.passage(facts.passages[p].range).str() == iri) {
      return Finding{"", "passage", iri, {}, {searched.hit(PassageId{p}, {})}};
    }
  }
  for (const EntityFact& entity : facts.entities) {
    for (const MentionFact& mention : entity.mentions) {
      if (names.mention(mention.range).str() != iri) continue;
      return Finding{
          mention.surface, "mention", iri, {}, {searched.hit(mention.evidence.passage, {mention.range})}};
    }
  }
  return std::nullopt;
}

std::vector<Finding> by_iri(const std::vector<StatementFacts>& statements, const std::string& iri) {
  std::vector<Finding> findings = entities_that(statements, [&](const EntityFact& entity) {
    const auto& elsewhere = entity.exact_matches;
    return entity.iri == iri || std::find(elsewhere.begin(), elsewhere.end(), iri) != elsewhere.end();
  });
  for (std::size_t s = 0; s < statements.size(); ++s) {
    if (iri.compare(0, statements[s].iri.size(), statements[s].iri) != 0) continue;
    if (std::optional<Finding> part = part_named(Searched{statements, s}, iri))
      findings.push_back(std::move(*part));
  }
  return findings;
}

// --- by name and by words ------------------------------------------------------------------------

std::vector<Finding> by_name(const std::vector<StatementFacts>& statements, std::string_view query) {
  const std::string wanted = comparable(query);
  if (wanted.empty()) return {};
  return entities_that(statements, [&](const EntityFact& entity) {
    const auto is_wanted = [&](const std::string& name) { return comparable(name) == wanted; };
    return is_wanted(entity.name) || std::any_of(entity.surfaces.begin(), entity.surfaces.end(), is_wanted) ||
           std::any_of(entity.aliases.begin(), entity.aliases.end(), is_wanted);
  });
}

/// "A partOf B", wherever the predicate stands in the query.
std::vector<Finding> by_triple(const std::vector<StatementFacts>& statements, const std::string& query) {
  std::vector<Finding> findings;
  for (const Predicate predicate : all_predicates) {
    const std::string word = ' ' + std::string{local_name(predicate)} + ' ';
    const std::size_t at = query.find(word);
    if (at == std::string::npos) continue;
    const std::string subject = comparable(query.substr(0, at));
    const std::string object = comparable(query.substr(at + word.size()));
    for (std::size_t s = 0; s < statements.size(); ++s) {
      std::optional<Searched> searched;
      for (const RelationFact& relation : statements[s].relations) {
        if (relation.predicate == predicate && comparable(object_name(statements[s], relation)) == object &&
            comparable(subject_name(statements[s], relation)) == subject) {
          if (!searched) searched.emplace(statements, s);
          findings.push_back(relation_finding(*searched, relation, ""));
        }
      }
    }
  }
  return findings;
}

/// ASCII letters in lower case, quotes straight; one character for one.
std::u32string searchable(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, size] = decode_at(text, at);
    at += size;
    if (value == 0x2018 || value == 0x2019) {
      out += U'\'';
    } else if (value == 0x201C || value == 0x201D) {
      out += U'"';
    } else {
      out += value < 0x80 ? static_cast<char32_t>(to_ascii_lower(static_cast<char>(value))) : value;
    }
  }
  return out;
}

std::vector<CodePointRange> occurrences(const std::u32string& text, const std::u32string& wanted) {
  std::vector<CodePointRange> out;
  for (std::size_t at = text.find(wanted); at != std::u32string::npos;
       at = text.find(wanted, at + wanted.size())) {
    out.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.size())});
  }
  return out;
}

std::vector<Finding> by_words(const std::vector<StatementFacts>& statements, std::string_view query) {
  const std::u32string wanted = searchable(fold_space(query));
  if (wanted.empty()) return {};
  Finding finding{fold_space(query), "words of the text", "", {}, {}};
  for (std::size_t s = 0; s < statements.size(); ++s) {
    const StatementFacts& facts = statements[s];
    std::optional<Searched> searched;
    std::optional<CodePointIndexView> source;
    for (std::size_t p = 0; p < facts.passages.size(); ++p) {
      const PassageFact& passage = facts.passages[p];
      std::vector<CodePointRange> marks = occurrences(searchable(passage.text), wanted);
      if (marks.empty()) continue;
      if (!searched) {
        searched.emplace(statements, s);
        source.emplace(facts.source);
      }
      const PassageView view{passage.text, source->slice(passage.range), passage.range.begin};
      for (CodePointRange& mark : marks) mark = view.to_document(mark);
      finding.hits.push_back(searched->hit(PassageId{p}, std::move(marks)));
    }
  }
  if (finding.hits.empty()) return {};
  return {std::move(finding)};
}

}  // namespace

std::vector<Finding> search(const std::vector<StatementFacts>& statements, std::string_view query) {
  const std::string wanted{trim(query)};
  if (wanted.empty() || find_invalid_utf8(wanted)) return {};
  std::vector<Finding> findings = by_iri(statements, wanted);
  if (findings.empty()) findings = by_name(statements, wanted);
  if (findings.empty()) findings = by_triple(statements, wanted);
  if (findings.empty()) findings = by_words(statements, wanted);
  return findings;
}

std::vector<std::string> all_entity_names(const std::vector<StatementFacts>& statements) {
  std::set<std::string> names;
  for (const StatementFacts& facts : statements) {
    for (const EntityFact& entity : facts.entities) {
      names.insert(entity.name);
      names.insert(entity.surfaces.begin(), entity.surfaces.end());
      names.insert(entity.aliases.begin(), entity.aliases.end());
    }
  }
  return {names.begin(), names.end()};
}

}  // namespace entente::cli
