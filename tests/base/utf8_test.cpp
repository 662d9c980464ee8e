#include "entente/base/utf8.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;
using namespace std::literals;

TEST_CASE("well-formed UTF-8 is told from every way to be ill-formed") {
  CHECK_FALSE(find_invalid_utf8("").has_value());
  CHECK_FALSE(find_invalid_utf8("plain ASCII of more than eight bytes").has_value());
  CHECK_FALSE(find_invalid_utf8("é\u0800\uFFFF\U00010000\U0010FFFF").has_value());
  const std::string_view ill_formed[] = {
      "\x80"sv,          // a continuation alone
      "\xC3"sv,          // cut short
      "\xC0\xAF"sv,      // overlong
      "\xE0\x80\xAF"sv,  // overlong
      "\xED\xA0\x80"sv,  // a surrogate
      "\xF0\x80\x80\xAF"sv,
      "\xF4\x90\x80\x80"sv,  // over U+10FFFF
      "\xF5\x80\x80\x80"sv,
      "\xFF"sv,
      "\xE2\x28\xA1"sv,
  };
  for (const auto bytes : ill_formed) {
    CHECK(find_invalid_utf8(bytes) == 0U);
    CHECK(find_invalid_utf8("twelve bytes" + std::string{bytes} + "and more") == 12U);
  }
}

TEST_CASE("code points are counted and their edges known") {
  const std::string_view text = "aé\u3042\U0001F600";
  CHECK(count_code_points(text) == 4);
  std::string edges;
  for (std::size_t i = 0; i <= text.size() + 1; ++i) edges += is_code_point_edge(text, i) ? '|' : '.';
  CHECK(edges == "||.|..|...|.");
}

TEST_CASE("what cannot be encoded becomes the replacement character") {
  std::string out;
  append_utf8(out, 0xD800);
  append_utf8(out, 0x110000);
  CHECK(out == "\uFFFD\uFFFD");
}

TEST_CASE("bytes that are no UTF-8 are replaced one by one") {
  CHECK(replace_invalid_utf8("").empty());
  CHECK(replace_invalid_utf8("déjà") == "déjà");
  CHECK(replace_invalid_utf8("\xFF"
                             "d\xE9j\xC3\xA0\xE2\x82") == "\uFFFDd\uFFFDjà\uFFFD\uFFFD");
}

TEST_CASE("encoding and decoding are inverses", "[property]") {
  const bool ok = rc::check("for every scalar value", [] {
    const auto value = static_cast<char32_t>(*rc::gen::inRange<std::uint32_t>(0, 0x110000));
    RC_PRE(value < 0xD800 || value > 0xDFFF);
    std::string text;
    append_utf8(text, value);
    RC_ASSERT(!find_invalid_utf8(text));
    RC_ASSERT(count_code_points(text) == 1U);
    const auto decoded = decode_at(text, 0);
    RC_ASSERT(decoded.value == value);
    RC_ASSERT(decoded.size == text.size());
  });
  REQUIRE(ok);
}
