// All bytes of one file, with every way in which it may be out of reach told apart.
#ifndef ENTENTE_STORE_FILE_BYTES_HPP
#define ENTENTE_STORE_FILE_BYTES_HPP

#include <cstdint>
#include <string>

#include "entente/base/error.hpp"

namespace entente {

/// The most that is read of a file of RDF: some three million triples, which take about as many bytes again
/// ten times over in memory.
inline constexpr std::uintmax_t max_rdf_bytes = std::uintmax_t{1} << 29U;

/// The bytes of the file at `path`; "-" is standard input.
///
/// errors   unreadable: missing, a folder, no permission, more than `limit` bytes, a read that fails
[[nodiscard]] Expected<std::string> file_bytes(const std::string& path, std::uintmax_t limit = max_rdf_bytes);

}  // namespace entente

#endif  // ENTENTE_STORE_FILE_BYTES_HPP
