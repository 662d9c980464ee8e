#include "entente/graph/literals.hpp"

#include <limits>

#include <catch2/catch.hpp>

#include "entente/graph/namespaces.hpp"

using namespace entente;
using namespace std::literals;

TEST_CASE("words are English, names of files are in no language") {
  CHECK(english("share") == Literal{"share", Language{"en"}});
  CHECK(plain("a.txt") == Literal{"a.txt", terms().xsd_string});
}

TEST_CASE("characters that stores refuse or drop never enter a literal") {
  CHECK(plain("a\uFFFE\uFFFF\uFFFDz").lexical == "a\uFFFD\uFFFD\uFFFDz");
  CHECK(plain("\xEF\xBF").lexical == "\xEF\xBF");
  CHECK(english("a\0b\0"sv).lexical == "a\uFFFDb\uFFFD");
  CHECK(plain("\0"sv).lexical == "\uFFFD");
}

TEST_CASE("numbers have their canonical form") {
  CHECK(integer(-5) == Literal{"-5", terms().xsd_integer});
  CHECK(non_negative_integer(4294967296).lexical == "4294967296");
}

TEST_CASE("a share has two decimals and lies between 0 and 1") {
  CHECK(share(0.95) == Literal{"0.95", terms().xsd_decimal});
  CHECK(share(1).lexical == "1.00");
  CHECK(share(0).lexical == "0.00");
  CHECK(share(0.005).lexical == "0.01");
  CHECK(share(0.5).lexical == "0.50");
  CHECK(share(7).lexical == "1.00");
  CHECK(share(-1).lexical == "0.00");
  CHECK(share(std::numeric_limits<double>::quiet_NaN()).lexical == "0.00");
  CHECK(share(std::numeric_limits<double>::infinity()).lexical == "1.00");
}

TEST_CASE("a date is typed by its precision, and only if the calendar has it") {
  CHECK(date("2020-02-29") == Literal{"2020-02-29", terms().xsd_date});
  CHECK(date("2020-02") == Literal{"2020-02", terms().xsd_year_month});
  CHECK(date("2020") == Literal{"2020", terms().xsd_year});
  for (const char* text : {"2021-02-29", "2020-13", "2020-09/2020-11", "2020-02-29T10:00:00", "soon", ""}) {
    INFO(text);
    CHECK(date(text) == plain(text));
  }
}
