#include "entente/index/triple_index.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

namespace entente {

namespace {

std::tuple<TermId, TermId, TermId> key(std::size_t order, const IdTriple& triple) {
  if (order == 0) return {triple.subject, triple.predicate, triple.object};
  if (order == 1) return {triple.predicate, triple.object, triple.subject};
  return {triple.object, triple.subject, triple.predicate};
}

/// The order in which the bound terms come first.
std::size_t order_for(bool subject, bool predicate, bool object) noexcept {
  if (subject) return object && !predicate ? 2 : 0;
  if (predicate) return 1;
  return object ? 2 : 0;
}

/// `triples` by the number that `first` takes of each, those with one number in the order that they have.
template <class First>
std::vector<IdTriple> regrouped(const std::vector<IdTriple>& triples, First first) {
  std::size_t end = 0;
  for (const IdTriple& triple : triples) end = std::max<std::size_t>(end, first(triple).index() + 1U);
  constexpr std::size_t most_numbers_a_triple = 4;  // a small graph of many must not pay for all their terms
  if (end > most_numbers_a_triple * triples.size()) {
    std::vector<IdTriple> out = triples;
    std::stable_sort(out.begin(), out.end(),
                     [&](const IdTriple& a, const IdTriple& b) { return first(a) < first(b); });
    return out;
  }
  std::vector<std::uint32_t> places(end + 1, 0);
  for (const IdTriple& triple : triples) ++places[first(triple).index() + 1U];
  for (std::size_t i = 1; i < places.size(); ++i) places[i] += places[i - 1];
  std::vector<IdTriple> out(triples.size());
  for (const IdTriple& triple : triples) out[places[first(triple).index()]++] = triple;
  return out;
}

}  // namespace

IdTriple numbered(const Triple& triple, TermTable& terms) {
  const TermId subject = terms.add(triple.subject);
  const TermId predicate = terms.add(triple.predicate);
  return {subject, predicate, terms.add(triple.object)};
}

TripleIndex::TripleIndex(std::vector<IdTriple> triples) {
  std::sort(triples.begin(), triples.end());
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  // Each order is the one before with its last term taken to the front.
  orders_[2] = regrouped(triples, [](const IdTriple& triple) { return triple.object; });
  orders_[1] = regrouped(orders_[2], [](const IdTriple& triple) { return triple.predicate; });
  orders_[0] = std::move(triples);
}

std::span<const IdTriple> TripleIndex::match(TermId subject, TermId predicate, TermId object) const {
  const std::size_t order = order_for(is_bound(subject), is_bound(predicate), is_bound(object));
  const IdTriple least{subject, predicate, object};
  constexpr TermId last{0xFFFFFFFFU};
  const IdTriple most{is_bound(subject) ? subject : last, is_bound(predicate) ? predicate : last,
                      is_bound(object) ? object : last};
  const auto& triples = orders_[order];
  const auto before = [&](const IdTriple& a, const IdTriple& b) { return key(order, a) < key(order, b); };
  const auto begin = std::lower_bound(triples.begin(), triples.end(), least, before);
  return {begin, std::upper_bound(begin, triples.end(), most, before)};
}

std::optional<TermId> TripleIndex::only(TermId subject, TermId predicate) const {
  const auto found = about(subject, predicate);
  return found.size() == 1 ? std::optional{found.front().object} : std::nullopt;
}

}  // namespace entente
