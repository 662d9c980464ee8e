#include "entente/base/error.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("an error is written with the parts that it has") {
  CHECK(to_string({Errc::unreadable, "a.txt", Position{3, 7}, "no date", "write one"}) ==
        "a.txt:3:7: no date; write one");
  CHECK(to_string({Errc::unreadable, "a.txt", std::nullopt, "no date", ""}) == "a.txt: no date");
  CHECK(to_string({Errc::usage, "", std::nullopt, "no such option", "try --help"}) ==
        "no such option; try --help");
}
