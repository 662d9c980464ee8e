#include "entente/recognise/signature_name.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Line;
using test::Lines;
using test::ReadText;

namespace {

Lines persons(const std::vector<std::string_view>& lines) {
  std::vector<Line> blocks;
  for (const std::string_view line : lines) blocks.push_back({BlockKind::paragraph, line});
  return ReadText{blocks}.names(EntityType::person);
}

}  // namespace

TEST_CASE("a line of capitalised words below one that says for whom is a person") {
  CHECK(persons({"For Japan", "Xyla Tammsalu"}) == Lines{"Xyla Tammsalu"});
  CHECK(persons({"For Japan", "Xyla T. Tammsalu"}) == Lines{"Xyla T. Tammsalu"});
}

TEST_CASE("other lines, and such lines elsewhere, are not") {
  CHECK(persons({"Done in May", "Xyla Tammsalu"}).empty());
  CHECK(persons({"For Japan", "Tammsalu"}).empty());
  CHECK(persons({"For Japan", "Xyla Tammsalu spoke"}).empty());
  CHECK(persons({"For Japan", "Reef Dialogue"}).empty());
  CHECK(persons({"For Japan", "Foreign Minister"}).empty());
  CHECK(persons({"For Japan", "a", "b", "c", "d", "Xyla Tammsalu"}).empty());
}
