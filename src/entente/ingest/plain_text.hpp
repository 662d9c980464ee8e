// Takes plain text apart into paragraphs, list items and head lines, by its lines and their indentation.
#ifndef ENTENTE_INGEST_PLAIN_TEXT_HPP
#define ENTENTE_INGEST_PLAIN_TEXT_HPP

#include <cstddef>

#include "entente/ingest/document.hpp"

namespace entente {

/// Writes the reading text and blocks of `document` from its source, which begins at byte `begin`. Blocks are
/// paragraphs and list items; what else they are is for find_structure to say.
///
/// Blank lines part paragraphs. Lines that are filled to the width of the text, so that the next word had no
/// room, go on in the next. Else a line is a paragraph of its own where lines are not wrapped (one of them is
/// long) or none of those that stand together ends a sentence, as at the head of a statement. Lines that are
/// each in columns, as signatures beside each other, are a paragraph to each column; rows of a table in the
/// text, which have numbers, are items with commas between their cells. An item of a list ends at the next
/// item, at a blank line, or at a line that is neither indented nor begins in lower case, nor goes on in a
/// filled one.
///
/// cost     O(n)
void read_plain_text(Document& document, std::size_t begin);

}  // namespace entente

#endif  // ENTENTE_INGEST_PLAIN_TEXT_HPP
