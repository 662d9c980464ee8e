#include "entente/recognise/vocabulary_names.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

VocabularySubjects subjects(std::string_view body) {
  const std::string text =
      "@prefix ent: <https://w3id.org/entente/ontology#> .\n@prefix skos: "
      "<http://www.w3.org/2004/02/skos/core#> .\n" +
      std::string{body};
  VocabularySubjects all = read_subjects({{"own.ttl", text}});
  REQUIRE(all.errors.empty());
  return all;
}

}  // namespace

TEST_CASE("a name is its folded tokens and their capitals") {
  const AbbreviationLexicon lexicon;
  const Abbreviations abbreviations{lexicon};
  const VocabularyName name = read_name("Radio\u2013trade Forum", abbreviations);
  CHECK(name.key == "radio\n-\ntrade\nforum\n");
  CHECK(name.tokens == 4);
  CHECK(name.capitals == 0b1001);
  CHECK_FALSE(name.upper);
  CHECK(read_name("APEC", abbreviations).upper);
  CHECK(read_name(" ", abbreviations).tokens == 0);
}

TEST_CASE("the strongest kind of a spelling counts, as when the vocabulary is loaded") {
  const VocabularySubjects all = subjects(R"(
<a> a ent:State ; skos:prefLabel "Aland" ; ent:demonym "Aland" , "U.S." ; ent:acronym "U.S." ; ent:ambiguousLabel "AL" ;
  skos:altLabel "AL" .
<b> a skos:Concept ; skos:prefLabel "Topic" .
)");
  const auto names = collect_names(all);
  REQUIRE(names.size() == 3);
  CHECK(names[0].text() == "AL");
  CHECK(names[0].kind == LabelKind::ambiguous);
  CHECK(names[0].at->predicate == "ent:ambiguousLabel");
  CHECK(names[1].kind == LabelKind::name);
  CHECK(names[2].kind == LabelKind::demonym);
}

TEST_CASE("what decides an ambiguous name is an owner that can be a party") {
  const VocabularySubjects all = subjects(R"(
<s> a ent:State . <u> a ent:Forum ; ent:actsAsState true . <f> a ent:Forum .
<m> a ent:Agency ; ent:partOf <s> . <n> a ent:Agency ; ent:partOf <m> . <o> a ent:Agency ; ent:partOf <f> .
<t> a ent:Framework ; ent:issuedBy <u> . <p> a ent:Place ; ent:inState <s> . <q> a ent:Agency ; ent:partOf <q> .
)");
  const auto of = [&](const std::string& name) {
    std::string out;
    for (const auto iri : deciders(all, all.by_iri.at("https://w3id.org/entente/id/" + name)))
      out += iri.back();
    return out;
  };
  CHECK(of("m") == "s");
  CHECK(of("n") == "s");
  CHECK(of("o").empty());
  CHECK(of("t") == "u");
  CHECK(of("p") == "s");
  CHECK(of("q").empty());
}
