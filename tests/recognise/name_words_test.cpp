#include "entente/recognise/name_words.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using Words = std::vector<std::string>;

TEST_CASE("the words of a name are small, those of a person plain") {
  CHECK(words_of_name("Radio  Trade Council") == Words{"radio", "trade", "council"});
  CHECK(words_of_name("").empty());
  CHECK(words_of_person("José Rodríguez-Lima") == Words{"jose", "rodriguez", "lima"});
}

TEST_CASE("words in the same order are a subsequence") {
  CHECK(is_subsequence({"radio", "council"}, {"radio", "trade", "council"}));
  CHECK(is_subsequence({}, {"radio"}));
  CHECK_FALSE(is_subsequence({"council", "radio"}, {"radio", "trade", "council"}));
  CHECK_FALSE(is_subsequence({"radio"}, {}));
}

TEST_CASE("a family name in capitals is written so to be told") {
  CHECK(in_running_text("Taro ASO") == "Taro Aso");
  CHECK(in_running_text("Carl MILLER III") == "Carl Miller III");
  CHECK(in_running_text("ASO TARO") == "ASO TARO");  // nothing is told apart
}

TEST_CASE("parties joined by a dash stand before the rest of a name") {
  const Words dialogue{"trade", "dialogue"};
  CHECK(stands_behind_parties(dialogue, words_of_name("Chile-Peru Trade Dialogue")));
  CHECK(stands_behind_parties(dialogue, words_of_name("Chile \u2013 El Salvador Trade Dialogue")));
  CHECK_FALSE(stands_behind_parties(dialogue, words_of_name("Reef Trade Dialogue")));
  CHECK_FALSE(stands_behind_parties(dialogue, words_of_name("Chile-Peru Trade Talks")));
  CHECK_FALSE(stands_behind_parties(dialogue, dialogue));
}

TEST_CASE("a text is known to name its parties or not") {
  const Words bare = words_of_name("Framework for an Agreement on Trade");
  CHECK(names_parties_more(bare, words_of_name("Framework for a U.S.-Chile Agreement on Trade")));
  CHECK_FALSE(names_parties_more(bare, words_of_name("Framework for a New Agreement on Trade")));
}

TEST_CASE("names are the same whatever their case and the spaces at their hyphens") {
  CHECK(key_of_name("CHILE - PERU - TOGO Dialogue") == key_of_name("Chile-Peru-Togo DIALOGUE"));
  CHECK(key_of_name("Chile Peru") != key_of_name("Chile-Peru"));
}

TEST_CASE("acronyms are joined by a hyphen without spaces") {
  CHECK(with_joined_acronyms("SADC - EU Troika") == "SADC-EU Troika");
  CHECK(with_joined_acronyms("New Zealand - Chile Troika") == "New Zealand - Chile Troika");
  CHECK(with_joined_acronyms("Reef Troika") == "Reef Troika");
  CHECK(with_joined_acronyms("CHILE - PERU DIALOGUE") == "CHILE - PERU DIALOGUE");
}

TEST_CASE("a forum is the same in either order") {
  CHECK(key_of_forum("Ministerial Conference of the Reef Process") ==
        key_of_forum("REEF PROCESS Ministerial Conference"));
  CHECK(key_of_forum("Conference of Reefs") != key_of_forum("Conference of Kelp"));
}
