#include "entente/recognise/name_short_form.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

const std::string names_with_short_forms = R"(
<framework/agenda> a ent:Framework ; skos:prefLabel "Reefs, Kelp and Whales Agenda"@en .
<forum/bank> a ent:Forum ; skos:prefLabel "Coral Bank"@en .
)";

/// The labels in `sentence`.
Lines labels(std::string_view sentence) {
  const ReadText text{{{BlockKind::paragraph, sentence}}, test::kept_gazetteer(names_with_short_forms)};
  Lines out;
  for (const Atom& atom : text.atoms()) out.emplace_back(text.lexed().text(atom.tokens));
  return out;
}

}  // namespace

TEST_CASE("a short form in brackets does not interrupt a name of the vocabulary") {
  CHECK(labels("We back the Reefs, Kelp and Whales (RKW) Agenda here.") ==
        Lines{"Reefs, Kelp and Whales (RKW) Agenda"});
  CHECK(labels("We back the Reefs, Kelp and Whales Agenda (RKW) here.") ==
        Lines{"Reefs, Kelp and Whales Agenda"});
}

TEST_CASE("what goes on otherwise, or stands in longer brackets, is no name of the vocabulary") {
  CHECK(labels("We back the Reefs, Kelp and Whales (RKW) Forum.").empty());
  CHECK(labels("We back the Reefs, Kelp and Whales (of the sea) Agenda.").empty());
  CHECK(labels("We back the reefs, kelp and whales (RKW) agenda.").empty());
  CHECK(labels("We back the Coral Bank (CB) Reef Plan.") == Lines{"Coral Bank"});
}

TEST_CASE("a name with a short form in its middle is called by that too") {
  const auto called = [](std::string_view sentence) {
    const ReadText text{{{BlockKind::paragraph, sentence}}, test::kept_gazetteer(names_with_short_forms)};
    return abridged(text.lexed(), {0, text.sentence().last - 1});
  };
  CHECK(called("Chile-Peru Clean Radio Trade (CRT) Dialogue.") ==
        Lines{"CRT Dialogue", "Chile-Peru CRT Dialogue"});
  CHECK(called("Clean Radio Trade (CRT) Dialogue.") == Lines{"CRT Dialogue"});
  CHECK(called("Clean Radio Trade (CRX) Dialogue.").empty());
  CHECK(called("Clean Radio Trade Dialogue.").empty());
  CHECK(ReadText{"We held the Clean Radio Trade (CRT) Dialogue. The CRT Dialogue goes on."}.entities() ==
        Lines{"Forum: Clean Radio Trade (CRT) Dialogue [Clean Radio Trade (CRT) Dialogue|CRT Dialogue]"});
}
