#include "cli/wrap.hpp"

#include <sstream>
#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;
using namespace entente::cli;

TEST_CASE("lines break at spaces within the width") {
  CHECK(wrapped("one two three", {"", "", 7}) == "one two\nthree\n");
  CHECK(wrapped("one two three", {"", "", 8}) == "one two\nthree\n");
  CHECK(wrapped("one two three", {"", "", 13}) == "one two three\n");
  CHECK(wrapped("", {"", "", 10}) == "\n");
}

TEST_CASE("indents count, and the first line has its own") {
  CHECK(wrapped("aa bb cc", {"* ", "  ", 7}) == "* aa bb\n  cc\n");
  CHECK(wrapped("aa bb cc dd ee", {"* ", "  ", 8}) == "* aa bb\n  cc dd\n  ee\n");
}

TEST_CASE("a word longer than the line stands alone") {
  CHECK(wrapped("a abcdefgh b", {"", "", 4}) == "a\nabcdefgh\nb\n");
}

TEST_CASE("width is counted in code points") {
  CHECK(wrapped("éé éé", {"", "", 5}) == "éé éé\n");
}

TEST_CASE("marks in brackets take room, bold ones do not") {
  CHECK(wrapped("the Department of State", {"", "", 40}, {{4, 14}, {18, 23}}) ==
        "the >>Department<< of >>State<<\n");
  CHECK(wrapped("ab cd", {"", "", 6}, {{0, 2}}) == ">>ab<<\ncd\n");
  CHECK(wrapped("ab cd", {"", "", 5, Marking::bold}, {{0, 2}}) == "\x1B[1mab\x1B[0m cd\n");
}

TEST_CASE("a mark may span words and lines, and touch the next one") {
  CHECK(wrapped("a bb cc d", {"", "", 6}, {{2, 7}}) == "a >>bb\ncc<< d\n");
  CHECK(wrapped("abcd", {"", "", 20}, {{0, 2}, {2, 4}}) == ">>ab<<>>cd<<\n");
  CHECK(wrapped("é “x”", {"", "", 20}, {{2, 5}}) == "é >>“x”<<\n");
}

TEST_CASE("control characters of the text are shown as such, and line ends are spaces") {
  CHECK(wrapped("a\x1B[1m b\nc", {"", "", 40}) == "a\uFFFD[1m b c\n");
}

TEST_CASE("no word is lost or added", "[property]") {
  REQUIRE(rc::check([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('a', 'b', ' '));
    const auto width = *rc::gen::inRange<std::size_t>(1, 30);
    std::istringstream before{text};
    std::istringstream after{wrapped(text, {"  ", " ", width})};
    std::string word;
    std::string other;
    while (before >> word) {
      RC_ASSERT(static_cast<bool>(after >> other));
      RC_ASSERT(word == other);
    }
    RC_ASSERT_FALSE(static_cast<bool>(after >> other));
  }));
}
