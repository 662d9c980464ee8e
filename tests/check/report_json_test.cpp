#include "entente/check/report_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace entente;

TEST_CASE("a report as JSON has every finding, null for what there is not, and counts") {
  const GraphReport report{{{Severity::error, "a.ttl", "x:a", "x:p", "\"1\"", "Do this.", "S/in", 12},
                            {Severity::warn, "a.ttl", "x:b", "", "", "Do \"that\".", "said"},
                            {Severity::info, "a.ttl", "x:c", "", "", "See.", "S/minCount"},
                            {Severity::info, "a.ttl", "x:d", "", "", "See.", "S/minCount"}},
                           7,
                           3};
  const auto json = nlohmann::json::parse(to_json(report));
  REQUIRE(json["findings"].size() == 4);
  CHECK(json["findings"][0] == nlohmann::json{{"level", "ERROR"},
                                              {"check", "S/in"},
                                              {"file", "a.ttl"},
                                              {"line", 12},
                                              {"subject", "x:a"},
                                              {"path", "x:p"},
                                              {"value", "\"1\""},
                                              {"message", "Do this."}});
  CHECK(json["findings"][1]["line"].is_null());
  CHECK(json["findings"][1]["path"].is_null());
  CHECK(json["findings"][1]["value"].is_null());
  CHECK(json["checked"] == nlohmann::json{{"triples", 7}, {"shapes", 3}});
  CHECK(json["counts"] == nlohmann::json{{"error", 1}, {"warn", 1}, {"info", 2}});
}

TEST_CASE("an empty report is JSON too") {
  const auto json = nlohmann::json::parse(to_json({}));
  CHECK(json["findings"].is_array());
  CHECK(json["counts"]["error"] == 0);
}
