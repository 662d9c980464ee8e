#include "entente/ingest/plain_text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/base/text.hpp"
#include "entente/ingest/head_line.hpp"
#include "entente/ingest/line_shape.hpp"
#include "entente/ingest/list_marker.hpp"
#include "entente/ingest/reading_text.hpp"

namespace entente {

namespace {

constexpr std::size_t longest_wrapped_line = 160;
constexpr std::size_t most_plain_head_lines = 12;

/// A line of the source without the white space at its ends.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next = 0;    ///< where the following line begins
  std::size_t indent = 0;  ///< columns before `begin`
  [[nodiscard]] bool blank() const noexcept { return begin == end; }
};

bool is_rule(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("-_=*~ \t") == std::string_view::npos;
}

Line read_line(std::string_view source, std::size_t at) {
  std::size_t end = at;
  while (end < source.size() && source[end] != '\n' && source[end] != '\r') ++end;
  const std::string_view whole = source.substr(at, end - at);
  const std::string_view text = trim(whole);
  Line line;
  line.begin = text.empty() ? end : static_cast<std::size_t>(text.data() - source.data());
  line.end = line.begin + text.size();
  line.next = std::min(source.size(), end + (source.substr(end, 2) == "\r\n" ? 2 : 1));
  for (const char c : source.substr(at, line.begin - at)) line.indent += c == '\t' ? 8 : 1;
  if (is_rule(text)) line.begin = line.end;
  return line;
}

/// Where the next column of a line begins, behind a wide gap: "Ana Lima          Berit Vik"; else its end.
std::size_t next_column(std::string_view text) {
  constexpr std::string_view gap = "    ";
  for (std::size_t at = text.find(gap); at < text.size(); at = text.find(gap, at)) {
    at = text.find_first_not_of(' ', at);
    if (at < text.size() && is_ascii_upper(text[at])) return at;
  }
  return text.size();
}

/// "Reef Dialogue          Lima, May 2012": in columns, as "Ana Lima        Berit Vik" is, but a row of a
/// table.
bool in_row(std::string_view text) {
  return next_column(text) < text.size() && text.find_first_of("0123456789") != std::string_view::npos;
}

bool in_columns(std::string_view text) {
  return next_column(text) < text.size() && !in_row(text);
}

/// The length to which lines that go on below are filled; 0 where lines are not wrapped.
std::size_t wrap_width(std::string_view source, std::size_t begin) {
  constexpr std::size_t narrowest = 60;  // shorter lines that stand together are those of a head
  std::size_t width = 0;
  for (std::size_t at = begin; at < source.size();) {
    const Line line = read_line(source, at);
    const bool goes_on = line.next < source.size() && !read_line(source, line.next).blank();
    if (goes_on && !line.blank()) width = std::max(width, line.end - line.begin + line.indent);
    at = line.next;
  }
  return width < narrowest || width > longest_wrapped_line ? 0 : width;
}

/// How lines that stand together, without a blank one between, are to be taken.
enum class Grouping { wrapped, line_by_line, columns, rows };

class PlainTextReader {
 public:
  PlainTextReader(Document& document, std::size_t begin)
      : source_{document.source}, at_{begin}, width_{wrap_width(document.source, begin)}, out_{document} {}

  void read() {
    while (at_ < source_.size()) {
      const Line line = read_line(source_, at_);
      if (line.blank()) {
        close_block();
        in_group_ = false;
      } else {
        if (!in_group_) grouping_ = group_from(line);
        in_group_ = true;
        if (grouping_ == Grouping::columns) {
          read_columns(line);
        } else if (grouping_ == Grouping::rows && in_row(text(line))) {
          read_row(line);
        } else {
          read_text_line(line);
        }
      }
      at_ = line.next;
    }
    close_block();
    out_.finish();
  }

 private:
  /// The list item or paragraph that is being read.
  struct Open {
    Line first;
    Line last;
    std::optional<ListMarker> marker;
  };
  /// A list that is open, innermost last.
  struct Level {
    std::size_t indent;
    MarkerStyle style;
  };

  [[nodiscard]] std::string_view text(const Line& line) const {
    return source_.substr(line.begin, line.end - line.begin);
  }

  /// Looks over the lines up to the next blank one.
  [[nodiscard]] Grouping group_from(const Line& first) const {
    const bool is_signed = text(first).starts_with("(signed)") || text(first).starts_with("/s/");
    if (is_signed) return Grouping::line_by_line;
    bool all_like_heads = true;
    bool all_capital = true;
    const bool first_in_columns = in_columns(text(first));
    const bool first_in_row = in_row(text(first));
    std::size_t columns = 0;
    bool filled = width_ > 0;
    bool labelled = false;  // "Contact: Ana Lima" below a title
    std::size_t lines = 0;
    for (Line line = first; !line.blank(); line = read_line(source_, line.next)) {
      ++lines;
      if (line.end - line.begin > longest_wrapped_line) return Grouping::line_by_line;
      all_like_heads = all_like_heads && !ends_sentence(text(line)) && !read_list_marker(text(line));
      all_capital = all_capital && is_ascii_upper(text(line).front());
      if (in_columns(text(line))) ++columns;
      labelled = labelled || (lines > 1 && begins_with_label(text(line)));
      if (line.next == source_.size()) break;
      filled = filled && is_filled(line, read_line(source_, line.next));
    }
    if (all_like_heads && first_in_row && body_began_) return Grouping::rows;
    if (labelled && all_like_heads) return Grouping::line_by_line;
    if (filled && lines > 1) return Grouping::wrapped;
    // Signatures beside each other, the last lines of one of them perhaps longer; a table has numbers.
    if (all_like_heads && first_in_columns && 2 * columns >= lines) return Grouping::columns;
    // In the text, lines that all begin like names and end no sentence are those of a list or a signature;
    // two may be a heading.
    const bool names = lines > 2 && all_capital;
    return all_like_heads && lines <= most_plain_head_lines && (!body_began_ || names)
               ? Grouping::line_by_line
               : Grouping::wrapped;
  }

  /// Each column of the line is a paragraph of its own.
  void read_columns(const Line& line) {
    close_block();
    Line cell = line;
    while (cell.begin < line.end) {
      const std::size_t size = next_column(text(cell));
      cell.end = cell.begin + trim(source_.substr(cell.begin, size)).size();
      open_ = Open{cell, cell, std::nullopt};
      close_block();
      cell.begin += size;
      cell.end = line.end;
    }
  }

  /// The first word of the next line would not have had room in this one.
  [[nodiscard]] bool is_filled(const Line& line, const Line& next) const {
    if (next.blank()) return true;
    const std::size_t word = std::min(text(next).find(' '), text(next).size());
    const std::size_t slack =
        width_ / 10;  // the widest line is an item's, or was not filled by the same rule
    return line.indent + (line.end - line.begin) + 1 + word + slack > width_;
  }

  /// An item, with commas between the cells.
  void read_row(const Line& line) {
    close_block();
    std::size_t begin = line.begin;
    while (begin < line.end) {
      const std::string_view rest = source_.substr(begin, line.end - begin);
      const std::size_t size = next_column(rest);
      if (begin > line.begin) out_.add_text(", ", begin);
      out_.add_source(begin, begin + trim(rest.substr(0, size)).size());
      begin += size;
    }
    out_.end_block(BlockKind::list_item, 1);
  }

  void read_text_line(const Line& line) {
    auto marker = read_list_marker(text(line));
    if (marker && open_ && !open_->marker && !may_interrupt(*marker)) marker.reset();
    if (marker || !open_ || !continues(line)) {
      close_block();
      open_ = Open{line, line, marker};
    } else {
      open_->last = line;
    }
  }

  /// Whether an item may begin within the open paragraph, or its dash or number is a part of running text.
  [[nodiscard]] bool may_interrupt(const ListMarker& marker) const {
    if (marker.style == MarkerStyle::bullet || grouping_ == Grouping::line_by_line) return true;
    return marker.first &&
           ends_sentence(source_.substr(open_->first.begin, open_->last.end - open_->first.begin));
  }

  [[nodiscard]] bool continues(const Line& line) const {
    if (begins_lower(text(line))) return true;
    const std::string_view before = source_.substr(open_->first.begin, open_->last.end - open_->first.begin);
    const bool heads =
        !body_began_ || (grouping_ == Grouping::line_by_line && before.size() <= max_heading_bytes);
    if (heads && !open_->marker && parted_by_connective(before, text(line))) return true;
    // A dateline stands by itself, though no blank line parts it from the title or the text.
    if (!body_began_ && !open_->marker && (is_date_line(text(line)) || is_date_line(before))) return false;
    if (!open_->marker) return grouping_ == Grouping::wrapped;
    return line.indent > open_->first.indent || (width_ > 0 && is_filled(open_->last, line));
  }

  void close_block() {
    if (!open_) return;
    const Open block = *std::exchange(open_, std::nullopt);
    const std::string_view whole = source_.substr(block.first.begin, block.last.end - block.first.begin);
    if (!block.marker || is_numbered_heading(block, whole)) {
      levels_.clear();
      last_item_style_.reset();
      body_began_ = body_began_ || ends_sentence(whole) || whole.size() > 2 * max_heading_bytes;
      out_.add_source(block.first.begin, block.last.end);
      out_.end_block(BlockKind::paragraph);
    } else {
      body_began_ = true;
      last_item_style_ = block.marker->style;
      out_.add_source(block.first.begin + block.marker->size, block.last.end);
      out_.end_block(BlockKind::list_item, depth_of(block));
    }
  }

  /// A short numbered line that stands for itself is the heading of a section; its number belongs to its
  /// text.
  [[nodiscard]] bool is_numbered_heading(const Open& block, std::string_view whole) const {
    const MarkerStyle style = block.marker->style;
    if (!is_numbered(style) || !looks_like_heading(whole) || last_item_style_ == style) return false;
    std::size_t at = at_;
    Line next;
    do {
      next = read_line(source_, at);
      at = next.next;
    } while (next.blank() && at < source_.size());
    const auto marker = read_list_marker(text(next));
    return !next.blank() && !(marker && marker->style == style);
  }

  std::uint8_t depth_of(const Open& item) {
    const std::size_t indent = item.first.indent;
    const MarkerStyle style = item.marker->style;
    while (!levels_.empty() && levels_.back().indent > indent) levels_.pop_back();
    const auto same = std::find_if(levels_.begin(), levels_.end(), [&](const Level& level) {
      return level.indent == indent && level.style == style;
    });
    if (same != levels_.end()) {
      levels_.erase(same + 1, levels_.end());
    } else {
      levels_.push_back({indent, style});
    }
    return static_cast<std::uint8_t>(std::min<std::size_t>(levels_.size(), 255));
  }

  std::string_view source_;
  std::size_t at_;  // where the line begins that is being read
  std::size_t width_;
  ReadingText out_;
  std::optional<Open> open_;
  std::vector<Level> levels_;
  std::optional<MarkerStyle> last_item_style_;
  Grouping grouping_ = Grouping::wrapped;
  bool in_group_ = false;
  bool body_began_ = false;
};

}  // namespace

void read_plain_text(Document& document, std::size_t begin) {
  PlainTextReader{document, begin}.read();
}

}  // namespace entente
