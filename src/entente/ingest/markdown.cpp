#include "entente/ingest/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <md4c.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/html_entity.hpp"
#include "entente/ingest/line_shape.hpp"
#include "entente/ingest/list_marker.hpp"
#include "entente/ingest/reading_text.hpp"

namespace entente {

namespace {

constexpr std::array<std::string_view, 22> line_breaking_tags{
    "article", "blockquote", "br", "div", "figcaption", "figure",  "h1",    "h2", "h3", "h4", "h5",
    "h6",      "hr",         "li", "ol",  "p",          "section", "table", "td", "th", "tr", "ul"};

/// For each closing bracket md4c walks the lines of its paragraph; this many steps take about a second.
constexpr std::uint64_t most_link_steps = 1'000'000'000;

/// "p" of "<p class=x>" and of "</p>", in lower case.
std::string tag_name(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return to_lower(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
}

class MarkdownReader {
 public:
  MarkdownReader(Document& document, std::size_t begin)
      : source_{document.source}, begin_{begin}, out_{document} {}

  void read() {
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) noexcept {
      return guarded(self, [&](MarkdownReader& reader) { reader.enter_block(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) noexcept {
      return guarded(self, [&](MarkdownReader& reader) { reader.leave_block(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) noexcept {
      return guarded(self, [&](MarkdownReader& reader) { reader.change_span(type, 1); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) noexcept {
      return guarded(self, [&](MarkdownReader& reader) { reader.change_span(type, -1); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) noexcept {
      return guarded(self, [&](MarkdownReader& reader) { reader.take_text(type, {text, size}); });
    };
    const std::string_view body = source_.substr(begin_);
    last_end_ = begin_;
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, this);
    if (failure_) std::rethrow_exception(failure_);
    end_leaf();
    out_.finish();
  }

 private:
  /// No exception may cross md4c; the first one ends the parse and is kept.
  template <class Action>
  static int guarded(void* self, Action action) noexcept {
    auto& reader = *static_cast<MarkdownReader*>(self);
    try {
      action(reader);
      return 0;
    } catch (...) {
      reader.failure_ = std::current_exception();
      return 1;
    }
  }

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    end_leaf();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) ++list_depth_;
    if (type == MD_BLOCK_H) heading_level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
  }

  void leave_block(MD_BLOCKTYPE type) {
    end_leaf();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) --list_depth_;
    if (type == MD_BLOCK_H) heading_level_ = 0;
  }

  void change_span(MD_SPANTYPE type, int change) {
    if (type == MD_SPAN_STRONG) strong_ += change;
    if (type == MD_SPAN_IMG) images_ += change;
  }

  void take_text(MD_TEXTTYPE type, std::string_view text) {
    const bool from_source = !std::less<>{}(text.data(), source_.data()) &&
                             std::less<>{}(text.data(), source_.data() + source_.size());
    const std::size_t begin =
        from_source ? static_cast<std::size_t>(text.data() - source_.data()) : last_end_;
    const std::size_t end = from_source ? begin + text.size() : last_end_;
    if (type == MD_TEXT_HTML) {
      take_tag(text);
    } else if (type == MD_TEXT_BR) {
      break_pending_ = true;
    } else if (images_ > 0 || skipped_element_) {
      // neither pictures' descriptions nor scripts are text of the statement
    } else if (type == MD_TEXT_SOFTBR && stands_in_lines()) {
      break_pending_ = lines_ = true;
    } else if (type == MD_TEXT_SOFTBR) {
      if (last_end_ < source_.size() && is_ascii_space(source_[last_end_])) {
        out_.add_source(last_end_, last_end_ + 1);
      } else {
        out_.add_text(" ", last_end_);
      }
    } else if (type == MD_TEXT_ENTITY) {
      take_entity(text, begin);
    } else if (!from_source) {
      take_piece(text, [&](std::string_view piece) { out_.add_text(piece, begin); });
    } else if (type == MD_TEXT_NORMAL) {
      take_normal(begin, end);
    } else {
      take_source(begin, end);
    }
    last_end_ = std::max(last_end_, end);
  }

  /// Asterisks that md4c could not pair ("**Resilience **") are taken for the emphasis that they were meant
  /// to be.
  void take_normal(std::size_t begin, std::size_t end) {
    const bool escaped = begin > 0 && source_[begin - 1] == '\\';
    for (std::size_t from = begin; from < end;) {
      const std::string_view text = source_.substr(from, end - from);
      const std::size_t mark = std::min(text.find('*', from == begin && escaped ? 1 : 0), text.size());
      const std::size_t after = std::min(text.find_first_not_of('*', mark), text.size());
      take_source(from, from + mark);
      if (after - mark >= 2) literal_strong_ = !literal_strong_;
      from += after;
    }
  }

  void take_source(std::size_t begin, std::size_t end) {
    take_piece(source_.substr(begin, end - begin),
               [&](std::string_view piece) { out_.add_source(end - piece.size(), end); });
  }

  void take_entity(std::string_view text, std::size_t begin) {
    std::string decoded{text};
    if (const auto value = decode_html_entity(text)) {
      decoded.clear();
      append_utf8(decoded, *value);
    }
    take_piece(decoded, [&](std::string_view piece) { out_.add_text(piece, begin); });
  }

  template <class Add>
  void take_piece(std::string_view piece, Add add) {
    if (trim(piece).empty()) {
      if (!break_pending_) add(piece);
      return;
    }
    if (std::exchange(break_pending_, false)) {
      if (goes_on(piece)) {
        out_.add_text(" ", last_end_);
      } else {
        end_leaf();
      }
    }
    if (out_.open_block().empty()) {
      wholly_strong_ = true;
    }
    wholly_strong_ = wholly_strong_ && (strong_ > 0 || literal_strong_);
    add(piece);
  }

  /// After a hard line break. A bold line is a heading, which ends with its line.
  [[nodiscard]] bool goes_on(std::string_view next) const {
    if (lines_) return false;
    if (list_depth_ > 0 || heading_level_ > 0) return true;
    return wholly_strong_ ? begins_lower(trim(next)) : runs_on(out_.open_block(), next);
  }

  /// The paragraph of the source that is being read is a list of lines, though Markdown joins them.
  [[nodiscard]] bool stands_in_lines() const {
    constexpr std::size_t longest = 4000;
    if (list_depth_ > 0 || heading_level_ > 0) return false;
    const std::size_t from = last_end_ - std::min(last_end_, longest);
    const std::string_view near = source_.substr(from, 2 * longest);
    const std::size_t blank = near.substr(0, last_end_ - from).rfind("\n\n");
    if (blank == std::string_view::npos && from > 0) return false;
    const std::size_t first = blank == std::string_view::npos ? 0 : blank + 2;
    const std::size_t last = std::min(near.find("\n\n", last_end_ - from), near.size());
    return are_single_lines(near.substr(first, last - first));
  }

  void take_tag(std::string_view tag) {
    const std::string name = tag_name(tag);
    if (name == "script" || name == "style") skipped_element_ = !tag.starts_with("</");
    if (std::binary_search(line_breaking_tags.begin(), line_breaking_tags.end(), name)) break_pending_ = true;
  }

  /// Markers that were escaped, or that Markdown does not know: "3\\. Text", "• Text".
  static bool is_literal_item(const ListMarker& marker, std::string_view text) {
    return marker.style == MarkerStyle::bullet || (is_numbered(marker.style) && !looks_like_heading(text));
  }

  void end_leaf() {
    const std::string_view text = trim(out_.open_block());
    if (heading_level_ > 0 && text.size() <= 2 * max_heading_bytes) {
      if (!text.empty()) last_level_ = heading_level_;
      out_.end_block(BlockKind::heading, static_cast<std::uint8_t>(heading_level_));
    } else if (list_depth_ > 0) {
      out_.end_block(BlockKind::list_item, static_cast<std::uint8_t>(std::min(list_depth_, 255U)));
    } else if (wholly_strong_ && text.size() <= max_heading_bytes && !text.ends_with('.')) {
      out_.end_block(BlockKind::heading, static_cast<std::uint8_t>(last_level_ + 1));
    } else if (const auto marker = read_list_marker(text); marker && is_literal_item(*marker, text)) {
      out_.end_block(BlockKind::list_item, 1, marker->size);
    } else {
      out_.end_block(BlockKind::paragraph);
    }
    literal_strong_ = false;
    wholly_strong_ = false;
    break_pending_ = false;
    lines_ = false;
    skipped_element_ = false;
  }

  std::string_view source_;
  std::size_t begin_;
  ReadingText out_;
  std::exception_ptr failure_;
  std::size_t last_end_ = 0;  // of the last text that was taken from the source
  unsigned list_depth_ = 0;
  unsigned heading_level_ = 0;
  unsigned last_level_ = 0;
  int strong_ = 0;
  int images_ = 0;
  bool literal_strong_ = false;
  bool wholly_strong_ = false;    // all of the open block's text is bold
  bool break_pending_ = false;    // a hard line break came, and no text yet after it
  bool lines_ = false;            // … between the lines of a list
  bool skipped_element_ = false;  // inside <script> or <style>
};

}  // namespace

void read_markdown(Document& document, std::size_t begin) {
  MarkdownReader{document, begin}.read();
}

bool is_tractable_markdown(std::string_view text) noexcept {
  std::uint64_t steps = 0;
  std::uint64_t lines = 0;
  std::uint64_t brackets = 0;
  bool blank = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n' || (c == '\r' && text.substr(i + 1, 1) != "\n")) {
      if (blank) steps += std::exchange(lines, 0) * std::exchange(brackets, 0);
      ++lines;
      blank = true;
    } else if (!is_ascii_space(c)) {
      blank = false;
      if (c == ']') ++brackets;
    }
  }
  return steps + lines * brackets <= most_link_steps;
}

}  // namespace entente
