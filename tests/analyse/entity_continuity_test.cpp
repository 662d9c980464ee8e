#include "entente/analyse/entity_continuity.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;
using Lines = std::vector<std::string>;

namespace {

Lines show(const StatementFacts& earlier, const StatementFacts& later,
           const std::vector<Succession>& successions = {}) {
  Lines out;
  for (const EntityContinuity& each : compare_entities(earlier, later, successions)) {
    std::string line{label(each.verdict)};
    line += ": " + (each.earlier ? earlier.entities[each.earlier->index()].name : "-");
    line += " > " + (each.later ? later.entities[each.later->index()].name : "-");
    if (!each.source.empty()) line += " (" + each.date + ", " + each.source + ")";
    out.push_back(line);
  }
  return out;
}

Succession succession(const std::string& from, const std::string& to, const std::string& date) {
  return {test::entity_iri(EntityType::agency, from),
          to.empty() ? "" : test::entity_iri(EntityType::agency, to), date, "Law of " + date};
}

StatementFacts naming(const std::string& statement, const Lines& agencies) {
  Facts facts{statement};
  for (const std::string& name : agencies) facts.entity(EntityType::agency, name);
  return facts.get();
}

}  // namespace

TEST_CASE("what both name persisted, what only one names emerged or is not mentioned") {
  CHECK(show(naming("2003-09-09-a", {"Old Office", "Coast Guard"}),
             naming("2014-03-13-b", {"New Office", "Coast Guard"})) ==
        Lines{"not mentioned: Old Office > -", "persisted: Coast Guard > Coast Guard",
              "emerged: - > New Office"});
}

TEST_CASE("a successor is told with its source, over any number of steps") {
  const StatementFacts earlier = naming("2003-09-09-a", {"Old Office"});
  const StatementFacts later = naming("2014-03-13-b", {"New Office"});
  CHECK(show(earlier, later, {succession("Old Office", "New Office", "2005-04-25")}) ==
        Lines{"succeeded: Old Office > New Office (2005-04-25, Law of 2005-04-25)"});
  CHECK(show(earlier, later,
             {succession("Old Office", "Office between", "2004-01-01"),
              succession("Office between", "New Office", "2005-04-25"),
              succession("Office between", "Old Office", "2006-01-01")}) ==
        Lines{"succeeded: Old Office > New Office (2005-04-25, Law of 2005-04-25)"});
}

TEST_CASE("silence is no end, and a later change no succession yet") {
  const StatementFacts earlier = naming("2003-09-09-a", {"Old Office"});
  CHECK(show(earlier, naming("2014-03-13-b", {}), {succession("Old Office", "New Office", "2005-04-25")}) ==
        Lines{"not mentioned: Old Office > -"});
  CHECK(show(earlier, naming("2014-03-13-b", {"New Office"}),
             {succession("Old Office", "New Office", "2015-04-25")}) ==
        Lines{"not mentioned: Old Office > -", "emerged: - > New Office"});
  CHECK(show(earlier, naming("undated", {"New Office"}),
             {succession("Old Office", "New Office", "2005-04-25")}) ==
        Lines{"not mentioned: Old Office > -", "emerged: - > New Office"});
}

TEST_CASE("an end needs a source that names no successor") {
  CHECK(show(naming("2003-09-09-a", {"Old Office"}), naming("2014-03-13-b", {}),
             {succession("Old Office", "", "2010-01-01")}) ==
        Lines{"ended: Old Office > - (2010-01-01, Law of 2010-01-01)"});
}

TEST_CASE("what still is named persisted, whatever a source says") {
  const StatementFacts both = naming("2003-09-09-a", {"Old Office"});
  CHECK(show(both, naming("2014-03-13-b", {"Old Office", "New Office"}),
             {succession("Old Office", "New Office", "2005-04-25")}) ==
        Lines{"persisted: Old Office > Old Office", "emerged: - > New Office"});
}

TEST_CASE("names that nobody lists are the same in another order") {
  Facts earlier{"2003-09-09-a"};
  earlier.entity(EntityType::forum, "U.S.-Japan Harbour Dialogue", false);
  Facts later{"2014-03-13-b"};
  later.entity(EntityType::forum, "Japan-U.S. Harbour Dialogue", false);
  later.entity(EntityType::programme, "U.S.-Japan Harbour Dialogue", false);
  CHECK(show(earlier.get(), later.get()) ==
        Lines{"persisted: U.S.-Japan Harbour Dialogue > Japan-U.S. Harbour Dialogue",
              "emerged: - > U.S.-Japan Harbour Dialogue"});
}

TEST_CASE("what a sentence says came of a thing") {
  const StatementFacts earlier = naming("2003-09-09-a", {"Old Office"});
  Facts facts{"2014-03-13-b"};
  const EntityId old_office = facts.entity(EntityType::agency, "Old Office");
  const EntityId new_office = facts.entity(EntityType::agency, "New Office");
  const PassageId passage = facts.passage("the New Office, formerly the Old Office");
  facts.mention(old_office, passage).mention(new_office, passage);
  const std::vector<ToldSuccession> told{{old_office, new_office, true, passage}};
  const auto verdicts = compare_entities(earlier, facts.get(), {}, told);
  REQUIRE(verdicts.size() == 1);
  CHECK(verdicts[0].verdict == Verdict::renamed);
  CHECK(verdicts[0].later == new_office);
  CHECK(verdicts[0].source == "the New Office, formerly the Old Office");

  // Named elsewhere too, it is still there.
  facts.mention(old_office, facts.passage("The Old Office met."));
  CHECK(compare_entities(earlier, facts.get(), {}, told)[0].verdict == Verdict::persisted);
}

TEST_CASE("from a statement to itself everything persists") {
  const StatementFacts facts = naming("2003-09-09-a", {"Old Office", "Coast Guard"});
  for (const EntityContinuity& each : compare_entities(facts, facts, {}))
    CHECK((each.verdict == Verdict::persisted && each.earlier == each.later));
  CHECK(compare_entities({}, {}, {}).empty());
}
