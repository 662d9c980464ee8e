#include "entente/recognise/name_short_form.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

const std::string vocabulary = R"(
<framework/agenda> a ent:Framework ; skos:prefLabel "Reefs, Kelp and Whales Agenda"@en .
<forum/bank> a ent:Forum ; skos:prefLabel "Coral Bank"@en .
)";

/// The labels in `sentence`.
Lines labels(std::string_view sentence) {
  const ReadText text{{{BlockKind::paragraph, sentence}}, test::kept_gazetteer(vocabulary)};
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
