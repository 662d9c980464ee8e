#include "entente/analyse/analysis_mapping.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;
using test::Facts;

namespace {

std::vector<StatementFacts> two_statements() {
  std::vector<StatementFacts> out;
  for (const std::string name : {"2003-09-09-a", "2014-03-13-b"}) {
    Facts facts{name};
    const EntityId japan = facts.entity(EntityType::state, "Japan");
    const EntityId own = facts.entity(EntityType::forum, name + " Forum");
    const PassageId passage = facts.passage("Japan will open ports in the Forum.");
    facts.mention(japan, passage)
        .mention(own, passage)
        .relation(japan, Predicate::cooperates_in, own, passage);
    facts.commitment({japan}, "open", {"ports"}, passage);
    out.push_back(facts.get());
  }
  return out;
}

Continuity continued() {
  Continuity out;
  out.entities = {{Verdict::persisted, EntityId{0}, EntityId{0}, {}, {}},
                  {Verdict::succeeded, EntityId{1}, EntityId{1}, "2005-04-25", "a law"}};
  CommitmentLink link;
  link.similarity = 0.75;
  out.links = {link};
  out.earlier_commitments = {Verdict::continued};
  out.later_commitments = {Verdict::continued};
  return out;
}

/// "predicate object" of a subject that ends like this.
std::set<std::string> said_of(const std::vector<Quad>& quads, const std::string& end) {
  std::set<std::string> out;
  for (const Quad& quad : quads) {
    if (!quad.triple.subject.str().ends_with(end)) continue;
    const auto local = [](const std::string& iri) { return iri.substr(iri.find_last_of("/#") + 1); };
    const Term& object = quad.triple.object;
    out.insert(local(quad.triple.predicate.str()) + ' ' +
               (std::holds_alternative<Iri>(object) ? local(std::get<Iri>(object).str())
                                                    : std::get<Literal>(object).lexical));
  }
  return out;
}

}  // namespace

TEST_CASE("a score says of what, by which measure and projection, and where") {
  const auto statements = two_statements();
  const std::vector<Projection> relations{Projection::relations};
  const auto quads = analysis_quads(statements, measure_networks(statements, relations), {}, test::base);
  CHECK(said_of(quads, "2003-09-09-a#score=relations,Degree,state/japan") ==
        std::set<std::string>{"type CentralityScore", "type Entity", "of japan", "measure Degree",
                              "projection relations", "inStatement 2003-09-09-a", "value 1.000000",
                              "rank 1"});
  std::size_t corpus_scores = 0;
  for (const Quad& quad : quads)
    corpus_scores += quad.triple.subject.str().find("/corpus/") != std::string::npos ? 1U : 0U;
  CHECK(corpus_scores == 3 * 6 * 7);  // nodes, measures, and triples: no statement
  for (const Quad& quad : quads) CHECK(quad.graph->str() == test::base + "analysis");
}

TEST_CASE("a link says what became of a thing, with the passages of both sides") {
  const auto statements = two_statements();
  const std::vector<StatementPair> pairs{{0, 1, {}, continued()}};
  const auto quads = analysis_quads(statements, {}, pairs, test::base);
  CHECK(said_of(quads, "2014-03-13-b#continuity=2003-09-09-a,forum/2003-09-09-a-forum") ==
        std::set<std::string>{"type ContinuityLink", "type Entity", "label succeeded: 2003-09-09-a Forum",
                              "earlierStatement 2003-09-09-a", "laterStatement 2014-03-13-b",
                              "verdict Succeeded", "earlier 2003-09-09-a-forum", "later 2014-03-13-b-forum",
                              "evidence char=0,35", "source a law", "date 2005-04-25"});
  CHECK(said_of(quads, "#continuity=2003-09-09-a,commitment=0,35,commitment=0,35")
            .count("similarity 0.750000") == 1);
}

TEST_CASE("what nothing takes up has a link of one side") {
  const auto statements = two_statements();
  Continuity none = continued();
  none.links.clear();
  none.earlier_commitments = {Verdict::not_mentioned};
  none.later_commitments = {Verdict::emerged};
  const auto quads = analysis_quads(statements, {}, std::vector<StatementPair>{{0, 1, {}, none}}, test::base);
  CHECK(said_of(quads, "#continuity=2003-09-09-a,commitment=0,35,").count("verdict NotMentioned") == 1);
  CHECK(said_of(quads, "#continuity=2003-09-09-a,,commitment=0,35").count("verdict Emerged") == 1);
}
