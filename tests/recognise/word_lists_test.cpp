#include "entente/recognise/word_lists.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "recognise/check_support.hpp"

using namespace entente;
using entente::test::findings_of;
using Lines = std::vector<std::string>;

namespace {

/// All sources of the program but the table of lists.
std::string sources() {
  std::string all;
  for (const auto& file : std::filesystem::recursive_directory_iterator{ENTENTE_SOURCE_DIR "/src/entente"}) {
    if (file.path().extension() != ".cpp" || file.path().filename() == "word_lists.cpp") continue;
    std::ifstream in{file.path()};
    all.append(std::istreambuf_iterator<char>{in}, {});
  }
  return all;
}

}  // namespace

TEST_CASE("the lists that are known are those that the program names and the vocabulary has") {
  std::vector<VocabularyFile> files;
  for (const EmbeddedFile& file : embedded_ontology()) files.push_back({std::string{file.name}, file.text});
  const auto vocabulary = read_vocabulary(files);
  REQUIRE(vocabulary.has_value());
  std::set<std::string> built_in;
  for (const auto& [name, phrases] : vocabulary->lists) built_in.insert(name);
  std::set<std::string> known;
  const std::string code = sources();
  for (const WordListForm& list : known_word_lists()) {
    const std::string name{list.name};
    known.insert(name);
    INFO(name);
    // Lists of heads are read by their prefix as well.
    CHECK((code.find('"' + name + '"') != std::string::npos || name == "head/institutional"));
  }
  CHECK(known == built_in);
  CHECK(std::is_sorted(known_word_lists().begin(), known_word_lists().end(),
                       [](const WordListForm& a, const WordListForm& b) { return a.name < b.name; }));
}

TEST_CASE("a list that no rule reads is an error with what was meant") {
  CHECK(findings_of("<words/pronouns> a ent:WordList ; ent:phrase \"we\" .") ==
        Lines{"ERROR list-unknown 1 <words/pronouns>: no rule reads a word list of this name; "
              "words/possessive?"});
  CHECK(findings_of("<other:x> a ent:WordList ; ent:phrase \"we\" .").size() == 1);
}

TEST_CASE("phrases have the form that their list is read in") {
  CHECK(findings_of(R"(<words/verb> a ent:WordList ; ent:phrase "build" , "make made made" , "Plan" .
<words/verb-irregular> a ent:WordList ; ent:phrase "find found" , "go went gone" .
<bind/speech> a ent:WordList ; ent:phrase "go" , "went" , "speak" .
<bind/action-noun> a ent:WordList ; ent:phrase "building build" , "building" , "talk talk" .
<head/follower> a ent:WordList ; ent:phrase "Programme project" , "project" , "Thing project" .
<words/pronoun> a ent:WordList ; ent:phrase "we" , "each other" , " " .
)") == Lines{
           "ERROR phrase-form 1 <words/verb>: “make made made” has no effect here: the list holds single "
           "verbs in small "
           "letters; see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 1 <words/verb>: “Plan” has no effect here: the list holds single verbs in "
           "small letters; "
           "see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 2 <words/verb-irregular>: “find found” has no effect here: the list holds "
           "base, past and "
           "participle; see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 3 <bind/speech>: “speak” has no effect here: “speak” is no verb of words/verb; "
           "see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 4 <bind/action-noun>: “building” has no effect here: the list holds a noun and "
           "its verb; "
           "see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 4 <bind/action-noun>: “talk talk” has no effect here: “talk” is no verb of "
           "words/verb; "
           "see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 5 <head/follower>: “project” has no effect here: the list holds a class and a "
           "common "
           "noun; see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 5 <head/follower>: “Thing project” has no effect here: the list holds a class "
           "and a "
           "common noun; see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 6 <words/pronoun>: “each other” has no effect here: the list holds single "
           "words; "
           "see docs/vocabulary.md for what the list holds",
           "ERROR phrase-form 6 <words/pronoun>: the phrase is empty; take it out"});
}

TEST_CASE("a list without words and a phrase given twice are told") {
  CHECK(findings_of("<words/pronoun> a ent:WordList .\n<words/modal> a ent:WordList ; ent:phrase \"will\" "
                    ",\n\"will\" .") == Lines{"WARN list-empty 1 <words/pronoun>: is a word list without "
                                              "words; give it words with ent:phrase, or take "
                                              "it out",
                                              "INFO phrase-double 3 <words/modal>: “will” stands in the list "
                                              "twice; take one out; the other is at "
                                              "own.ttl:7"});
}

TEST_CASE("heads that may be small are single words") {
  CHECK(findings_of("<head/small> a ent:WordList ; ent:phrase \"accord\" , \"peace accord\" .") ==
        Lines{"ERROR phrase-form 1 <head/small>: “peace accord” has no effect here: the list holds single "
              "words; see docs/vocabulary.md for what the list holds"});
}
