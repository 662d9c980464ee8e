// The check over files: the user's data and shapes, with the ontology and the shapes that are built in.
#ifndef ENTENTE_CHECK_CHECK_FILES_HPP
#define ENTENTE_CHECK_CHECK_FILES_HPP

#include <string>
#include <vector>

#include "entente/check/graph_check.hpp"

namespace entente {

/// Checks the files of `data` together. "-" is standard input, read as TriG, which Turtle is a part of.
/// `shapes` are held against the data besides the built-in ones.
///
/// errors   as read_rdf_file, for the first file that cannot be read; as check_graph
[[nodiscard]] Expected<GraphReport> check_files(const std::vector<std::string>& data,
                                                const std::vector<std::string>& shapes,
                                                const Suggest& suggest);

}  // namespace entente

#endif  // ENTENTE_CHECK_CHECK_FILES_HPP
