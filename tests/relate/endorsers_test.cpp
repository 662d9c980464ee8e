#include "entente/relate/endorsers.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines endorsers(const Lines& lines) {
  const Statement statement{lines};
  return statement.names(find_endorsers(statement.context));
}

const Lines four{"Chile", "Kenya", "Norway", "European Union"};

}  // namespace

TEST_CASE("states that stand below a text one by one endorse it") {
  CHECK(endorsers({"= Reef Pledge", "We will protect reefs.", "## Endorsed by", "Chile", "Kenya", "Norway",
                   "European Union"}) == four);
  CHECK(endorsers({"= Reef Pledge", "We will protect reefs.", "- Chile", "- Kenya", "- Norway",
                   "- European Union"}) == four);
  CHECK(endorsers({"= Reef Pledge", "We will protect reefs.", "Chile Kenya Norway European Union"}) == four);
}

TEST_CASE("three of them, and lines that say more, do not") {
  CHECK(endorsers({"= Reef Pledge", "Chile", "Kenya", "Norway"}).empty());
  CHECK(endorsers({"= Reef Pledge", "Chile", "Kenya acts", "Norway", "Togo", "Peru"}).empty());
  CHECK(endorsers({"= Reef Pledge", "Chile, Kenya, Norway and Lima"}).empty());
}

TEST_CASE("they are the parties where the head of the text tells of none, or of some of them") {
  CHECK(Statement{{"= Reef Pledge", "We, the states below, will protect reefs.", "Chile", "Kenya", "Norway",
                   "European Union"}}
            .parties() == four);
  CHECK(Statement{{"= Reef Pledge", "We, Chile and Kenya, will protect reefs.", "Chile", "Kenya", "Norway",
                   "European Union"}}
            .parties() == four);
  CHECK(Statement{{"= Reef Pledge", "We, Togo and Kenya, will protect reefs.", "Chile", "Kenya", "Norway",
                   "European Union"}}
            .parties() == Lines{"Togo", "Kenya"});
}

TEST_CASE("they may stand behind the words that announce them") {
  CHECK(endorsers({"= Reef Pledge", "We will protect reefs.",
                   "Endorsed by: Chile Kenya Norway European Union"}) == four);
  CHECK(endorsers({"= Reef Pledge", "The signatories: Chile Kenya Norway European Union"}) == four);
  CHECK(endorsers({"= Reef Pledge", "Beneficiary countries: Chile Kenya Norway European Union"}).empty());
  CHECK(endorsers({"= Reef Pledge", "We praised four: Chile Kenya Norway European Union"}).empty());
}
