#include "entente/emit/extract_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "graph/graph_support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("coverage of each statement and of all, as in the facts") {
  StatementFacts facts = small_statement();
  facts.coverage = {3, 2, {"Unknown Name"}, {PassageId{0}}};
  const std::vector<StatementFacts> statements{facts, facts};
  const auto brief = nlohmann::json::parse(to_coverage_json(statements, false));
  CHECK(brief["statements"][0]["source"] == "small.txt");
  CHECK(brief["statements"][0]["coverage"] == nlohmann::json::parse(to_json(facts))["coverage"]);
  CHECK(brief["coverage"] ==
        nlohmann::json{{"sentences", 6}, {"sentences_with_facts", 4}, {"unresolved", {"Unknown Name"}}});
  const auto whole = nlohmann::json::parse(to_coverage_json(statements, true));
  const auto& sentence = whole["statements"][1]["coverage"]["without_facts"][0];
  CHECK(sentence["text"] == facts.passages[0].text);
  CHECK(sentence["start"] == facts.passages[0].range.begin);
  CHECK(sentence["end"] == facts.passages[0].range.end);
}

TEST_CASE("the facts of a statement as JSON") {
  StatementFacts facts = small_statement();
  facts.entities.resize(4);
  facts.coverage = {2, 2, {"Unknown Name"}};
  facts.commitments[0].topics = {"data"};
  CHECK(to_json(facts) == R"({
  "document": {
    "source": "small.txt",
    "title": "Small Statement",
    "date": "2021-10-14",
    "place": "Oslo",
    "parties": [
      "A",
      "B"
    ],
    "events": [
      {
        "name": "first meeting of F",
        "series": "F",
        "ordinal": 1,
        "place": "Oslo",
        "start": "2021-10-13",
        "end": "2021-10-14"
      }
    ]
  },
  "entities": [
    {
      "id": "e1",
      "type": "State",
      "name": "A",
      "surfaces": [
        "A"
      ],
      "mentions": [
        {
          "start": 0,
          "end": 1
        }
      ]
    },
    {
      "id": "e2",
      "type": "State",
      "name": "B",
      "surfaces": [
        "B"
      ],
      "mentions": [
        {
          "start": 4,
          "end": 5
        }
      ]
    },
    {
      "id": "e3",
      "type": "Agency",
      "name": "X",
      "surfaces": [
        "X"
      ],
      "mentions": []
    },
    {
      "id": "e4",
      "type": "Forum",
      "name": "F",
      "surfaces": [
        "F"
      ],
      "mentions": []
    }
  ],
  "commitments": [
    {
      "id": "c1",
      "start": 0,
      "end": 32,
      "text": "A — B will share data and views.",
      "agents": [
        "A",
        "B"
      ],
      "force": "high",
      "action": "share",
      "topics": [
        "data"
      ],
      "venues": [
        "F"
      ],
      "due": "2022-06",
      "rule": "commitment/will",
      "confidence": 0.95
    }
  ],
  "relations": [
    {
      "subject": "X",
      "predicate": "partOf",
      "object": "A",
      "detail": "wording",
      "start": 33,
      "end": 48,
      "rule": "relation/part-of",
      "confidence": 0.9
    }
  ],
  "coverage": {
    "sentences": 2,
    "sentences_with_facts": 2,
    "unresolved": [
      "Unknown Name"
    ]
  }
}
)");
}

TEST_CASE("what is not told is null, and free text stands as it is") {
  StatementFacts facts = small_statement();
  facts.commitments[0].due.clear();
  facts.relations[0].object = "countermeasures \"against\" attacks\n";
  facts.relations[0].detail.clear();
  facts.events = {{"meeting", std::nullopt, std::nullopt, "", "", "", std::nullopt}};
  const auto json = nlohmann::json::parse(to_json(facts));
  CHECK(json["commitments"][0]["due"].is_null());
  CHECK(json["relations"][0]["object"] == "countermeasures \"against\" attacks\n");
  CHECK(json["relations"][0]["detail"].is_null());
  for (const char* key : {"series", "ordinal", "place", "start", "end"})
    CHECK(json["document"]["events"][0][key].is_null());
}

TEST_CASE("broken bytes become U+FFFD, others are kept") {
  StatementFacts facts = small_statement();
  facts.title = "caf\u00e9 \xFF \x01 \"q\" \\";
  const std::string text = to_json(facts);
  CHECK(text.find("caf\u00e9 \uFFFD") != std::string::npos);
  CHECK(nlohmann::json::parse(text)["document"]["title"] == "caf\u00e9 \uFFFD \x01 \"q\" \\");
}

TEST_CASE("several statements stand in one array") {
  const std::vector<StatementFacts> two{small_statement(), small_statement()};
  const auto json = nlohmann::json::parse(to_json(two));
  CHECK(json["statements"].size() == 2);
  CHECK(json["statements"][1] == nlohmann::json::parse(to_json(two[1])));
  CHECK(nlohmann::json::parse(to_json(std::span<const StatementFacts>{}))["statements"].empty());
}

TEST_CASE("a relation to a meeting gives the meeting's name") {
  StatementFacts facts = small_statement();
  facts.relations = {{EntityId{0}, Predicate::participated_in, EventId{0}, "", {PassageId{0}, "r", 1}}};
  const auto json = nlohmann::json::parse(to_json(facts));
  CHECK(json["relations"][0]["object"] == "first meeting of F");
}
