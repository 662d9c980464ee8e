#include "entente/analyse/word_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A line whose coordinates are all zero but the first.
std::string line(const std::string& word, const std::string& says, char first) {
  return word + " " + says + " " + std::string(1, first) + std::string(meaning_dimensions - 1, 'g') + "\n";
}

double alike(const std::set<std::string>& a, const std::set<std::string>& b) {
  return likeness(meaning_of(a, built_in_word_vectors()), meaning_of(b, built_in_word_vectors()));
}

double length(const Meaning& meaning) {
  double squares = 0;
  for (const double each : meaning) squares += each * each;
  return std::sqrt(squares);
}

}  // namespace

TEST_CASE("word vectors: a line is a stem, what it says, and its coordinates") {
  const std::string text = "# a comment\n" + line("gas", "70", '/') + line("oil", "0", 'A');
  const WordVectors vectors = read_word_vectors(text);
  REQUIRE(vectors.size() == 2);
  CHECK(vectors.at("gas").says == 70);
  CHECK(vectors.at("gas").coordinates[0] == 31);
  CHECK(vectors.at("gas").coordinates[1] == 0);
  CHECK(vectors.at("oil").coordinates[0] == -32);
}

TEST_CASE("word vectors: what is no such line is left out") {
  const std::string cut = line("cut", "70", 'B');
  for (const std::string& bad : {line("much", "100", 'B'), line("less", "-1", 'B'), line("text", "x", 'B'),
                                 line("tail", "7x", 'B'), line("digit", "70", '!'), std::string{"one two\n"},
                                 line("", "70", 'B'), std::string{"\n\n"}, cut.substr(0, cut.size() - 2)})
    CHECK(read_word_vectors(bad).empty());
  CHECK(read_word_vectors("").empty());
}

TEST_CASE("word vectors: lines may end as they do on Windows") {
  std::string text = line("gas", "70", '/');
  text.insert(text.size() - 1, "\r");
  CHECK(read_word_vectors(text).contains("gas"));
}

TEST_CASE("word vectors: each built-in one can be asked for") {
  const ContinuityLexicon& lexicon = built_in_lexicon();
  for (const auto& [stem, vector] : built_in_word_vectors()) {
    INFO(stem);
    const auto same = lexicon.same_stems.find(stem);
    CHECK((same == lexicon.same_stems.end() || same->second == stem));
  }
}

TEST_CASE("word vectors: the built-in ones are all read") {
  const std::string_view text = embedded_word_vectors().front().text;
  const auto comments = std::count(text.begin(), text.end(), '#');
  CHECK(static_cast<std::ptrdiff_t>(built_in_word_vectors().size()) ==
        std::count(text.begin(), text.end(), '\n') - comments);
  CHECK(built_in_word_vectors().size() > 5000);
}

TEST_CASE("words that keep the same company mean nearly the same") {
  CHECK(alike({"fentanyl"}, {"precursor"}) > 0.5);
  CHECK(alike({"lng"}, {"liquefi"}) > 0.5);
  CHECK(alike({"woman"}, {"gender"}) > alike({"woman"}, {"submarin"}) + 0.3);
}

TEST_CASE("a meaning is of length 1, and nothing where no word is known") {
  CHECK(length(meaning_of({"gas", "women"}, built_in_word_vectors())) == Approx(1));
  CHECK(length(meaning_of({"nosuchword"}, built_in_word_vectors())) == 0);
  CHECK(length(meaning_of({}, built_in_word_vectors())) == 0);
  CHECK(likeness(Meaning{}, Meaning{}) == 0);
}

TEST_CASE("what all have in common is taken off") {
  const WordVectors& vectors = built_in_word_vectors();
  std::vector<Meaning> meanings{meaning_of({"sanction", "methan"}, vectors),
                                meaning_of({"sanction", "fentanyl"}, vectors), Meaning{}};
  const double before = likeness(meanings[0], meanings[1]);
  take_off_common_meaning(meanings);
  CHECK(likeness(meanings[0], meanings[1]) < before - 0.2);
  CHECK(length(meanings[0]) == Approx(1));
  CHECK(length(meanings[2]) == 0);
}
