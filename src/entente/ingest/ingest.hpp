// The door of this room: paths and bytes in, Documents out.
#ifndef ENTENTE_INGEST_INGEST_HPP
#define ENTENTE_INGEST_INGEST_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/ingest/document.hpp"
#include "entente/ingest/source_format.hpp"
#include "entente/ingest/structure_lexicon.hpp"

namespace entente {

/// A file (or standard input) that may hold a statement, or an archive of many: where it is and how it is
/// written.
struct SourceRef {
  std::string path;  ///< "-" is standard input
  SourceFormat format =
      SourceFormat::plain_text;  ///< by its name; web pages and PDFs are known by their bytes too
  friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

/// What `paths` name, in byte order of path, without doubles: a file itself, a folder all readable kinds
/// below it.
///
/// errors   unreadable: no such path, no permission, a folder without any statement (one Error each; the
///          others are still listed)
struct Listing {
  std::vector<SourceRef> sources;
  std::vector<Error> errors;
};
[[nodiscard]] Listing list_sources(const std::vector<std::string>& paths);

/// Most bytes that one document may have; more is refused as no statement.
inline constexpr std::size_t max_document_bytes = std::size_t{256} << 20U;

/// Reads one source whole and takes its structure apart.
///
/// Of web pages and PDFs `Document::source` is the text taken out of them.
///
/// errors   unreadable: missing, a folder, no permission, empty, larger than max_document_bytes, binary,
///          in an encoding that cannot be told, a PDF that is encrypted, damaged or made of pictures, an
///          archive (archive.hpp takes its documents out)
[[nodiscard]] Expected<Document> read_document(const SourceRef& source, const StructureLexicon& lexicon);

/// The same from bytes in hand; `name` stands for the path.
[[nodiscard]] Expected<Document> parse_document(std::string name, std::string bytes, SourceFormat format,
                                                const StructureLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_INGEST_INGEST_HPP
