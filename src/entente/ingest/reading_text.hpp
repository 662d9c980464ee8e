// Puts a document's reading text together block by block, and with it the map back to the source.
#ifndef ENTENTE_INGEST_READING_TEXT_HPP
#define ENTENTE_INGEST_READING_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "entente/ingest/document.hpp"

namespace entente {

/// Writes `text`, `blocks` and `to_source` of a Document whose `source` is in place.
///
/// White space at both ends of a block is left out; line breaks and control characters inside become spaces,
/// one for each, so that reading text and source go on together, code point by code point.
class ReadingText {
 public:
  explicit ReadingText(Document& document) : document_{document}, block_begin_{document.text.size()} {}

  /// Adds the source's bytes [begin, end) to the open block. Calls come in order of the source.
  void add_source(std::size_t begin, std::size_t end);

  /// Adds `text` that stands for what begins at the source's byte `begin` (an entity, a line break).
  void add_text(std::string_view text, std::size_t begin);

  /// The open block's text as far as it is written.
  [[nodiscard]] std::string_view open_block() const noexcept;

  /// Closes the open block; one without any text leaves no trace. Its range begins behind the first
  /// `marker_bytes`.
  void end_block(BlockKind kind, std::uint8_t depth = 0, std::size_t marker_bytes = 0);

  /// Call once, after the last block.
  void finish() { document_.to_source.freeze(document_.text); }

 private:
  void place(std::size_t source_byte);
  void append(std::string_view text);

  Document& document_;
  std::size_t block_begin_;
  std::size_t counted_bytes_ = 0;  // of the source, and the code points in them
  std::uint32_t counted_code_points_ = 0;
  // Where the next character comes from if nothing is said.
  std::size_t expected_source_byte_ = std::string_view::npos;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_READING_TEXT_HPP
