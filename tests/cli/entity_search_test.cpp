#include "cli/entity_search.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::cli;

namespace {

EntityFact entity(const std::string& name, const std::string& iri, const std::vector<std::string>& aliases) {
  EntityFact out;
  out.name = out.label = name;
  out.iri = "http://example.org/" + iri;
  out.aliases = aliases;
  return out;
}

std::vector<StatementFacts> statements() {
  StatementFacts one;
  one.entities = {entity("Department of State", "state", {"DOS"}),
                  entity("Department of Justice", "justice", {"DOJ"}), entity("State", "s", {})};
  StatementFacts other;
  other.entities = {entity("Ministry of Justice", "moj", {}), one.entities[0]};
  return {one, other};
}

}  // namespace

TEST_CASE("a thing is found by any of its names, in any case, or by its IRI") {
  for (const char* name : {"Department of State", "department OF state", "dos", "http://example.org/state"})
    CHECK(find_entity(statements(), name) == "http://example.org/state");
}

TEST_CASE("a whole name comes before parts of others") {
  CHECK(find_entity(statements(), "state") == "http://example.org/s");
}

TEST_CASE("a part of one thing's name will do") {
  CHECK(find_entity(statements(), "ministry") == "http://example.org/moj");
}

TEST_CASE("a part of several names is refused, with them") {
  const Error error = find_entity(statements(), "justice").error();
  CHECK(error.message == "is part of 2 names");
  CHECK(error.remedy == "say which: “Department of Justice”, “Ministry of Justice”");
}

TEST_CASE("what nothing is called is refused, with the nearest name") {
  const Error error = find_entity(statements(), "Ministri of Justice").error();
  CHECK(error.code == Errc::usage);
  CHECK(error.message == "nothing in these statements has that name");
  CHECK(error.remedy == "did you mean “Ministry of Justice”?");
  CHECK_FALSE(find_entity(statements(), "").has_value());
  CHECK_FALSE(find_entity({}, "x").has_value());
}
