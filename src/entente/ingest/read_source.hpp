// Bytes of a file or of standard input, with every way in which they may be out of reach told apart.
#ifndef ENTENTE_INGEST_READ_SOURCE_HPP
#define ENTENTE_INGEST_READ_SOURCE_HPP

#include <cstdint>
#include <string>

#include "entente/base/error.hpp"
#include "entente/process/descriptor.hpp"

namespace entente {

struct OpenSource {
  Descriptor file;
  std::uintmax_t size = 0;  ///< in bytes; 0 for a pipe
};

/// The file at `path`, open for reading at its beginning; "-" is standard input.
///
/// errors   unreadable: missing, a folder, no permission
[[nodiscard]] Expected<OpenSource> open_source(const std::string& path);

/// All bytes of the file at `path`; "-" is standard input. A named pipe without a writer counts as empty.
///
/// errors   unreadable: as open_source, a read that fails, more than max_document_bytes
///          (told from its size where it has one, else after that many bytes)
[[nodiscard]] Expected<std::string> read_source(const std::string& path);

}  // namespace entente

#endif  // ENTENTE_INGEST_READ_SOURCE_HPP
