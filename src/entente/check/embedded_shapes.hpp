// ontology/entente.ttl and ontology/shapes.ttl, compiled into the library so that it works wherever it is
// installed.
#ifndef ENTENTE_CHECK_EMBEDDED_SHAPES_HPP
#define ENTENTE_CHECK_EMBEDDED_SHAPES_HPP

#include <span>
#include <string_view>

#include "entente/base/embedded_file.hpp"

namespace entente {

/// "entente.ttl", then "shapes.ttl".
[[nodiscard]] std::span<const EmbeddedFile> embedded_shapes() noexcept;

}  // namespace entente

#endif  // ENTENTE_CHECK_EMBEDDED_SHAPES_HPP
