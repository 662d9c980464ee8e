#include "entente/relate/cooperation.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines told(const std::string& sentence) {
  return relations({"= Joint Statement of Japan and Chile", sentence});
}

}  // namespace

TEST_CASE("states work with a body that has a seat, unless they are told to work through it") {
  CHECK(told("They launched the Japan-Chile Health Center.").empty());
  CHECK(told("They launched the Coral Health Forum.") ==
        Lines{"Chile cooperatesIn Coral Health Forum", "Japan cooperatesIn Coral Health Forum"});
  CHECK(told("They will cooperate through the Japan-Chile Health Center.").size() == 2);
}

TEST_CASE("a summit is launched by those who will take part in it") {
  CHECK(told("They launched the Coral Health Summit.").empty());
}

TEST_CASE("a forum that is no party only stands beside another") {
  CHECK(told("The Coral Health Dialogue launched the Kelp Working Group.").empty());
}

TEST_CASE("what organs sign with each other the states did not issue") {
  const Lines found = told(
      "Joan Miller, Director of the Kelp Agency, and Carl Adams, Director of the Reef Bureau, "
      "signed a Memorandum of Understanding on Radio.");
  CHECK(std::count(found.begin(), found.end(), "Kelp Agency signedWith Reef Bureau") == 1);
  CHECK(std::none_of(found.begin(), found.end(),
                     [](const std::string& fact) { return fact.find("issued") != std::string::npos; }));
}

TEST_CASE("who will hold a dialogue works in it, who will hold a summit may come") {
  CHECK(told("They will convene the Coral Consultations.") ==
        Lines{"Chile cooperatesIn Coral Consultations", "Japan cooperatesIn Coral Consultations"});
  CHECK(told("They will convene the Coral Business Forum.").empty());
}
