#include "entente/check/graph_promises.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

TripleIndex index_of(TermTable& terms, const std::string& text) {
  std::vector<IdTriple> out;
  for (const Quad& quad : turtle("x.ttl", text).quads) out.push_back(numbered(quad.triple, terms));
  return TripleIndex{std::move(out)};
}

const std::string ontology =
    "ent:Statement a owl:Class . ent:Passage a owl:Class . ent:Mention a owl:Class . ent:Rule a owl:Class ."
    "ent:partOf a rdf:Property . ent:force a rdf:Property . ent:HighForce a ent:Rule . ent:rule a "
    "rdf:Property .";

/// "check: subject" for each broken promise, the subject without its namespace.
std::set<std::string> broken(const std::string& data, const std::string& shapes = "") {
  TermTable terms;
  const TripleIndex said = index_of(terms, data);
  const TripleIndex known = index_of(terms, ontology);
  const TripleIndex more = index_of(terms, shapes);
  std::set<std::string> out;
  for (const PromiseFinding& found : broken_promises(said, known, more, terms, suggest)) {
    const std::string& iri = terms[found.subject].text;
    out.insert(std::string{found.check} + ": " + iri.substr(iri.rfind('/') + 1));
  }
  return out;
}

const std::set<std::string> nothing;

/// A text of five characters with a passage.
std::string text_with(const std::string& name, const std::string& begin, const std::string& end,
                      const std::string& anchor, const std::string& length = "5") {
  return "<https://example.org/s#text> a nif:Context ; nif:isString \"aé😀b.\" ; nif:beginIndex 0 ; "
         "nif:endIndex " +
         length + " . <https://example.org/s#" + name +
         "> a ent:Passage ; nif:referenceContext <https://example.org/s#text> ; nif:anchorOf \"" + anchor +
         "\" ; nif:beginIndex " + begin + " ; nif:endIndex " + end + " .";
}

}  // namespace

TEST_CASE("anchor-text: the words are what the offsets cut out, in code points") {
  CHECK(broken(text_with("char=1,3", "1", "3", "é😀")) == nothing);
  CHECK(broken(text_with("char=1,3", "1", "3", "é")) == std::set<std::string>{"anchor-text: s#char=1,3"});
  CHECK(broken(text_with("char=1,9", "1", "9", "é😀b.")) == std::set<std::string>{"anchor-text: s#char=1,9"});
  CHECK(broken(text_with("char=1,3", "1", "3", "é😀", "6")) == std::set<std::string>{"anchor-text: s#text"});
  CHECK(broken(text_with("char=3,1", "3", "1", "é😀")) == nothing);  // the shapes say what is wrong
  CHECK(broken(text_with("char=1,99999999999", "1", "99999999999", "é")) == nothing);
}

TEST_CASE("name-offsets: the IRI tells the offsets") {
  CHECK(broken(text_with("char=1,4", "1", "3", "é😀")) == std::set<std::string>{"name-offsets: s#char=1,4"});
  CHECK(broken(text_with("passage", "1", "3", "é😀")) == nothing);
}

TEST_CASE("said and evidence: relations and their rdf:Statements belong together") {
  const std::string evidence =
      "ex:e a rdf:Statement ; rdf:subject ex:a ; rdf:predicate ent:partOf ; rdf:object ex:b .";
  CHECK(broken("ex:a ent:partOf ex:b ." + evidence) == nothing);
  CHECK(broken(evidence) == std::set<std::string>{"said: e"});
  CHECK(broken("ex:a ent:partOf ex:b, ex:c ." + evidence) == std::set<std::string>{"evidence: a"});
  CHECK(broken("ex:a ent:partOf ex:b .") == nothing);  // the facts alone
  CHECK(broken("ex:a ex:partOf ex:b .") == nothing);
}

TEST_CASE("described: what is linked in the data's own namespace") {
  const std::string statement = "<https://example.org/id/statement/x> a ent:Statement ; ex:p ";
  CHECK(broken(statement + "<https://example.org/id/a> .") == std::set<std::string>{"described: x"});
  CHECK(broken(statement + "<https://example.org/id/a> . <https://example.org/id/a> ex:q 1 .") == nothing);
  CHECK(broken(statement + "<https://elsewhere.org/a> .") == nothing);
  CHECK(broken("[] a ent:Statement ; ex:p ex:x, <urn:x:y> .") == nothing);  // no name, no namespace
  const std::string nested = "<https://example.org/id/x/statement/y> a ent:Statement ; ex:p ";
  CHECK(broken(statement + "1 . " + nested + "<https://example.org/id/z> .") ==
        std::set<std::string>{"described: y"});
  const std::string rule = "<https://w3id.org/entente/id/rule/a/b>";
  const std::string own =
      "<https://w3id.org/entente/id/statement/x> a ent:Statement ; ent:rule " + rule + " .";
  CHECK(broken(own) == nothing);  // as long as no rule is described
  CHECK(broken(own + " ex:r a ent:Rule .") == std::set<std::string>{"described: x"});
}

TEST_CASE("known-term: terms of the ontology's namespace") {
  CHECK(broken("ex:a ent:force ent:HighForce .") == nothing);
  CHECK(broken("ex:a ent:forse ex:b .") == std::set<std::string>{"known-term: a"});
  CHECK(broken("ex:a a ent:Comitment .") == std::set<std::string>{"known-term: a"});
  CHECK(broken("ex:a ent:rank 1 .", "ex:S sh:path ent:rank .") == nothing);
  CHECK(broken("ex:a ex:uses <https://w3id.org/entente/ontology#> .") == nothing);
  CHECK(broken("ex:a ent:rank 1 . ent:rank a rdf:Property .") == nothing);
}
