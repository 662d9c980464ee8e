#include "entente/query/dataset.hpp"

#include <algorithm>
#include <utility>

namespace entente::sparql {

Dataset Dataset::of(std::span<const Quad> quads) {
  Dataset out;
  out.add(quads, DefaultGraph::all_triples);
  return out;
}

Dataset Dataset::described(std::span<const Quad> quads, std::span<const Iri> graphs) {
  Dataset out;
  for (const Iri& graph : graphs) {
    const TermId name = out.terms_.add(graph);
    if (out.named_.try_emplace(name.index()).second) out.names_.push_back(name);
  }
  out.add(quads, DefaultGraph::unnamed);
  return out;
}

void Dataset::add(std::span<const Quad> quads, DefaultGraph default_graph) {
  std::vector<IdTriple> all;
  std::unordered_map<std::uint32_t, std::vector<IdTriple>> named;
  all.reserve(quads.size());
  for (const Quad& quad : quads) {
    const IdTriple triple = numbered(quad.triple, terms_);
    if (!quad.graph || default_graph == DefaultGraph::all_triples) all.push_back(triple);
    if (!quad.graph) continue;
    const TermId name = terms_.add(*quad.graph);
    if (named_.try_emplace(name.index()).second) names_.push_back(name);
    named[name.index()].push_back(triple);
  }
  all_ = TripleIndex{std::move(all)};
  for (auto& [name, triples] : named) named_[name] = TripleIndex{std::move(triples)};
  std::sort(names_.begin(), names_.end(), [&](TermId a, TermId b) { return terms_[a] < terms_[b]; });
}

const TripleIndex& Dataset::graph(TermId name) const {
  static const TripleIndex nothing;
  if (!is_bound(name)) return all_;
  const auto found = named_.find(name.index());
  return found == named_.end() ? nothing : found->second;
}

}  // namespace entente::sparql
