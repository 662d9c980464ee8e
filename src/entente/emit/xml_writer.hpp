// XML as a row of elements: the one place where strings become XML.
#ifndef ENTENTE_EMIT_XML_WRITER_HPP
#define ENTENTE_EMIT_XML_WRITER_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// `text` as content or as a value in double quotes, to be read back as it is: markup is escaped, and so are
/// tabs and line ends, which a value would lose; what XML 1.0 cannot hold becomes U+FFFD.
///
/// Precondition: UTF-8.
[[nodiscard]] std::string xml_escaped(std::string_view text);

struct XmlAttribute {
  std::string_view name;
  std::string_view value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

/// Each element on a line of its own. Names are the program's own and not checked; all else is escaped.
///
/// Precondition: close() closes something that was opened.
class XmlWriter {
 public:
  /// Begins with the declaration.
  XmlWriter();

  void open(std::string_view element, XmlAttributes attributes = {});
  void close();
  /// An element with nothing but text in it.
  void element(std::string_view name, std::string_view text, XmlAttributes attributes = {});
  /// An element without content.
  void empty(std::string_view name, XmlAttributes attributes = {});

  /// The document, all elements closed.
  [[nodiscard]] std::string finish() &&;

 private:
  void tag(std::string_view name, XmlAttributes attributes);
  std::string out_;
  std::vector<std::string> open_;
};

}  // namespace entente

#endif  // ENTENTE_EMIT_XML_WRITER_HPP
