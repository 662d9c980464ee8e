#include "entente/report/timeline.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("statements, meetings and deadlines stand in order of date") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<TimelineEntry> timeline = make_timeline(statements);
  REQUIRE(timeline.size() == 4);
  CHECK(timeline[0].kind == TimelineKind::meeting);
  CHECK(timeline[0].start == "2021-10-13");
  CHECK(timeline[0].end == "2021-10-14");
  CHECK(timeline[1].kind == TimelineKind::statement);
  CHECK(timeline[2].kind == TimelineKind::deadline);
  CHECK(timeline[2].start == "2022-06");
  CHECK(label(timeline[2].kind) == "deadline");
  CHECK(timeline[3].statement == 1);
}

TEST_CASE("what has no date is left out, and an interval has two ends") {
  std::vector<StatementFacts> statements{test::two_statements().front()};
  statements[0].date.clear();
  statements[0].events[0].start.clear();
  statements[0].commitments[0].due = "2022-06/2022-08";
  const std::vector<TimelineEntry> timeline = make_timeline(statements);
  REQUIRE(timeline.size() == 1);
  CHECK(timeline[0].start == "2022-06");
  CHECK(timeline[0].end == "2022-08");
}
