#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente::test;

TEST_CASE("what it was agreed to do binds those who speak") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"It was agreed to open a hotline.", "high | open"},
      {"It was agreed in principle to open a hotline.", "high | open"},
      {"It was decided to open a hotline.", "high | open"},
      {"It was pledged to open a hotline.", "high | open"},
      {"They met in Lima and it was decided to open a hotline.", "high | open"}};
  for (const auto& [prose, bound] : rows) {
    CAPTURE(prose);
    CHECK(commitments({prose}) == Lines{both + bound + " | commitment/undertaking"});
  }
}

TEST_CASE("what was only planned, believed, or agreed of a thing binds nobody") {
  for (const char* prose : {"It was planned to open a hotline.", "The plan was agreed to open a hotline.",
                            "They believe that it was agreed to open a hotline."}) {
    CAPTURE(prose);
    CHECK(commitments({prose}).empty());
  }
  CHECK(commitments({"= Statement on Reefs", "It was agreed to open a hotline."}).empty());
}

TEST_CASE("what was agreed should be done with a thing binds weakly, what would be done strongly") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"It was agreed that the exchange of maps should be continued.", "low | continue"},
      {"It was agreed that all states should be invited.", "low | invite"},
      {"The ministers agreed that the exchange of maps should be continued.", "low | continue"},
      {"They noted that ports are old and agreed that reefs should be charted.", "low | chart"},
      {"It was decided that the exchange of maps would be continued.", "high | continue"},
      {"The ministers agreed that the exchange of maps would be continued.", "high | continue"}};
  for (const auto& [prose, bound] : rows) {
    CAPTURE(prose);
    CHECK(commitments({prose}) == Lines{both + bound + " | commitment/passive"});
  }
}

TEST_CASE("what should be done binds only where it was agreed, and neither others nor what must be done") {
  for (const char* prose : {"The exchange of maps should be continued.",
                            "The ministers noted that the exchange of maps should be continued.",
                            "The ministers concurred that the exchange of maps should be continued.",
                            "They noted that both sides agreed that reefs should be charted.",
                            "They agreed that reefs, which should be charted, are old.",
                            "The ministers agreed that the exchange of maps should continue.",
                            "The ministers agreed that other states should be invited.",
                            "The ministers agreed that no state should be invited.",
                            "The ministers agreed that all hostages must be released."}) {
    CAPTURE(prose);
    CHECK(commitments({prose}).empty());
  }
  CHECK(commitments({"= Statement on Reefs", "It was agreed that reefs should be charted."}).empty());
}

TEST_CASE("a relative clause may tell of a meeting of theirs that is to come") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"They praised the Joint Committee, which will hold its next meeting in Lima.", "hold"},
      {"They praised the U.S.-Japan Ocean Dialogue, which will hold its next meeting in Lima.", "hold"},
      {"They praised the next meeting, which will take place in Lima.", "take"},
      {"They praised the next meeting, which will be held in Lima.", "hold"},
      {"They praised our next round, which will meet in Lima.", "meet"},
      {"They praised the next round which will convene in Lima.", "convene"}};
  for (const auto& [prose, verb] : rows) {
    CAPTURE(prose);
    CHECK(commitments({prose}) == Lines{both + "high | " + verb + " | commitment/modal"});
  }
}

TEST_CASE("no meeting of theirs is to come where something else is, or that of others") {
  for (const char* prose : {"They praised the next meeting, which will take an hour.",
                            "They praised the next meeting, which will save time.",
                            "They praised the next meeting, which will be seen in Lima.",
                            "They praised the next meeting, which should take place in Lima.",
                            "They praised a meeting, which will take place in Lima.",
                            "They praised the fair, which will take place in Lima.",
                            "They praised our forces, which will meet in Lima.",
                            "They praised the Coral Foundation, which will host the next meeting.",
                            "They praised the European Union, which will hold its next meeting in Lima.",
                            "They praised the next round, that will convene in Lima."}) {
    CAPTURE(prose);
    CHECK(commitments({prose}).empty());
  }
  CHECK(commitments({"= Statement on Reefs", "They praised the next meeting, which will take place in Lima."})
            .empty());
}

TEST_CASE("what a person said in so many words is nobody's undertaking") {
  for (const char* prose : {"“We will open a hotline,” said Minister Tanaka.",
                            "\"We will open a hotline,\" said Minister Tanaka.",
                            "\"We will open a hotline,\" the President added."}) {
    CAPTURE(prose);
    CHECK(commitments({prose}).empty());
  }
}

TEST_CASE("quotation marks alone, and what is said beside them, take nothing away") {
  const Lines open{both + "high | open | commitment/modal"};
  CHECK(commitments({"“We will open a hotline,” the leaders wrote."}) == open);
  CHECK(commitments({"“We said that we will open a hotline.”"}) == open);
  CHECK(commitments({"“Reefs are old,” said the President, and we will open a hotline."}) == open);
  CHECK(commitments({"\"Reefs are old,\" said the President, and we will open a hotline."}) == open);
}

TEST_CASE("who decided may be told, and that nothing was") {
  CHECK(commitments({"It was decided by Japan to open ports."}) ==
        Lines{"Japan | high | open | commitment/undertaking"});
  for (const char* prose : {"It was decided by courts to open ports.", "It was not agreed to open ports.",
                            "When it was agreed to open ports, they sang.",
                            "The ministers agreed that both sides would welcome rain.",
                            "The ministers agreed that ports would be opened if prices fell."}) {
    CAPTURE(prose);
    CHECK(commitments({prose}).empty());
  }
}

TEST_CASE("what the leaders said in so many words is theirs") {
  CHECK(commitments({"The leaders said, “We will open a hotline.”"}) ==
        Lines{both + "high | open | commitment/modal"});
}

TEST_CASE("what a body that was just set up will do, those who set it up will do") {
  const Lines set_up =
      commitments({"They decided to set up a working group on reefs, which shall report in May."});
  CHECK(std::count(set_up.begin(), set_up.end(), both + "high | report | commitment/modal") == 1);
  const Lines known = commitments({"They praised a working group on reefs, which shall report in May."});
  CHECK(known.empty());
}

TEST_CASE("what a named body will do that the parties set up, they do") {
  CHECK(commitments({"We decided to establish a Japan-U.S. Reef Dialogue, which will report to us."}) ==
        Lines{both + "high | establish | commitment/undertaking", both + "high | report | commitment/modal"});
  CHECK(commitments({"We praised a Japan-U.S. Reef Dialogue, which will report to us."}).empty());
}

TEST_CASE("a forum at the very beginning has nothing before it") {
  CHECK(commitments({"Reef Dialogue, which shall report to us, met."}).empty());
}
