#include "entente/analyse/commitment_verdict.hpp"

#include <catch2/catch.hpp>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

DefiniteThings things_of(const std::string& words) {
  const StatementFacts facts = statement_of({{{"share", words}}});
  return definite_things(facts, 0, built_in_lexicon());
}

}  // namespace

TEST_CASE("force that rises strengthens, force that falls weakens") {
  CHECK(verdict_of(Force::low, {}, Force::high, {}) == Verdict::strengthened);
  CHECK(verdict_of(Force::high, {}, Force::low, {}) == Verdict::weakened);
  CHECK(verdict_of(Force::high, {}, Force::high, {}) == Verdict::continued);
  CHECK(verdict_of(Force::low, {}, Force::low, {}) == Verdict::continued);
}

TEST_CASE("what is added strengthens, even where the force falls") {
  const DefiniteThings due{.due = true};
  const DefiniteThings number{.number = true};
  const DefiniteThings venue{.venue = true};
  const DefiniteThings mechanism{.mechanism = true};
  for (const DefiniteThings& added : {due, number, venue, mechanism}) {
    CHECK(verdict_of(Force::high, {}, Force::high, added) == Verdict::strengthened);
    CHECK(verdict_of(Force::high, {}, Force::low, added) == Verdict::strengthened);
    CHECK(verdict_of(Force::high, added, Force::high, added) == Verdict::continued);
  }
  CHECK(verdict_of(Force::high, mechanism, Force::high, venue) == Verdict::continued);
}

TEST_CASE("a date or a number that is lost weakens, unless something definite is left") {
  CHECK(verdict_of(Force::high, {.due = true}, Force::high, {}) == Verdict::weakened);
  CHECK(verdict_of(Force::high, {.number = true}, Force::high, {}) == Verdict::weakened);
  CHECK(verdict_of(Force::high, {.due = true, .venue = true}, Force::high, {.venue = true}) ==
        Verdict::continued);
  CHECK(verdict_of(Force::high, {.venue = true}, Force::high, {}) == Verdict::continued);
}

TEST_CASE("what was only looked into strengthens when it is done, and weakens the other way round") {
  CHECK(verdict_of(Force::high, {.hedged = true}, Force::high, {}) == Verdict::strengthened);
  CHECK(verdict_of(Force::high, {}, Force::high, {.hedged = true}) == Verdict::weakened);
  CHECK(verdict_of(Force::high, {.hedged = true}, Force::high, {.hedged = true}) == Verdict::continued);
  CHECK(verdict_of(Force::high, {}, Force::high, {.due = true, .hedged = true}) == Verdict::strengthened);
  // What strengthens goes before what weakens.
  CHECK(verdict_of(Force::high, {.hedged = true}, Force::low, {}) == Verdict::strengthened);
  CHECK(verdict_of(Force::low, {}, Force::high, {.hedged = true}) == Verdict::strengthened);
  CHECK(verdict_of(Force::high, {.due = true, .hedged = true}, Force::high, {}) == Verdict::strengthened);
  const StatementFacts facts = statement_of({{{"explore", "explore options"}, {"share", "share data"}}});
  CHECK(definite_things(facts, 0, built_in_lexicon()).hedged);
  CHECK_FALSE(definite_things(facts, 1, built_in_lexicon()).hedged);
}

TEST_CASE("quantities are not years, marks of a list or parts of a name") {
  CHECK(things_of("deploy at least 1.5 million thermostats").number);
  CHECK(things_of("keep supplies of 50 bcm,").number);
  CHECK(things_of("spend US$300 million").number);
  CHECK_FALSE(things_of("meet again in 2014.").number);
  CHECK_FALSE(things_of("act by: 1) training and 2) teaching").number);
  CHECK_FALSE(things_of("develop 5G networks").number);
}

TEST_CASE("a body without a name is a mechanism") {
  CHECK(things_of("establish a secretariat").mechanism);
  CHECK(things_of("hold annual conferences").mechanism);
  CHECK_FALSE(things_of("share best practices").mechanism);
}

TEST_CASE("a named body counts as a venue, a state or an agent does not") {
  StatementFacts facts = statement_of({{{"work", "work through the Body"}}});
  EntityFact body;
  body.type = EntityType::programme;
  body.mentions = {{{17, 21}, "Body", {}}};
  facts.entities.push_back(body);
  CHECK(definite_things(facts, 0, built_in_lexicon()).venue);
  facts.commitments[0].agents = {EntityId{std::size_t{0}}};
  CHECK_FALSE(definite_things(facts, 0, built_in_lexicon()).venue);
  facts.commitments[0].venues = {EntityId{std::size_t{0}}};
  CHECK_FALSE(definite_things(facts, 0, built_in_lexicon()).venue);
  facts.commitments[0].venues.clear();
  facts.commitments[0].agents.clear();
  facts.entities[0].type = EntityType::state;
  CHECK_FALSE(definite_things(facts, 0, built_in_lexicon()).venue);
}
