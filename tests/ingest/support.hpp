// What the tests of this room share: documents made by hand, blocks shown as lines, a folder that goes away.
#ifndef ENTENTE_TESTS_INGEST_SUPPORT_HPP
#define ENTENTE_TESTS_INGEST_SUPPORT_HPP

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "entente/ingest/ingest.hpp"

namespace entente::test {

/// A small lexicon with at least two phrases of each list.
StructureLexicon small_lexicon();

/// parse_document with small_lexicon; the test fails if it gives an error.
Document parse(std::string_view text, SourceFormat format);

/// "kind|text", or "kind depth|text" where there is a depth.
std::vector<std::string> show(const Document& document);

/// The source text that a range of the reading text was taken from.
std::string source_of(const Document& document, ByteRange range);

/// What is wrong with the document's blocks and map by their contract; empty if nothing is.
std::string broken_invariant(const Document& document);

/// The first run of ASCII letters in the reading text that is another word in the source; empty if there is
/// none.
std::string misplaced_word(const Document& document);

/// A folder of its own, with all in it removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();
  /// Writes a file, with the folders on its way, and returns its path.
  std::string write(const std::string& name, std::string_view bytes) const;
  [[nodiscard]] std::string path(const std::string& name = "") const;

 private:
  std::filesystem::path root_;
};

}  // namespace entente::test

#endif  // ENTENTE_TESTS_INGEST_SUPPORT_HPP
