#include "entente/relate/speakers.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

EntityId named(const Statement& statement, const std::string& name) {
  for (std::size_t i = 0; i < statement.context.recognition.entities.size(); ++i) {
    if (statement.context.recognition.entities[i].name == name) return EntityId{i};
  }
  FAIL("no entity " << name);
  return EntityId{0};
}

}  // namespace

TEST_CASE("parties speak, and members of a grouping that does") {
  const Statement two{{"We met. Peru came."}};
  CHECK(speaks(two.context, named(two, "Japan")));
  CHECK_FALSE(speaks(two.context, named(two, "Peru")));
  const Statement group{{"= G7 Leaders' Statement", "Italy came. Peru came."}};
  CHECK(speaks(group.context, named(group, "Italy")));
  CHECK_FALSE(speaks(group.context, named(group, "Peru")));
}

TEST_CASE("a forum of which all parties are members is theirs") {
  const Statement statement{{"We see the OECD, ASEAN, and the Reef Forum."}};
  CHECK(is_joint(statement.context, named(statement, "OECD")));
  CHECK_FALSE(is_joint(statement.context, named(statement, "ASEAN")));
  CHECK(is_joint(statement.context, named(statement, "Reef Forum")));
}

TEST_CASE("organs of a union that speaks are no speakers beside it") {
  const Statement statement{
      {"We see the European Union, the European Commission, and the European Council."}};
  const Context& context = statement.context;
  std::vector<EntityId> speakers{named(statement, "Japan"), named(statement, "European Commission"),
                                 named(statement, "European Council")};
  const auto organs_alone = speakers;
  drop_organs_of_speakers(context, speakers);
  CHECK(speakers == organs_alone);
  speakers.push_back(named(statement, "European Union"));
  drop_organs_of_speakers(context, speakers);
  CHECK(speakers == std::vector<EntityId>{named(statement, "Japan"), named(statement, "European Union")});
}

TEST_CASE("a guest of the meeting speaks, by its persons too") {
  const Statement statement{{"= Joint Statement of Japan and Mexico",
                             "Japan and Mexico met in Lima. President Maria Silva of Peru attended as guest. "
                             "Chile was represented by Ms. Ana Rojas. Togo was far."}};
  CHECK(speaks(statement.context, named(statement, "Peru")));
  CHECK(speaks(statement.context, named(statement, "Chile")));
  CHECK_FALSE(speaks(statement.context, named(statement, "Togo")));
}

TEST_CASE("a guest of the meeting binds itself, a state that stayed away does not") {
  CHECK(commitments({"= Joint Statement of Japan and Mexico",
                     "Japan and Mexico met in Lima. Chile was represented by Ms. Ana Rojas.",
                     "Chile will send ships. Peru will send boats."}) ==
        Lines{"Chile | high | send | commitment/modal"});
}
