#include <catch2/catch.hpp>

#include "recognise/check_support.hpp"

using entente::test::findings_of;
using Lines = std::vector<std::string>;

namespace {

/// The check and level of the only finding on a state of which this is said.
std::string said_of_state(const std::string& statement) {
  const Lines found = findings_of("<state/a> a ent:State ; skos:prefLabel \"Aland\" ;\n" + statement + " .");
  if (found.size() != 1) return std::to_string(found.size()) + " findings";
  return found.front().substr(0, found.front().find(" <"));
}

}  // namespace

TEST_CASE("unknown properties and classes are told with what was meant") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" ;
  ent:demonyn "Alandic" .
<state/b> a ent:Stade ; skos:prefLabel "Bland" .
<state/c> a ent:State ; skos:prefLabel "Cland" ; ent:quxquux "x" .
)") == Lines{"ERROR property-unknown 2 <state/a>: ent:demonyn is no property of a vocabulary; ent:demonym?",
             "ERROR class-unknown 3 <state/b>: ent:Stade is no class of a vocabulary; ent:State?",
             "ERROR property-unknown 4 <state/c>: ent:quxquux is no property of a vocabulary; "
             "see docs/vocabulary.md for the properties"});
  CHECK(said_of_state("skos:prefLabl \"x\"") == "ERROR property-unknown 2");
  CHECK(said_of_state("ent:participatedIn <state/a>") == "ERROR property-unknown 2");
  CHECK(said_of_state("other:name \"x\"") == "INFO property-unread 2");
  CHECK(said_of_state("skos:closeMatch <http://other.example/x>") == "INFO property-unread 2");
  CHECK(said_of_state("dcterms:source \"a book\"") == "0 findings");
  CHECK(said_of_state("skos:note \"x\"") == "0 findings");
}

TEST_CASE("malformed values are errors") {
  for (const std::string wrong :
       {"ent:isoCode \"JPN\"", "ent:isoCode \"jp\"", "ent:webDomain \"https://gov.example/\"",
        "ent:webDomain \"-a\"", "ent:webDomain \"a..b\"", "ent:webDomain \"Gov.example\"",
        "dcterms:date \"2005-02-30\"", "dcterms:date \"25 April 2005\"", "skos:altLabel \" \"",
        "skos:altLabel <x>", "skos:exactMatch \"Q1\""}) {
    INFO(wrong);
    CHECK(said_of_state(wrong) == "ERROR value 2");
  }
  for (const std::string right :
       {"ent:isoCode \"AX\"", "ent:webDomain \"mofa.go.jp\"", "ent:webDomain \"a-b.c\"",
        "dcterms:date \"2004-02-29\"", "dcterms:date \"2005-04\""}) {
    INFO(right);
    CHECK(said_of_state(right) == "0 findings");
  }
  CHECK(
      findings_of("<forum/f> a ent:Forum ; skos:prefLabel \"F Forum\" ; ent:actsAsState \"yes\" .") ==
      Lines{"ERROR value 1 <forum/f>: ent:actsAsState “yes” is not what belongs there; give true or false"});
}

TEST_CASE("a property on a thing that it says nothing of is a warning") {
  CHECK(said_of_state("ent:familyName \"X\"") == "WARN property-place 2");
  CHECK(said_of_state("ent:phrase \"x\"") == "WARN property-place 2");
}

TEST_CASE("a thing has one class and one preferred name") {
  CHECK(
      findings_of("<a/b> skos:prefLabel \"B\" .") ==
      Lines{
          "ERROR no-class 1 <a/b>: has no class, so nothing of it is read; say what it is, as a ent:Agency"});
  CHECK(findings_of("<a/b> dcterms:source \"a book\" .").empty());
  CHECK(findings_of("<state/a> a ent:State , ent:Forum ; skos:prefLabel \"Aland\" .") ==
        Lines{"WARN class-several 1 <state/a>: is ent:State and ent:Forum: only the first counts; keep one "
              "of them"});
  CHECK(findings_of("<state/a> a ent:State .") ==
        Lines{"ERROR name-missing 1 <state/a>: has no skos:prefLabel; give it its name"});
  CHECK(
      findings_of("<state/a> a ent:State ; skos:prefLabel \"Aland\" ,\n \"Oland\" .") ==
      Lines{"ERROR name-several 2 <state/a>: a second skos:prefLabel, “Oland”, besides “Aland” at own.ttl:6; "
            "make one of them skos:altLabel"});
}

TEST_CASE("rules have a confidence from 0 to 1 and patterns that compile") {
  CHECK(findings_of(R"(<rule/relation/a> a ent:Rule ; ent:confidence 1.5 ; ent:predicate ent:supports ;
  ent:pattern "S=State" , "BAD" .
<rule/name/b> a ent:Rule .
)") == Lines{"ERROR value 1 <rule/relation/a>: ent:confidence “1.5” is not what belongs there; "
             "give a number from 0 to 1, as 0.9",
             "ERROR pattern 2 <rule/relation/a>: BAD for supports; see docs/vocabulary.md for the pattern "
             "language",
             "WARN rule 3 <rule/name/b>: has no ent:confidence, so its facts get 0.5; say how often it is "
             "right"});
}

TEST_CASE("a code or a match that two things share is a warning at the second") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" ; ent:isoCode "AX" .
<state/b> a ent:State ; skos:prefLabel "Bland" ; ent:isoCode "AX" .
)") == Lines{"WARN same-identity 2 <state/b>: ent:isoCode “AX” is also that of <state/a> at own.ttl:6; "
             "make the two one thing, or mend the value"});
}
