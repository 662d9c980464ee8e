// From a graph of SHACL to shapes. Nothing of SHACL is passed over in silence: a property that is not known,
// or is used as SHACL does not allow, is an error that names it.
//
// Known are targets (sh:targetNode, sh:targetClass, sh:targetSubjectsOf, sh:targetObjectsOf, and classes that
// are shapes), paths (a property, sh:inversePath, sequences, sh:alternativePath), all of SHACL Core's
// constraints but sh:qualifiedValueShape, and sh:severity, sh:message, sh:deactivated. What only describes a
// shape (sh:name, sh:description, sh:order, sh:group, sh:defaultValue) is taken for what it is.
#ifndef ENTENTE_CHECK_SHAPE_READER_HPP
#define ENTENTE_CHECK_SHAPE_READER_HPP

#include <span>

#include "entente/base/error.hpp"
#include "entente/base/severity.hpp"
#include "entente/check/quad_file.hpp"
#include "entente/check/shapes.hpp"

namespace entente {

/// The shapes of all files together; what they name is added to `terms`.
///
/// errors   invalid_data: with the file and the shape; `suggest` gives the remedy for a misspelt property
/// cost     O(n log n) in the triples
[[nodiscard]] Expected<ShapeGraph> read_shapes(std::span<const QuadFile> files, TermTable& terms,
                                               const Suggest& suggest);

}  // namespace entente

#endif  // ENTENTE_CHECK_SHAPE_READER_HPP
