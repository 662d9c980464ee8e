#include "cli/wrap.hpp"

#include "cli/console.hpp"
#include "entente/base/utf8.hpp"

namespace entente::cli {

namespace {

/// A word, or a piece of one, as shown.
struct Piece {
  std::string text;
  std::size_t columns = 0;
};

class Lines {
 public:
  explicit Lines(const Layout& layout)
      : layout_{layout}, out_{layout.first_indent}, column_{count_code_points(layout.first_indent)} {}

  void add(const Piece& word) {
    const bool fits = column_ + (at_begin_ ? 0 : 1) + word.columns <= layout_.width;
    if (!at_begin_ && !fits) {
      out_ += '\n';
      out_ += layout_.indent;
      column_ = count_code_points(layout_.indent);
      at_begin_ = true;
    }
    if (!at_begin_) out_ += ' ';
    out_ += word.text;
    column_ += word.columns + (at_begin_ ? 0 : 1);
    at_begin_ = false;
  }

  [[nodiscard]] std::string finished() && { return std::move(out_) + '\n'; }

 private:
  const Layout& layout_;
  std::string out_;
  std::size_t column_;
  bool at_begin_ = true;
};

}  // namespace

std::string wrapped(std::string_view text, const Layout& layout, const std::vector<CodePointRange>& marks) {
  const bool bold = layout.marking == Marking::bold;
  const std::string_view opening = bold ? "\x1B[1m" : ">>";
  const std::string_view closing = bold ? "\x1B[0m" : "<<";
  Lines lines{layout};
  Piece word;
  const auto show_mark = [&](std::string_view sign) {
    word.text += sign;
    word.columns += bold ? 0 : sign.size();
  };
  auto mark = marks.begin();
  std::size_t position = 0;
  for (std::size_t at = 0; at < text.size(); ++position) {
    if (mark != marks.end() && position == mark->end) {
      show_mark(closing);
      ++mark;
    }
    if (mark != marks.end() && position == mark->begin && mark->size() > 0) show_mark(opening);
    const std::size_t size = decode_at(text, at).size;
    if (text[at] == ' ' || text[at] == '\n') {
      if (!word.text.empty()) lines.add(word);
      word = {};
    } else {
      word.text += printable(text.substr(at, size));
      ++word.columns;
    }
    at += size;
  }
  if (mark != marks.end() && position == mark->end) show_mark(closing);
  if (!word.text.empty()) lines.add(word);
  return std::move(lines).finished();
}

}  // namespace entente::cli
