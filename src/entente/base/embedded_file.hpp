// A file that is compiled into the library (cmake/EntenteEmbed.cmake).
#ifndef ENTENTE_BASE_EMBEDDED_FILE_HPP
#define ENTENTE_BASE_EMBEDDED_FILE_HPP

#include <string_view>

namespace entente {

struct EmbeddedFile {
  std::string_view name;  ///< "states.ttl"
  std::string_view text;
};

}  // namespace entente

#endif  // ENTENTE_BASE_EMBEDDED_FILE_HPP
