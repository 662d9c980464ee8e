// Says what the blocks of a document are: its title, dateline, bylines, headings, and what is not part of the
// statement.
#ifndef ENTENTE_INGEST_STRUCTURE_HPP
#define ENTENTE_INGEST_STRUCTURE_HPP

#include "entente/ingest/document.hpp"
#include "entente/ingest/structure_lexicon.hpp"

namespace entente {

/// Sets the kinds of `document.blocks`, which come as paragraphs, list items and marked headings.
///
/// A title from the front matter is the first block already. The head are the lines before the first
/// paragraph of running text. In it stand the title (else the first line of at least four words with a genre
/// phrase, else the first line), the dateline (dates, and the places beside them) and bylines. All is
/// chrome behind the first end mark of the body, unless most of what is said stands behind that mark.
///
/// cost     O(text), and a look-up for each short block
void find_structure(Document& document, const StructureLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_INGEST_STRUCTURE_HPP
