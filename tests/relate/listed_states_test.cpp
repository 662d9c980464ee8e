#include "entente/relate/listed_states.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines listed(const std::string& sentence, Speakers speakers = Speakers::states) {
  const Statement statement{{"= Statement on Reefs", sentence}};
  return statement.names(
      states_in_list(statement.context, statement.lexed.segmentation->sentences.back(), speakers));
}

Lines chaired(const std::string& sentence) {
  Statement statement{{"= Statement on Reefs", sentence}};
  const Sentence& last = statement.lexed.segmentation->sentences.back();
  auto states = states_in_list(statement.context, last);
  add_chairs(statement.context, last, states);
  return statement.names(states);
}

}  // namespace

TEST_CASE("states in a list are those who speak, but not where they are a place") {
  CHECK(listed("Fiji, Tonga and Samoa met.") == Lines{"Fiji", "Tonga", "Samoa"});
  CHECK(listed("They spoke of the war in Fiji and Tonga.").empty());
  CHECK(listed("They called on partners including Fiji and Tonga.").empty());
}

TEST_CASE("who led the meeting belongs to those who came") {
  CHECK(chaired(
            "The Meeting was co-chaired by Minister Ana Silva of Peru, and attended by Ministers of Fiji and "
            "Tonga.") == Lines{"Fiji", "Tonga", "Peru"});
  CHECK(
      chaired("The Meeting was prepared by Minister Ana Silva of Peru, and attended by Ministers of Fiji and "
              "Tonga.") == Lines{"Fiji", "Tonga"});
}

TEST_CASE("a representative stands for a state as a minister does, an official of an organ for its state") {
  CHECK(listed("The Ministers of Fiji and Tonga and the representative of Samoa met.") ==
        Lines{"Fiji", "Tonga", "Samoa"});
  Statement statement{
      {"= Statement on Reefs",
       "It was chaired by Ana Silva, Director of the Reef Agency of Peru, and attended by Minister "
       "Joan Miller of Fiji."}};
  CHECK(statement.names(states_of_persons(
            statement.context, statement.lexed.segmentation->sentences.back())) == Lines{"Peru", "Fiji"});
}
