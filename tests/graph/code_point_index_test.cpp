#include "entente/graph/code_point_index.hpp"

#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;

TEST_CASE("ranges count code points, not bytes") {
  const CodePointIndexView index{"a\u00e9\u65e5\U0001F600z"};
  CHECK(index.size() == 5);
  CHECK(index.slice({1, 3}) == "\u00e9\u65e5");
  CHECK(index.slice({3, 4}) == "\U0001F600");
  CHECK(index.slice({4, 5}) == "z");
  CHECK(index.slice({2, 2}).empty());
}

TEST_CASE("what lies beyond the end is cut off") {
  const CodePointIndexView index{"abc"};
  CHECK(index.slice({1, 99}) == "bc");
  CHECK(index.slice({50, 99}).empty());
  CHECK(index.slice({2, 1}).empty());
  CHECK(CodePointIndexView{""}.slice({0, 1}).empty());
}

TEST_CASE("any range of a long text is what walking the text finds", "[property]") {
  REQUIRE(rc::check([](std::uint32_t a, std::uint32_t b) {
    std::u32string points;
    for (std::uint32_t i = 0; i < 1000; ++i) points += static_cast<char32_t>(U'a' + i * i * 7 % 0x3000);
    const auto encoded = [&](std::size_t begin, std::size_t end) {
      std::string out;
      for (std::size_t i = begin; i < end; ++i) append_utf8(out, points[i]);
      return out;
    };
    const std::string text = encoded(0, 1000);
    const std::uint32_t begin = std::min(a % 1001, b % 1001);
    const std::uint32_t end = std::max(a % 1001, b % 1001);
    RC_ASSERT(CodePointIndexView{text}.slice({begin, end}) == encoded(begin, end));
  }));
}
