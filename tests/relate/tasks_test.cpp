#include "entente/relate/tasks.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The tasks of `prose` from its word `first` on.
Lines tasks(const std::string& prose, std::string_view first) {
  const Statement statement{{prose}};
  return tasks_at(statement.context, statement.token(first), statement.last_sentence().last);
}

}  // namespace

TEST_CASE("an infinitive gives the noun of its action, where there is one") {
  CHECK(tasks("The office was established to reduce waste.", "reduce") == Lines{"reduction of waste"});
}

TEST_CASE("each thing to do is a task of its own") {
  CHECK(tasks("The office is responsible for managing ports and training crews.", "managing") ==
        Lines{"managing ports", "training crews"});
}

TEST_CASE("verbs that share an object stay together") {
  const Lines found = tasks("The office has the lead to investigate and prosecute smuggling.", "investigate");
  REQUIRE(found.size() == 1);
  CHECK(found.front().find(" and ") != std::string::npos);
  CHECK(found.front().find("smuggling") != std::string::npos);
}

TEST_CASE("no task where no verb begins") {
  CHECK(tasks("The office was established to great acclaim.", "great").empty());
}
