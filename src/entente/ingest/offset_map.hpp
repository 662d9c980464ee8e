// From bytes of the reading text back to code points of the source.
//
// The map is a list of stretches, each beginning at a byte of the reading text and a code point of the
// source; inside a stretch both advance by one code point at a time.
#ifndef ENTENTE_INGEST_OFFSET_MAP_HPP
#define ENTENTE_INGEST_OFFSET_MAP_HPP

#include <cstdint>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"

namespace entente {

class OffsetMap {
 public:
  /// Text from `text_byte` on was taken from the source at `source_code_point`. Calls come in order of both.
  void add_stretch(std::uint32_t text_byte, std::uint32_t source_code_point);

  /// The source range of `range`. Ends are mapped by their last character, so that markup behind it stays
  /// out.
  ///
  /// cost     O(log stretches + bytes from the last checkpoint, at most 4 KiB)
  [[nodiscard]] CodePointRange to_source(std::string_view text, ByteRange range) const;

  /// Adds checkpoints so that a look-up never counts over more than 4 KiB. Call once, when the text is whole.
  void freeze(std::string_view text);

 private:
  struct Stretch {
    std::uint32_t text_byte;
    std::uint32_t source_code_point;
  };
  [[nodiscard]] std::uint32_t code_point_at(std::string_view text, std::uint32_t byte) const;
  std::vector<Stretch> stretches_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_OFFSET_MAP_HPP
