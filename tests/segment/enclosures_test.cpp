#include "entente/segment/enclosures.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/segment/tokenizer.hpp"
#include "segment/segment_support.hpp"

using namespace entente;

namespace {

/// `text` with a '|' for each enclosed gap between tokens, and its white space dropped.
std::string marked(const std::string& text) {
  const Abbreviations& abbreviations = test::abbreviations();
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, tokens);
  const std::vector<bool> enclosed = enclosed_gaps(text, tokens);
  REQUIRE(enclosed.size() == tokens.size());
  std::string result;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (enclosed[i]) result += '|';
    result += slice(text, tokens[i].range);
  }
  return result;
}

}  // namespace

TEST_CASE("gaps inside brackets and quotation marks are enclosed") {
  CHECK(marked("a (b c) d") == "a(|b|c|)d");
  CHECK(marked("a [b] d") == "a[|b|]d");
  CHECK(marked("a “b c” d") == "a“|b|c|”d");
  CHECK(marked("a «b» d") == "a«|b|»d");
  CHECK(marked("a \"b c\" d") == "a\"|b|c|\"d");
  CHECK(marked("(a (b) c) d") == "(|a|(|b|)|c|)d");
}

TEST_CASE("marks without a partner enclose nothing") {
  CHECK(marked("a (6 b c") == "a(6bc");
  CHECK(marked("a b) c (d) e") == "ab)c(|d|)e");
  CHECK(marked("\"a b c") == "\"abc");
  CHECK(marked("a 5\" b \"c\" d") == "a5\"b\"|c|\"d");
  CHECK(marked("a 5\"b c\" d") == "a5\"bc\"d");
  CHECK(marked("(a “b) c") == "(|a|“|b|)c");   // what is open within is closed too
  CHECK(marked("(a ” b) c") == "(|a|”|b|)c");  // what closes nothing does not count
}

TEST_CASE("long quotations and brackets hold sentences of their own") {
  CHECK(marked("“" + std::string(90, 'a') + "”").find('|') != std::string::npos);
  CHECK(marked("“" + std::string(101, 'a') + "”").find('|') == std::string::npos);
  CHECK(marked("(" + std::string(390, 'a') + ")").find('|') != std::string::npos);
  CHECK(marked("(" + std::string(401, 'a') + ")").find('|') == std::string::npos);
  CHECK(marked("(" + std::string(401, 'a') + " (b))").find("(|b|)") != std::string::npos);
}
