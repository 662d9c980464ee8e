#include "entente/recognise/vocabulary_subjects.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("all that is said of a subject, in any file, with its line") {
  const VocabularySubjects all =
      read_subjects({{"a.ttl",
                      "@prefix ent: <https://w3id.org/entente/ontology#> .\n<state/a> a ent:State ;\n  "
                      "ent:isoCode \"AX\" .\n"},
                     {"b.ttl", "\n<state/a> <http://other.example/p> <state/b> .\n"}});
  REQUIRE(all.errors.empty());
  REQUIRE(all.by_iri.size() == 1);
  const VocabularySubject& subject = all.by_iri.at("https://w3id.org/entente/id/state/a");
  CHECK(subject.kinds == SubjectKind::state);
  REQUIRE(subject.statements.size() == 3);
  CHECK(subject.statements[1].predicate == "ent:isoCode");
  CHECK(subject.statements[1].object == "AX");
  CHECK(subject.statements[1].literal);
  CHECK(place_of(all, subject.statements[1]) == "a.ttl:3");
  CHECK(subject.statements[2].predicate == "http://other.example/p");
  CHECK_FALSE(subject.statements[2].literal);
  CHECK(place_of(all, subject.statements[2]) == "b.ttl:2");
}

TEST_CASE("names are short where a prefix or the namespace of data is known") {
  CHECK(short_name("https://w3id.org/entente/ontology#partOf") == "ent:partOf");
  CHECK(short_name("http://www.w3.org/2004/02/skos/core#Concept") == "skos:Concept");
  CHECK(short_name("https://w3id.org/entente/id/state/japan") == "<state/japan>");
  CHECK(short_name("http://other.example/x") == "<http://other.example/x>");
}

TEST_CASE("kinds are a set") {
  CHECK(any(any_thing, SubjectKind::place));
  CHECK_FALSE(any(any_thing, SubjectKind::rule));
  CHECK(any(any_list, SubjectKind::structure_list));
}

TEST_CASE("abbreviations are those of the two lists") {
  const VocabularySubjects all =
      read_subjects({{"a.ttl",
                      "@prefix ent: <https://w3id.org/entente/ontology#> "
                      ".\n<structure/abbreviation-never-end> ent:phrase \"Mr.\" .\n"
                      "<structure/abbreviation-may-end> ent:phrase \"U.S.\" ; ent:note \"x\" .\n"}});
  const AbbreviationLexicon lexicon = abbreviations_of(all);
  CHECK(lexicon.never_end == std::vector<std::string>{"Mr."});
  CHECK(lexicon.may_end == std::vector<std::string>{"U.S."});
  CHECK(lexicon.openers.empty());
}
