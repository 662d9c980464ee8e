#include "entente/query/dataset.hpp"

#include <algorithm>
#include <utility>

namespace entente::sparql {

Dataset Dataset::of(std::span<const Quad> quads) {
  Dataset out;
  std::vector<IdTriple> all;
  std::unordered_map<std::uint32_t, std::vector<IdTriple>> named;
  all.reserve(quads.size());
  for (const Quad& quad : quads) {
    all.push_back(numbered(quad.triple, out.terms_));
    if (!quad.graph) continue;
    const TermId name = out.terms_.add(*quad.graph);
    const auto [graph, is_new] = named.try_emplace(name.index());
    if (is_new) out.names_.push_back(name);
    graph->second.push_back(all.back());
  }
  out.all_ = TripleIndex{std::move(all)};
  for (auto& [name, triples] : named) out.named_.emplace(name, TripleIndex{std::move(triples)});
  std::sort(out.names_.begin(), out.names_.end(),
            [&](TermId a, TermId b) { return out.terms_[a] < out.terms_[b]; });
  return out;
}

const TripleIndex& Dataset::graph(TermId name) const {
  static const TripleIndex nothing;
  if (!is_bound(name)) return all_;
  const auto found = named_.find(name.index());
  return found == named_.end() ? nothing : found->second;
}

}  // namespace entente::sparql
