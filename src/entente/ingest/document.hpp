// A statement as read: its source text, its reading text without markup, and how the one maps to the other.
#ifndef ENTENTE_INGEST_DOCUMENT_HPP
#define ENTENTE_INGEST_DOCUMENT_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/range.hpp"
#include "entente/ingest/offset_map.hpp"

namespace entente {

enum class BlockKind : std::uint8_t {
  title,     ///< the statement's own title
  byline,    ///< what stands between title and body besides the dateline: genre, issuing bureau
  dateline,  ///< place or date of issue
  heading,   ///< title of a section, with its number if it has one
  paragraph,
  list_item,
  chrome,  ///< navigation, banners, account notices: no part of the statement
};

/// A stretch of the reading text that is one paragraph, item or line. Blocks do not overlap and come in
/// order.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  ByteRange range;         ///< without list marker, surrounding white space or line end
  std::uint8_t depth = 0;  ///< list items: nesting from 1; headings: level from 1; else 0
  friend bool operator==(const Block&, const Block&) = default;
};

/// What the file says about itself outside the text (front matter). Empty where it says nothing.
struct Metadata {
  std::string title;
  std::string date;  ///< ISO 8601, checked
  std::string source_url;
};

struct Document {
  std::string name;     ///< the path as given; "-" for standard input
  std::string file;     ///< what it is known by wherever it lies, in UTF-8: "a.md", "letters.zip/2019/a.md"
  std::string source;   ///< the whole file in UTF-8: what offsets count in
  std::string text;     ///< reading text: markup gone; one '\n' after each block and no other line break
  OffsetMap to_source;  ///< bytes of `text` to code points of `source`
  std::vector<Block> blocks;  ///< cover every word of `text`
  Metadata metadata;
  std::vector<Error> warnings;  ///< what was odd but readable (encoding guessed, front matter broken …)
};

/// The statement's own title: what the front matter says, else the first block that is one, white space
/// folded.
[[nodiscard]] std::string title_of(const Document& document);

}  // namespace entente

#endif  // ENTENTE_INGEST_DOCUMENT_HPP
