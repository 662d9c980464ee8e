#include "entente/analyse/series.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;
using Lines = std::vector<std::string>;

namespace {

StatementFacts by(const std::string& name, const Lines& parties) {
  Facts facts{name};
  for (const std::string& party : parties) facts.party(facts.entity(EntityType::state, party));
  return facts.get();
}

Lines show(const std::vector<StatementFacts>& statements) {
  Lines out;
  for (const Series& series : find_series(statements)) {
    out.push_back(series.name + ':');
    for (const std::size_t s : series.statements) out.back() += ' ' + statements[s].title;
  }
  return out;
}

Lines pairs(const std::vector<StatementFacts>& statements) {
  Lines out;
  for (const Succeeding& each : succeeding_statements(statements))
    out.push_back(statements[each.earlier].title + " > " + statements[each.later].title);
  return out;
}

}  // namespace

TEST_CASE("a series is what the same parties say, by date") {
  const std::vector<StatementFacts> statements{
      by("2014-01-01-b", {"Japan", "Chile"}), by("2003-01-01-a", {"Chile", "Japan"}),
      by("2010-01-01-c", {"Chile", "Peru"}), by("2020-01-01-d", {"Chile", "Japan"}),
      by("undated", {"Chile", "Japan"})};
  CHECK(show(statements) == Lines{"Chile, Japan: 2003-01-01-a 2014-01-01-b 2020-01-01-d"});
  CHECK(pairs(statements) == Lines{"2003-01-01-a > 2014-01-01-b", "2014-01-01-b > 2020-01-01-d"});
}

TEST_CASE("longer series come first, and those of one day go by name") {
  CHECK(show({by("2003-01-01-b", {"Peru"}), by("2003-01-01-a", {"Peru"}), by("2001-01-01", {"Chile"}),
              by("2002-01-01", {"Chile"}), by("2003-01-01", {"Chile"})}) ==
        Lines{"Chile: 2001-01-01 2002-01-01 2003-01-01", "Peru: 2003-01-01-a 2003-01-01-b"});
}

TEST_CASE("without a series, a statement is followed by the next that shares a party") {
  CHECK(pairs({by("2003-01-01-a", {"Japan", "Chile"}), by("2004-01-01-b", {"Peru"}),
               by("2005-01-01-c", {"Chile", "Peru"})}) ==
        Lines{"2003-01-01-a > 2005-01-01-c", "2004-01-01-b > 2005-01-01-c"});
  CHECK(pairs({by("2003-01-01-a", {"Japan"}), by("2004-01-01-b", {"Peru"})}).empty());
  CHECK(pairs({by("2003-01-01-a", {})}).empty());
}

TEST_CASE("many parties are named in part") {
  const Lines six{"A", "B", "C", "D", "E", "F"};
  CHECK(show({by("2003-01-01", six), by("2004-01-01", six)}) ==
        Lines{"A, B, C, D and 2 more: 2003-01-01 2004-01-01"});
}
