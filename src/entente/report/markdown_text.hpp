// The one place where strings become Markdown.
#ifndef ENTENTE_REPORT_MARKDOWN_TEXT_HPP
#define ENTENTE_REPORT_MARKDOWN_TEXT_HPP

#include <string>
#include <string_view>

namespace entente {

/// `text` as words in a line or a table's cell: white space is folded, and every character that CommonMark or
/// its tables could read as markup is escaped.  source  CommonMark 0.31 §2.4
[[nodiscard]] std::string markdown_escaped(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_REPORT_MARKDOWN_TEXT_HPP
