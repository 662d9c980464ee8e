#include "entente/recognise/vocabulary.hpp"

#include <algorithm>
#include <array>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/reading.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::turtle;

namespace {

Vocabulary vocabulary_of(std::string_view body) {
  const std::string text = turtle(body);
  auto vocabulary = read_vocabulary({{"own.ttl", text}});
  INFO((vocabulary ? std::string{} : to_string(vocabulary.error())));
  REQUIRE(vocabulary.has_value());
  return std::move(*vocabulary);
}

Error error_of(std::string_view body) {
  const std::string text = turtle(body);
  const auto vocabulary = read_vocabulary({{"own.ttl", text}});
  REQUIRE_FALSE(vocabulary.has_value());
  return vocabulary.error();
}

const Entry& entry(const Vocabulary& vocabulary, std::string_view tail) {
  const auto found = find_entry(vocabulary, "https://w3id.org/entente/id/" + std::string{tail});
  REQUIRE(found.has_value());
  return vocabulary.entries[found->index()];
}

/// "name Japan|demonym Japanese|".
std::string labels(const Entry& of) {
  static constexpr std::array kinds{"name ", "acronym ", "ambiguous ", "demonym "};
  std::string text;
  for (const Label& label : of.labels) text += kinds[static_cast<std::size_t>(label.kind)] + label.text + "|";
  return text;
}

/// All that a vocabulary says, to compare.
std::vector<std::string> show(const Vocabulary& vocabulary) {
  std::vector<std::string> lines;
  for (const Entry& each : vocabulary.entries) {
    std::string line = each.iri + " " + std::string{local_name(each.type)} + " " + labels(each);
    if (each.owner) line += " owner " + vocabulary.entries[each.owner->index()].iri;
    if (each.state) line += " state " + vocabulary.entries[each.state->index()].iri;
    for (const EntryId member : each.members) line += " member " + vocabulary.entries[member.index()].iri;
    lines.push_back(line);
  }
  for (const auto& [name, phrases] : vocabulary.lists) {
    lines.push_back(name);
    lines.insert(lines.end(), phrases.begin(), phrases.end());
  }
  for (const Rule& rule : vocabulary.rules) lines.push_back(rule.id + " " + rule.definition);
  return lines;
}

const Vocabulary& built_in() {
  static const Vocabulary vocabulary = [] {
    auto read = read_vocabulary(test::built_in_files());
    INFO((read ? std::string{} : to_string(read.error())));
    REQUIRE(read.has_value());
    return std::move(*read);
  }();
  return vocabulary;
}

}  // namespace

TEST_CASE("the labels of a thing: its own name first, the others in byte order") {
  const Vocabulary vocabulary = vocabulary_of(R"(
      <state/x> a ent:State ; ent:demonym "Xish" , "Xland" ; ent:acronym "X.L." ; skos:altLabel "Land of X"@en ;
        skos:prefLabel "Xland"@en ; skos:exactMatch <http://e.example/2> , <http://e.example/1> .
      <agency/x/m> a ent:Agency ; skos:prefLabel "Ministry"@en ; skos:altLabel "M"@en ;
        ent:ambiguousLabel "Ministry" , "M" ; ent:partOf <state/x> .)");
  // "Xland" is an adjective too, yet the state's own name; a doubled label keeps the more careful kind.
  CHECK(labels(entry(vocabulary, "state/x")) == "name Xland|name Land of X|acronym X.L.|demonym Xish|");
  CHECK(labels(entry(vocabulary, "agency/x/m")) == "ambiguous Ministry|ambiguous M|");
  CHECK(entry(vocabulary, "state/x").exact_matches ==
        std::vector<std::string>{"http://e.example/1", "http://e.example/2"});
}

TEST_CASE("links: owners, the state at the top, members") {
  const Vocabulary vocabulary = vocabulary_of(R"(
      <agency/x/c> a ent:Agency ; skos:prefLabel "C" ; ent:partOf <agency/x/b> .
      <agency/x/b> a ent:Agency ; skos:prefLabel "B" ; ent:partOf <state/x> .
      <state/x> a ent:State ; skos:prefLabel "X" .
      <state/a> a ent:State ; skos:prefLabel "A" .
      <place/p> a ent:Place ; skos:prefLabel "P" ; ent:inState <state/x> .
      <forum/f> a ent:Forum ; skos:prefLabel "F" ; ent:member <state/x> , <state/a> .
      <framework/g> a ent:Framework ; skos:prefLabel "G" ; ent:issuedBy <forum/f> .)");
  const auto id = [&](std::string_view tail) {
    return find_entry(vocabulary, "https://w3id.org/entente/id/" + std::string{tail});
  };
  CHECK(entry(vocabulary, "agency/x/c").owner == id("agency/x/b"));
  CHECK(entry(vocabulary, "agency/x/c").state == id("state/x"));
  CHECK(entry(vocabulary, "place/p").state == id("state/x"));
  CHECK(entry(vocabulary, "forum/f").members == std::vector<EntryId>{*id("state/a"), *id("state/x")});
  CHECK(entry(vocabulary, "framework/g").owner == id("forum/f"));
}

TEST_CASE("agencies that own each other in a ring are read to an end") {
  const Vocabulary vocabulary = vocabulary_of(R"(
      <agency/x/a> a ent:Agency ; skos:prefLabel "A" ; ent:partOf <agency/x/b> .
      <agency/x/b> a ent:Agency ; skos:prefLabel "B" ; ent:partOf <agency/x/a> .)");
  CHECK(vocabulary.entries.size() == 2);
}

TEST_CASE("word lists are sorted and without doubles, rules keep what they say") {
  const Vocabulary vocabulary = vocabulary_of(R"(
      <words/w> a ent:WordList ; ent:phrase "b" , "a" , "b" .
      <words/none> a ent:WordList .
      <rule/name/r> a ent:Rule ; ent:confidence 0.75 ; skos:definition "It is so."@en ; ent:pattern "p q" ;
        ent:predicate ent:partOf .)");
  REQUIRE(vocabulary.lists.size() == 1);
  CHECK(vocabulary.lists.at("words/w") == std::vector<std::string>{"a", "b"});
  REQUIRE(vocabulary.rules.size() == 1);
  const Rule& rule = vocabulary.rules.front();
  CHECK(rule.id == "name/r");
  CHECK(rule.confidence == 0.75);
  CHECK(rule.definition == "It is so.");
  CHECK(rule.patterns == std::vector<std::string>{"p q"});
  CHECK(rule.predicate == "partOf");
}

TEST_CASE("a later file adds to things of an earlier one") {
  const std::string first = turtle(R"(<state/x> a ent:State ; skos:prefLabel "X" .)");
  const std::string second = turtle(R"(<state/x> skos:altLabel "Land of X" .)");
  const auto vocabulary = read_vocabulary({{"first.ttl", first}, {"second.ttl", second}});
  REQUIRE(vocabulary.has_value());
  CHECK(labels(vocabulary->entries.front()) == "name X|name Land of X|");
}

TEST_CASE("the order of files is of no matter to distinct things", "[property]") {
  const std::vector<std::string> texts{
      turtle(R"(<state/x> a ent:State ; skos:prefLabel "X" ; ent:demonym "Xish" .)"),
      turtle(R"(<agency/x/m> a ent:Agency ; skos:prefLabel "M" ; ent:partOf <state/x> .)"),
      turtle(R"(<forum/f> a ent:Forum ; skos:prefLabel "F" ; ent:member <state/x> , <state/y> .)"),
      turtle(R"(<state/y> a ent:State ; skos:prefLabel "Y" . <words/w> ent:phrase "b" , "a" .)"),
      turtle(R"(<rule/name/r> a ent:Rule ; skos:definition "It is so." . <words/v> ent:phrase "c" .)")};
  const auto read = [&](const std::vector<std::size_t>& order) {
    std::vector<VocabularyFile> files;
    for (const std::size_t i : order) files.push_back({std::to_string(i) + ".ttl", texts[i]});
    const auto vocabulary = read_vocabulary(files);
    return vocabulary ? show(*vocabulary) : std::vector<std::string>{to_string(vocabulary.error())};
  };
  const auto expected = read({0, 1, 2, 3, 4});
  REQUIRE(expected.size() == 10);
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  bool same = true;
  do {
    same = same && read(order) == expected;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(same);
}

TEST_CASE("the built-in image and a file of the user make what all their Turtle makes") {
  // Adds to things of the built-in files, belongs to them, and stands before and behind them in order of IRI.
  const std::string own = turtle(R"(
      <state/japan> skos:altLabel "Nihon" , "Japan" ; ent:demonym "Nihonese" ; ent:acronym "JPN" .
      <agency/aa> a ent:Agency ; skos:prefLabel "A" ; ent:partOf <state/japan> .
      <words/verb> ent:phrase "zoom" .
      <words/own> ent:phrase "own" .
      <rule/name/listed> ent:confidence 0.25 ; ent:pattern "p" .
      <zz> a ent:Forum ; skos:prefLabel "Z" ; ent:member <state/japan> .
      <http://a.example/x> a ent:Place ; skos:prefLabel "X" .)");
  const VocabularyFile file{"own.ttl", own};
  auto files = test::built_in_files();
  CHECK(read_vocabulary(embedded_vocabulary(), {}) == read_vocabulary(files));
  files.push_back(file);
  const auto whole = read_vocabulary(files);
  CHECK(read_vocabulary(embedded_vocabulary(), {file}) == whole);
  REQUIRE(whole.has_value());
  CHECK_FALSE(*whole == built_in());
  CHECK(labels(entry(*whole, "state/japan")).find("acronym JPN|") != std::string::npos);
}

TEST_CASE("what is wrong in a file beside the image is told as if all were Turtle") {
  for (const std::string_view body : {"<state/x> a ent:State .", "<state/japan> ent:member <state/nowhere> .",
                                      "<state/x> a ent:State ; ; .. ", "[] a ent:State ."}) {
    const std::string own = turtle(body);
    auto files = test::built_in_files();
    files.push_back({"own.ttl", own});
    const auto whole = read_vocabulary(files);
    REQUIRE_FALSE(whole.has_value());
    CHECK(read_vocabulary(embedded_vocabulary(), {files.back()}) == whole);
  }
}

TEST_CASE("a damaged image is an error of the vocabulary") {
  const auto vocabulary = read_vocabulary(embedded_vocabulary().substr(1), {});
  REQUIRE_FALSE(vocabulary.has_value());
  CHECK(vocabulary.error().code == Errc::invalid_data);
}

TEST_CASE("broken Turtle is named with file, line and column") {
  const Error error = error_of("<state/x> a ent:State .\n<state/y> a ent:State ; ; .. \n");
  CHECK(error.code == Errc::invalid_data);
  CHECK(error.place == "own.ttl");
  REQUIRE(error.at.has_value());
  CHECK(error.at->line == 5);
}

TEST_CASE("a blank node is named with its file") {
  const Error error = error_of(R"([] a ent:State ; skos:prefLabel "X" .)");
  CHECK(error.place == "own.ttl");
  CHECK(error.message == "a blank node in the vocabulary");
}

TEST_CASE("an entry without a name is an error") {
  const Error error = error_of("<state/x> a ent:State ; ent:demonym \"Xish\" .");
  CHECK(error.code == Errc::invalid_data);
  CHECK(error.place == "own.ttl");
  CHECK(error.message == "<https://w3id.org/entente/id/state/x>: has no skos:prefLabel");
}

TEST_CASE("a link to a thing that is not there is an error") {
  for (const std::string_view link : {"ent:partOf", "ent:issuedBy", "ent:inState", "ent:member"}) {
    const Error error =
        error_of("<agency/x/m> a ent:Agency ; skos:prefLabel \"M\" ; " + std::string{link} + " <state/x> .");
    CHECK(error.place == "own.ttl");
    CHECK(error.message ==
          "<https://w3id.org/entente/id/agency/x/m>: refers to <https://w3id.org/entente/id/state/x>, "
          "which is not in the vocabulary");
  }
}

TEST_CASE("find_entry finds each entry and nothing else") {
  const Vocabulary& vocabulary = built_in();
  bool all = true;
  for (std::size_t i = 0; i < vocabulary.entries.size(); ++i) {
    all = all && find_entry(vocabulary, vocabulary.entries[i].iri) == EntryId{i};
  }
  CHECK(all);
  CHECK_FALSE(find_entry(vocabulary, "").has_value());
  CHECK_FALSE(find_entry(vocabulary, "https://w3id.org/entente/id/state/").has_value());
  CHECK_FALSE(find_entry(vocabulary, "z").has_value());
}

TEST_CASE("the built-in vocabulary is read whole") {
  const Vocabulary& vocabulary = built_in();
  CHECK(vocabulary.entries.size() > 1000);
  for (const EntityType type : all_entity_types) {
    if (type == EntityType::person) continue;
    INFO(local_name(type));
    CHECK(std::any_of(vocabulary.entries.begin(), vocabulary.entries.end(),
                      [type](const Entry& each) { return each.type == type; }));
  }
}

TEST_CASE("every rule of recognition is declared with a definition and a confidence") {
  for (const std::string_view id :
       {name_rule::listed, name_rule::listed_ambiguous, name_rule::head_noun, name_rule::quoted,
        name_rule::follower, name_rule::forum_text, name_rule::definition, name_rule::short_form,
        name_rule::stands_alone, name_rule::government_of, name_rule::person_post,
        name_rule::person_apposition, name_rule::surname, name_rule::city_in_state, name_rule::dateline_place,
        name_rule::scene}) {
    INFO(id);
    const auto& rules = built_in().rules;
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [id](const Rule& each) { return each.id == id; });
    REQUIRE(rule != rules.end());
    CHECK_FALSE(rule->definition.empty());
    CHECK(rule->confidence > 0.5);
    CHECK(rule->confidence <= 1.0);
  }
}

TEST_CASE("topics have labels and what is broader, and what is not there is left out") {
  const Vocabulary vocabulary = vocabulary_of(R"(
      <topic/b> a skos:Concept ; skos:prefLabel "bees"@en ; skos:altLabel "honey"@en , "apiculture"@en ;
        skos:broader <topic/a> , <topic/none> , <topic/a> .
      <topic/a> a skos:Concept ; skos:prefLabel "animals"@en .
      <topic/nameless> a skos:Concept .)");
  REQUIRE(vocabulary.topics.size() == 2);
  const Topic& bees = vocabulary.topics[1];
  CHECK(vocabulary.topics[0].iri == "https://w3id.org/entente/id/topic/a");
  CHECK(bees.name == "bees");
  CHECK(bees.labels == std::vector<std::string>{"apiculture", "bees", "honey"});
  CHECK(bees.broader == std::vector{TopicId{0}});
  CHECK(vocabulary.topics[0].broader.empty());
}
