#include "entente/ingest/html_page.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

#include <libxml/HTMLparser.h>

#include "entente/base/c_handle.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// A variable holds what frees: no argument of a template.
struct TextDeleter {
  void operator()(xmlChar* text) const noexcept { xmlFree(text); }
};
using Context = CHandle<htmlParserCtxt, htmlFreeParserCtxt>;
using Doc = CHandle<xmlDoc, xmlFreeDoc>;
using XmlText = std::unique_ptr<xmlChar, TextDeleter>;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string attribute(const xmlNode* node, const char* name) {
  const XmlText value{xmlGetNoNsProp(node, reinterpret_cast<const xmlChar*>(name))};
  return std::string{view(value.get())};
}

bool has_attribute(const xmlNode* node, const char* name) {
  return xmlHasProp(node, reinterpret_cast<const xmlChar*>(name)) != nullptr;
}

bool is_hidden(const xmlNode* node) {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  std::string style;
  for (const char c : attribute(node, "style")) {
    if (!is_ascii_space(c)) style += c;
  }
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

/// What <meta>, <link> and <title> say of the page; the more telling name wins.
class Metadata {
 public:
  void take(const xmlNode* node, std::string_view tag) {
    if (tag == "title" && title_.empty()) title_ = content(node);
    if (tag == "link" && equal_ignoring_case(attribute(node, "rel"), "canonical")) {
      url_ = attribute(node, "href");
    }
    if (tag != "meta") return;
    std::string name = to_lower(attribute(node, "property"));
    if (name.empty()) name = to_lower(attribute(node, "name"));
    const std::string value = attribute(node, "content");
    if (name == "og:title" || name == "dcterms.title" || name == "dc.title") shared_title_ = value;
    if (name == "og:url" && url_.empty()) url_ = value;
    constexpr std::array<std::string_view, 6> dates{
        "article:published_time", "dcterms.issued", "dcterms.date", "dc.date.issued", "dc.date", "date"};
    for (std::size_t i = 0; i < dates.size(); ++i) {
      if (name == dates[i] && (date_.empty() || i < date_rank_)) {
        date_ = value;
        date_rank_ = i;
      }
    }
  }
  void move_to(HtmlPage& page) {
    page.title = fold_name(shared_title_.empty() ? title_ : shared_title_);
    page.date = std::move(date_);
    page.url = std::move(url_);
  }

 private:
  static std::string content(const xmlNode* node) {
    const XmlText text{xmlNodeGetContent(node)};
    return std::string{view(text.get())};
  }
  std::string title_;
  std::string shared_title_;
  std::string date_;
  std::string url_;
  std::size_t date_rank_ = 0;
};

/// Neither shown nor text.
bool is_unread(std::string_view tag) {
  constexpr std::array<std::string_view, 9> tags{"script", "style",  "noscript", "template", "svg",
                                                 "canvas", "iframe", "object",   "math"};
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

class TreeCopier {
 public:
  explicit TreeCopier(HtmlPage& page) : page_{page} {}

  void copy(const xmlNode* root) {
    for (const xmlNode* node = root; node != nullptr;) {
      const bool kept = take(node);
      if (kept && node->type == XML_ELEMENT_NODE && node->children != nullptr) {
        node = node->children;
        continue;
      }
      if (kept) close();
      while (node != root && node->next == nullptr) {
        node = node->parent;
        close();
      }
      node = node == root ? nullptr : node->next;
    }
    metadata_.move_to(page_);
  }

 private:
  /// Appends `node`, open; false for what is neither element nor text.
  bool take(const xmlNode* node) {
    HtmlNode copy;
    if (node->type == XML_TEXT_NODE) {
      copy.text = view(node->content);
    } else if (node->type == XML_ELEMENT_NODE) {
      copy.tag = to_lower(view(node->name));
      if (is_unread(copy.tag)) return false;
      for (const char* name : {"role", "id", "class"}) {
        if (has_attribute(node, name)) copy.marks += to_lower(attribute(node, name)) + ' ';
      }
      copy.hidden = is_hidden(node);
      metadata_.take(node, copy.tag);
    } else {
      return false;
    }
    open_.push_back(page_.nodes.size());
    page_.nodes.push_back(std::move(copy));
    return true;
  }

  void close() {
    page_.nodes[open_.back()].end = static_cast<std::uint32_t>(page_.nodes.size());
    open_.pop_back();
  }

  HtmlPage& page_;
  Metadata metadata_;
  std::vector<std::size_t> open_;
};

}  // namespace

HtmlPage parse_html(std::string_view utf8) {
  HtmlPage page;
  const Context context{htmlNewParserCtxt()};
  if (!context) return page;
  constexpr int options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  const Doc doc{htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr,
                                   "UTF-8", options)};
  page.whole = context->disableSAX == 0;
  if (doc) {
    if (const xmlNode* root = xmlDocGetRootElement(doc.get())) TreeCopier{page}.copy(root);
  }
  return page;
}

std::string declared_encoding(std::string_view bytes) {
  constexpr std::size_t searched = 4096;
  const std::string head = to_lower(bytes.substr(0, searched));
  const std::size_t at = head.find("charset");
  if (at == std::string::npos) return {};
  constexpr std::string_view around = "= \t\r\n\"'";
  const std::size_t begin = head.find_first_not_of(around, at + std::string_view{"charset"}.size());
  if (begin == std::string::npos) return {};
  const std::size_t end = head.find_first_of(" \t\r\n\"'/>;", begin);
  return head.substr(begin, end == std::string::npos ? end : end - begin);
}

}  // namespace entente
