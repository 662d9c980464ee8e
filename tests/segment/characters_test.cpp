#include "entente/segment/characters.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("classes of characters") {
  struct Row {
    std::string_view text;
    CharClass type;
  };
  const Row rows[] = {
      {"a", CharClass::lower},      {"Z", CharClass::upper},      {"7", CharClass::digit},
      {" ", CharClass::space},      {"\t", CharClass::space},     {"-", CharClass::other},
      {"_", CharClass::other},      {"é", CharClass::lower},      {"Ō", CharClass::upper},
      {"ǅ", CharClass::upper},      {"日", CharClass::letter},    {"Ⅳ", CharClass::letter},
      {"٣", CharClass::digit},      {"\u0301", CharClass::mark},  {"\u00AD", CharClass::mark},
      {"\u200D", CharClass::mark},  {"\u00A0", CharClass::space}, {"\u2003", CharClass::space},
      {"\u200B", CharClass::space}, {"\uFEFF", CharClass::space}, {"\u200E", CharClass::space},
      {"\u2028", CharClass::space}, {"\u0085", CharClass::space}, {"“", CharClass::other},
      {"€", CharClass::other},      {"½", CharClass::other},      {"🙂", CharClass::other},
      {"\uE000", CharClass::other}, {"𝐀", CharClass::upper},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const CharAt c = char_at(row.text, 0, static_cast<std::uint32_t>(row.text.size()));
    CHECK(c.type == row.type);
    CHECK(c.size == row.text.size());
  }
}

TEST_CASE("a NUL is a character like others, and there is none at the end") {
  const std::string text{"a\0b", 3};
  CHECK(char_at(text, 1, 3).type == CharClass::other);
  CHECK(char_at(text, 1, 3).size == 1);
  CHECK(char_at(text, 3, 3).size == 0);
  CHECK(char_at(text, 2, 2).size == 0);  // the range ends before the text does
  CHECK(char_at(text, 2, 2).type == CharClass::other);
}
