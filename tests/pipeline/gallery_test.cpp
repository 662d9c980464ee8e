#include "entente/gallery.hpp"

#include <catch2/catch.hpp>

#include "entente/pipeline.hpp"
#include "pipeline/built_in.hpp"

using namespace entente;
using test::knowledge;

namespace {

StatementFacts statement(const std::string& date, const std::string& number) {
  StatementFacts facts;
  facts.iri = "https://example.org/statement/" + number;
  facts.title = "Statement " + number;
  facts.date = date;
  for (const char* name : {"a", "b"}) {
    EntityFact state;
    state.name = state.label = name;
    state.iri = std::string{"https://example.org/state/"} + name;
    facts.parties.emplace_back(facts.entities.size());
    facts.entities.push_back(state);
  }
  return facts;
}

std::vector<std::string> names(const std::vector<StatementFacts>& statements) {
  std::vector<std::string> out;
  for (const NamedDrawing& each : draw_gallery(statements, compare_corpus(statements, knowledge()), 1))
    out.push_back(each.name);
  return out;
}

}  // namespace

TEST_CASE("pictures of two statements have the names of their days") {
  CHECK(names({statement("2001-01-01", "1"), statement("2002-02-02", "2")}) ==
        std::vector<std::string>{"graph", "commitments", "statement-2001-01-01", "statement-2002-02-02",
                                 "continuity-2001-01-01-to-2002-02-02"});
}

TEST_CASE("one statement, or none, has the graph and its commitments") {
  CHECK(names({statement("2001-01-01", "1")}) == std::vector<std::string>{"graph", "commitments"});
  CHECK(names({}) == std::vector<std::string>{"graph", "commitments"});
}

TEST_CASE("statements of one day, and those without, have names of their own") {
  CHECK(names({statement("", "1"), statement("", "2"), statement("2001", "3"), statement("2001", "4")}) ==
        std::vector<std::string>{"graph", "commitments", "statement-undated", "statement-undated-2",
                                 "statement-2001", "statement-2001-2", "continuity-2001-to-2001"});
}

TEST_CASE("of many statements the latest are drawn") {
  std::vector<StatementFacts> many;
  for (int year = 2000; year < 2020; ++year)
    many.push_back(statement(std::to_string(year) + "-01-01", std::to_string(year)));
  const std::vector<std::string> found = names(many);
  CHECK(found.size() == 2 + 12 + 4);
  CHECK(found[2] == "statement-2008-01-01");
  CHECK(found[14] == "continuity-2015-01-01-to-2016-01-01");
  CHECK(found.back() == "continuity-2018-01-01-to-2019-01-01");
}
