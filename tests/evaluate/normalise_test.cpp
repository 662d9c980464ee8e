#include "entente/evaluate/normalise.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using entente::comparable;

TEST_CASE("names that differ in case, article and outer punctuation are comparable") {
  CHECK(comparable("The Department of State.") == "department of state");
  CHECK(comparable("  (their) ") == "their");
  CHECK(comparable("its Strategy") == "strategy");
  CHECK(comparable("our Plan") == "plan");
  CHECK(comparable("another plan") == "another plan");
  CHECK(comparable("Ourselves") == "ourselves");
  CHECK(comparable("**OECD**") == "oecd");
}

TEST_CASE("one article is taken, not two") {
  CHECK(comparable("the a b") == "a b");
}

TEST_CASE("compatibility forms and full case folding") {
  CHECK(comparable("ﬁnance") == "finance");
  CHECK(comparable("Straße") == "strasse");
  CHECK(comparable("ＡＰＥＣ") == "apec");
}

TEST_CASE("kinds of quotes and hyphens do not matter") {
  CHECK(comparable("“Open\u00A0 Data” Plan") == "open data plan");
  CHECK(comparable("G\u20118") == "g-8");
  CHECK(comparable("G\u20138") == "g-8");
  CHECK(comparable("Japan\u2019s") == "japan");
}

TEST_CASE("a trailing possessive is taken, one inside is not") {
  CHECK(comparable("Governments'") == "governments");
  CHECK(comparable("Japan's Ministry") == "japan's ministry");
  CHECK(comparable("x''s") == "x'");
}

TEST_CASE("the dots of U.S. go before a further word") {
  CHECK(comparable("U.S. Department of State") == "us department of state");
  CHECK(comparable("U. S.-Japan Dialogue") == "us-japan dialogue");
  CHECK(comparable("U.S.") == "u.s");  // its last dot is outer punctuation before that
  CHECK(comparable("U.S.A") == "u.s.a");
  CHECK(comparable("EU.S. fund") == "eu.s. fund");
}

TEST_CASE("nothing is left of punctuation") {
  CHECK(comparable("").empty());
  CHECK(comparable(" …").size() == 0);  // NFKC writes it as three dots
  CHECK(comparable("\"“”\"").empty());
}

TEST_CASE("a separator of information counts as white space", "[boundary]") {
  CHECK(comparable("x\x1F"
                   "y") == "x y");
}

TEST_CASE("any text gives text without outer white space or capitals", "[property]") {
  REQUIRE(rc::check([](const std::vector<std::uint32_t>& values) {
    std::string text;
    for (const std::uint32_t value : values) entente::append_utf8(text, value % 0x110000);
    const std::string out = comparable(text);
    RC_ASSERT(!entente::find_invalid_utf8(out));
    RC_ASSERT(out.empty() || (out.front() != ' ' && out.back() != ' '));
    for (const char c : out) RC_ASSERT(c < 'A' || c > 'Z');
  }));
}
