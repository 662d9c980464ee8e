#include "entente/analyse/continuity.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"
#include "analyse_support.hpp"

using namespace entente;
using test::Facts;

namespace {

StatementFacts promising(const std::string& name,
                         const std::vector<std::pair<std::string, std::string>>& clauses) {
  Facts facts{name};
  const EntityId japan = facts.entity(EntityType::state, "Japan");
  facts.party(japan);
  for (const auto& [action, words] : clauses) facts.commitment({japan}, action, {}, facts.passage(words));
  return facts.get();
}

}  // namespace

TEST_CASE("each commitment has the verdict of its surest link, or of none") {
  const StatementFacts earlier =
      promising("2003-01-01-a",
                {{"inspect", "inspect harbour cranes every spring"}, {"train", "train volcano observers"}});
  const StatementFacts later = promising("2010-01-01-b", {{"inspect", "inspect harbour cranes every spring"},
                                                          {"fund", "fund a museum of porcelain"}});
  const Continuity out = compare(earlier, later, test::built_in_lexicon());
  CHECK(out.earlier == earlier.iri);
  CHECK(out.later == later.iri);
  REQUIRE(out.links.size() == 1);
  CHECK(out.links[0].earlier == 0);
  CHECK(out.links[0].later == 0);
  CHECK(out.earlier_commitments == std::vector{Verdict::continued, Verdict::not_mentioned});
  CHECK(out.later_commitments == std::vector{Verdict::continued, Verdict::emerged});
  CHECK(out.entities.size() == 1);
}

TEST_CASE("to an empty statement nothing is taken up, and from one all emerged") {
  const StatementFacts facts = promising("2003-01-01-a", {{"inspect", "inspect harbour cranes"}});
  CHECK(compare(facts, {}, test::built_in_lexicon()).earlier_commitments ==
        std::vector{Verdict::not_mentioned});
  CHECK(compare({}, facts, test::built_in_lexicon()).later_commitments == std::vector{Verdict::emerged});
}
