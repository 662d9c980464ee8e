#include "entente/recognise/definition.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

/// The short form in the first brackets of `sentence`; empty if there is none.
std::string defined(std::string_view sentence) {
  const ReadText text{sentence};
  std::uint32_t at = 0;
  while (at < text.sentence().last && !text.lexed().is_mark(at, '(')) ++at;
  const auto found = definition_behind(text.lexed(), at, text.sentence());
  return found ? std::string{text.lexed().text(*found)} : "";
}

}  // namespace

TEST_CASE("short names in brackets are definitions") {
  CHECK(defined("We met the Radio Board (RB).") == "RB");
  CHECK(defined("We met the Radio Board (the “Board”).") == "Board");
  CHECK(defined("We met the Radio Board (Board).") == "Board");
  CHECK(defined("We met the Radio Board (Council).").empty());
  CHECK(defined("We met the Radio Board (as before).").empty());
  CHECK(defined("We read Regulation (EU) 2022/2065.").empty());
  CHECK(defined("We met the Radio Board (RB").empty());
}

TEST_CASE("a short form may be that of the thing with which a name ends") {
  const auto entities = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer(R"(
<forum/union> a ent:Forum ; skos:prefLabel "Radio Union"@en ; ent:acronym "RU" .
<framework/zone> a ent:Framework ; skos:prefLabel "Zone of Peace"@en ; ent:acronym "ZOP" .
)")}
        .entities();
  };
  CHECK(entities("We met at the Plenary Conference of the Radio Union (RU).") ==
        Lines{"Forum: Plenary Conference of the Radio Union [Plenary Conference of the Radio Union]",
              "Forum: Radio Union [RU]"});
  CHECK(entities("We met at the Plenary Conference of the Radio Union (PCRU).") ==
        Lines{"Forum: Plenary Conference of the Radio Union [Plenary Conference of the Radio Union|PCRU]"});
}

TEST_CASE("what a thing is called hereinafter may stand behind a dash or without quotes") {
  CHECK(defined("We met in the Format (hereinafter \u2013 the Trilateral).") == "Trilateral");
  CHECK(defined("We met in the Format (hereinafter referred to as the Trilateral).") == "Trilateral");
  CHECK(defined("We met in the Format (thereafter in Lima).").empty());
}
