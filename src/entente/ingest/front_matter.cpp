#include "entente/ingest/front_matter.hpp"

#include <algorithm>
#include <optional>

#include <yaml.h>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/reading_text.hpp"

namespace entente {

namespace {

/// Where the YAML lies in the source, and where the text begins.
struct Fence {
  std::size_t begin;
  std::size_t end;
  std::size_t after;
};

std::string_view line_at(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return text.substr(at, end == std::string_view::npos ? end : end + 1 - at);
}

std::optional<Fence> find_fence(std::string_view source) {
  const auto is_fence = [](std::string_view line) {
    const auto mark = line.substr(0, 3);
    return (mark == "---" || mark == "...") && trim(line.substr(3)).empty();
  };
  const std::string_view first = line_at(source, 0);
  if (!source.starts_with("---") || !is_fence(first)) return std::nullopt;
  for (std::size_t at = first.size(); at < source.size() && at <= max_front_matter_bytes;) {
    const std::string_view line = line_at(source, at);
    if (is_fence(line)) return Fence{first.size(), at, at + line.size()};
    at += line.size();
  }
  return std::nullopt;
}

class Parser {
 public:
  explicit Parser(std::string_view yaml) noexcept {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(yaml.data()), yaml.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() {
    yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }
  /// The next event, valid until the next call; none after an error.
  const yaml_event_t* next() noexcept {
    yaml_event_delete(&event_);
    return yaml_parser_parse(&parser_, &event_) != 0 ? &event_ : nullptr;
  }
  [[nodiscard]] std::string problem() const {
    return parser_.problem != nullptr ? parser_.problem : "unknown problem";
  }
  [[nodiscard]] yaml_mark_t problem_mark() const noexcept { return parser_.problem_mark; }

 private:
  yaml_parser_t parser_{};
  yaml_event_t event_{};
};

/// Lines and columns of libyaml count from 0, and its lines from the one after the first fence.
Position position_of(const yaml_mark_t& mark) {
  return {static_cast<std::uint32_t>(mark.line + 2), static_cast<std::uint32_t>(mark.column + 1)};
}

/// The byte `code_points` behind `begin`: libyaml counts characters.
std::size_t byte_of(std::string_view source, std::size_t begin, std::size_t code_points) {
  std::size_t at = begin;
  for (; code_points > 0 && at < source.size(); --code_points) at += decode_at(source, at).size;
  return at;
}

std::optional<Date> read_date(std::string_view value) {
  value = trim(value);
  if (const auto date = parse_iso_date(value)) return date;
  const auto match = match_date(value);
  if (!match || match->size != value.size() || match->period.first != match->period.last) return std::nullopt;
  return match->period.first;
}

void take_value(const std::string& name, std::string_view key, std::string_view value, Position at,
                FrontMatter& out) {
  if (key == "title") {
    out.metadata.title = fold_name(value);
  } else if (key == "source_url") {
    out.metadata.source_url = trim(value);
  } else if (key == "date") {
    if (const auto date = read_date(value)) {
      out.metadata.date = to_iso(*date);
    } else {
      out.warnings.push_back({Errc::invalid_data, name, at,
                              "the date '" + std::string{value} + "' does not exist",
                              "write it as YEAR-MONTH-DAY"});
    }
  }
}

}  // namespace

FrontMatter read_front_matter(const std::string& name, std::string_view source) {
  const auto fence = find_fence(source);
  if (!fence) return {};
  FrontMatter out;
  out.size = fence->after;
  Parser parser{source.substr(fence->begin, fence->end - fence->begin)};
  std::size_t depth = 0;
  std::optional<std::string> key;  // of the top level, while its value is awaited
  for (;;) {
    const yaml_event_t* event = parser.next();
    if (event == nullptr) {
      FrontMatter broken;
      broken.size = out.size;
      broken.warnings.push_back({Errc::invalid_data, name, position_of(parser.problem_mark()),
                                 "the front matter is no YAML (" + parser.problem() + ") and was passed over",
                                 "mend it, or put the value in quotes"});
      return broken;
    }
    switch (event->type) {
      case YAML_SCALAR_EVENT: {
        const std::string_view value{reinterpret_cast<const char*>(event->data.scalar.value),
                                     event->data.scalar.length};
        if (depth == 0) return {};  // no list of names and values: text between two rules
        if (depth == 1 && !key) {
          key = value;
        } else if (depth == 1) {
          take_value(name, *key, value, position_of(event->start_mark), out);
          if (*key == "title") {
            out.title_begin = byte_of(source, fence->begin, event->start_mark.index);
            out.title_end = byte_of(source, out.title_begin, event->end_mark.index - event->start_mark.index);
          }
          key.reset();
        }
        break;
      }
      case YAML_ALIAS_EVENT:
        if (depth == 1) key = key ? std::nullopt : std::optional<std::string>{""};
        break;
      case YAML_SEQUENCE_START_EVENT:
        if (depth == 0) return {};
        [[fallthrough]];
      case YAML_MAPPING_START_EVENT:
        ++depth;
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        if (--depth == 1) key = key ? std::nullopt : std::optional<std::string>{""};
        break;
      case YAML_STREAM_END_EVENT:
        return out;
      default:
        break;
    }
  }
}

void add_title_block(Document& document, const FrontMatter& front) {
  const std::string& title = front.metadata.title;
  if (title.empty() || front.title_end <= front.title_begin) return;
  ReadingText out{document};
  const std::string_view written = std::string_view{document.source}.substr(0, front.title_end);
  std::size_t at = front.title_begin;
  for (std::size_t first = 0; first < title.size();) {
    const std::size_t last = std::min(title.find(' ', first), title.size());
    const std::string_view word = std::string_view{title}.substr(first, last - first);
    const std::size_t found = written.find(word, at);
    if (first > 0) out.add_text(" ", at);
    if (found != std::string_view::npos) {
      out.add_source(found, found + word.size());
      at = found + word.size();
    } else {
      out.add_text(word, at);  // written with an escape inside
    }
    first = last + 1;
  }
  out.end_block(BlockKind::title);
}

}  // namespace entente
