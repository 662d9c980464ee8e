#include "entente/check/class_tree.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "entente/graph/namespaces.hpp"

namespace entente {

ClassTree::ClassTree(const TripleIndex& graph, TermTable& terms)
    : graph_{graph},
      type_{terms.add(entente::terms().type)},
      sub_class_of_{terms.add(iri_value(std::string{ns::rdfs} + "subClassOf"))} {}

const std::vector<TermId>& ClassTree::below(TermId type) {
  const auto [entry, is_new] = below_.try_emplace(type);
  if (!is_new) return entry->second;
  std::set<TermId> seen{type};
  std::vector<TermId> open{type};
  while (!open.empty()) {
    const TermId next = open.back();
    open.pop_back();
    for (const IdTriple& triple : graph_.pointing_at(next, sub_class_of_)) {
      if (seen.insert(triple.subject).second) open.push_back(triple.subject);
    }
  }
  entry->second.assign(seen.begin(), seen.end());
  return entry->second;
}

bool ClassTree::is_instance(TermId thing, TermId type) {
  const std::vector<TermId>& classes = below(type);
  const auto types = graph_.about(thing, type_);
  return std::any_of(types.begin(), types.end(), [&](const IdTriple& triple) {
    return std::binary_search(classes.begin(), classes.end(), triple.object);
  });
}

std::vector<TermId> ClassTree::instances_of(TermId type) {
  std::vector<TermId> out;
  for (const TermId each : below(type)) {
    for (const IdTriple& triple : graph_.pointing_at(each, type_)) out.push_back(triple.subject);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace entente
