#include "entente/index/triple_index.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "entente/graph/namespaces.hpp"

using namespace entente;

namespace {

IdTriple triple(unsigned s, unsigned p, unsigned o) {
  return {TermId{s}, TermId{p}, TermId{o}};
}

std::vector<IdTriple> list(std::span<const IdTriple> triples) {
  return {triples.begin(), triples.end()};
}

std::vector<IdTriple> sorted(std::span<const IdTriple> triples) {
  std::vector<IdTriple> out = list(triples);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("triples come once, by subject, predicate, object") {
  const TripleIndex index{{triple(2, 1, 1), triple(1, 2, 2), triple(2, 1, 1)}};
  CHECK(list(index.all()) == std::vector{triple(1, 2, 2), triple(2, 1, 1)});
  CHECK(TripleIndex{}.all().empty());
  CHECK(TripleIndex{}.match(TermId{1}, {}, {}).empty());
}

TEST_CASE("terms are numbered in the order subject, predicate, object") {
  TermTable terms;
  const Iri& type = entente::terms().type;
  const Iri& statement = entente::terms().rdf_statement;
  CHECK(numbered({statement, type, Term{statement}}, terms) == triple(1, 2, 1));
}

TEST_CASE("the only object") {
  const TripleIndex index{{triple(1, 1, 1), triple(2, 1, 1), triple(2, 1, 2)}};
  CHECK(index.only(TermId{1}, TermId{1}) == TermId{1});
  CHECK(index.only(TermId{2}, TermId{1}) == std::nullopt);
  CHECK(index.only(TermId{3}, TermId{1}) == std::nullopt);
}

TEST_CASE("what look-ups give is in order") {
  const TripleIndex index{
      {triple(3, 1, 2), triple(1, 1, 2), triple(1, 2, 2), triple(1, 1, 5), triple(1, 1, 4)}};
  CHECK(list(index.about(TermId{1}, TermId{1})) ==
        std::vector{triple(1, 1, 2), triple(1, 1, 4), triple(1, 1, 5)});
  CHECK(list(index.pointing_at(TermId{2}, TermId{1})) == std::vector{triple(1, 1, 2), triple(3, 1, 2)});
  CHECK(list(index.match({}, TermId{1}, {})) ==
        std::vector{triple(1, 1, 2), triple(3, 1, 2), triple(1, 1, 4), triple(1, 1, 5)});
  CHECK(list(index.pointing_at(TermId{2})) == std::vector{triple(1, 1, 2), triple(1, 2, 2), triple(3, 1, 2)});
}

TEST_CASE("every way of asking finds what going through all triples finds") {
  // Numbers close together and far apart are put in order in two ways.
  rc::prop("match is a filter", [] {
    const unsigned step = *rc::gen::element(1U, 1000U);
    const auto cell = rc::gen::inRange(1U, 5U);
    const auto rows = *rc::gen::container<std::vector<std::tuple<unsigned, unsigned, unsigned>>>(
        rc::gen::tuple(cell, cell, cell));
    std::vector<IdTriple> triples;
    for (const auto& [s, p, o] : rows) triples.push_back(triple(s * step, p * step, o * step));
    const TripleIndex index{triples};
    triples = sorted(triples);
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    RC_ASSERT(list(index.all()) == triples);
    for (unsigned mask = 0; mask < 125; ++mask) {
      const TermId s{mask % 5 * step};
      const TermId p{mask / 5 % 5 * step};
      const TermId o{mask / 25 * step};
      std::vector<IdTriple> wanted;
      std::copy_if(triples.begin(), triples.end(), std::back_inserter(wanted), [&](const IdTriple& each) {
        return (!is_bound(s) || each.subject == s) && (!is_bound(p) || each.predicate == p) &&
               (!is_bound(o) || each.object == o);
      });
      RC_ASSERT(sorted(index.match(s, p, o)) == wanted);
      if (is_bound(s) && is_bound(p) && is_bound(o)) RC_ASSERT(index.contains({s, p, o}) == !wanted.empty());
    }
  });
}
