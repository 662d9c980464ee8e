#include "cli/result_table.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "cli/console.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::cli {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t widest_aligned = 120;  ///< where nothing is broken
constexpr std::size_t narrowest = 12;        ///< what a column is not made narrower than

using Cells = std::vector<std::string>;

std::string cell(const std::optional<Value>& value) {
  if (!value) return {};
  if (value->kind == ValueKind::iri) return printable(shortened(value->text));
  if (value->kind == ValueKind::blank) return "_:" + value->text;
  std::string text = value->text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return printable(text);
}

/// `text` in pieces of at most `width` code points, broken behind a space or, in a long word, anywhere.
Cells pieces(std::string_view text, std::size_t width) {
  Cells out;
  do {
    std::size_t end = 0;
    std::size_t last_space = 0;
    for (std::size_t points = 0; end < text.size() && points < width; ++points) {
      if (text[end] == ' ') last_space = end + 1;
      end += decode_at(text, end).size;
    }
    if (end < text.size() && text[end] != ' ' && last_space > 0) end = last_space;
    out.emplace_back(trim(text.substr(0, end)));
    text.remove_prefix(end);
    if (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  } while (!text.empty());
  return out;
}

/// Widths that fit: the widest give way to what all may have.
std::vector<std::size_t> fitted(std::vector<std::size_t> widths, std::size_t all) {
  const std::size_t gaps = gap * (widths.size() - 1);
  const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), gaps); };
  while (total() > all) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= narrowest) break;
    // Down to the next widest, or as far as is needed.
    std::size_t next = narrowest;
    for (const std::size_t each : widths) {
      if (each < *widest) next = std::max(next, each);
    }
    const auto count = static_cast<std::size_t>(std::count(widths.begin(), widths.end(), *widest));
    const std::size_t excess = total() - all;
    const std::size_t down = std::min(*widest - next, (excess + count - 1) / count);
    const std::size_t old = *widest;
    for (std::size_t& each : widths) {
      if (each == old) each = old - down;
    }
  }
  return widths;
}

enum class Breaking : std::uint8_t { never, where_too_wide };

void append_row(const Cells& row, const std::vector<std::size_t>& widths, Breaking breaking,
                std::string& out) {
  std::vector<Cells> columns;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    columns.push_back(breaking == Breaking::never ? Cells{row[i]} : pieces(row[i], widths[i]));
    lines = std::max(lines, columns.back().size());
  }
  for (std::size_t line = 0; line < lines; ++line) {
    std::string text;
    std::size_t wanted = 0;
    std::size_t used = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (line < columns[i].size()) {
        const std::size_t space = std::max(wanted, used + (i > 0 ? gap : 0)) - used;
        text.append(space, ' ').append(columns[i][line]);
        used += space + count_code_points(columns[i][line]);
      }
      wanted += widths[i] + gap;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out.append(text).append("\n");
  }
}

}  // namespace

std::string shortened(const std::string& iri) {
  for (const Prefix& prefix : prefixes) {
    if (iri.compare(0, prefix.iri.size(), prefix.iri) != 0) continue;
    const std::string_view local = std::string_view{iri}.substr(prefix.iri.size());
    const bool is_name = std::all_of(local.begin(), local.end(), [](char c) {
      return is_ascii_upper(c) || is_ascii_lower(c) || is_ascii_digit(c) || c == '_' || c == '-';
    });
    if (is_name && !local.empty() && local.front() != '-')
      return std::string{prefix.name}.append(":").append(local);
  }
  return '<' + iri + '>';
}

std::string result_table(const sparql::Bindings& bindings, std::optional<std::size_t> width) {
  if (bindings.variables.empty()) return {};
  std::vector<Cells> rows{bindings.variables};
  for (const auto& row : bindings.rows) {
    Cells& cells = rows.emplace_back();
    for (const auto& value : row) cells.push_back(cell(value));
  }
  std::vector<std::size_t> widths(bindings.variables.size(), 1);
  for (const Cells& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], count_code_points(row[i]));
  }
  if (width) {
    widths = fitted(std::move(widths), *width);
  } else {
    // One long text shall not push the columns behind it away in all rows.
    for (std::size_t& each : widths) each = std::min(each, widest_aligned);
  }
  const Breaking breaking = width ? Breaking::where_too_wide : Breaking::never;
  std::string out;
  append_row(rows.front(), widths, breaking, out);
  Cells rules;
  for (const std::size_t each : widths) rules.emplace_back(each, '-');
  append_row(rules, widths, breaking, out);
  for (std::size_t i = 1; i < rows.size(); ++i) append_row(rows[i], widths, breaking, out);
  return out;
}

}  // namespace entente::cli
