#include "entente/query/lexer.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::sparql;

namespace {

/// Each token as its text, IRIs in brackets, variables with "?", strings in quotes, names with "'".
std::vector<std::string> lexed(std::string_view query) {
  const auto tokens = tokens_of("query", query);
  if (!tokens) return {to_string(tokens.error())};
  std::vector<std::string> out;
  for (const Token& token : *tokens) {
    switch (token.kind) {
      case TokenKind::iri:
        out.push_back('<' + token.text + '>');
        break;
      case TokenKind::variable:
        out.push_back('?' + token.text);
        break;
      case TokenKind::string:
        out.push_back('"' + token.text + '"');
        break;
      case TokenKind::name:
        out.push_back('\'' + token.text);
        break;
      case TokenKind::end:
        break;
      default:
        out.push_back(token.text);
    }
  }
  return out;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("an angle bracket begins an IRI where one ends it") {
  CHECK(lexed("?a<?b && ?c>?d") == Words{"?a", "<", "?b", "&&", "?c", ">", "?d"});
  CHECK(lexed("<http://e/a><=<#x>") == Words{"<http://e/a>", "<=", "<#x>"});
  CHECK(lexed("<http://e/\\u00e9>") == Words{"<http://e/é>"});
}

TEST_CASE("names with dots, escapes and no local part") {
  CHECK(lexed("a:b.c. d: :e a:f\\,g%41 x.y:z a:1") ==
        Words{"'a:b.c", ".", "'d:", "':e", "'a:f,g%41", "'x.y:z", "'a:1"});
}

TEST_CASE("numbers without their signs") {
  CHECK(lexed("1 1.5 .5 1e3 1.5E-3 1. -2 ?x-1") ==
        Words{"1", "1.5", ".5", "1e3", "1.5E-3", "1", ".", "-", "2", "?x", "-", "1"});
}

TEST_CASE("strings of four kinds, with escapes") {
  CHECK(lexed("'a\"' \"b'\" '''c'\n''' \"\"\"d\"\"\" '\\t\\u0041\\U0001F600\\\\'") ==
        Words{"\"a\"\"", "\"b'\"", "\"c'\n\"", "\"d\"", "\"\tA😀\\\""});
  CHECK(lexed("'a'@en-GB") == Words{"\"a\"", "en-gb"});
}

TEST_CASE("variables, and the question mark of paths") {
  CHECK(lexed("?a $b :p? :q?/:r ?") == Words{"?a", "?b", "':p", "?", "':q", "?", "/", "':r", "?"});
}

TEST_CASE("comments are space") {
  const auto tokens = tokens_of("query", "a #b\n+1 +2");
  REQUIRE(tokens.has_value());
  CHECK(tokens->size() == 6);
  CHECK((*tokens)[1].after_space);
  CHECK_FALSE((*tokens)[2].after_space);
  CHECK((*tokens)[1].at == Position{2, 1});
}

TEST_CASE("what is no token is told with its place") {
  CHECK(lexed("ASK {\n  é:x 'open }") == Words{"query:2:7: this string is not closed; close it on its line, "
                                               "or use three quotes for several lines"});
  CHECK(lexed("a % b")[0].rfind("query:1:3: “%” starts nothing", 0) == 0);
  CHECK(lexed("'\\q'")[0].rfind("query:1:2: there is no such escape", 0) == 0);
  CHECK(lexed("é\xFF")[0].rfind("query:1:2: the query is not UTF-8", 0) == 0);
  CHECK(lexed("<a\\u0020b>")[0].rfind("query:1:3: an escape gives a character", 0) == 0);
  CHECK(lexed("_: x")[0].rfind("query:1:1: this blank node has no label", 0) == 0);
}
