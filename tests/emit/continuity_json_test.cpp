#include "entente/emit/continuity_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "graph/graph_support.hpp"

using namespace entente;
using nlohmann::json;

namespace {

/// From the small statement to itself, with one link and one of everything else.
StatementPair small_pair(const StatementFacts& facts) {
  StatementPair out{0, 1, {}, {}};
  out.continuity.entities = {{Verdict::succeeded, EntityId{0}, EntityId{1}, "2005-04-25", "a law"},
                             {Verdict::emerged, {}, EntityId{1}, {}, {}}};
  CommitmentLink link;
  link.similarity = 0.123456;
  link.parts.action = 1;
  link.verdict = Verdict::strengthened;
  out.continuity.links = {link};
  out.continuity.earlier_commitments.assign(facts.commitments.size(), Verdict::strengthened);
  out.continuity.later_commitments.assign(facts.commitments.size(), Verdict::strengthened);
  out.continuity.topics = {{"https://example.org/t", "ports", 1, 2, 0.25, 0.5}};
  return out;
}

}  // namespace

TEST_CASE("what held, with the evidence of both sides") {
  const std::vector<StatementFacts> statements(2, test::small_statement());
  const StatementFacts& facts = statements.front();
  const std::vector<StatementPair> pairs{small_pair(facts)};
  const std::vector<Overlap> overlaps{{4, 5, 3, 0.5, 0.25, 3, std::nullopt}};
  const json out = json::parse(to_continuity_json(statements, pairs, overlaps));

  CHECK(out["earlier"] ==
        json{{"iri", facts.iri}, {"source", facts.file}, {"title", facts.title}, {"date", facts.date}});
  CHECK(out["entities"][0]["verdict"] == "Succeeded");
  CHECK(out["entities"][0]["source"] == "a law");
  CHECK(out["entities"][0]["later"]["name"] == facts.entities[1].name);
  CHECK(out["entities"][1]["earlier"].is_null());
  const json& link = out["links"][0];
  CHECK(link["earlier"] == "c1");
  CHECK(link["similarity"] == 0.1235);
  CHECK(link["verdict"] == "Strengthened");
  CHECK(link["parts"]["action"] == 1.0);
  CHECK(link["parts"].size() == named({}).size());
  const json& commitment = out["commitments"]["later"][0];
  const PassageFact& passage = facts.passages[facts.commitments[0].evidence.passage.index()];
  CHECK(commitment["text"] == passage.text);
  CHECK(commitment["start"] == passage.range.begin);
  CHECK(commitment["verdict"] == "Strengthened");
  CHECK(out["topics"][0]["change"] == 0.25);
  CHECK(out["overlap"]["rank_correlation"] == 0.25);
  CHECK(out["overlap"]["p_value"].is_null());
}

TEST_CASE("several pairs are a list") {
  const std::vector<StatementFacts> statements(2, test::small_statement());
  const StatementPair pair = small_pair(statements.front());
  const json out =
      json::parse(to_continuity_json(statements, std::vector{pair, pair}, std::vector<Overlap>(2)));
  CHECK(out["pairs"].size() == 2);
  CHECK(out["pairs"][1]["links"].size() == 1);
}
