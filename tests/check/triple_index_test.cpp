#include "entente/check/triple_index.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace entente;

namespace {

IdTriple triple(unsigned s, unsigned p, unsigned o) {
  return {TermId{s}, TermId{p}, TermId{o}};
}

std::vector<IdTriple> sorted(std::span<const IdTriple> triples) {
  std::vector<IdTriple> out{triples.begin(), triples.end()};
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("triples come once, by subject, predicate, object") {
  const TripleIndex index{{triple(2, 0, 0), triple(1, 1, 1), triple(2, 0, 0)}};
  CHECK(sorted(index.all()) == std::vector{triple(1, 1, 1), triple(2, 0, 0)});
  CHECK(TripleIndex{}.all().empty());
}

TEST_CASE("the only object") {
  const TripleIndex index{{triple(1, 1, 1), triple(2, 1, 1), triple(2, 1, 2)}};
  CHECK(index.only(TermId{1}, TermId{1}) == TermId{1});
  CHECK(index.only(TermId{2}, TermId{1}) == std::nullopt);
  CHECK(index.only(TermId{3}, TermId{1}) == std::nullopt);
}

TEST_CASE("look-ups find what going through all triples finds") {
  rc::prop("about, pointing_at, with, contains", [] {
    const auto cell = rc::gen::inRange(0U, 5U);
    const auto rows = *rc::gen::container<std::vector<std::tuple<unsigned, unsigned, unsigned>>>(
        rc::gen::tuple(cell, cell, cell));
    std::vector<IdTriple> triples;
    for (const auto& [s, p, o] : rows) triples.push_back(triple(s, p, o));
    const TripleIndex index{triples};
    const auto filtered = [&](auto fits) {
      std::vector<IdTriple> out;
      std::copy_if(index.all().begin(), index.all().end(), std::back_inserter(out), fits);
      return out;
    };
    const TermId a{*cell};
    const TermId b{*cell};
    RC_ASSERT(sorted(index.about(a)) == filtered([&](const IdTriple& t) { return t.subject == a; }));
    RC_ASSERT(sorted(index.about(a, b)) ==
              filtered([&](const IdTriple& t) { return t.subject == a && t.predicate == b; }));
    RC_ASSERT(sorted(index.pointing_at(a)) == filtered([&](const IdTriple& t) { return t.object == a; }));
    RC_ASSERT(sorted(index.pointing_at(a, b)) ==
              filtered([&](const IdTriple& t) { return t.object == a && t.predicate == b; }));
    RC_ASSERT(index.with(a) == filtered([&](const IdTriple& t) { return t.predicate == a; }));
    for (const IdTriple& each : triples) RC_ASSERT(index.contains(each));
    RC_ASSERT(!index.contains(triple(9, 9, 9)));
  });
}
