#include "entente/recognise/gazetteer_index.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/recognise/embedded_ontology.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::turtle;

namespace {

Vocabulary small_vocabulary() {
  const std::string text = turtle(R"(
<state/peru> a ent:State ; skos:prefLabel "Peru"@en ; ent:demonym "Peruvian" .
<forum/reef-union> a ent:Forum ; skos:prefLabel "Reef Union"@en ; ent:acronym "RU" ; ent:ambiguousLabel "Union" .
<person/lima> a ent:Person ; skos:prefLabel "Ana Lima" ; ent:familyName "Lima" ; ent:represents <state/peru> .
<words/verb> a ent:WordList ; ent:phrase "protect" .
<bind/action-noun> a ent:WordList ; ent:phrase "protection protect" .
<head/forum> a ent:WordList ; ent:phrase "Dialogue" .
)");
  return read_vocabulary({{"own.ttl", text}}).value();
}

std::string small_index() {
  return make_gazetteer_index(make_gazetteer(small_vocabulary()));
}

/// Reads an index that may be damaged, for the sanitizers to see that nothing is read past its end.
bool restores(const std::string& index) {
  return restore_gazetteer(small_vocabulary(), index).has_value();
}

}  // namespace

TEST_CASE("the built-in index is that of the built-in vocabulary, byte for byte the same each time") {
  const std::string index = make_gazetteer_index(test::built_in_gazetteer());
  CHECK(index == std::string{embedded_gazetteer()});
  auto vocabulary = read_vocabulary(embedded_vocabulary(), {});
  REQUIRE(vocabulary.has_value());
  const auto restored = restore_gazetteer(std::move(*vocabulary), embedded_gazetteer());
  REQUIRE(restored.has_value());
  CHECK(make_gazetteer_index(*restored) == index);
}

TEST_CASE("a restored gazetteer knows what the one knew of which it is the index") {
  const auto restored = restore_gazetteer(small_vocabulary(), small_index());
  REQUIRE(restored.has_value());
  const Gazetteer made = make_gazetteer(small_vocabulary());
  CHECK(restored->vocabulary == made.vocabulary);
  const Lexicon& lexicon = restored->lexicon;
  CHECK(lexicon.size() == made.lexicon.size());
  CHECK(lexicon.verb_of_noun(lexicon.find("protection")) == lexicon.find("protect"));
  CHECK(lexicon.word(lexicon.find("protected")).is(VerbForm::past));
  CHECK(lexicon.unlisted("gladly").is(WordClass::adverb));
  CHECK(lexicon.find("reefs") == unknown_word);
  for (const std::string text : {"Peru and the Reef Union met.", "We met President Lima of the RU.",
                                 "The Peruvian Union likes the Reef Dialogue."}) {
    const auto& body = text;
    CHECK(test::ReadText{body, *restored}.mentions() == test::ReadText{body, made}.mentions());
    CHECK_FALSE(test::ReadText{body, made}.mentions().empty());
  }
}

TEST_CASE("an index of another vocabulary, of another version, or of nothing is refused") {
  std::string index = small_index();
  CHECK(restore_gazetteer(Vocabulary{}, index).error().message == "is of another vocabulary");
  CHECK(restore_gazetteer(small_vocabulary(), "").error().message == "is none");
  CHECK(restore_gazetteer(small_vocabulary(), "ENTGAZET").error().message == "is none");
  index[8] = static_cast<char>(gazetteer_index_version + 1);
  CHECK(restore_gazetteer(small_vocabulary(), index).error().message == "is of another version");
}

TEST_CASE("an index that is cut off is refused wherever that is") {
  const std::string index = small_index();
  REQUIRE(restores(index));
  for (std::size_t size = 0; size < index.size(); ++size) CHECK_FALSE(restores(index.substr(0, size)));
  CHECK_FALSE(restores(index + "x"));
}

TEST_CASE("a damaged index is never read past its end", "[property]") {
  const std::string index = small_index();
  CHECK(rc::check([&] {
    std::string damaged = index;
    const auto places = *rc::gen::inRange<std::size_t>(1, 4);
    for (std::size_t i = 0; i < places; ++i)
      damaged[*rc::gen::inRange<std::size_t>(0, damaged.size())] = *rc::gen::arbitrary<char>();
    restores(damaged);
  }));
}
