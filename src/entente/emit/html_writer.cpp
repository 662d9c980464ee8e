#include "entente/emit/html_writer.hpp"

#include <cassert>
#include <utility>

namespace entente {

namespace {

bool is_refused(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        if (is_refused(c)) {
          out += "\uFFFD";
        } else {
          out += c;
        }
    }
  }
  return out;
}

HtmlWriter::HtmlWriter() : out_{"<!DOCTYPE html>\n"} {}

void HtmlWriter::tag(std::string_view name, HtmlAttributes attributes, std::string_view end) {
  out_.append("<").append(name);
  for (const HtmlAttribute& attribute : attributes)
    out_.append(" ").append(attribute.name).append("=\"").append(html_escaped(attribute.value)).append("\"");
  out_ += end;
}

HtmlWriter& HtmlWriter::open(std::string_view element, HtmlAttributes attributes) {
  tag(element, attributes, ">");
  open_.emplace_back(element);
  return *this;
}

HtmlWriter& HtmlWriter::close() {
  assert(!open_.empty());
  out_.append("</").append(open_.back()).append(">");
  open_.pop_back();
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view text) {
  out_ += html_escaped(text);
  return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view name, std::string_view text, HtmlAttributes attributes) {
  return open(name, attributes).text(text).close();
}

HtmlWriter& HtmlWriter::empty(std::string_view name, HtmlAttributes attributes) {
  tag(name, attributes, "/>");
  return *this;
}

HtmlWriter& HtmlWriter::style(std::string_view sheet) {
  assert(sheet.find_first_of("&<") == std::string_view::npos);
  out_.append("<style>\n").append(sheet).append("</style>");
  return *this;
}

HtmlWriter& HtmlWriter::verbatim(std::string_view element, std::string_view content) {
  assert(content.find_first_of("&<") == std::string_view::npos);
  out_.append("<").append(element).append(">").append(content).append("</").append(element).append(">");
  return *this;
}

HtmlWriter& HtmlWriter::line() {
  out_ += '\n';
  return *this;
}

std::string HtmlWriter::finish() && {
  while (!open_.empty()) close();
  line();
  return std::move(out_);
}

}  // namespace entente
