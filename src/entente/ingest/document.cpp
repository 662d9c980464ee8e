#include "entente/ingest/document.hpp"

#include <string_view>
#include <utility>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// Without "(March 14, 2024)" at its end: when it was put out is no part of what it is called.
std::string without_date(std::string title) {
  const std::size_t open = title.rfind(" (");
  if (open == std::string::npos || title.back() != ')') return title;
  const std::string_view inside = std::string_view{title}.substr(open + 2, title.size() - open - 3);
  const auto date = match_date(inside);
  const bool day = date && date->size == inside.size() && date->period.first.day != 0;
  return day ? title.substr(0, open) : title;
}

}  // namespace

std::string title_of(const Document& document) {
  if (!document.metadata.title.empty()) return document.metadata.title;
  std::string title;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::title) continue;
    if (!title.empty()) title += ' ';
    title += fold_name(slice(document.text, block.range));
  }
  return without_date(std::move(title));
}

}  // namespace entente
