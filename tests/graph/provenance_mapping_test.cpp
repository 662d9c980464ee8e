#include <algorithm>

#include <catch2/catch.hpp>

#include "entente/base/version.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "graph_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

StatementFacts with_rules() {
  StatementFacts facts = small_statement();
  facts.rules = {{"commitment/will", "A party will do something.", 0.95}, {"mention/known", "", 1}};
  return facts;
}

bool any_line(const std::set<std::string>& all, std::string_view part) {
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a rule that facts name is described: its name, what it looks for, how often it is right") {
  const auto quads = to_quads(with_rules());
  CHECK(about("id:rule/commitment/will", quads) ==
        std::set<std::string>{"rdf:type ent:Rule", "rdfs:label \"commitment: will\"@en",
                              "skos:definition \"A party will do something.\"@en",
                              "ent:confidence \"0.95\"^^xsd:decimal"});
  CHECK(about("id:rule/mention/known", quads) ==
        std::set<std::string>{"rdf:type ent:Rule", "rdfs:label \"mention: known\"@en",
                              "ent:confidence \"1.00\"^^xsd:decimal"});
}

TEST_CASE("the graph of a statement came from a run of this program over it") {
  const auto quads = to_quads(with_rules());
  CHECK(about("s:graph", quads) == std::set<std::string>{"rdf:type prov:Entity",
                                                         "prov:wasGeneratedBy s:extraction",
                                                         "prov:wasDerivedFrom id:statement/small"});
  CHECK(about("s:extraction", quads) ==
        std::set<std::string>{"rdf:type prov:Activity", "rdfs:label \"extraction of facts\"@en",
                              "prov:used id:statement/small",
                              "prov:wasAssociatedWith <https://w3id.org/entente/software/entente>"});
  CHECK(about("<https://w3id.org/entente/software/entente>", quads) ==
        std::set<std::string>{"rdf:type prov:SoftwareAgent", "rdfs:label \"Entente\"@en",
                              "schema:softwareVersion \"" + std::string{version} + "\"^^xsd:string"});
  CHECK(version.find('.') != std::string_view::npos);
}

TEST_CASE("each level of provenance holds the one before it, and more") {
  const auto none = lines(to_quads(with_rules(), Provenance::none));
  const auto evidence = lines(to_quads(with_rules(), Provenance::evidence));
  const auto full = lines(to_quads(with_rules(), Provenance::full));
  CHECK(full == lines(to_quads(with_rules())));
  CHECK(std::includes(evidence.begin(), evidence.end(), none.begin(), none.end()));
  CHECK(std::includes(full.begin(), full.end(), evidence.begin(), evidence.end()));
  CHECK(none.size() < evidence.size());
  CHECK(evidence.size() < full.size());
}

TEST_CASE("facts alone have no text, no reasons, and lack no fact") {
  const auto none = lines(to_quads(with_rules(), Provenance::none));
  for (const char* part : {"nif:", "rdf:Statement", "ent:rule", "ent:confidence", "ent:evidence", "prov:was",
                           "ent:Mention", "ent:Passage", "ent:expressedIn"}) {
    INFO(part);
    CHECK_FALSE(any_line(none, part));
  }
  CHECK(none.contains("id:agency/a/x ent:partOf id:state/a"));
  CHECK(none.contains("s:commitment=6,31 ent:agent id:state/a"));
  CHECK(none.contains("s:meeting=1 ent:series id:forum/f"));
}

TEST_CASE("evidence has passages and reasons, and neither mentions, text, rules nor run") {
  const auto evidence = lines(to_quads(with_rules(), Provenance::evidence));
  for (const char* part : {"ent:Mention", "nif:isString", "ent:Rule", "prov:Activity", "prov:was"}) {
    INFO(part);
    CHECK_FALSE(any_line(evidence, part));
  }
  CHECK(evidence.contains("s:commitment=6,31 ent:expressedIn s:char=0,32"));
  CHECK(evidence.contains("s:relation=33,48,1 ent:evidence s:char=33,48"));
  CHECK(evidence.contains("s:relation=33,48,1 ent:confidence \"0.90\"^^xsd:decimal"));
  CHECK(any_line(evidence, "s:char=0,32 nif:anchorOf"));
}
