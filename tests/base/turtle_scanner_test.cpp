#include "entente/base/turtle_scanner.hpp"

#include <chrono>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// The tokens of `text`: terms, and marks one by one.
std::vector<std::string> tokens(std::string_view text) {
  std::vector<std::string> out;
  TurtleScanner scanner{text};
  while (scanner.next()) {
    const std::size_t begin = scanner.offset();
    if (scanner.here() == '.' || !scanner.take_term()) scanner.take(scanner.here());
    out.emplace_back(text.substr(begin, scanner.offset() - begin));
  }
  return out;
}

using Tokens = std::vector<std::string>;

}  // namespace

TEST_CASE("terms end where the grammar ends them") {
  CHECK(tokens("e:s<a#b>\"o\"@en,1.") == Tokens{"e:s", "<a#b>", "\"o\"@en", ",", "1", "."});
  CHECK(tokens("_:g{e:a\\,b.c -1.5e3 true}") == Tokens{"_:g", "{", "e:a\\,b.c", "-1.5e3", "true", "}"});
  CHECK(tokens("1.e:s 1.e3 1.5.e:s -1.E-2.") ==
        Tokens{"1", ".", "e:s", "1.e3", "1.5", ".", "e:s", "-1.E-2", "."});
  CHECK(tokens("[]()") == Tokens{"[", "]", "(", ")"});
  CHECK(tokens("e:a..b e:a... .") == Tokens{"e:a..b", "e:a", ".", ".", ".", "."});
}

TEST_CASE("literals go with their language or datatype, spaces or comments between them or not") {
  CHECK(tokens("'a'^^e:t,\"b\" ^^\n<t>") == Tokens{"'a'^^e:t", ",", "\"b\" ^^\n<t>"});
  CHECK(tokens("\"a\" @en .") == Tokens{"\"a\" @en", "."});
  CHECK(tokens("\"\" '''a'\\''''") == Tokens{"\"\" ", "'''a'\\''''"});
}

TEST_CASE("comments, white space and a byte order mark are no tokens, and lines are counted") {
  CHECK(tokens("\xEF\xBB\xBF# <a>\n <b> #") == Tokens{"<b>"});
  TurtleScanner scanner{"#\n\"\"\"a\nb\"\"\"\n."};
  CHECK(scanner.next());
  CHECK(scanner.line() == 2);
  CHECK(scanner.take_term());
  CHECK(scanner.next());
  CHECK(scanner.line() == 4);
  CHECK(scanner.take('.'));
  CHECK_FALSE(scanner.take('.'));
  CHECK_FALSE(scanner.next());
  CHECK(scanner.here() == '\0');
}

TEST_CASE("directives are taken whole, and names like them are none") {
  for (const std::string text : {"@prefix e: <a> . x", "PREFIX e: <a> x", "@base <a>. x", "bAsE <a>x"}) {
    TurtleScanner scanner{text};
    CHECK(scanner.take_directive());
    scanner.next();
    CHECK(scanner.word() == "x");
  }
  for (const std::string text : {"prefix:a", "base:", "e:prefix", "<prefix>", ""}) {
    CHECK_FALSE(TurtleScanner{text}.take_directive());
  }
}

TEST_CASE("open strings and IRIs, lone backslashes and long rows of full stops come to an end soon") {
  for (const std::string text : {"\"a", "'''a''", "<a", "e:a\\", "\"\\", "\"a\"^^", "\"a\"@", "^^"}) {
    INFO(text);
    CHECK(tokens(text).size() <= 2);
  }
  const auto begin = std::chrono::steady_clock::now();
  CHECK(tokens("e:" + std::string(2000000, '.') + "a").size() == 1);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{5});
}
