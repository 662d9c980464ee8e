#include "cli/console.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::cli;

TEST_CASE("an error is told with its place, and its remedy on a line of its own") {
  CHECK(diagnostic({Errc::unreadable, "a.txt", Position{3, 7}, "is broken", "mend it"}) ==
        "entente: a.txt:3:7: is broken\n  mend it\n");
  CHECK(diagnostic({Errc::invalid_data, "a.txt", {}, "is odd", ""}, "warning: ") ==
        "entente: warning: a.txt: is odd\n");
  CHECK(diagnostic({Errc::usage, "", {}, "a subcommand is missing", ""}) ==
        "entente: a subcommand is missing\n");
}

TEST_CASE("no text can steer a terminal") {
  CHECK(printable("a\x1B[31mb") == "a\uFFFD[31mb");
  CHECK(printable("bell\a tab\t del\x7F") == "bell\uFFFD tab\uFFFD del\uFFFD");
  CHECK(printable("c1 \u0085\u009B.") == "c1 \uFFFD\uFFFD.");
  CHECK(printable("café “x”\nline") == "café “x”\nline");
  CHECK(printable("\xC2") == "\xC2");
  CHECK(diagnostic({Errc::unreadable, "\x1B[2J", {}, "m", ""}) == "entente: \uFFFD[2J: m\n");
}
