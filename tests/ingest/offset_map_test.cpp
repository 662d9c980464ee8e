#include "entente/ingest/offset_map.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;

//  source   **é B** &amp; C        code points 0..15
//  text     é B & C                bytes 0..7 (é takes two)
TEST_CASE("ranges map through stretches, their ends by the last character") {
  const std::string text = "é B & C\n";
  OffsetMap map;
  map.add_stretch(0, 2);
  map.add_stretch(4, 7);
  map.add_stretch(5, 8);
  map.add_stretch(6, 13);
  map.freeze(text);
  CHECK(map.to_source(text, {0, 2}) == CodePointRange{2, 3});
  CHECK(map.to_source(text, {3, 4}) == CodePointRange{4, 5});
  CHECK(map.to_source(text, {0, 4}) == CodePointRange{2, 5});
  CHECK(map.to_source(text, {7, 8}) == CodePointRange{14, 15});
  CHECK(map.to_source(text, {0, 8}) == CodePointRange{2, 15});
  CHECK(map.to_source(text, {3, 3}) == CodePointRange{4, 4});
}

TEST_CASE("a map without stretches takes text and source for the same") {
  const OffsetMap map;
  CHECK(map.to_source("aéb", {1, 4}) == CodePointRange{1, 3});
}

TEST_CASE("a stretch that begins before the last one replaces it") {
  OffsetMap map;
  map.add_stretch(0, 0);
  map.add_stretch(3, 100);
  map.add_stretch(2, 50);
  CHECK(map.to_source("abcdef", {3, 4}) == CodePointRange{51, 52});
  CHECK(map.to_source("abcdef", {2, 3}) == CodePointRange{50, 51});
}

TEST_CASE("checkpoints change no answer", "[property]") {
  const bool ok = rc::check("before and after freeze", [] {
    std::string text;
    OffsetMap map;
    std::uint32_t source = 0;
    const auto stretches = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6000));
    for (const int length : stretches) {
      source += 3;
      map.add_stretch(static_cast<std::uint32_t>(text.size()), source);
      for (int i = 0; i < length; ++i) append_utf8(text, i % 5 == 0 ? U'é' : U'a');
      source += static_cast<std::uint32_t>(length);
    }
    OffsetMap frozen = map;
    frozen.freeze(text);
    const auto size = static_cast<std::uint32_t>(text.size());
    RC_PRE(size > 0U);
    for (int i = 0; i < 20; ++i) {
      auto begin = *rc::gen::inRange<std::uint32_t>(0, size);
      auto end = *rc::gen::inRange<std::uint32_t>(begin, size + 1);
      while (!is_code_point_edge(text, begin)) --begin;
      while (!is_code_point_edge(text, end)) ++end;
      RC_ASSERT(map.to_source(text, {begin, end}) == frozen.to_source(text, {begin, end}));
    }
  });
  REQUIRE(ok);
}
