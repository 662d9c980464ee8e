#include "entente/ingest/list_marker.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

struct Reading {
  std::string line;
  MarkerStyle style;
  std::string rest;
  bool first;
};

}  // namespace

TEST_CASE("markers of items are read with the space behind them") {
  const Reading readings[] = {
      {"• The", MarkerStyle::bullet, "The", true},
      {"•The", MarkerStyle::bullet, "The", true},
      {"·\u00A0The", MarkerStyle::bullet, "The", true},
      {"\uF0B7\tThe", MarkerStyle::bullet, "The", true},
      {"- The", MarkerStyle::dash, "The", true},
      {"–  The", MarkerStyle::dash, "The", true},
      {"* The", MarkerStyle::dash, "The", true},
      {"o The", MarkerStyle::dash, "The", true},
      {"1. The", MarkerStyle::number, "The", true},
      {"12. The", MarkerStyle::number, "The", false},
      {"1) The", MarkerStyle::number_paren, "The", true},
      {"(2) The", MarkerStyle::number_paren, "The", false},
      {"(2)The", MarkerStyle::number_paren, "The", false},
      {"a. The", MarkerStyle::letter, "The", true},
      {"iv. The", MarkerStyle::letter, "The", false},
      {"(a) The", MarkerStyle::letter_paren, "The", true},
      {"(iii) The", MarkerStyle::letter_paren, "The", false},
      {"b) The", MarkerStyle::letter_paren, "The", false},
  };
  for (const Reading& reading : readings) {
    INFO(reading.line);
    const auto marker = read_list_marker(reading.line);
    REQUIRE(marker.has_value());
    CHECK(marker->style == reading.style);
    CHECK(reading.line.substr(marker->size) == reading.rest);
    CHECK(marker->first == reading.first);
    CHECK(is_numbered(marker->style) ==
          (reading.style != MarkerStyle::bullet && reading.style != MarkerStyle::dash));
  }
}

TEST_CASE("other beginnings are no markers") {
  for (const char* line :
       {"", "-", "-5 degrees", "*bold*", "of", "1.5 million", "2014. The", "1", "1.", "(1", "(6Promoting",
        "A. Smith", "e.g. this", "and. The", "ab) The", "(the) two", "–", "word"}) {
    INFO(line);
    CHECK_FALSE(read_list_marker(line).has_value());
  }
}

TEST_CASE("a double hyphen marks an item as a dash does") {
  const auto marker = read_list_marker("--  The");
  REQUIRE(marker.has_value());
  CHECK(marker->style == MarkerStyle::dash);
  CHECK(marker->size == 4);
  CHECK(marker->first);
  for (const char* line : {"--", "--The", "--- The"}) {
    INFO(line);
    CHECK_FALSE(read_list_marker(line).has_value());
  }
}
