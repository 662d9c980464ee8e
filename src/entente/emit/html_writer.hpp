// HTML as a row of elements: the one place where strings become HTML.
//
// What is written is HTML5 and well-formed XML at once, so that any parser of XML can check it.
#ifndef ENTENTE_EMIT_HTML_WRITER_HPP
#define ENTENTE_EMIT_HTML_WRITER_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// `text` as content or as a value in double quotes: & < > " are escaped; controls besides tab and line ends,
/// which HTML does not allow, become U+FFFD.
[[nodiscard]] std::string html_escaped(std::string_view text);

struct HtmlAttribute {
  std::string_view name;
  std::string_view value;
};
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// Names of elements and attributes are the program's own and not checked; all else is escaped.
///
/// Precondition: close() closes something that was opened.
class HtmlWriter {
 public:
  /// Begins with the document type.
  HtmlWriter();

  HtmlWriter& open(std::string_view element, HtmlAttributes attributes = {});
  HtmlWriter& close();
  HtmlWriter& text(std::string_view text);
  /// An element with nothing but text in it.
  HtmlWriter& element(std::string_view name, std::string_view text, HtmlAttributes attributes = {});
  /// An element that never has content: meta, br.
  HtmlWriter& empty(std::string_view name, HtmlAttributes attributes = {});
  /// A style sheet, which HTML does not unescape. Precondition: it holds neither & nor <.
  HtmlWriter& style(std::string_view sheet);
  /// An element whose content HTML does not unescape, to the byte: style, script. Precondition: it holds
  /// neither & nor <.
  HtmlWriter& verbatim(std::string_view element, std::string_view content);
  /// Ends a line; for those who read the source.
  HtmlWriter& line();

  /// The page, all elements closed.
  [[nodiscard]] std::string finish() &&;

 private:
  void tag(std::string_view name, HtmlAttributes attributes, std::string_view end);
  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace entente

#endif  // ENTENTE_EMIT_HTML_WRITER_HPP
