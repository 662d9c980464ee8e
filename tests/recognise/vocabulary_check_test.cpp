#include "entente/recognise/vocabulary_check.hpp"

#include <catch2/catch.hpp>

#include "recognise/check_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("a sound vocabulary has no findings, and what was checked is counted") {
  const VocabularyReport report = check_body(R"(
<state/a> a ent:State ; skos:prefLabel "Aland" ; ent:isoCode "AX" ; ent:capital <place/b> .
<place/b> a ent:Place ; skos:prefLabel "Bee" , "Bee" ; ent:inState <state/a> .
<words/pronoun> a ent:WordList ; ent:phrase "we" , "they" .
<rule/relation/x> a ent:Rule ; ent:confidence 0.5 ; ent:predicate ent:supports ; ent:pattern "S=State O=Forum" .
)");
  CHECK(count_from(report, Severity::warn) == 0);
  CHECK(report.checked.at("State") == 1);
  CHECK(report.checked.at("Place") == 1);
  CHECK(report.checked.at("labels") == 2);
  CHECK(report.checked.at("WordList") == 1);
  CHECK(report.checked.at("phrases") == 2);
  CHECK(report.checked.at("patterns") == 1);
  CHECK_FALSE(report.checked.contains("Agency"));
}

TEST_CASE("findings come in order of files, then of lines, and are counted by level") {
  const std::string first =
      "@prefix ent: <https://w3id.org/entente/ontology#> .\n<z> a ent:Stat .\n\n<y> a ent:Forum .\n";
  const std::string second = "<b> a <http://www.w3.org/2004/02/skos/core#Concept> .\n";
  const VocabularyReport report = check_vocabulary({{"z.ttl", first}, {"a.ttl", second}}, check_help());
  REQUIRE(report.findings.size() == 3);
  CHECK(report.findings[0].file == "z.ttl");
  CHECK(report.findings[0].line == 2);
  CHECK(report.findings[0].check == "class-unknown");
  CHECK(report.findings[1].line == 4);
  CHECK(report.findings[2].file == "a.ttl");
  CHECK(count_from(report, Severity::error) == 3);
  CHECK(count_from(report, Severity::info) == 3);
  CHECK(label(Severity::info) == "INFO");
  CHECK(label(Severity::warn) == "WARN");
}

TEST_CASE("where a file is no Turtle, that alone is told, for each file") {
  const VocabularyReport report = check_vocabulary(
      {{"a.ttl", "<a> <b> .\n"}, {"b.ttl", "<a> a <c> .\n"}, {"c.ttl", "\n<a> <b> [] .\n"}}, check_help());
  REQUIRE(report.findings.size() == 2);
  CHECK(report.findings[0].check == "syntax");
  CHECK(report.findings[0].file == "a.ttl");
  CHECK(report.findings[0].line == 1);
  CHECK(report.findings[1].file == "c.ttl");
  CHECK(report.findings[1].message == "a blank node in the vocabulary");
  CHECK(report.checked.empty());
}
