// The report as Markdown, for wikis, notes and mail.
#ifndef ENTENTE_REPORT_REPORT_MARKDOWN_HPP
#define ENTENTE_REPORT_REPORT_MARKDOWN_HPP

#include <string>

#include "entente/report/report_model.hpp"

namespace entente {

/// CommonMark with tables: all of the HTML report but the picture and the full texts. Nothing of a statement
/// is read as markup.
[[nodiscard]] std::string report_markdown(const Report& report);

}  // namespace entente

#endif  // ENTENTE_REPORT_REPORT_MARKDOWN_HPP
