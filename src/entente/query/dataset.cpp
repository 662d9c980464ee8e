#include "entente/query/dataset.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>

namespace entente::sparql {

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

}  // namespace

std::size_t ValueHash::operator()(const Value& value) const noexcept {
  const std::hash<std::string> hash;
  auto out = static_cast<std::size_t>(value.kind);
  for (const std::string* part : {&value.text, &value.datatype, &value.language})
    out = out * 1000003U + hash(*part);
  return out;
}

TermId TermTable::intern(const Value& value) {
  const auto [place, is_new] = ids_.try_emplace(value, TermId{end()});
  if (is_new) values_.push_back(value);
  return place->second;
}

TermId TermTable::find(const Value& value) const {
  const auto found = ids_.find(value);
  return found == ids_.end() ? TermId{} : found->second;
}

void GraphIndex::sort() {
  auto& first = orders_[0];
  std::sort(first.begin(), first.end());
  first.erase(std::unique(first.begin(), first.end()), first.end());
  for (const std::size_t order : {1U, 2U}) {
    orders_[order] = first;
    std::sort(orders_[order].begin(), orders_[order].end(),
              [&](const IdTriple& a, const IdTriple& b) { return key(order, a) < key(order, b); });
  }
}

std::span<const IdTriple> GraphIndex::match(TermId subject, TermId predicate, TermId object) const {
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

Dataset Dataset::of(std::span<const Quad> quads) {
  Dataset out;
  out.add(quads, DefaultGraph::all_triples);
  out.sort();
  return out;
}

Dataset Dataset::described(std::span<const Quad> quads, std::span<const Iri> graphs) {
  Dataset out;
  for (const Iri& graph : graphs) out.named(graph);
  out.add(quads, DefaultGraph::unnamed);
  out.sort();
  return out;
}

void Dataset::add(std::span<const Quad> quads, DefaultGraph default_graph) {
  for (const Quad& quad : quads) {
    const IdTriple triple{terms_.intern(value_of(Term{quad.triple.subject})),
                          terms_.intern(value_of(Term{quad.triple.predicate})),
                          terms_.intern(value_of(quad.triple.object))};
    if (!quad.graph || default_graph == DefaultGraph::all_triples) all_.add(triple);
    if (quad.graph) named(*quad.graph).add(triple);
  }
}

GraphIndex& Dataset::named(const Iri& graph) {
  const TermId name = terms_.intern(value_of(Term{graph}));
  const auto [place, is_new] = named_.try_emplace(name.index());
  if (is_new) names_.push_back(name);
  return place->second;
}

void Dataset::sort() {
  all_.sort();
  for (auto& [name, graph] : named_) graph.sort();
  std::sort(names_.begin(), names_.end(), [&](TermId a, TermId b) { return terms_.at(a) < terms_.at(b); });
}

const GraphIndex& Dataset::graph(TermId name) const {
  static const GraphIndex nothing;
  if (!is_bound(name)) return all_;
  const auto found = named_.find(name.index());
  return found == named_.end() ? nothing : found->second;
}

}  // namespace entente::sparql
