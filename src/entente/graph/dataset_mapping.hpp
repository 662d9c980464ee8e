// The graph as a whole, described for catalogues and for whoever finds it: VoID and DCAT.
//
// It stands in a file of its own, dataset.ttl: figures of two graphs cannot be united, and graphs can.
#ifndef ENTENTE_GRAPH_DATASET_MAPPING_HPP
#define ENTENTE_GRAPH_DATASET_MAPPING_HPP

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

/// A file that holds the graph, or a view of it.
struct PublishedFile {
  std::string_view name;        ///< "entente.ttl"
  std::string_view media_type;  ///< "text/turtle"
  std::string_view rdf_format;  ///< IRI of the syntax; empty for what is no RDF
  std::uint64_t bytes = 0;
};

/// `<base>dataset` with its title, licence, figures, vocabularies and files, sorted. The files are named
/// `<base>dataset/NAME`, as if they were published there: there is no other place that is the same on every
/// machine. Licence and creator are told for the namespace of Entente only; another is somebody else's.
///
/// `graph` is the merged graph of `statements`, sorted.
/// cost     O(n log n) in the number of triples
[[nodiscard]] std::vector<Triple> describe_dataset(std::span<const StatementFacts> statements,
                                                   std::span<const Triple> graph,
                                                   std::span<const PublishedFile> files,
                                                   std::string_view base);

}  // namespace entente

#endif  // ENTENTE_GRAPH_DATASET_MAPPING_HPP
