#include "entente/relate/circumstances.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines topics(const std::string& prose, std::string_view verb) {
  const Statement statement{{prose}};
  return topics_of(statement.context, {statement.token(verb), statement.last_sentence().last});
}

Lines venues(const std::string& prose) {
  const Statement statement{{prose}};
  return statement.names(venues_of(statement.context, statement.last_sentence()));
}

std::string due(const std::string& prose, const std::string& issued = "2030-05-01") {
  const Statement statement{{"date: " + issued, prose}};
  return due_of(statement.context, statement.last_sentence());
}

}  // namespace

TEST_CASE("topics are the noun phrases behind the verb, without article") {
  CHECK(topics("We will share the satellite images of coral reefs", "share") ==
        Lines{"satellite images", "coral reefs"});
  CHECK(topics("We will meet", "meet").empty());
  CHECK(topics("We will share data and data", "share") == Lines{"data"});
}

TEST_CASE("when is no topic, and a compound is whole") {
  CHECK(topics("We will share data by June 2030", "share") == Lines{"data"});
  CHECK(topics("We will hold the October 2030 whale census", "hold") == Lines{"whale census"});
  CHECK(topics("We will work with like-minded partners", "work") == Lines{"like-minded partners"});
}

TEST_CASE("names alone are no topics, and there are four at most") {
  CHECK(topics("We will join the OECD", "join").empty());
  CHECK(topics("We will count cats, dogs, cows, goats, hens and ducks", "count").size() == 4);
}

TEST_CASE("venues are fora, frameworks and programmes, each once") {
  CHECK(venues("We will use the OECD, the Paris Agreement, Landsat and the OECD again") ==
        Lines{"OECD", "Paris Agreement", "Landsat"});
  CHECK(venues("We will meet Japan in Osaka with the Ministry of Finance").empty());
}

TEST_CASE("dates by which to act") {
  CHECK(due("We will open the port by June 30, 2031") == "2031-06-30");
  CHECK(due("We will open the port in October 2031") == "2031-10");
  CHECK(due("We will open the port by 2033") == "2033");
  CHECK(due("We will open the port from May 4 to 6, 2031") != "");
  CHECK(due("We will open the port soon").empty());
}

TEST_CASE("a date before the statement is no date by which to act") {
  CHECK(due("We will amend the act of March 3, 1999").empty());
  CHECK(due("We will amend the guidelines as revised in 2030").empty());
  CHECK(due("We will replace the plan of 2009 by June 2031") == "2031-06");
}

TEST_CASE("the end of the year of issue is a deadline, the year alone is none") {
  CHECK(due("We will share data by the end of 2030.") == "2030");
  CHECK(due("We will share data as told in 2030.").empty());
  CHECK(due("We will share data by the end of 2031.") == "2031");
}
