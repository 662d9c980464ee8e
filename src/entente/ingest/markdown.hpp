// Takes Markdown apart: its words without markup, its paragraphs, headings and list items.
#ifndef ENTENTE_INGEST_MARKDOWN_HPP
#define ENTENTE_INGEST_MARKDOWN_HPP

#include <cstddef>
#include <string_view>

#include "entente/ingest/document.hpp"

namespace entente {

/// Writes the reading text and blocks of `document` from its source, which begins at byte `begin`.
///
/// Blocks are headings, list items and paragraphs; the cells of tables and the text of code and quotes are
/// paragraphs too. A short paragraph that is wholly bold is a heading. Links are their text; HTML tags are
/// dropped, entities decoded.
///
/// cost     O(n), and for each paragraph O(lines · links)
/// errors   none: every text is Markdown
/// source   CommonMark 0.30 and GitHub's tables, by md4c
void read_markdown(Document& document, std::size_t begin);

/// False for a text whose paragraphs have so many lines and links that read_markdown would take minutes. No
/// statement does.
[[nodiscard]] bool is_tractable_markdown(std::string_view text) noexcept;

}  // namespace entente

#endif  // ENTENTE_INGEST_MARKDOWN_HPP
