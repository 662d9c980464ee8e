#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente::test;

TEST_CASE("whom leaders may instruct") {
  const Lines bound{"Japan, United States | high | protect | commitment/instruction"};
  CHECK(commitments({"We instructed our teams to protect reefs."}) == bound);
  CHECK(commitments({"We asked our envoys to protect reefs."}) == bound);
  CHECK(commitments({"We asked our partners to protect reefs."}).empty());
  CHECK(commitments({"We asked other Governments to protect reefs."}).empty());
}

TEST_CASE("ministers are their own whoever else is among them, those of another state are not") {
  const Lines bound{"Japan, United States | high | protect | commitment/instruction"};
  CHECK(commitments({"We ask our Finance and other relevant Ministers to protect reefs."}) == bound);
  CHECK(commitments({"We call upon the Ministers responsible for trade to protect reefs."}) == bound);
  CHECK(commitments({"We ask the Chilean Ministers to protect reefs."}).empty());
  CHECK(commitments({"We asked the ministers of other countries to protect reefs."}).empty());
  CHECK(commitments({"We call on Ministers from all countries to protect reefs."}).empty());
  CHECK(commitments({"We call on the de facto authorities and their officials to protect reefs."}).empty());
}

TEST_CASE("an instruction ends at what it is not about") {
  CHECK(commitments({"We instructed our teams; reefs are to grow."}).empty());
  CHECK(commitments({"We instructed our teams that reefs are to grow."}).empty());
}

TEST_CASE("officials who were instructed act for the parties") {
  CHECK(commitments({"Senior officials were instructed to report on rain."}) ==
        Lines{"Japan, United States | high | report | commitment/instruction"});
}

TEST_CASE("officials are tasked with what they are to do") {
  CHECK(commitments({"The leaders tasked the working groups with developing plans."}) ==
        Lines{"Japan, United States | high | develop | commitment/instruction"});
  CHECK(commitments({"The leaders praised the working groups with growing respect."}).empty());
}

TEST_CASE("persons and posts of the parties are their own, others and whole organs are not") {
  const Lines bound{"Japan, United States | high | draft | commitment/instruction"};
  const auto asked = [](const std::string& whom) {
    return commitments({"The leaders asked " + whom + " to draft a plan."});
  };
  CHECK(asked("Minister Tanaka Kenji of Japan") == bound);
  CHECK(asked("the Foreign Minister of Japan") == bound);
  CHECK(asked("the Prime Minister of Japan and the President of the United States") == bound);
  CHECK(asked("Minister Ana Lopez of Chile").empty());
  CHECK(asked("the Foreign Minister of Chile").empty());
  CHECK(asked("Minister Tanaka Kenji of Japan and Minister Ana Lopez of Chile").empty());
  CHECK(asked("China and Minister Tanaka Kenji of Japan").empty());
  CHECK(asked("the President of the United States and the U.S. Department of Energy").empty());
  CHECK(asked("the Foreign Minister").empty());
  CHECK(asked("Japan").empty());
}

TEST_CASE("what nothing obliges one to is no instruction") {
  CHECK(commitments({"Nothing in this text obliges our teams to protect reefs."}).empty());
}

TEST_CASE("organs of the parties are asked as their own") {
  const Lines bound{"Japan, United States | high | report | commitment/instruction"};
  CHECK(commitments({"Japan and the United States met.",
                     "We have asked the Japan Coast Guard to report to us."}) == bound);
  CHECK(commitments({"Japan and Norway met.", "We have asked the Norwegian Navy to report to us."}).empty());
}
