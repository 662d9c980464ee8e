// The version of this program and library, from the build.
#ifndef ENTENTE_BASE_VERSION_HPP
#define ENTENTE_BASE_VERSION_HPP

#include <string_view>

namespace entente {

extern const std::string_view version;  ///< "0.1.0"

}  // namespace entente

#endif  // ENTENTE_BASE_VERSION_HPP
