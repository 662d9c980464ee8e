#include "entente/store/raptor_gaps.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("bases without a path, and what ran into them") {
  const auto bases = bases_without_path(
      "@base <http://a> .\nBASE\n<http://b?q> @base <http://c/> . @base <urn:d> . @prefix x: <http://e> . "
      "<http://f>");
  CHECK(bases == std::vector<std::string>{"http://a", "http://b"});
  CHECK(base_run_into("http://ax", bases) == "http://a");
  CHECK(base_run_into("http://b../x", bases) == "http://b");
  for (const auto* sound :
       {"http://a", "http://a/x", "http://a#x", "http://a?x", "http://a:80/", "http://x"}) {
    INFO(sound);
    CHECK(base_run_into(sound, bases) == std::nullopt);
  }
  CHECK(bases_without_path("<").empty());
  CHECK(bases_without_path("@base <http://a") == std::vector<std::string>{"http://a"});
}

TEST_CASE("an escape for U+0000 is found, an escaped backslash before it is none") {
  CHECK(find_null_escape("\"a\\u0000\"") == 2);
  CHECK(find_null_escape("\\\\\\U00000000") == 2);
  CHECK_FALSE(find_null_escape("").has_value());
  CHECK(find_null_escape("u0000 \\\\u0000 \\u00001") == 14);
  CHECK_FALSE(find_null_escape("\\\\u0000 \\u0001 \\U00000001 \\").has_value());
}

TEST_CASE("escaped apostrophes lose their backslash in literals only") {
  CHECK(without_escaped_apostrophes("<s\\'> \"\\'\\\\'\\\\\\'\\\"\\'\" \\' .\n\\'") ==
        "<s\\'> \"'\\\\'\\\\'\\\"'\" \\' .\n\\'");
  CHECK(without_escaped_apostrophes("# \"\n<s\\'>") == "# \"\n<s\\'>");
  CHECK(without_escaped_apostrophes("\"\\'\\") == "\"'\\");
  CHECK_FALSE(without_escaped_apostrophes("\"it's\\\\\"").has_value());
}

TEST_CASE("messages keep what is theirs") {
  CHECK(sound_part_of_message("Illegal string escape \\a in \"\xFF\"") == "Illegal string escape \\a");
  CHECK(sound_part_of_message("Illegal string escape \\a") == "Illegal string escape \\a");
  CHECK(sound_part_of_message("syntax error in \"x\"") == "syntax error in \"x\"");
}

TEST_CASE("language tags") {
  for (const char* tag : {"en", "EN-gb", "x", "de-1996", "a-1-b2"}) CHECK(is_language_tag(tag));
  for (const char* tag : {"", "-", "1", "en-", "-en", "en--gb", "en_gb", "e1", "\u00e9"}) {
    INFO(tag);
    CHECK_FALSE(is_language_tag(tag));
  }
}

TEST_CASE("a line's statement that does not end with a full stop is found where it should") {
  CHECK(find_missing_full_stop("<a> <b> <c.> ") == 12);
  CHECK(find_missing_full_stop("<a> <b> \".\"") == 11);
  CHECK(find_missing_full_stop("<a> <b> _:c # .") == 11);
  for (const std::string_view whole : {"", " # no", "<a> <b> <c> .", "<a> <b> \"#\\\"\" . # c"})
    CHECK_FALSE(find_missing_full_stop(whole).has_value());
}
