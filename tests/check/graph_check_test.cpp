#include "entente/check/graph_check.hpp"

#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string shape =
    "ex:S sh:targetClass ex:Cat ; sh:property [ sh:path ex:p ; sh:minCount 1 ; sh:message \"Give it.\" ] .";

GraphReport check(const std::vector<QuadFile>& data, const std::string& shapes,
                  const std::string& ontology = "") {
  const std::vector<QuadFile> files{turtle("shapes.ttl", shapes)};
  const auto report = check_graph(data, turtle("ontology", ontology), files, suggest);
  REQUIRE(report);
  return *report;
}

}  // namespace

TEST_CASE("a finding tells level, file, subject, path, message, and shape with constraint") {
  const GraphReport report = check({turtle("a.ttl", "ex:a a ex:Cat .")}, shape);
  CHECK(report.findings ==
        std::vector<GraphFinding>{{Severity::error, "a.ttl", "https://example.org/a", "https://example.org/p",
                                   "", "Give it.", "S/minCount"}});
  CHECK(report.triples == 1);
  CHECK(report.shapes == 1);
}

TEST_CASE("files are checked together, and each finding is put down to the file at fault") {
  const QuadFile one = turtle("one.ttl", "ex:a a ex:Cat . ex:b a ex:Cat .");
  const QuadFile two = turtle("two.ttl", "ex:a ex:p 1 . ex:c a ex:Cat ; ex:p 2, 3 .");
  const GraphReport report = check(
      {one, two}, shape + "ex:T sh:targetClass ex:Cat ; sh:property [ sh:path ex:p ; sh:in ( 1 2 ) ] .");
  REQUIRE(report.findings.size() == 2);
  CHECK(report.findings[0].file == "one.ttl");
  CHECK(report.findings[0].subject == "https://example.org/b");
  CHECK(report.findings[1].file == "two.ttl");
  CHECK(report.findings[1].value == "\"3\"^^xsd:integer");
  CHECK(report.findings[1].message == "This shape asks for sh:in.");
  CHECK(report.triples == 6);
}

TEST_CASE("the order of the files decides only where a thing that stands in both is put down") {
  const QuadFile one = turtle("one.ttl", "ex:a a ex:Cat ; ex:q 1 . ex:b a ex:Cat .");
  const QuadFile two = turtle("two.ttl", "ex:c a ex:Cat . ex:b ex:q 1 .");
  const auto with_file = [](const GraphReport& report) {
    std::set<std::string> out;
    for (const GraphFinding& finding : report.findings) out.insert(finding.subject + ' ' + finding.file);
    return out;
  };
  const std::string ex = "https://example.org/";
  CHECK(with_file(check({one, two}, shape)) ==
        std::set<std::string>{ex + "a one.ttl", ex + "b one.ttl", ex + "c two.ttl"});
  CHECK(with_file(check({two, one}, shape)) ==
        std::set<std::string>{ex + "a one.ttl", ex + "b two.ttl", ex + "c two.ttl"});
}

TEST_CASE("a finding of a shape or of a promise tells the line, and none where none is known") {
  QuadFile data = turtle("a.ttl", "ex:a a ex:Cat . ex:b ex:q ent:nothing .");
  const GraphReport without = check({data}, shape);
  REQUIRE(without.findings.size() == 2);
  CHECK(without.findings[0].line == 0);
  data.lines = {{4, 5}, {7, 8}};
  const GraphReport with = check({data}, shape);
  REQUIRE(with.findings.size() == 2);
  CHECK(with.findings[0].line == 4);
  CHECK(with.findings[1].check == "known-term");
  CHECK(with.findings[1].line == 8);
}

TEST_CASE("named graphs count as one graph") {
  QuadFile data = turtle("a.ttl", "ex:a a ex:Cat ; ex:p 1 .");
  data.quads[0].graph = mint("x:one");
  data.quads[1].graph = mint("x:two");
  CHECK(check({data}, shape).findings.empty());
}

TEST_CASE("the ontology says what is a kind of what") {
  const std::vector<QuadFile> data{turtle("a.ttl", "ex:a a ex:Lion .")};
  CHECK(check(data, shape).findings.empty());
  CHECK(check(data, shape, "ex:Lion rdfs:subClassOf ex:Cat .").findings.size() == 1);
}

TEST_CASE("a missing value of sh:hasValue is named") {
  const GraphReport report =
      check({turtle("a.ttl", "ex:a ex:p 1 .")},
            "ex:S sh:targetNode ex:a ; sh:message \"Say both.\" ; sh:property [ sh:path ex:p ; "
            "sh:message \"Say both.\" ; sh:hasValue 1, 2 ] .");
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].message == "Say both. Missing: \"2\"^^xsd:integer.");
}

TEST_CASE("findings are counted from a level up") {
  GraphReport report;
  for (const Severity level : {Severity::info, Severity::warn, Severity::error, Severity::error})
    report.findings.push_back({level, "", "", "", "", "", ""});
  CHECK(count_from(report, Severity::info) == 4);
  CHECK(count_from(report, Severity::warn) == 3);
  CHECK(count_from(report, Severity::error) == 2);
}
