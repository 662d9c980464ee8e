// Documents out of an archive (.zip, .tar, and .tar compressed by gzip, xz or zstd), one after the other.
// Nothing is unpacked to disk, and one member is in memory at a time.
#ifndef ENTENTE_INGEST_ARCHIVE_HPP
#define ENTENTE_INGEST_ARCHIVE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/ingest/ingest.hpp"

namespace entente {

/// A document as it came out of its archive.
struct ArchiveMember {
  std::string path;  ///< of the archive as given, and of the member in it: "in/letters.zip/2019/a.md"
  std::string file;  ///< the same without the folders that the archive lies in: "letters.zip/2019/a.md"
  SourceFormat format = SourceFormat::plain_text;
  std::string bytes;
};

struct ArchiveLimits {
  std::size_t member_bytes = max_document_bytes;
  std::uint64_t total_bytes = std::uint64_t{4} << 30U;  ///< expanded, with what is passed over
};

/// Reads the archive at `path`, in its own order. Members are chosen as in a folder: by extension, hidden
/// ones left out.
///
/// cost     O(bytes of the archive, expanded); memory: one member, and of a .zip its table of contents
/// thread   one at a time
/// source   libarchive
class ArchiveReader {
 public:
  explicit ArchiveReader(std::string path, const ArchiveLimits& limits = {});
  ArchiveReader(ArchiveReader&&) noexcept;
  ArchiveReader& operator=(ArchiveReader&&) noexcept;
  ~ArchiveReader();

  /// The next document, or what kept one from being read; nothing at the end.
  ///
  /// errors   unreadable, of the archive: missing, no permission, no archive, damaged or cut off, without any
  ///          document, expands to more than total_bytes: the last word on it.
  ///          unreadable, of a member: encrypted, damaged, larger than member_bytes, a link or a device, a
  ///          name that is absolute or leads out by "..": the next call goes on
  [[nodiscard]] std::optional<Expected<ArchiveMember>> next();

  /// Archives in the archive so far, which are not read.
  [[nodiscard]] const std::vector<Error>& warnings() const noexcept;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_ARCHIVE_HPP
