#include "entente/relate/issuer.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The body with which the name of the only text in the sentence begins.
std::string issuer(const std::string& sentence) {
  const Statement statement{{sentence}};
  for (const Mention& mention : statement.context.recognition.mentions) {
    if (statement.context.type(mention) != EntityType::framework) continue;
    const auto body = issuer_in_name(statement.context, mention);
    return body ? statement.lexed.gazetteer->vocabulary.entries[body->index()].name : "none";
  }
  return "no text";
}

}  // namespace

TEST_CASE("a text begins with the name of the body whose it is") {
  CHECK(issuer("They praised the NATO Reef Framework.") == "NATO");
  CHECK(issuer("They praised United Nations Security Council resolution 2570.") ==
        "United Nations Security Council");
  CHECK(issuer("They praised UNSCR 2231.") == "United Nations Security Council");
}

TEST_CASE("a text may tell whose it is behind of, but not behind what it is on") {
  CHECK(issuer("They praised the Reef Action Plan of the NATO Military Committee.") ==
        "NATO Military Committee");
  CHECK(issuer("They praised the Reef Declaration of NATO.") == "NATO");
  CHECK(issuer("They praised the Statement on the Establishment of NATO.") == "none");
}

TEST_CASE("a text of a body and another, joined by a hyphen, is not the body's alone") {
  CHECK(issuer("They praised the NATO-Chile Reef Framework.") == "none");
}

TEST_CASE("conventions and texts that the vocabulary gives no issuer are of none") {
  CHECK(issuer("They praised the NATO Reef Convention.") == "none");
  CHECK(issuer("They praised the UN Charter.") == "none");
}

TEST_CASE("the body of a numbered resolution is told by it alone") {
  const Lines told = relations({"They praised UNSCR 2231."});
  CHECK(std::count(told.begin(), told.end(), "United Nations Security Council issued UNSCR 2231") == 1);
}
