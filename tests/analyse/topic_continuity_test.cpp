#include "entente/analyse/topic_continuity.hpp"

#include <catch2/catch.hpp>

#include "analyse/facts_by_hand.hpp"

using namespace entente;
using test::Facts;

namespace {

StatementFacts about(const std::string& name, const std::vector<std::string>& topics) {
  Facts facts{name};
  const EntityId japan = facts.entity(EntityType::state, "Japan");
  facts.topic("whales", "whales", {"sea"}).topic("ports", "ports", {"sea"}).topic("law", "law");
  for (const std::string& topic : topics)
    facts.commitment({japan}, "act", {topic}, facts.passage("We will act."));
  return facts.get();
}

std::vector<std::string> show(const std::vector<TopicShare>& shares) {
  std::vector<std::string> out;
  for (const TopicShare& each : shares) {
    out.push_back(each.label + ' ' + std::to_string(each.earlier_count) + ' ' +
                  std::to_string(each.later_count) + ' ' +
                  std::to_string(static_cast<int>(each.change() * 100)));
  }
  return out;
}

}  // namespace

TEST_CASE("shares of topics, what is narrower included, from the risen to the fallen") {
  CHECK(show(compare_topics(about("a", {"whales", "law"}),
                            about("b", {"ports", "ports", "whales", "nobody's"}))) ==
        std::vector<std::string>{"ports 0 2 50", "sea 1 3 25", "whales 1 1 -25", "law 1 0 -50"});
}

TEST_CASE("a commitment counts once for a concept that several of its topics fall under") {
  Facts facts{"a"};
  facts.topic("whales", "whales", {"sea"}).topic("ports", "ports", {"sea"});
  facts.commitment({}, "act", {"whales", "ports"}, facts.passage("We will act."));
  const auto shares = compare_topics(facts.get(), {});
  REQUIRE(shares.size() == 3);
  for (const TopicShare& each : shares) {
    CHECK(each.earlier_count == 1);
    CHECK(each.earlier == 1);
    CHECK(each.later == 0);
  }
}

TEST_CASE("no commitments have no topics") {
  CHECK(compare_topics({}, {}).empty());
}
