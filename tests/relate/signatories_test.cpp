#include "entente/relate/signatories.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines told(Lines lines) {
  lines.insert(lines.begin(), "= Joint Statement of Japan and Chile");
  const Statement statement{lines};
  Lines out;
  for (const Signatory& each : find_signatories(statement.context))
    out.push_back(statement.context.entity(each.person).name + " for " +
                  statement.context.entity(each.state).name);
  return out;
}

}  // namespace

TEST_CASE("lines below one that says for whom are of those who sign for it") {
  CHECK(told({"For Japan", "Joan Miller, Minister of Ports", "Carl Adams, Envoy", "For the Republic of Chile",
              "Mary Jones, Minister"}) ==
        Lines{"Joan Miller for Japan", "Carl Adams for Japan", "Mary Jones for Chile"});
}

TEST_CASE("what is no such line, or stands behind another, signs for nobody") {
  CHECK(told({"For Japan this is new", "Joan Miller, Minister of Ports"}).empty());
  CHECK(told({"For Japan", "The following was agreed", "Joan Miller, Minister of Ports"}).empty());
  CHECK(told({"For Japan", "Joan Miller spoke first and left."}).empty());
  CHECK(told({"For the Reef Bureau", "Joan Miller, Minister of Ports"}).empty());
}

TEST_CASE("parties in columns are signed for by the names below them, one after the other") {
  CHECK(told({"For Japan", "For the Republic of Chile", "Joan Miller, Minister", "Carl Adams, Envoy"}) ==
        Lines{"Joan Miller for Japan", "Carl Adams for Chile"});
  CHECK(told({"For Japan", "For the Republic of Chile", "Nothing", "Joan Miller, Minister"}).empty());
}

TEST_CASE("who signs took part in the meeting that the statement reports") {
  const Lines found = relations({"= Joint Statement of Japan and Chile",
                                 "Japan and Chile held the Japan-Chile Reef Dialogue.", "For Japan",
                                 "Joan Miller, Minister of Ports"});
  CHECK(std::count(found.begin(), found.end(), "Joan Miller participatedIn Japan-Chile Reef Dialogue") == 1);
}

TEST_CASE("an organ may be signed for as well") {
  CHECK(told({"For the Ministry of Health of Chile", "Joan Miller, Minister"}) ==
        Lines{"Joan Miller for Ministry of Health"});
  CHECK(told({"For the Ministry of Health of reefs", "Joan Miller, Minister"}).empty());
}
