// Collects the quads of one named graph, leaving out what is not told.
#ifndef ENTENTE_GRAPH_QUAD_BUILDER_HPP
#define ENTENTE_GRAPH_QUAD_BUILDER_HPP

#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

class QuadBuilder {
 public:
  explicit QuadBuilder(Iri graph) : graph_{std::move(graph)} {}

  void add(const Iri& subject, const Iri& predicate, Term object);

  /// `text` in English; nothing when it is empty.
  void add_words(const Iri& subject, const Iri& predicate, std::string_view text);
  /// `iso` typed by its precision; nothing when it is empty.
  void add_date(const Iri& subject, const Iri& predicate, std::string_view iso);
  /// nif:beginIndex and nif:endIndex.
  void add_offsets(const Iri& subject, CodePointRange range);
  /// ent:rule and ent:confidence; the passage is linked by whom it serves.
  void add_reason(const Iri& subject, const Evidence& evidence);

  /// The quads so far, sorted, each once.
  [[nodiscard]] std::vector<Quad> finish() &&;

 private:
  Iri graph_;
  std::vector<Quad> quads_;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_QUAD_BUILDER_HPP
