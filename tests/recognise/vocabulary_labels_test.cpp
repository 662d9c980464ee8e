#include <algorithm>

#include <catch2/catch.hpp>

#include "recognise/check_support.hpp"

using entente::test::findings_of;
using Lines = std::vector<std::string>;

namespace {

/// The checks, levels and lines of findings on two fora with these names.
Lines two_fora(const std::string& first, const std::string& second) {
  Lines out;
  for (const std::string& line :
       findings_of("<forum/a> a ent:Forum ; skos:prefLabel \"First Forum\" ;\n " + first +
                   " .\n<forum/b> a ent:Forum ; skos:prefLabel \"Second Forum\" ;\n " + second + " .")) {
    out.push_back(line.substr(0, line.find(" <")));
  }
  return out;
}

}  // namespace

TEST_CASE("a plain name of two things is an error at the second, with the place of the first") {
  CHECK(findings_of(R"(<forum/a> a ent:Forum ; skos:prefLabel "Radio Forum" .
<programme/b> a ent:Programme ; skos:prefLabel "Bee Project" ;
  skos:altLabel "Radio Forum" .
)") == Lines{"ERROR label-clash 3 <programme/b>: “Radio Forum” is also the name “Radio Forum” of <forum/a> "
             "at own.ttl:6; "
             "give it as ent:ambiguousLabel on both, or take it from one"});
}

TEST_CASE("names are compared as they are matched") {
  const Lines clash{"ERROR label-clash 4"};
  CHECK(two_fora("skos:altLabel \"Trade – Forum\"", "skos:altLabel \"Trade-Forum\"") == clash);
  CHECK(two_fora("skos:altLabel \"Forum of Trade\"", "skos:altLabel \"Forum Of Trade\"") == clash);
  CHECK(two_fora("ent:acronym \"TRF\"", "ent:acronym \"TRF\"") == clash);
  CHECK(two_fora("ent:acronym \"TRF\"", "skos:altLabel \"TRF\"") == clash);
  CHECK(two_fora("ent:acronym \"ACT\"", "skos:altLabel \"Act\"").empty());
  CHECK(two_fora("ent:acronym \"ACT\"", "ent:acronym \"Act\"").empty());
  CHECK(two_fora("skos:altLabel \"trade talks\"", "skos:altLabel \"Trade Talks\"").empty());
}

TEST_CASE("an ambiguous name that is plain elsewhere never counts") {
  const Lines found = two_fora("ent:ambiguousLabel \"TRF\"", "ent:acronym \"TRF\"");
  CHECK(std::count(found.begin(), found.end(), "WARN label-clash 2") == 1);
  const Lines shared = two_fora("ent:ambiguousLabel \"TRF\"", "ent:ambiguousLabel \"TRF\"");
  CHECK(shared == Lines{"INFO label-undecided 2", "INFO label-undecided 4"});
}

TEST_CASE("a preferred name that is given as ambiguous too is shared") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" .
<state/b> a ent:State ; skos:prefLabel "Bland" .
<agency/a/m> a ent:Agency ; skos:prefLabel "Radio Office" ; ent:ambiguousLabel "Radio Office" ; ent:partOf <state/a> .
<agency/b/m> a ent:Agency ; skos:prefLabel "Radio Office" ; ent:ambiguousLabel "Radio Office" ; ent:partOf <state/b> .
)")
            .empty());
}

TEST_CASE("what two things of one owner share, the owner does not decide") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" .
<agency/a/m> a ent:Agency ; skos:prefLabel "M Office" ; ent:ambiguousLabel "RO" ; ent:partOf <state/a> .
<agency/a/n> a ent:Agency ; skos:prefLabel "N Office" ; ent:ambiguousLabel "RO" ; ent:partOf <agency/a/m> .
)") == Lines{"INFO label-undecided 3 <agency/a/n>: “RO” of <state/a> may be <agency/a/m> at own.ttl:7 as "
             "well, so it "
             "counts only where the document defines it; nothing, if both are called so"});
}

TEST_CASE("an adjective belongs to one state") {
  CHECK(findings_of(R"(<state/a> a ent:State ; skos:prefLabel "Aland" ; ent:demonym "Landic" , "Aland" .
<state/b> a ent:State ; skos:prefLabel "Bland" ; ent:demonym "Landic" .
)") == Lines{
           "WARN label-clash 2 <state/b>: the adjective “Landic” is also “Landic” of <state/a> at own.ttl:6; "
           "leave it to one of the two"});
}

TEST_CASE("one name twice on one thing is a note") {
  CHECK(findings_of(R"(<forum/a> a ent:Forum ; skos:prefLabel "Radio Forum" ; skos:altLabel "Radio Forum" ,
  "Trade-Forum" ,
  "Trade–Forum" .
)") == Lines{"INFO label-double 1 <forum/a>: “Radio Forum” is given twice; the other is at own.ttl:6; take "
             "one out",
             "INFO label-double 3 <forum/a>: “Trade–Forum” matches the same texts as “Trade-Forum” at "
             "own.ttl:7; "
             "take one out"});
}

TEST_CASE("a hidden label is a name like the others") {
  CHECK(findings_of(R"(<forum/a> a ent:Forum ; skos:prefLabel "Radio Forum" ; skos:hiddenLabel "Radio Forum" .
)") == Lines{"INFO label-double 1 <forum/a>: “Radio Forum” is given twice; the other is at own.ttl:6; take "
             "one out"});
  CHECK(two_fora("skos:hiddenLabel \"Hub Forum\"", "skos:altLabel \"Hub Forum\"") ==
        Lines{"ERROR label-clash 4"});
}

TEST_CASE("topics share no label") {
  CHECK(findings_of(R"(<topic/a> a skos:Concept ; skos:prefLabel "trade in data" .
<topic/b> a skos:Concept ; skos:prefLabel "data" ; skos:altLabel "Trade in data" .
)") == Lines{"WARN label-clash 2 <topic/b>: “Trade in data” is also a label of <topic/a> at own.ttl:6; "
             "take it from one of the two"});
}
