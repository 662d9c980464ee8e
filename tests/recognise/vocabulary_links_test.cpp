#include <algorithm>

#include <catch2/catch.hpp>

#include "recognise/check_support.hpp"

using entente::test::findings_of;
using Lines = std::vector<std::string>;

TEST_CASE("a link to nowhere is an error at its line, with what it may have meant") {
  CHECK(findings_of(R"(<state/japan> a ent:State ; skos:prefLabel "Japan" .
<agency/x> a ent:Agency ; skos:prefLabel "X Office" ;
  ent:partOf <agency/japan> .
<forum/f> a ent:Forum ; skos:prefLabel "F Forum" ; ent:member <state/japan> ,
  <state/nowhere> .
)") == Lines{"ERROR dangling 3 <agency/x>: ent:partOf <agency/japan> is nowhere declared; did you mean "
             "<state/japan>?",
             "ERROR dangling 5 <forum/f>: ent:member <state/nowhere> is nowhere declared; declare it, or "
             "mend the IRI"});
}

TEST_CASE("every kind of link is looked after") {
  for (const std::string link : {"ent:issuedBy", "ent:inState", "ent:represents", "ent:capital",
                                 "ent:predecessor", "ent:successor", "skos:broader", "skos:inScheme"}) {
    INFO(link);
    const Lines found = findings_of("<a/b> " + link + " <c/d> .");
    CHECK(std::any_of(found.begin(), found.end(),
                      [](const std::string& line) { return line.starts_with("ERROR dangling 1 <a/b>"); }));
  }
}

TEST_CASE("a link to a thing of the wrong kind, and one too many, are warnings") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" ; ent:capital <state/b> .
<state/b> a ent:State ; skos:prefLabel "Bland" .
<place/c> a ent:Place ; skos:prefLabel "Cee" ; ent:inState <state/a> ,
  <state/b> .
)") == Lines{"WARN link-kind 1 <state/a>: ent:capital <state/b> is no ent:Place; mend the IRI, or use "
             "another property",
             "WARN link-several 4 <place/c>: a second ent:inState is not read: only the first, at own.ttl:8, "
             "counts; "
             "keep one of the two"});
}

TEST_CASE("circles of owners and of topics are errors, each told once") {
  CHECK(findings_of(R"(<agency/c> a ent:Agency ; skos:prefLabel "C Office" ; ent:partOf <agency/a> .
<agency/a> a ent:Agency ; skos:prefLabel "A Office" ; ent:partOf <agency/b> .
<agency/b> a ent:Agency ; skos:prefLabel "B Office" ; ent:partOf <agency/a> .
<topic/t> a skos:Concept ; skos:prefLabel "t" ;
  skos:broader <topic/t> .
)") == Lines{"ERROR circle 2 <agency/a>: ent:partOf leads in a circle: <agency/a> → <agency/b> → <agency/a>; "
             "take out the link that is wrong",
             "ERROR circle 5 <topic/t>: skos:broader leads in a circle: <topic/t> → <topic/t>; "
             "take out the link that is wrong"});
  CHECK(findings_of(R"(<topic/a> a skos:Concept ; skos:prefLabel "a" ; skos:broader <topic/b> , <topic/c> .
<topic/b> a skos:Concept ; skos:prefLabel "b" ; skos:broader <topic/c> .
<topic/c> a skos:Concept ; skos:prefLabel "c" .
)")
            .empty());
}

TEST_CASE("an agency without owner and a succession without its parts are told") {
  CHECK(findings_of(R"(<agency/a> a ent:Agency ; skos:prefLabel "A Office" .
<succession/s> a ent:Succession ; ent:predecessor <agency/a> .
)") == Lines{"WARN link-missing 1 <agency/a>: has no ent:partOf; say it, or take the entry out",
             "ERROR link-missing 2 <succession/s>: has no ent:successor; say it, or take the entry out",
             "WARN link-missing 2 <succession/s>: has no dcterms:source; say it, or take the entry out"});
}
