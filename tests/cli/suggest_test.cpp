#include "cli/suggest.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente::cli;

TEST_CASE("edits are insertions, deletions, replacements and swaps of neighbours") {
  CHECK(edit_distance("build", "build") == 0);
  CHECK(edit_distance("buildx", "build") == 1);
  CHECK(edit_distance("buld", "build") == 1);
  CHECK(edit_distance("buikd", "build") == 1);
  CHECK(edit_distance("biuld", "build") == 1);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("case does not count, and a character beyond ASCII is one") {
  CHECK(edit_distance("BUILD", "build") == 0);
  CHECK(edit_distance("é", "e") == 1);
}

TEST_CASE("a distance is symmetric and at most the length of the longer", "[property]") {
  REQUIRE(rc::check([] {
    const auto a = *rc::gen::container<std::string>(rc::gen::inRange('a', 'e'));
    const auto b = *rc::gen::container<std::string>(rc::gen::inRange('a', 'e'));
    const std::size_t distance = edit_distance(a, b);
    RC_ASSERT(distance == edit_distance(b, a));
    RC_ASSERT(distance <= std::max(a.size(), b.size()));
    RC_ASSERT((distance == 0) == (a == b));
  }));
}

TEST_CASE("only what is near is suggested, nearest first") {
  const std::vector<std::string> formats{"turtle", "trig", "ntriples", "nquads", "json"};
  CHECK(nearest("tutrle", formats) == std::vector<std::string>{"turtle"});
  CHECK(nearest("jsn", formats) == std::vector<std::string>{"json"});
  CHECK(nearest("xml", formats).empty());
  CHECK(nearest("abcdef", {"abcdxy", "abcxyz"}) == std::vector<std::string>{"abcdxy"});
  CHECK(nearest("abcd", {"abcx", "abcd"}) == std::vector<std::string>{"abcd", "abcx"});
  CHECK(nearest("ab", {"ac", "ac", "ad", "ae", "af"}, 2) == std::vector<std::string>{"ac", "ad"});
}

TEST_CASE("what cannot be a slip has no suggestion", "[boundary]") {
  CHECK(nearest(std::string(200'000, 'a'), {std::string(200'000, 'a')}).empty());
  CHECK(nearest("\xFF\xFE", {"\xFF\xFE"}).empty());
  CHECK(nearest("", {"x"}) == std::vector<std::string>{"x"});
}

TEST_CASE("suggestions in words") {
  CHECK(did_you_mean("biuld", {"build"}, "") == "did you mean “build”?");
  CHECK(did_you_mean("verison", {"version", "verisox"}, "") == "did you mean “verisox” or “version”?");
  CHECK(did_you_mean("aaaaaa", {"aaaaab", "aaaaac", "aaaaad"}, "") ==
        "did you mean “aaaaab”, “aaaaac” or “aaaaad”?");
  CHECK(did_you_mean("zzz", {"build"}, "the subcommands are build") == "the subcommands are build");
}
