#include "entente/vocabulary_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace entente;
using nlohmann::json;

TEST_CASE("findings as JSON, with null for what there is not") {
  VocabularyReport report;
  report.findings.push_back({Severity::warn, "label-clash", "a.ttl", 7, "http://x.example/a", "m", "r"});
  report.findings.push_back({Severity::error, "syntax", "b.ttl", 0, "", "m", ""});
  report.checked["State"] = 2;
  const json out = json::parse(to_json(report));
  CHECK(out["findings"][0] == json{{"level", "WARN"},
                                   {"check", "label-clash"},
                                   {"file", "a.ttl"},
                                   {"line", 7},
                                   {"subject", "http://x.example/a"},
                                   {"message", "m"},
                                   {"remedy", "r"}});
  CHECK(out["findings"][1]["line"].is_null());
  CHECK(out["findings"][1]["subject"].is_null());
  CHECK(out["checked"] == json{{"State", 2}});
  CHECK(json::parse(to_json(VocabularyReport{})) ==
        json{{"findings", json::array()}, {"checked", json::object()}});
}

TEST_CASE("the things of a vocabulary as JSON, all or of one type") {
  Vocabulary vocabulary;
  Entry agency;
  agency.iri = "http://x.example/agency";
  agency.type = EntityType::agency;
  agency.name = "Office";
  agency.labels = {{"Office", LabelKind::ambiguous}, {"RO", LabelKind::acronym}};
  agency.owner = EntryId{1};
  Entry state;
  state.iri = "http://x.example/state";
  state.name = "Aland";
  state.labels = {{"Aland", LabelKind::name}, {"Alandic", LabelKind::demonym}};
  state.members = {EntryId{0}};
  vocabulary.entries = {agency, state};
  const json all = json::parse(to_json(vocabulary, std::nullopt))["entries"];
  REQUIRE(all.size() == 2);
  CHECK(all[0]["type"] == "Agency");
  CHECK(all[0]["owner"] == state.iri);
  CHECK(all[0]["state"].is_null());
  CHECK(all[0]["labels"] ==
        json::parse(R"([{"text": "Office", "kind": "ambiguous"}, {"text": "RO", "kind": "acronym"}])"));
  CHECK(all[1]["members"] == json::array({agency.iri}));
  CHECK(all[1]["labels"][1]["kind"] == "demonym");
  const json states = json::parse(to_json(vocabulary, EntityType::state))["entries"];
  REQUIRE(states.size() == 1);
  CHECK(states[0]["name"] == "Aland");
}
