#include "entente/recognise/lexicon.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

Vocabulary lists_of(std::map<std::string, std::vector<std::string>, std::less<>> lists) {
  Vocabulary vocabulary;
  vocabulary.lists = std::move(lists);
  return vocabulary;
}

std::string folded(std::string_view token) {
  std::string out{"left over"};
  fold_word(token, out);
  return out;
}

/// "plan past|participle" and so on: the lemma and forms of a word.
std::string forms(const Lexicon& lexicon, std::string_view text) {
  const Word& word = lexicon.word(lexicon.find(text));
  std::string out{lexicon.text(word.lemma)};
  for (const auto& [form, name] :
       {std::pair{VerbForm::base, " base"}, std::pair{VerbForm::third, " third"},
        std::pair{VerbForm::past, " past"}, std::pair{VerbForm::participle, " participle"},
        std::pair{VerbForm::gerund, " gerund"}}) {
    if (word.is(form)) out += name;
  }
  return out;
}

}  // namespace

TEST_CASE("words are folded: ASCII case, apostrophes, dashes, quotation marks") {
  CHECK(folded("STATE") == "state");
  CHECK(folded("Vice‑Minister") == "vice-minister");
  CHECK(folded("—") == "-");
  CHECK(folded("’s") == "'s");
  CHECK(folded("“") == "\"");
  CHECK(folded("Élan") == "Élan");  // no case but that of ASCII
  CHECK(folded("").empty());
  CHECK(folded("\xE2\x80") == "\xE2\x80");
}

TEST_CASE("an ampersand is folded to the word, one inside a word is left") {
  CHECK(folded("&") == "and");
  CHECK(folded("R&D") == "r&d");
}

TEST_CASE("a regular verb has all its forms") {
  const Lexicon lexicon{lists_of({{"words/verb", {"carry", "pledge", "pass", "play", "free", "tie"}}})};
  CHECK(forms(lexicon, "carry") == "carry base");
  CHECK(forms(lexicon, "carries") == "carry third");
  CHECK(forms(lexicon, "carried") == "carry past participle");
  CHECK(forms(lexicon, "carrying") == "carry gerund");
  CHECK(forms(lexicon, "pledged") == "pledge past participle");
  CHECK(forms(lexicon, "pledging") == "pledge gerund");
  CHECK(forms(lexicon, "passes") == "pass third");
  CHECK(forms(lexicon, "plays") == "play third");
  CHECK(forms(lexicon, "played") == "play past participle");
  CHECK(forms(lexicon, "freeing") == "free gerund");
  CHECK(forms(lexicon, "tying") == "tie gerund");
}

TEST_CASE("an irregular verb has the forms listed, a doubled consonant in the gerund too") {
  const Lexicon lexicon{lists_of(
      {{"words/verb-irregular", {"plan planned planned", "take took taken", "set set set", "broken line"}}})};
  CHECK(forms(lexicon, "took") == "take past");
  CHECK(forms(lexicon, "taken") == "take participle");
  CHECK(forms(lexicon, "taking") == "take gerund");
  CHECK(forms(lexicon, "planning") == "plan gerund");
  CHECK(forms(lexicon, "set") == "set base past participle");
  CHECK(forms(lexicon, "setting") == "set gerund");
  CHECK(lexicon.find("broken") == unknown_word);
}

TEST_CASE("a word that is a base form keeps that lemma") {
  const Lexicon lexicon{
      lists_of({{"words/verb", {"found"}}, {"words/verb-irregular", {"find found found"}}})};
  CHECK(forms(lexicon, "found") == "found base past participle");
  CHECK(forms(lexicon, "finds") == "find third");
}

TEST_CASE("classes add up, whatever the case of the list") {
  const Lexicon lexicon{lists_of({{"words/modal", {"Will"}}, {"bind/modal-high", {"will"}}})};
  const Word& will = lexicon.word(lexicon.find("will"));
  CHECK(will.is(WordClass::modal));
  CHECK(will.is(WordClass::modal_high));
  CHECK(will.is(WordClass::determiner | WordClass::modal));
  CHECK_FALSE(will.is(WordClass::modal_low));
  CHECK_FALSE(will.is_verb());
}

TEST_CASE("nouns of action lead to their verbs and back") {
  const Lexicon lexicon{lists_of(
      {{"bind/action-noun", {"protection protect", "support support", "safeguard protect", "broken"}}})};
  CHECK(lexicon.verb_of_noun(lexicon.find("protection")) == lexicon.find("protect"));
  CHECK(lexicon.noun_of_verb(lexicon.find("protect")) == lexicon.find("protection"));
  CHECK(lexicon.verb_of_noun(lexicon.find("support")) == lexicon.find("support"));
  CHECK(lexicon.noun_of_verb(lexicon.find("support")) == unknown_word);
  CHECK(lexicon.verb_of_noun(lexicon.find("protect")) == unknown_word);
  CHECK(lexicon.verb_of_noun(unknown_word) == unknown_word);
}

TEST_CASE("ids are those of words that were seen") {
  Lexicon lexicon{Vocabulary{}};
  CHECK(lexicon.find("state") == unknown_word);
  const WordId state = lexicon.intern("state");
  CHECK(state != unknown_word);
  CHECK(lexicon.intern("state") == state);
  CHECK(lexicon.find("state") == state);
  CHECK(lexicon.text(state) == "state");
  lexicon.mark(state, WordClass::name_stop);
  CHECK(lexicon.word(state).is(WordClass::name_stop));
}

TEST_CASE("an unlisted word in -ly is an adverb") {
  const Lexicon lexicon{Vocabulary{}};
  CHECK(lexicon.unlisted("swiftly").is(WordClass::adverb));
  CHECK_FALSE(lexicon.unlisted("swift").is(WordClass::adverb));
  CHECK_FALSE(lexicon.unlisted("fly").is(WordClass::adverb));
}

TEST_CASE("the lemma of an unlisted verb is guessed from its ending") {
  const std::vector<std::pair<std::string, std::string>> table{{"harmonising", "harmonise"},
                                                               {"leveraged", "leverage"},
                                                               {"utilizing", "utilize"},
                                                               {"planning", "plan"},
                                                               {"calling", "call"},
                                                               {"studied", "study"},
                                                               {"integrated", "integrate"},
                                                               {"executing", "execute"},
                                                               {"strengthened", "strengthen"},
                                                               {"valued", "value"},
                                                               {"reach", "reach"},
                                                               {"bring", "bring"},
                                                               {"bed", "bed"},
                                                               {"", ""}};
  for (const auto& [form, lemma] : table) CHECK(guess_lemma(form) == lemma);
}

TEST_CASE("a listed verb in -ly is no adverb, an unlisted word is") {
  const Lexicon lexicon{lists_of({{"words/verb", {"comply"}}, {"words/adverb", {"early"}}})};
  CHECK_FALSE(lexicon.word(lexicon.find("comply")).is(WordClass::adverb));
  CHECK(lexicon.word(lexicon.find("early")).is(WordClass::adverb));
  CHECK(lexicon.unlisted("gladly").is(WordClass::adverb));
}

TEST_CASE("heads that may be small are told by a list of their own") {
  const Lexicon lexicon{lists_of({{"head/small", {"accord"}}, {"head/told-of", {"visit"}}})};
  CHECK(lexicon.word(lexicon.find("accord")).is(WordTrait::small_head));
  CHECK_FALSE(lexicon.word(lexicon.find("visit")).is(WordTrait::small_head));
}

TEST_CASE("a lexicon of given words finds each of them, and others that are added as it grows") {
  Lexicon lexicon{{"", "reef", "kelp"}, {Word{}, Word{WordClass::adverb, {}, {}, {}}, Word{}}};
  CHECK(lexicon.find("kelp") == WordId{2});
  CHECK(lexicon.word(lexicon.find("reef")).is(WordClass::adverb));
  CHECK(lexicon.find("") == unknown_word);
  CHECK(lexicon.find("coral") == unknown_word);
  bool all = true;
  for (int i = 0; i < 5000; ++i) {
    const std::string word = "w" + std::to_string(i);
    const WordId id = lexicon.intern(word);
    all = all && lexicon.intern(word) == id && lexicon.text(id) == word;
  }
  for (int i = 0; i < 5000; ++i)
    all =
        all && lexicon.find("w" + std::to_string(i)) == WordId{std::size_t{3} + static_cast<std::size_t>(i)};
  CHECK(all);
}
