#include "entente/ingest/head_dates.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/line_shape.hpp"

namespace entente {

namespace {

Position position_of(std::string_view source, std::uint32_t code_point) {
  Position position;
  for (std::size_t at = 0; code_point > 0 && at < source.size(); --code_point) {
    const auto [value, size] = decode_at(source, at);
    at += size;
    ++position.column;
    if (value == U'\n') position = {position.line + 1, 1};
  }
  return position;
}

bool ends_head(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item;
}

}  // namespace

void check_head_dates(Document& document, SourceKind kind) {
  for (const Block& block : document.blocks) {
    const std::string_view line = slice(document.text, block.range);
    // A short line may be taken for a paragraph just because its date is none.
    if (line.size() > 2 * max_heading_bytes || (ends_head(block) && ends_sentence(line))) return;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (at > 0 && !is_ascii_space(line[at - 1]) && line[at - 1] != '(' && line[at - 1] != ',') continue;
      const std::size_t size = match_unreal_date(line.substr(at));
      if (size == 0) continue;
      Error warning{Errc::invalid_data,
                    document.name,
                    {},
                    "the date '" + std::string{line.substr(at, size)} + "' does not exist",
                    "correct it, or give the date in front matter"};
      if (kind == SourceKind::whole_file) {
        const auto begin = static_cast<std::uint32_t>(block.range.begin + at);
        const auto end = static_cast<std::uint32_t>(begin + size);
        warning.at =
            position_of(document.source, document.to_source.to_source(document.text, {begin, end}).begin);
      }
      document.warnings.push_back(std::move(warning));
      break;
    }
  }
}

}  // namespace entente
