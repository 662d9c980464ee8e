#include "entente/analyse/continuity_lexicon.hpp"

#include <catch2/catch.hpp>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("words are runs of letters and digits, in lower case, without a possessive's end") {
  CHECK(words_of("Japan’s people-to-people ties, 2014 (A)") ==
        std::vector<std::string>{"japan", "people", "to", "people", "ties", "2014"});
  CHECK(words_of("").empty());
}

TEST_CASE("words of one stem, and words that the vocabulary holds to be one, fold together") {
  const ContinuityLexicon& lexicon = built_in_lexicon();
  CHECK(stem("sharing") == stem("shared"));
  CHECK(folded_stem(lexicon, "youth") == folded_stem(lexicon, "young"));
  CHECK(folded_stem(lexicon, "methane") != folded_stem(lexicon, "young"));
}

TEST_CASE("a word says the less the more commitments have it") {
  const ContinuityLexicon& lexicon = built_in_lexicon();
  const double light = base_weight(lexicon, stem("cooperation"));
  const double common = base_weight(lexicon, stem("resilience"));
  const double frequent = base_weight(lexicon, stem("awareness"));
  const double rare = base_weight(lexicon, stem("thermostat"));
  CHECK(light < common);
  CHECK(common < frequent);
  CHECK(frequent < rare);
  CHECK(rare == 1);
  CHECK(base_weight(lexicon, "2014") < common);
}

TEST_CASE("verbs know their kinds by lemma and by stem") {
  const ContinuityLexicon& lexicon = built_in_lexicon();
  CHECK(lexicon.action_classes.at("share").contains("exchange"));
  CHECK(lexicon.action_stems.at(stem("sharing")).contains("exchange"));
}

TEST_CASE("a topic says what its name says, and a wide one less") {
  const ContinuityLexicon& lexicon = built_in_lexicon();
  const auto weight = [&](const std::string& name) {
    return base_weight(lexicon, "https://w3id.org/entente/id/topic/" + name);
  };
  CHECK(weight("best-practices") < weight("security-and-defence"));
  CHECK(weight("security-and-defence") < weight("privacy"));
}
