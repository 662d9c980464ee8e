// The report as one HTML file that needs nothing else: no network, no other file.
#ifndef ENTENTE_REPORT_REPORT_HTML_HPP
#define ENTENTE_REPORT_REPORT_HTML_HPP

#include <string>

#include "entente/report/report_model.hpp"

namespace entente {

/// HTML5 that is well-formed XML too. It is whole without its script, which adds what moves: the graph's
/// search and filters, folds that open when a link leads into them.
///
/// Nothing of a statement can run: all text is escaped by HtmlWriter, and the page's policy allows the
/// report's own script only, by its sum.
///
/// cost     linear in the texts, and in what the tables show
[[nodiscard]] std::string report_html(const Report& report);

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_HTML_HPP
