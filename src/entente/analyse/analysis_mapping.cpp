#include "entente/analyse/analysis_mapping.hpp"

#include <utility>

#include "entente/base/text.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/graph/quad_builder.hpp"
#include "entente/graph/rdf_mapping.hpp"

namespace entente {

namespace {

/// "state/japan" of ".../id/state/japan": what is left of an IRI without its namespace of data.
std::string_view local_part(std::string_view iri, std::string_view base) {
  if (iri.starts_with(base)) return iri.substr(base.size());
  constexpr std::string_view listed = "https://w3id.org/entente/id/";
  return iri.starts_with(listed) ? iri.substr(listed.size()) : iri;
}

/// One name for one set of statements, in any order that they are published in.
std::string corpus_iri(std::span<const StatementFacts> statements, std::string_view base) {
  constexpr std::size_t longest = 64;
  std::string all;
  for (const StatementFacts& facts : statements) all.append(local_part(facts.iri, base)).append(" ");
  return std::string{base} + "corpus/" + slug(all, longest);
}

class AnalysisMapper {
 public:
  AnalysisMapper(std::span<const StatementFacts> statements, std::string_view base)
      : statements_{statements}, base_{base}, out_{mint(std::string{base} + "analysis")} {}

  void add(const NetworkFigures& figures) {
    const bool whole = figures.statement.empty();
    const StatementNames names{whole ? corpus_iri(statements_, base_) : figures.statement};
    for (const MeasureFigures& measured : figures.measures) {
      const std::string_view measure = ontology_name(measured.measure);
      if (measure.empty()) continue;
      for (std::size_t i = 0; i < measured.values.size(); ++i) {
        const ProjectedNode& node = figures.projected.nodes[i];
        if (!node.type) continue;
        const std::string_view projection = name(figures.projected.projection);
        const Iri score = names.score(std::string{projection} + ',' + std::string{measure} + ',' +
                                      std::string{local_part(node.iri, base_)});
        out_.add(score, t_.type, t_.ent_centrality_score);
        out_.add(score, t_.type, t_.prov_entity);
        out_.add(score, t_.ent_of, mint(node.iri));
        out_.add(score, t_.ent_measure, term(ns::ent, measure));
        out_.add(score, t_.ent_projection, plain(projection));
        if (!whole) out_.add(score, t_.ent_in_statement, mint(figures.statement));
        out_.add(score, t_.rdf_value, figure(measured.values[i]));
        out_.add(score, t_.ent_rank, integer(measured.ranks[i]));
      }
    }
  }

  void add(const StatementPair& pair) {
    const StatementFacts& earlier = statements_[pair.earlier];
    const StatementFacts& later = statements_[pair.later];
    add_entities(earlier, later, pair.continuity);
    add_commitments(earlier, later, pair.continuity);
  }

  std::vector<Quad> finish() && { return std::move(out_).finish(); }

 private:
  /// The link's own triples; what it links comes from the caller.
  Iri link(const StatementFacts& earlier, const StatementFacts& later, const std::string& what,
           Verdict verdict, std::string_view of) {
    constexpr std::string_view folder = "statement/";
    std::string_view before = local_part(earlier.iri, base_);
    if (before.starts_with(folder)) before.remove_prefix(folder.size());
    Iri iri = StatementNames{later.iri}.continuity(std::string{before} + ',' + what);
    out_.add(iri, t_.type, t_.ent_continuity_link);
    out_.add(iri, t_.type, t_.prov_entity);
    out_.add_words(iri, t_.label, std::string{label(verdict)} + ": " + std::string{of});
    out_.add(iri, t_.ent_earlier_statement, mint(earlier.iri));
    out_.add(iri, t_.ent_later_statement, mint(later.iri));
    out_.add(iri, t_.ent_verdict, term(ns::ent, local_name(verdict)));
    return iri;
  }

  void add_first_mention(const Iri& iri, const StatementFacts& facts, EntityId id) {
    const EntityFact& entity = facts.entities[id.index()];
    if (entity.mentions.empty()) return;
    const PassageId passage = entity.mentions.front().evidence.passage;
    out_.add(iri, t_.ent_evidence, StatementNames{facts.iri}.passage(facts.passages[passage.index()].range));
  }

  void add_entities(const StatementFacts& earlier, const StatementFacts& later,
                    const Continuity& continuity) {
    for (const EntityContinuity& each : continuity.entities) {
      const EntityFact& subject =
          each.earlier ? earlier.entities[each.earlier->index()] : later.entities[each.later->index()];
      const Iri iri =
          link(earlier, later, std::string{local_part(subject.iri, base_)}, each.verdict, subject.label);
      if (each.earlier) {
        out_.add(iri, t_.ent_earlier, mint(subject.iri));
        add_first_mention(iri, earlier, *each.earlier);
      }
      if (each.later) {
        out_.add(iri, t_.ent_later, mint(later.entities[each.later->index()].iri));
        add_first_mention(iri, later, *each.later);
      }
      out_.add_words(iri, t_.dcterms_source, each.source);
      out_.add_date(iri, t_.dcterms_date, each.date);
    }
  }

  void add_commitments(const StatementFacts& earlier, const StatementFacts& later,
                       const Continuity& continuity) {
    const std::vector<Iri> before = commitment_iris(earlier);
    const std::vector<Iri> after = commitment_iris(later);
    const auto fragment = [](const Iri& iri) { return iri.str().substr(iri.str().rfind('#') + 1); };
    const auto passage = [](const StatementFacts& facts, std::size_t c) {
      return StatementNames{facts.iri}.passage(
          facts.passages[facts.commitments[c].evidence.passage.index()].range);
    };
    for (const CommitmentLink& each : continuity.links) {
      const Iri iri = link(earlier, later, fragment(before[each.earlier]) + ',' + fragment(after[each.later]),
                           each.verdict, earlier.commitments[each.earlier].action);
      out_.add(iri, t_.ent_earlier, before[each.earlier]);
      out_.add(iri, t_.ent_later, after[each.later]);
      out_.add(iri, t_.ent_similarity, figure(each.similarity));
      out_.add(iri, t_.ent_evidence, passage(earlier, each.earlier));
      out_.add(iri, t_.ent_evidence, passage(later, each.later));
    }
    for (std::size_t c = 0; c < before.size(); ++c) {
      if (continuity.earlier_commitments[c] != Verdict::not_mentioned) continue;
      const Iri iri = link(earlier, later, fragment(before[c]) + ',', Verdict::not_mentioned,
                           earlier.commitments[c].action);
      out_.add(iri, t_.ent_earlier, before[c]);
      out_.add(iri, t_.ent_evidence, passage(earlier, c));
    }
    for (std::size_t c = 0; c < after.size(); ++c) {
      if (continuity.later_commitments[c] != Verdict::emerged) continue;
      const Iri iri =
          link(earlier, later, ',' + fragment(after[c]), Verdict::emerged, later.commitments[c].action);
      out_.add(iri, t_.ent_later, after[c]);
      out_.add(iri, t_.ent_evidence, passage(later, c));
    }
  }

  std::span<const StatementFacts> statements_;
  std::string_view base_;
  QuadBuilder out_;
  const Terms& t_ = terms();
};

}  // namespace

std::string_view ontology_name(Measure measure) noexcept {
  switch (measure) {
    case Measure::degree:
      return "Degree";
    case Measure::betweenness:
      return "Betweenness";
    case Measure::closeness:
      return "Closeness";
    case Measure::eigenvector:
      return "Eigenvector";
    case Measure::pagerank:
      return "PageRank";
    case Measure::core_number:
      return "CoreNumber";
    case Measure::strength:
    case Measure::weighted_betweenness:
    case Measure::clustering:
      break;
  }
  return {};
}

std::vector<Quad> analysis_quads(std::span<const StatementFacts> statements,
                                 std::span<const NetworkFigures> figures,
                                 std::span<const StatementPair> pairs, std::string_view base) {
  AnalysisMapper out{statements, base};
  for (const NetworkFigures& each : figures) out.add(each);
  for (const StatementPair& each : pairs) out.add(each);
  return std::move(out).finish();
}

}  // namespace entente
