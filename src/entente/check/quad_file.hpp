// What one file of RDF says, with the file's name.
#ifndef ENTENTE_CHECK_QUAD_FILE_HPP
#define ENTENTE_CHECK_QUAD_FILE_HPP

#include <string>
#include <vector>

#include "entente/base/turtle_lines.hpp"
#include "entente/graph/terms.hpp"

namespace entente {

struct QuadFile {
  std::string name;
  std::vector<Quad> quads;
  std::vector<TripleLines> lines{};  ///< of each quad; empty where they are not known
};

}  // namespace entente

#endif  // ENTENTE_CHECK_QUAD_FILE_HPP
