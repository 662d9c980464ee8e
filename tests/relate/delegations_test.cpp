#include "entente/relate/delegations.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines told(const Lines& lines) {
  const Statement statement{lines};
  Lines out;
  for (const Delegate& each : find_delegates(statement.context))
    out.push_back(statement.context.entity(each.entity).name + " of " +
                  statement.context.entity(each.state).name);
  return out;
}

const std::string title_with_chile = "= Joint Statement of Japan and Chile";

}  // namespace

TEST_CASE("the lines of delegations name who is of which state") {
  CHECK(told({title_with_chile, "- Japan: Joan Miller, Director, the Reef Bureau;",
              "- Chile: Carl Adams; the Kelp Agency."}) ==
        Lines{"Joan Miller of Japan", "Reef Bureau of Japan", "Carl Adams of Chile", "Kelp Agency of Chile"});
}

TEST_CASE("one line, lines that tell what is done, and lines of others are none") {
  CHECK(told({title_with_chile, "- Japan: Joan Miller, Director, the Reef Bureau."}).empty());
  CHECK(told({title_with_chile, "- Japan: the Reef Bureau will open ports.",
              "- Chile: the Kelp Agency will help."})
            .empty());
  CHECK(told({title_with_chile, "- Peru: the Reef Bureau.", "- Togo: the Kelp Agency."}).empty());
}

TEST_CASE("delegates took part, speak for their state or are part of it") {
  const Lines found = relations({title_with_chile, "Japan and Chile held the Japan-Chile Reef Dialogue.",
                                 "- Japan: Joan Miller; the Reef Bureau.", "- Chile: the Kelp Agency."});
  for (const char* fact :
       {"Joan Miller represents Japan", "Reef Bureau partOf Japan", "Kelp Agency partOf Chile",
        "Kelp Agency participatedIn Japan-Chile Reef Dialogue"}) {
    INFO(fact);
    CHECK(std::count(found.begin(), found.end(), fact) == 1);
  }
}

TEST_CASE("lines below one that is only a party's name are of its delegates") {
  CHECK(told({title_with_chile, "Japan", "Joan Miller, Minister of Ports", "Carl Adams, Head, Reef Bureau",
              "Chile", "Mary Jones, Minister of Ports"}) ==
        Lines{"Joan Miller of Japan", "Carl Adams of Japan", "Reef Bureau of Japan", "Mary Jones of Chile"});
  CHECK(told({title_with_chile, "The Japanese Delegation", "Joan Miller, Minister of Ports"}).empty());
  CHECK(
      told({title_with_chile, "Japan", "Joan Miller spoke first.", "Chile", "Mary Jones, Minister of Ports"})
          .empty());
  CHECK(told({title_with_chile, "Japan and Chile", "Joan Miller, Minister", "Chile", "Mary Jones, Minister"})
            .empty());
}

TEST_CASE("an organ that only says who a delegate is took no part itself") {
  const Lines found = relations({title_with_chile, "Japan and Chile held the Japan-Chile Reef Dialogue.",
                                 "Japan", "Joan Miller, Head, Reef Bureau", "Chile", "Mary Jones, Minister"});
  CHECK(std::count(found.begin(), found.end(), "Joan Miller participatedIn Japan-Chile Reef Dialogue") == 1);
  CHECK(std::count(found.begin(), found.end(), "Reef Bureau partOf Japan") == 1);
  CHECK(std::count(found.begin(), found.end(), "Reef Bureau participatedIn Japan-Chile Reef Dialogue") == 0);
}
