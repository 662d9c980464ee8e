#include "entente/evaluate/gold.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

GoldStatement read(const std::string& json) {
  const auto gold = parse_gold(json, "folder/some-statement.json");
  REQUIRE(gold);
  return *gold;
}

Error error_of(const std::string& json) {
  const auto gold = parse_gold(json, "a.json");
  REQUIRE_FALSE(gold);
  return gold.error();
}

std::string message_of_entity(const std::string& entity) {
  return error_of(R"({"commitments": [], "entities": [)" + entity + "]}").message;
}

std::string message_of_commitment(const std::string& commitment) {
  return error_of(R"({"entities": [], "commitments": [)" + commitment + "]}").message;
}

}  // namespace

TEST_CASE("an annotation with every field") {
  const GoldStatement gold = read(R"({
    "title": "T", "date": "2003-09-09", "place": null, "parties": ["Japan"],
    "entities": [{"name": "White House", "types": ["Agency", "Place"], "surfaces": ["W"], "optional": true}],
    "commitments": [{"start": 5, "end": 9, "agents": ["Japan"], "force": "low", "action": "share", "due": null}],
    "relations": [{"subject": "A", "predicate": "partOf", "object": "B", "detail": null}]})");
  CHECK(gold.stem == "some-statement");
  CHECK(gold.title == "T");
  CHECK(gold.date == "2003-09-09");
  CHECK(gold.place.empty());
  CHECK(gold.parties == std::vector<std::string>{"Japan"});
  REQUIRE(gold.entities.size() == 1);
  CHECK(gold.entities[0].types == std::vector{EntityType::agency, EntityType::place});
  CHECK(gold.entities[0].surfaces == std::vector<std::string>{"W"});
  CHECK(gold.entities[0].optional);
  REQUIRE(gold.commitments.size() == 1);
  CHECK(gold.commitments[0].range == CodePointRange{5, 9});
  CHECK(gold.commitments[0].force == Force::low);
  CHECK(gold.commitments[0].action == "share");
  CHECK_FALSE(gold.commitments[0].optional);
  REQUIRE(gold.relations);
  REQUIRE(gold.relations->size() == 1);
  CHECK(gold.relations->front().predicate == Predicate::part_of);
}

TEST_CASE("an annotation without relations is not one with none") {
  CHECK_FALSE(read(R"({"entities": [], "commitments": []})").relations);
  CHECK(read(R"({"entities": [], "commitments": [], "relations": []})").relations);
}

TEST_CASE("what is no JSON is told by line and column") {
  const Error error = error_of("{\n  \"ä\": x}");
  CHECK(error.code == Errc::invalid_data);
  CHECK(error.place == "a.json");
  CHECK(error.at == Position{2, 8});
  CHECK(error.message == "is no JSON");
  CHECK(error_of("").at == Position{1, 1});
}

TEST_CASE("what is no annotation is told by its place inside") {
  CHECK(error_of("[]").message == "the whole is no object");
  CHECK(error_of("{}").message == "the whole has no “entities”");
  CHECK(error_of(R"({"entities": 1})").message == "/entities is no list");
  CHECK(error_of(R"({"entities": [], "commitments": [], "title": 1})").message == "/title is no string");
  CHECK(message_of_entity("7") == "/entities/0 is no object");
  CHECK(message_of_entity(R"({"name": "x", "types": []})") == "/entities/0/types is empty");
  CHECK(message_of_entity(R"({"name": "x", "types": ["Stat"]})") ==
        "/entities/0/types/0 is no type of entity: “Stat”");
  CHECK(message_of_entity(R"({"name": "x", "types": ["State"], "optional": 1})") ==
        "/entities/0/optional is neither true nor false");
  CHECK(message_of_commitment(R"({"start": -1})") == "/commitments/0/start is no offset");
  CHECK(message_of_commitment(R"({"start": 1, "end": 4294967296})") == "/commitments/0/end is no offset");
  CHECK(message_of_commitment(R"({"start": 4, "end": 4})") == "/commitments/0/end is not behind “start”");
  CHECK(message_of_commitment(R"({"start": 1, "end": 4, "agents": [], "force": "hi"})") ==
        "/commitments/0/force is neither “high” nor “low”");
  CHECK(error_of(R"({"entities": [], "commitments": [],
                     "relations": [{"subject": "a", "predicate": "likes", "object": "b"}]})")
            .message == "/relations/0/predicate is no relation: “likes”");
}

TEST_CASE("deep nesting does no harm", "[boundary]") {
  CHECK(error_of(std::string(1'000'000, '[')).message == "is no JSON");
  CHECK(error_of(std::string(1'000'000, '[') + std::string(1'000'000, ']')).message ==
        "the whole is no object");
}

TEST_CASE("a folder is read in order of name, and one bad file stops no other") {
  const auto folder = std::filesystem::temp_directory_path() / "entente-gold-test";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder / "c.json");
  std::ofstream{folder / "b.json"} << R"({"entities": [], "commitments": []})";
  std::ofstream{folder / "a.json"} << R"({"entities": [], "commitments": []})";
  std::ofstream{folder / "bad.json"} << "{";
  std::ofstream{folder / "notes.txt"} << "no annotation";
  const GoldFolder gold = read_gold(folder.string());
  REQUIRE(gold.statements.size() == 2);
  CHECK(gold.statements[0].stem == "a");
  CHECK(gold.statements[1].stem == "b");
  REQUIRE(gold.errors.size() == 2);
  CHECK(gold.errors[0].code == Errc::invalid_data);
  CHECK(gold.errors[0].place == (folder / "bad.json").string());
  CHECK(gold.errors[1].code == Errc::unreadable);
  std::filesystem::remove_all(folder);

  const GoldFolder none = read_gold(folder.string());
  REQUIRE(none.errors.size() == 1);
  CHECK(none.errors[0].code == Errc::unreadable);
  CHECK(none.errors[0].place == folder.string());
}

TEST_CASE("the annotations of this project are sound") {
  const GoldFolder gold = read_gold(ENTENTE_SOURCE_DIR "/tests/gold");
  CHECK(gold.errors.empty());
  CHECK(gold.statements.size() == 2);
}
