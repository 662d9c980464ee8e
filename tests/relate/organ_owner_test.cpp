#include "entente/relate/organ_owner.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("an organ with the name of one state is no other's, one of a common name may be") {
  const Statement statement{
      {"The National Police of Colombia and the Department of State met Panama and Colombia."}};
  const auto& entities = statement.context.recognition.entities;
  const auto id = [&](const std::string& name) {
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&](const RecognisedEntity& entity) { return entity.name == name; });
    REQUIRE(found != entities.end());
    return EntityId{static_cast<std::size_t>(found - entities.begin())};
  };
  CHECK(bears_other_state(statement.context, id("Colombian National Police"), id("Panama")));
  CHECK_FALSE(bears_other_state(statement.context, id("Colombian National Police"), id("Colombia")));
  CHECK_FALSE(bears_other_state(statement.context, id("Department of State"), id("Panama")));
  CHECK(is_of_other_state(statement.context, id("Department of State"), id("Panama")));
  CHECK_FALSE(is_of_other_state(statement.context, id("Colombian National Police"), id("Colombia")));
}

TEST_CASE("in a list each organ is its own state's") {
  const Lines told =
      relations({"They praised the National Police of Colombia, the Reef Service of Panama and others. "
                 "Colombia and Panama are here."});
  CHECK(std::count(told.begin(), told.end(), "National Police of Colombia partOf Panama") == 0);
}

TEST_CASE("an organ behind its is of whoever was named before") {
  const auto told = [](const std::string& sentence, const std::string& fact) {
    const Lines found = relations({"= Joint Statement of Colombia and Panama", sentence});
    return std::count(found.begin(), found.end(), fact) == 1;
  };
  CHECK(told("Panama expects its Reef Ministry to act.", "Reef Ministry partOf Panama"));
  CHECK(told("Panama welcomes Colombia's offer and asked its Reef Ministry to act.",
             "Reef Ministry partOf Panama"));
  CHECK(told("Colombia's proposal to close its Reef Ministry was heard.", "Reef Ministry partOf Colombia"));
  CHECK(told("The Colombian side asked its Reef Ministry to act.", "Reef Ministry partOf Colombia"));
  CHECK_FALSE(told("Panama expects the Reef Ministry to act.", "Reef Ministry partOf Panama"));
}

TEST_CASE("its Parliament is not that of a union, and no union takes part in its own assembly") {
  const auto told = [](const Lines& lines, const std::string& fact) {
    const Lines found = relations(lines);
    return std::count(found.begin(), found.end(), fact) == 1;
  };
  CHECK_FALSE(
      told({"= Joint Statement of Colombia and Panama", "Panama asked its European Parliament to act."},
           "European Parliament partOf Panama"));
  const std::string title =
      "= Communiqué of the 22nd Session of the IGAD Assembly of Heads of State and Government";
  const std::string assembly = "IGAD Assembly of Heads of State and Government";
  CHECK_FALSE(told({title, "The " + assembly + " met in Kampala."}, "IGAD participatedIn " + assembly));
  CHECK(told({title, "The " + assembly + " met in Kampala."}, assembly + " heldIn Kampala"));
}
