// A web page as a tree without libxml2: what the choice of its main text needs, and no more.
#ifndef ENTENTE_INGEST_HTML_PAGE_HPP
#define ENTENTE_INGEST_HTML_PAGE_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// An element or a text of the page.
struct HtmlNode {
  std::string tag;        ///< in lower case; empty for a text
  std::string text;       ///< of a text, entities decoded
  std::string marks;      ///< of an element: role, id and class, in lower case, a space after each
  std::uint32_t end = 0;  ///< one past its last descendant
  bool hidden = false;    ///< not shown to a reader
};

struct HtmlPage {
  std::vector<HtmlNode> nodes;  ///< in order of the page: a node's descendants are those up to its end
  std::string title;            ///< what the page calls itself to other sites, else its <title>
  std::string date;             ///< of publication, as the page's metadata write it
  std::string url;              ///< its canonical address
  bool whole = true;            ///< false if it is nested too deep to be read to its end
};

/// Reads a page as browsers do, however broken its markup. Nothing is fetched, no entity is looked up.
///
/// cost     O(n)
/// source   HTML 4 with recovery, by libxml2
[[nodiscard]] HtmlPage parse_html(std::string_view utf8);

/// The character encoding that the page declares in its first kilobytes; empty if it declares none.
[[nodiscard]] std::string declared_encoding(std::string_view bytes);

}  // namespace entente

#endif  // ENTENTE_INGEST_HTML_PAGE_HPP
