#include "entente/statement_names.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "entente/pipeline.hpp"

using namespace entente;

namespace {

/// What a statement of Japan and Australia with this title and text calls its things, in order of text.
std::vector<std::string> names(const std::string& text,
                               const std::string& title = "Joint Statement of Japan and Australia on Reefs") {
  static const KnowledgePtr knowledge = load_knowledge().value();
  const StructureLexicon no_chrome;
  const std::string whole = title + "\nMay 4, 2031\n\n" + text + "\n";
  const StatementFacts facts = extract(
      parse_document("talks.txt", whole, SourceFormat::plain_text, no_chrome).value(), *knowledge, {});
  std::vector<std::string> out;
  for (const EntityFact& fact : facts.entities) out.push_back(fact.name);
  return out;
}

bool has(const std::vector<std::string>& all, const std::string& name) {
  return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace

TEST_CASE("a thing is called what the statement calls it") {
  const auto called = names(
      "The IAEA met. The Norwegian Reef Directorate and the Food and Agriculture Organization of the United "
      "Nations will share data.");
  CHECK(has(called, "IAEA"));
  CHECK(has(called, "Norwegian Reef Directorate"));
  CHECK(has(called, "Food and Agriculture Organization of the United Nations"));
  CHECK(has(names("We support the Japan-Australia Customs Framework Agreement."),
            "Japan-Australia Customs Framework Agreement"));
}

TEST_CASE("a name that several ministries share is spelled as their statement does") {
  CHECK(has(names("Australia's Ministry of Defence met."), "Ministry of Defence"));
  CHECK(has(names("Japan's Ministry of Defence met."), "Ministry of Defence"));
  CHECK(has(names("Japan's Ministry of Defense met."), "Ministry of Defense"));
}

TEST_CASE("states and places of a title in capitals have their usual names, acronyms stay") {
  const auto called =
      names("The meeting was held in May.", "JOINT STATEMENT BY JAPAN AND AUSTRALIA IN TOKYO");
  CHECK(has(called, "Japan"));
  CHECK(has(called, "Australia"));
  CHECK(has(called, "Tokyo"));
  CHECK(has(names("They thank the IAEA."), "IAEA"));
}

TEST_CASE("a state is called as the statement spells it") {
  CHECK(has(names("We thank Viet Nam."), "Viet Nam"));
  CHECK(has(names("We thank Cote d'Ivoire."), "Cote d'Ivoire"));
  CHECK(has(names("We thank Turkey."), "Turkey"));
}

TEST_CASE("a state named formally is called by its plain name") {
  CHECK(has(names("We thank the Kyrgyz Republic."), "Kyrgyzstan"));
  CHECK(has(names("We thank the Slovak Republic."), "Slovakia"));
  CHECK(has(names("We thank the Czech Republic."), "Czech Republic"));
}
