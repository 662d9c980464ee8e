// The files of ontology/vocabulary, compiled into the library so that it works wherever it is installed.
#ifndef ENTENTE_RECOGNISE_EMBEDDED_ONTOLOGY_HPP
#define ENTENTE_RECOGNISE_EMBEDDED_ONTOLOGY_HPP

#include <span>
#include <string_view>

#include "entente/base/embedded_file.hpp"

namespace entente {

/// In byte order of name.
[[nodiscard]] std::span<const EmbeddedFile> embedded_ontology() noexcept;

/// What the same files say, read when the library was built: an image for read_vocabulary().
[[nodiscard]] std::string_view embedded_vocabulary() noexcept;

/// What a gazetteer makes of that vocabulary's labels: an index for restore_gazetteer().
[[nodiscard]] std::string_view embedded_gazetteer() noexcept;

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_EMBEDDED_ONTOLOGY_HPP
