#include "entente/analyse/told_succession.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"
#include "analyse_support.hpp"

using namespace entente;

namespace {

/// "Old > New (renamed)" for each; Alpha Forum and Beta Forum are named wherever they stand.
std::vector<std::string> told(const std::string& text) {
  StatementFacts facts;
  facts.source = text;
  facts.passages = {{{0, static_cast<std::uint32_t>(text.size())}, text}};
  for (const std::string name : {"Alpha Forum", "Beta Forum"}) {
    EntityFact& entity = facts.entities.emplace_back();
    entity.name = name;
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
      const auto begin = static_cast<std::uint32_t>(at);
      entity.mentions.push_back({{begin, begin + static_cast<std::uint32_t>(name.size())}, name, {}});
    }
  }
  std::vector<std::string> out;
  for (const ToldSuccession& each : told_successions(facts, *test::built_in_lexicon().vocabulary)) {
    out.push_back(facts.entities[each.predecessor.index()].name + " > " +
                  facts.entities[each.successor.index()].name + (each.renamed ? " (renamed)" : ""));
  }
  return out;
}

}  // namespace

TEST_CASE("new names and old ones, either first") {
  const std::vector<std::string> renamed{"Alpha Forum > Beta Forum (renamed)"};
  CHECK(told("We met in the Beta Forum, formerly the Alpha Forum.") == renamed);
  CHECK(told("We met in the Beta Forum (previously known as the Alpha Forum).") == renamed);
  CHECK(told("The Alpha Forum, now the Beta Forum, met.") == renamed);
  CHECK(told("The Alpha Forum has been renamed the Beta Forum.") == renamed);
}

TEST_CASE("what took the place of what, either first") {
  const std::vector<std::string> succeeded{"Alpha Forum > Beta Forum"};
  CHECK(told("We met in the Beta Forum, the successor to the Alpha Forum.") == succeeded);
  CHECK(told("The Beta Forum, which replaced the Alpha Forum, met.") == succeeded);
  CHECK(told("The Alpha Forum was succeeded by the Beta Forum.") == succeeded);
}

TEST_CASE("anything else between them says nothing") {
  CHECK(told("The Alpha Forum and the Beta Forum met.").empty());
  CHECK(told("The Alpha Forum, formerly chaired by the Beta Forum, met.").empty());
  CHECK(told("The Beta Forum, formerly the seat of many talks between members of what is the Alpha Forum.")
            .empty());
  CHECK(told("The Alpha Forum, now the Alpha Forum.").empty());
}
