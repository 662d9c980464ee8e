#include "entente/recognise/dateline.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::ReadText;

namespace {

/// "Kyoto", or "Kyoto (unlisted)"; empty if the line names no place.
std::string place(const std::string& line) {
  const ReadText text{{{BlockKind::dateline, line}}, test::kept_gazetteer(R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en ; skos:altLabel "Republic of Peru" .
<state/korea> a ent:State ; skos:prefLabel "Republic of Korea"@en .
<state/togo> a ent:State ; skos:prefLabel "Togo"@en .
<place/lima> a ent:Place ; skos:prefLabel "Lima"@en .
<place/ohio> a ent:Place ; skos:prefLabel "Ohio"@en .
<forum/quad> a ent:Forum ; skos:prefLabel "Quad"@en .
)")};
  const auto found = read_dateline(text.lexed(), text.sentence(), text.atoms());
  if (!found) return {};
  return found->place + (found->unlisted ? " (unlisted)" : "");
}

}  // namespace

TEST_CASE("the place of a dateline has its region with it, but no state") {
  CHECK(place("Lima, 9 June 2021") == "Lima");
  CHECK(place("Lima, Peru, 9 June 2021") == "Lima");
  CHECK(place("Lima, Republic of Peru, 9 June 2021") == "Lima");
  CHECK(place("Lima, Republic of Korea, 9 June 2021") == "Lima");
  CHECK(place("Lima, Ohio, 9 June 2021") == "Lima, Ohio");
  CHECK(place("Lima, Quad, 9 June 2021") == "Lima");
  CHECK(place("Lima - Peru, 9 June 2021") == "Lima");
  CHECK(place("Kyoto, 9 June 2021") == "Kyoto (unlisted)");
  CHECK(place("Broken Hill, 9 June 2021") == "Broken Hill (unlisted)");
}

TEST_CASE("a place in capitals is the listed one") {
  const ReadText text{{{BlockKind::dateline, "LIMA, 9 June 2021"}}, test::kept_gazetteer(R"(
<place/lima> a ent:Place ; skos:prefLabel "Lima"@en .
<forum/lima-group> a ent:Forum ; skos:prefLabel "Oslo"@en .
)")};
  CHECK(text.entities() == test::Lines{"Place: Lima [LIMA]"});
  const ReadText other{{{BlockKind::dateline, "OSLO, 9 June 2021"}}, test::kept_gazetteer(R"(
<place/lima> a ent:Place ; skos:prefLabel "Lima"@en .
<forum/lima-group> a ent:Forum ; skos:prefLabel "Oslo"@en .
)")};
  CHECK(other.entities() == test::Lines{"Place: OSLO [OSLO]"});
}

TEST_CASE("what a dateline calls the text, or says of it, is no place") {
  for (const char* line : {"Published 9 June 2021", "Press Release, 9 June 2021", "9 June 2021"}) {
    CAPTURE(line);
    CHECK(place(line).empty());
  }
}

TEST_CASE("a line of states is of those who speak, of one it is where they did") {
  CHECK(place("Peru, Togo").empty());
  CHECK(place("Peru, 9 June 2021") == "Peru (unlisted)");
  CHECK(place("9 June 2021, Peru") == "Peru (unlisted)");
  CHECK(place("Lima, Peru, Togo") == "Lima");
  CHECK(place("Qusqu, Peru, 9 June 2021") == "Qusqu (unlisted)");
}
