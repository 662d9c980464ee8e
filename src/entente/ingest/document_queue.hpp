// Documents waiting to be read, out of files and archives; threads take one after the other.
#ifndef ENTENTE_INGEST_DOCUMENT_QUEUE_HPP
#define ENTENTE_INGEST_DOCUMENT_QUEUE_HPP

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/ingest/archive.hpp"
#include "entente/ingest/ingest.hpp"

namespace entente {

/// A file is read by whoever takes it; a member of an archive comes with its bytes, since its archive can
/// only be read from front to back.
using PendingDocument = std::variant<SourceRef, ArchiveMember>;

[[nodiscard]] const std::string& path_of(const PendingDocument& document);

/// As read_document and parse_document.
[[nodiscard]] Expected<Document> read_document(PendingDocument document, const StructureLexicon& lexicon);

/// Gives the documents of `sources` in their order, an archive as the documents in it.
///
/// cost     memory: one open archive; what has been given belongs to the taker
/// thread   safe
class DocumentQueue {
 public:
  explicit DocumentQueue(std::vector<SourceRef> sources, const ArchiveLimits& limits = {});

  /// The next document, or what kept one in an archive from being read; nothing at the end. Which thread gets
  /// which is chance: whoever takes them sorts the results.
  [[nodiscard]] std::optional<Expected<PendingDocument>> next();

  /// From now on `next` gives nothing.
  void stop();

  /// Results of `next` that are known of: the sources, and of an archive what came out so far.
  [[nodiscard]] std::size_t known() const;

  /// What was odd in archives; call at the end.
  [[nodiscard]] std::vector<Error> warnings() const;

 private:
  void close_archive();

  mutable std::mutex mutex_;
  std::vector<SourceRef> sources_;
  ArchiveLimits limits_;
  std::size_t at_ = 0;  // of sources_
  std::optional<ArchiveReader> archive_;
  std::size_t from_archives_ = 0;
  std::size_t archives_ = 0;  // opened
  std::vector<Error> warnings_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_DOCUMENT_QUEUE_HPP
