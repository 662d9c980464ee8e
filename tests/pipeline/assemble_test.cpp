#include "entente/assemble.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "entente/emit/extract_json.hpp"
#include "entente/pipeline.hpp"
#include "pipeline/built_in.hpp"

using namespace entente;
using test::knowledge;

namespace {

StatementFacts facts_of(const std::string& text, const std::string& name = "folder/talks.txt",
                        const std::string& base = "https://example.org/id/") {
  const StructureLexicon no_chrome;
  return extract(parse_document(name, text, SourceFormat::plain_text, no_chrome).value(), knowledge(),
                 {base});
}

const EntityFact& entity(const StatementFacts& facts, const std::string& name) {
  const auto found = std::find_if(facts.entities.begin(), facts.entities.end(),
                                  [&](const EntityFact& fact) { return fact.name == name; });
  REQUIRE(found != facts.entities.end());
  return *found;
}

const std::string head = "Joint Statement of Japan and Australia on Reefs\nMay 4, 2031\n\n";

}  // namespace

TEST_CASE("a statement is named by date and title under the base") {
  const StatementFacts facts = facts_of(head + "We like reefs.\n");
  CHECK(facts.title == "Joint Statement of Japan and Australia on Reefs");
  CHECK(facts.date == "2031-05-04");
  CHECK(facts.iri.starts_with("https://example.org/id/statement/2031-05-04-joint-statement"));
  CHECK(facts.file == "talks.txt");
}

TEST_CASE("without a base of one's own the built-in one stands") {
  CHECK(ExtractOptions{}.base == "https://w3id.org/entente/id/");
}

TEST_CASE("things of the vocabulary keep their name everywhere, others get one under the base") {
  const StatementFacts facts =
      facts_of(head + "The OECD met. The Ministry of Reefs and the OECD will share data.\n");
  CHECK(entity(facts, "OECD").listed);
  CHECK(entity(facts, "OECD").iri.starts_with("https://w3id.org/entente/id/forum/"));
  CHECK(entity(facts, "OECD").mentions.size() == 2);
  CHECK_FALSE(entity(facts, "Ministry of Reefs").listed);
  CHECK(entity(facts, "Ministry of Reefs").iri == "https://example.org/id/agency/ministry-of-reefs");
}

TEST_CASE("a name in JSON follows the words of the statement, the label is the vocabulary's") {
  const auto named = [](const std::string& text, EntityType type) {
    const StatementFacts facts = facts_of(head + text);
    const auto json = nlohmann::json::parse(to_json(facts));
    for (std::size_t i = 0; i < facts.entities.size(); ++i) {
      if (facts.entities[i].type == type)
        return json["entities"][i]["name"].get<std::string>() + " / " + facts.entities[i].label;
    }
    return std::string{"none"};
  };
  // In full where the statement does so anywhere; a short form stands for the vocabulary's name.
  const std::string full = "Organisation for Economic Co-operation and Development";
  CHECK(named("The " + full + " met.\n", EntityType::forum) == full + " / OECD");
  CHECK(named("The OECD met.\n", EntityType::forum) == "OECD / OECD");
  // With the apostrophe or without, as the statement spells it.
  CHECK(named("The North American Leaders Summit grew.\n", EntityType::forum)
            .starts_with("North American Leaders Summit / "));
  CHECK(named("The North American Leaders’ Summit grew.\n", EntityType::forum)
            .starts_with("North American Leaders’ Summit / "));
  CHECK(named("The Ministry of Reefs met.\n", EntityType::agency) == "Ministry of Reefs / Ministry of Reefs");
}

TEST_CASE("aliases do not repeat surfaces or the name") {
  const StatementFacts facts = facts_of(head + "The OECD met.\n");
  const EntityFact& oecd = entity(facts, "OECD");
  CHECK(oecd.surfaces == std::vector<std::string>{"OECD"});
  CHECK_FALSE(oecd.aliases.empty());
  CHECK(std::count(oecd.aliases.begin(), oecd.aliases.end(), "OECD") == 0);
}

TEST_CASE("a commitment carries its trigger, clause and rule") {
  const StatementFacts facts = facts_of(head + "Both sides agreed to share data by June 2032.\n");
  REQUIRE(facts.commitments.size() == 1);
  const CommitmentFact& fact = facts.commitments.front();
  CHECK(fact.trigger == "agreed to");
  CHECK(fact.action == "share");
  CHECK(fact.due == "2032-06");
  CHECK(fact.evidence.rule == "commitment/undertaking");
  CHECK(facts.passages[fact.evidence.passage.index()].text ==
        "Both sides agreed to share data by June 2032.");
  CHECK(facts.source.substr(fact.clause.begin, 5) == "share");
}

TEST_CASE("a meeting is named after its ordinal and forum") {
  const StatementFacts facts =
      facts_of(head + "They held the third Australia-Japan Ocean Dialogue in Osaka on May 3, 2031.\n");
  REQUIRE(facts.events.size() == 1);
  CHECK(facts.events[0].name == "third Australia-Japan Ocean Dialogue");
  CHECK(facts.events[0].ordinal == 3);
  CHECK(facts.events[0].place == "Osaka");
  CHECK(facts.events[0].start == "2031-05-03");
  CHECK(facts.events[0].end == "2031-05-03");
}

TEST_CASE("readings that lost are kept in order of text, with the reason") {
  const StatementFacts facts = facts_of(head + "This will allow trade. We believe that we will win.\n");
  REQUIRE(facts.rivals.size() >= 2);
  CHECK(std::is_sorted(facts.rivals.begin(), facts.rivals.end(),
                       [](const RivalReading& a, const RivalReading& b) { return a.range < b.range; }));
  CHECK(std::any_of(facts.rivals.begin(), facts.rivals.end(),
                    [](const RivalReading& rival) { return rival.reading == "commitment: will allow"; }));
  for (const RivalReading& rival : facts.rivals) CHECK_FALSE(rival.reason.empty());
}

TEST_CASE("coverage counts sentences of the text, not title and headings") {
  const StatementFacts facts = facts_of(head + "We will share data. Reefs are old.\n");
  CHECK(facts.coverage.sentences == 2);
  CHECK(facts.coverage.sentences_with_facts == 1);
  REQUIRE(facts.coverage.without_facts.size() == 1);
  CHECK(facts.passages[facts.coverage.without_facts.front().index()].text == "Reefs are old.");
}

TEST_CASE("a text without anything in it has no facts and still a name") {
  const StatementFacts facts = facts_of("reefs are old\n", "reefs.txt");
  CHECK(facts.commitments.empty());
  CHECK(facts.relations.empty());
  CHECK(facts.iri.starts_with("https://example.org/id/statement/"));
  CHECK(facts.iri.size() > std::string{"https://example.org/id/statement/"}.size());
}

TEST_CASE("the rules that facts name come with what the vocabulary says of them") {
  const StatementFacts facts = facts_of(head + "Japan and Australia will protect reefs.\n");
  REQUIRE_FALSE(facts.rules.empty());
  CHECK(std::is_sorted(facts.rules.begin(), facts.rules.end(),
                       [](const RuleFact& a, const RuleFact& b) { return a.id < b.id; }));
  const auto modal = std::find_if(facts.rules.begin(), facts.rules.end(),
                                  [](const RuleFact& rule) { return rule.id == "commitment/modal"; });
  REQUIRE(modal != facts.rules.end());
  CHECK(modal->definition.find("will") != std::string::npos);
  CHECK(modal->confidence == facts.commitments.at(0).evidence.confidence);
  for (const RuleFact& rule : facts.rules) CHECK_FALSE(rule.definition.empty());
}

TEST_CASE("topics lead into the thesaurus, and it is there up to its top") {
  const StatementFacts facts =
      facts_of(head + "Japan and Australia will share coastal clean energy projects and cybersecurity.\n");
  const std::string thesaurus = "https://w3id.org/entente/id/topic/";
  std::map<std::string, TopicFact> topics;
  for (const TopicFact& topic : facts.topics) topics[topic.phrase] = topic;
  REQUIRE(topics.contains("coastal clean energy projects"));
  CHECK_FALSE(topics["coastal clean energy projects"].whole);
  CHECK(topics["coastal clean energy projects"].concepts == std::vector{thesaurus + "clean-energy"});
  REQUIRE(topics.contains("cybersecurity"));
  CHECK(topics["cybersecurity"].whole);
  std::vector<std::string> concepts;
  for (const ConceptFact& each : facts.concepts) concepts.push_back(each.label);
  CHECK(concepts == std::vector<std::string>{"clean energy", "cybersecurity", "energy"});
  CHECK(facts.concepts[0].broader == std::vector{thesaurus + "energy"});
}
