#include "entente/evaluate/diff_text.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace entente;

namespace {

std::vector<StatementDiff> two_diffs() {
  Disagreement fact;
  fact.gold = "date: 2031-05-04";
  Disagreement type;
  type.kind = DisagreementKind::wrong_type;
  type.range = CodePointRange{30, 39};
  type.at = {2, 18};
  type.sentence = "The “Reef Fund” met.";
  type.gold = "Programme “Reef Fund”";
  type.found = "Forum “Reef Fund”";
  type.rule = "name/head-noun";
  type.confidence = 0.777;
  return {{"a", "a.txt", {fact, type}}, {"b", "", {type}}};
}

}  // namespace

TEST_CASE("a diff as text is numbered through and summed up by kind") {
  CHECK(to_text(two_diffs()) ==
        "== a (a.txt)\n"
        "\n"
        "1  document fact\n"
        "    gold   date: 2031-05-04\n"
        "    found  –\n"
        "\n"
        "2  2:18  wrong type\n"
        "    “The “Reef Fund” met.”\n"
        "    gold   Programme “Reef Fund”\n"
        "    found  Forum “Reef Fund”  [name/head-noun, confidence 0.78]\n"
        "\n"
        "== b (not read)\n"
        "\n"
        "3  2:18  wrong type\n"
        "    “The “Reef Fund” met.”\n"
        "    gold   Programme “Reef Fund”\n"
        "    found  Forum “Reef Fund”  [name/head-noun, confidence 0.78]\n"
        "\n"
        "3 disagreements\n"
        "     1  document fact\n"
        "     2  wrong type\n");
  CHECK(to_text({}) == "0 disagreements\n");
}

TEST_CASE("a diff as JSON says the same") {
  const auto json = nlohmann::json::parse(to_json(two_diffs()));
  CHECK(json["total"] == 3);
  CHECK(json["summary"]["wrong type"] == 2);
  CHECK(json["summary"]["missed entity"] == 0);
  CHECK(json["summary"].size() == disagreement_names.size());
  REQUIRE(json["documents"].size() == 2);
  CHECK(json["documents"][1]["file"].is_null());
  CHECK(json["documents"][0]["document"] == "a");
  CHECK(json["documents"][0]["disagreements"][0] == nlohmann::json{{"number", 1},
                                                                   {"kind", "document fact"},
                                                                   {"line", nullptr},
                                                                   {"column", nullptr},
                                                                   {"start", nullptr},
                                                                   {"end", nullptr},
                                                                   {"sentence", nullptr},
                                                                   {"gold", "date: 2031-05-04"},
                                                                   {"found", nullptr},
                                                                   {"rule", nullptr},
                                                                   {"confidence", nullptr}});
  CHECK(json["documents"][1]["disagreements"][0] == nlohmann::json{{"number", 3},
                                                                   {"kind", "wrong type"},
                                                                   {"line", 2},
                                                                   {"column", 18},
                                                                   {"start", 30},
                                                                   {"end", 39},
                                                                   {"sentence", "The “Reef Fund” met."},
                                                                   {"gold", "Programme “Reef Fund”"},
                                                                   {"found", "Forum “Reef Fund”"},
                                                                   {"rule", "name/head-noun"},
                                                                   {"confidence", 0.78}});
}
