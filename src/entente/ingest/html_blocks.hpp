// The visible text of a web page, block by block, with what tells a statement from what surrounds it.
#ifndef ENTENTE_INGEST_HTML_BLOCKS_HPP
#define ENTENTE_INGEST_HTML_BLOCKS_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "entente/ingest/document.hpp"
#include "entente/ingest/html_page.hpp"

namespace entente {

/// A paragraph, heading, list item or table cell.
struct HtmlBlock {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t depth = 0;    ///< as in Block
  std::uint32_t node = 0;    ///< of the page: where its text begins
  std::string text;          ///< white space folded
  std::uint32_t words = 0;   ///< in it
  std::uint32_t linked = 0;  ///< of these, in links
};

/// Blocks in order of the page, without what is hidden, and without elements that are navigation, forms or
/// notices by their kind, their role, or a word of `chrome_marks` in their id or class.
///
/// cost     O(page)
[[nodiscard]] std::vector<HtmlBlock> read_blocks(const HtmlPage& page,
                                                 const std::vector<std::string>& chrome_marks);

}  // namespace entente

#endif  // ENTENTE_INGEST_HTML_BLOCKS_HPP
