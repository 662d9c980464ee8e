#include "entente/relate/organ_lines.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines told(Lines lines) {
  lines.insert(lines.begin(), "= Joint Statement of Japan and Chile");
  const Statement statement{lines};
  Lines out;
  for (const OrganLine& each : find_organ_lines(statement.context)) {
    std::string line =
        statement.context.entity(each.organ).name + " of " + statement.context.entity(each.state).name;
    if (each.person) line += " by " + statement.context.entity(*each.person).name;
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace

TEST_CASE("a line that ends with an organ and its state says whose it is") {
  CHECK(told({"Reef Bureau, Chile"}) == Lines{"Reef Bureau of Chile"});
  CHECK(told({"Reef Bureau (RB), Republic of Chile"}) == Lines{"Reef Bureau of Chile"});
}

TEST_CASE("the person before it, or alone on the line above, speaks for the organ") {
  CHECK(told({"Joan Miller, Director, Reef Bureau, Chile"}) == Lines{"Reef Bureau of Chile by Joan Miller"});
  CHECK(told({"(signed) Joan Miller", "Reef Bureau, Chile"}) == Lines{"Reef Bureau of Chile by Joan Miller"});
  CHECK(told({"Joan Miller", "The end", "Reef Bureau, Chile"}) == Lines{"Reef Bureau of Chile"});
}

TEST_CASE("other lines, and states that are no parties, say nothing") {
  CHECK(told({"Reef Bureau, Peru"}).empty());
  CHECK(told({"They met the Reef Bureau, Chile"}).empty());
  CHECK(told({"Reef Bureau, Chile and others"}).empty());
  CHECK(told({"Reef Bureau and Chile"}).empty());
}

TEST_CASE("a letterhead says whose the organ is, on one line or on two") {
  CHECK(told({"by: REEF BUREAU OF THE REPUBLIC OF CHILE"}) == Lines{"REEF BUREAU of Chile"});
  CHECK(told({"by: GOVERNMENT OF CHILE", "by: REEF BUREAU"}) == Lines{"REEF BUREAU of Chile"});
  CHECK(told({"by: REEF BUREAU", "by: Chile"}) == Lines{"REEF BUREAU of Chile"});
  CHECK(told({"by: GOVERNMENT OF CHILE", "by: PRESS RELEASE", "by: REEF BUREAU"}).empty());
}

TEST_CASE("they become relations") {
  const Lines found =
      relations({"= Joint Statement of Japan and Chile", "Joan Miller", "Reef Bureau, Chile"});
  for (const char* fact :
       {"Reef Bureau partOf Chile", "Joan Miller represents Reef Bureau", "Joan Miller represents Chile"}) {
    INFO(fact);
    CHECK(std::count(found.begin(), found.end(), fact) == 1);
  }
}
