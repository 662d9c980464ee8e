#include "entente/ingest/html_tags.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

namespace {

bool is_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}

/// Where the tag that begins at `at` ends, and how many attributes it has.
struct Tag {
  std::size_t end = 0;
  std::size_t attributes = 0;
};

Tag read_tag(std::string_view page, std::size_t at) {
  Tag tag;
  char before = '<';  // the last that is no space
  bool spaced = false;
  for (++at; at < page.size() && page[at] != '>'; ++at) {
    const char c = page[at];
    if (is_ascii_space(c)) {
      spaced = true;
      continue;
    }
    if (spaced && c != '=' && before != '=') ++tag.attributes;
    spaced = false;
    if (before == '=' && (c == '"' || c == '\'')) at = std::min(page.find(c, at + 1), page.size() - 1);
    before = c;
  }
  tag.end = at;
  return tag;
}

/// Where "</name" stands at or behind `at`; the page's end if nowhere.
std::size_t find_closing(std::string_view page, std::string_view name, std::size_t at) {
  while ((at = page.find("</", at)) != std::string_view::npos) {
    if (equal_ignoring_case(page.substr(at + 2, name.size()), name)) return at;
    at += 2;
  }
  return page.size();
}

}  // namespace

bool is_tractable_html(std::string_view page) noexcept {
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
    if (page.substr(at, 4) == "<!--") {
      at = page.find("-->", at);
      if (at == std::string_view::npos) break;
    } else if (at + 1 == page.size() || !is_letter(page[at + 1])) {
      ++at;
    } else {
      const Tag tag = read_tag(page, at);
      if (tag.attributes > max_attributes) return false;
      const std::size_t begin = at + 1;
      at = tag.end;
      for (const std::string_view name : {"script", "style"}) {
        if (equal_ignoring_case(page.substr(begin, name.size()), name)) at = find_closing(page, name, at);
      }
    }
  }
  return true;
}

}  // namespace entente
