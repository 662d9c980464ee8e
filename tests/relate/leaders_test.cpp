#include "entente/relate/leaders.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines leaders(const std::string& sentence) {
  const Statement statement{{"= Joint Statement of Japan and Mexico", sentence}};
  return statement.names(leaders_of_parties(statement.context));
}

}  // namespace

TEST_CASE("leaders of the parties are known by their posts") {
  CHECK(leaders("President Ana Lopez of Mexico and Prime Minister Mark Smith of Canada sang.") ==
        Lines{"Ana Lopez"});
  CHECK(leaders("Vice President Ana Lopez of Mexico sang.").empty());
  CHECK(leaders("Foreign Minister Ana Lopez of Mexico sang.").empty());
}

TEST_CASE("each is told once, in order of text") {
  CHECK(
      leaders(
          "Prime Minister Ken Sato of Japan met President Ana Lopez of Mexico, and President Lopez sang.") ==
      Lines{"Ken Sato", "Ana Lopez"});
}

TEST_CASE("a noun says that leaders are meant") {
  const Statement met{{"= Joint Statement of Japan and Mexico", "We, the leaders of Japan and Mexico, met."}};
  CHECK(speaks_of_leaders(met.context, met.last_sentence()));
  const Statement none{{"= Joint Statement of Japan and Mexico", "We, the ministers of Japan, met."}};
  CHECK_FALSE(speaks_of_leaders(none.context, none.last_sentence()));
  const Statement business{{"= Joint Statement of Japan and Mexico", "Business leaders met."}};
  CHECK_FALSE(speaks_of_leaders(business.context, business.last_sentence()));
  const Statement heads{{"= Joint Statement of Japan and Mexico", "We, the heads of delegation, met."}};
  CHECK_FALSE(speaks_of_leaders(heads.context, heads.last_sentence()));
}
