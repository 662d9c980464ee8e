#include "entente/emit/xml_writer.hpp"

#include <cassert>
#include <utility>

#include "entente/base/utf8.hpp"

namespace entente {

std::string xml_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, size] = decode_at(text, i);
    if (value == '&') {
      out += "&amp;";
    } else if (value == '<') {
      out += "&lt;";
    } else if (value == '>') {
      out += "&gt;";
    } else if (value == '"') {
      out += "&quot;";
    } else if (value == '\t' || value == '\n' || value == '\r') {
      out.append("&#").append(std::to_string(value)).append(";");
    } else if (value < 0x20 || value == 0xFFFE || value == 0xFFFF) {
      append_utf8(out, 0xFFFD);
    } else {
      out += text.substr(i, size);
    }
    i += size;
  }
  return out;
}

XmlWriter::XmlWriter() : out_{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"} {}

void XmlWriter::tag(std::string_view name, XmlAttributes attributes) {
  out_.append(2 * open_.size(), ' ').append("<").append(name);
  for (const XmlAttribute& attribute : attributes)
    out_.append(" ").append(attribute.name).append("=\"").append(xml_escaped(attribute.value)).append("\"");
}

void XmlWriter::open(std::string_view element, XmlAttributes attributes) {
  tag(element, attributes);
  out_ += ">\n";
  open_.emplace_back(element);
}

void XmlWriter::close() {
  assert(!open_.empty());
  const std::string element = std::move(open_.back());
  open_.pop_back();
  out_.append(2 * open_.size(), ' ').append("</").append(element).append(">\n");
}

void XmlWriter::element(std::string_view name, std::string_view text, XmlAttributes attributes) {
  tag(name, attributes);
  out_.append(">").append(xml_escaped(text)).append("</").append(name).append(">\n");
}

void XmlWriter::empty(std::string_view name, XmlAttributes attributes) {
  tag(name, attributes);
  out_ += "/>\n";
}

std::string XmlWriter::finish() && {
  while (!open_.empty()) close();
  return std::move(out_);
}

}  // namespace entente
