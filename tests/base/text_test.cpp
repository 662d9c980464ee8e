#include "entente/base/text.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;

TEST_CASE("trim takes ASCII white space and no-break spaces from both ends") {
  CHECK(trim(" \t\r\n a b \u00A0\n") == "a b");
  CHECK(trim("\u00A0 \u00A0").empty());
  CHECK(trim("").empty());
  CHECK(trim("é") == "é");
  CHECK(trim("\u2003a") == "\u2003a");
}

TEST_CASE("fold_space makes one space of each run of white space") {
  CHECK(fold_space("  Joint\u00A0 Statement\n of\u2009the\u200BTwo \u202F") == "Joint Statement of the Two");
  CHECK(fold_space(" \u00A0\n").empty());
  CHECK(fold_space("São Paulo") == "São Paulo");
  CHECK(fold_name("\uFEFFMiller-\u2060Adams Ad\u00ADministration") == "Miller-Adams Administration");
}

TEST_CASE("case is folded for ASCII letters only") {
  CHECK(to_lower("U.S.-Japan ÉTAT") == "u.s.-japan État");
  CHECK(equal_ignoring_case("Back to Top", "BACK TO TOP"));
  CHECK_FALSE(equal_ignoring_case("Back", "Back "));
  CHECK_FALSE(equal_ignoring_case("É", "é"));
}

TEST_CASE("slugs are names fit for IRIs") {
  CHECK(slug("U.S.-Japan Cyber Dialogue") == "us-japan-cyber-dialogue");
  CHECK(slug("Washington, D.C.") == "washington-dc");
  CHECK(slug("St. Petersburg") == "st-petersburg");
  CHECK(slug("Japan’s Ministry & Co.") == "japans-ministry-co");
  CHECK(slug("São Tomé and Príncipe") == "sao-tome-and-principe");
  CHECK(slug("Côte d'Ivoire") == "cote-divoire");
  CHECK(slug("ＮＩＳＣ ２") == "nisc-2");
  CHECK(slug("ITU-D Study Group 1 Question 22-1 / 1") == "itu-d-study-group-1-question-22-1-1");
  CHECK(slug("Version 2.0") == "version-2-0");
  CHECK(slug("  --  ") == "unnamed");
  CHECK(slug("") == "unnamed");
}

TEST_CASE("letters without an ASCII form stay in a slug") {
  CHECK(slug("日本 外務省") == "日本-外務省");
  CHECK(slug("が") == "が");
  CHECK(slug("한국") == "한국");
  CHECK(slug("Йошкар") == "йошкар");
  CHECK(slug("Øresund") == "øresund");
  CHECK(slug("a\u200Bb\u00ADc") == "a-bc");
}

TEST_CASE("a slug is cut at a hyphen, or within a word that is longer than the limit") {
  CHECK(slug("one two three four", 18) == "one-two-three-four");
  CHECK(slug("one two three four", 17) == "one-two-e3300c20");
  CHECK(slug("one two three fore", 17) != slug("one two three four", 17));
  CHECK(slug("abcdefghijklmnopq", 16) == "abcdefg-d1e872cc");
  CHECK(slug("日本語日本語日本語", 16) == "日本-a1d001d3");
}

TEST_CASE("slugs have no characters that need escaping in an IRI", "[property]") {
  const bool ok = rc::check("of any characters", [] {
    const auto points =
        *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(1, 0x3100));
    std::string name;
    for (const auto point : points) append_utf8(name, static_cast<char32_t>(point));
    const std::string once = slug(name);
    RC_ASSERT(!once.empty());
    RC_ASSERT(once.size() <= 96U);
    RC_ASSERT(!find_invalid_utf8(once));
    RC_ASSERT(once.find_first_of(" \"<>\\^`{|}%#?/:@[]!$&'()*+,;=.") == std::string::npos);
    RC_ASSERT(once.front() != '-');
    RC_ASSERT(once.find("--") == std::string::npos);
  });
  REQUIRE(ok);
}

TEST_CASE("folding white space twice is folding it once", "[property]") {
  const bool ok = rc::check("of any pieces", [] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{" ", "\n", "\u00A0", "\u2009", "a", "é", "\u3042"}));
    std::string text;
    for (const auto& piece : pieces) text += piece;
    const std::string once = fold_space(text);
    RC_ASSERT(fold_space(once) == once);
    RC_ASSERT(trim(once) == once);
  });
  REQUIRE(ok);
}
