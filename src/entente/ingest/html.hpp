// Takes the statement out of a web page: its main text told from navigation, notices, sharing and related
// links.
#ifndef ENTENTE_INGEST_HTML_HPP
#define ENTENTE_INGEST_HTML_HPP

#include <string_view>

#include "entente/ingest/document.hpp"
#include "entente/ingest/structure_lexicon.hpp"

namespace entente {

/// Writes source, reading text, blocks and metadata of `document` from a page in UTF-8. The source, in which
/// offsets count, is the text that was taken out: a blank line behind each block, list items behind "- ".
///
/// The main text is the smallest element that holds nearly all of the page's running text, from the heading
/// on that says what the page's title says. Blocks that are mostly links are left out.
///
/// cost     O(n)
/// source   running text is told by length and link density as in C. Kohlschütter et al., Boilerplate
/// Detection
///          using Shallow Text Features, WSDM 2010
void read_html(Document& document, std::string_view html, const StructureLexicon& lexicon);

}  // namespace entente

#endif  // ENTENTE_INGEST_HTML_HPP
