#include "entente/recognise/gazetteer.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;

namespace {

/// The value of a phrase of plain words, nothing if the automaton has not that phrase.
std::optional<std::uint32_t> value_of(const Gazetteer& gazetteer, const PhraseTrie& trie,
                                      std::string_view phrase) {
  std::vector<WordId> words;
  std::string folded;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::size_t space = std::min(phrase.find(' ', at), phrase.size());
    fold_word(phrase.substr(at, space - at), folded);
    words.push_back(gazetteer.lexicon.find(folded));
    at = space + 1;
  }
  std::optional<std::uint32_t> value;
  trie.match(words, [&](const PhraseTrie::Match& match) {
    if (match.size == words.size()) value = match.values.front();
  });
  return value;
}

const HeadValue& head(const Gazetteer& gazetteer, std::string_view phrase) {
  const auto value = value_of(gazetteer, gazetteer.heads, phrase);
  REQUIRE(value.has_value());
  return gazetteer.head_values[*value];
}

}  // namespace

TEST_CASE("an empty phrase does no harm") {
  const Gazetteer gazetteer = test::gazetteer_of("<head/leading> a ent:WordList ; ent:phrase \"\" , \" \" .");
  CHECK(gazetteer.lexicon.word(gazetteer.lexicon.find("lake")).is(WordClass::leading_head));
}

TEST_CASE("labels know how they are written") {
  const Gazetteer& gazetteer = test::small_gazetteer();
  const auto label = value_of(gazetteer, gazetteer.labels, "department of state");
  REQUIRE(label.has_value());
  const LabelValue& state = gazetteer.label_values[*label];
  CHECK(gazetteer.vocabulary.entries[state.entry.index()].name == "Department of State");
  CHECK(state.capitals == 0b101);
  CHECK_FALSE(state.upper);
  CHECK(state.exact.empty());
  const auto apec = value_of(gazetteer, gazetteer.labels, "apec");
  REQUIRE(apec.has_value());
  CHECK(gazetteer.label_values[*apec].upper);
  const auto us = value_of(gazetteer, gazetteer.labels, "u.s.");
  REQUIRE(us.has_value());
  CHECK_FALSE(value_of(gazetteer, gazetteer.labels, "department of").has_value());
}

TEST_CASE("heads know their type and what they make of a name") {
  const Gazetteer& gazetteer = test::small_gazetteer();
  CHECK(head(gazetteer, "ministry").type == EntityType::agency);
  CHECK(head(gazetteer, "working group").type == EntityType::forum);
  CHECK(head(gazetteer, "convention").type == EntityType::framework);
  CHECK(head(gazetteer, "initiative").type == EntityType::programme);
  CHECK(head(gazetteer, "university").type == EntityType::organization);
  CHECK(head(gazetteer, "island").type == EntityType::place);
  CHECK(head(gazetteer, "meeting").meeting);
  CHECK_FALSE(head(gazetteer, "dialogue").meeting);
  CHECK(head(gazetteer, "alliance").alone);
  CHECK_FALSE(head(gazetteer, "dialogue").alone);
}

TEST_CASE("posts, followers and texts in small letters") {
  const Gazetteer& gazetteer = test::small_gazetteer();
  CHECK(value_of(gazetteer, gazetteer.posts, "prime minister") == static_cast<std::uint32_t>(PostKind::head));
  CHECK(value_of(gazetteer, gazetteer.posts, "mr.") == static_cast<std::uint32_t>(PostKind::title));
  CHECK(value_of(gazetteer, gazetteer.posts, "deputy") == static_cast<std::uint32_t>(PostKind::modifier));
  CHECK(value_of(gazetteer, gazetteer.followers, "project") ==
        static_cast<std::uint32_t>(EntityType::programme));
  CHECK(value_of(gazetteer, gazetteer.followers, "working group") ==
        static_cast<std::uint32_t>(EntityType::forum));
  CHECK(value_of(gazetteer, gazetteer.lower_texts, "action plan").has_value());
  CHECK_FALSE(value_of(gazetteer, gazetteer.lower_texts, "project").has_value());
}

TEST_CASE("words of institutions are marked, words of places are not") {
  const Gazetteer& gazetteer = test::small_gazetteer();
  const auto institutional = [&](std::string_view word) {
    return gazetteer.lexicon.word(gazetteer.lexicon.find(word)).is(WordClass::institutional);
  };
  CHECK(institutional("foreign"));
  CHECK(institutional("council"));
  CHECK(institutional("university"));  // a head
  CHECK_FALSE(institutional("tokyo"));
  CHECK(gazetteer.lexicon.word(gazetteer.lexicon.find("annual")).is(WordClass::generic_modifier));
}

TEST_CASE("abbreviations come from their lists") {
  const Abbreviations& known = test::small_gazetteer().abbreviations;
  CHECK(known.stop_rule("Mr.") == StopRule::never_end);
  CHECK(known.stop_rule("U.S.") == StopRule::may_end);
  CHECK(known.opens_sentence("The"));
}

TEST_CASE("an empty vocabulary makes an empty gazetteer") {
  const Gazetteer gazetteer = make_gazetteer(Vocabulary{});
  CHECK(gazetteer.label_values.empty());
  CHECK(gazetteer.head_values.empty());
}

TEST_CASE("a follower without a known type is passed over") {
  Vocabulary vocabulary;
  vocabulary.lists["head/follower"] = {"Programme project", "Nonsense thing", "alone"};
  const Gazetteer gazetteer = make_gazetteer(std::move(vocabulary));
  CHECK(value_of(gazetteer, gazetteer.followers, "project").has_value());
  CHECK_FALSE(value_of(gazetteer, gazetteer.followers, "thing").has_value());
}

TEST_CASE("a family name in the name of a law stays one") {
  const Gazetteer gazetteer =
      test::gazetteer_of(R"(<framework/a> a ent:Framework ; skos:prefLabel "Joan Quintero Toxics Act"@en .)");
  const auto institutional = [&](std::string_view word) {
    return gazetteer.lexicon.word(gazetteer.lexicon.find(word)).is(WordClass::institutional);
  };
  CHECK_FALSE(institutional("quintero"));
  CHECK(institutional("toxics"));
}

TEST_CASE("a word of persons' names is one of institutions only where many have it, an initial never") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<person/lima> a ent:Person ; skos:prefLabel "Ana Sandoval" ; ent:represents <state/peru> .
<state/peru> a ent:State ; skos:prefLabel "Peru"@en .
<forum/a> a ent:Forum ; skos:prefLabel "Sandoval Forum K"@en .
<forum/b> a ent:Forum ; skos:prefLabel "Sandoval Dialogue"@en .
<forum/c> a ent:Forum ; skos:prefLabel "Toxics Dialogue"@en .
)");
  const auto institutional = [&](std::string_view word) {
    return gazetteer.lexicon.word(gazetteer.lexicon.find(word)).is(WordClass::institutional);
  };
  CHECK(institutional("toxics"));
  CHECK_FALSE(institutional("sandoval"));
  CHECK_FALSE(institutional("k"));
}
