// What is an instance of what, by rdf:type and rdfs:subClassOf.
#ifndef ENTENTE_CHECK_CLASS_TREE_HPP
#define ENTENTE_CHECK_CLASS_TREE_HPP

#include <map>
#include <vector>

#include "entente/index/triple_index.hpp"

namespace entente {

/// Keeps what it found, so that asking again is cheap. Not to be shared between threads. The graph must
/// outlive it.
class ClassTree {
 public:
  ClassTree(const TripleIndex& graph, TermTable& terms);
  ClassTree(TripleIndex&&, TermTable&) = delete;

  /// cost     O(t log c), t types of the thing, c classes below `type`; the first time also c look-ups
  [[nodiscard]] bool is_instance(TermId thing, TermId type);

  /// Sorted, each once.
  [[nodiscard]] std::vector<TermId> instances_of(TermId type);

 private:
  /// `type` and the classes below it, sorted; circles do no harm.
  const std::vector<TermId>& below(TermId type);

  const TripleIndex& graph_;
  TermId type_;
  TermId sub_class_of_;
  std::map<TermId, std::vector<TermId>> below_;
};

}  // namespace entente

#endif  // ENTENTE_CHECK_CLASS_TREE_HPP
