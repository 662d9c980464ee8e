#include "entente/store/trig_graphs.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "entente/base/name_characters.hpp"
#include "entente/base/text.hpp"
#include "entente/base/turtle_scanner.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

/// [141s] BLANK_NODE_LABEL. Precondition: a word of the scanner, so that no full stop ends it.
bool is_blank_label(std::string_view word) {
  if (!word.starts_with("_:") || word.size() == 2) return false;
  for (std::size_t at = 2; at < word.size();) {
    const DecodedCodePoint point = decode_at(word, at);
    const bool fits =
        at == 2 ? is_label_start(point.value) : is_name_character(point.value) || point.value == '.';
    if (!fits) return false;
    at += point.size;
  }
  return true;
}

class GraphWalk {
 public:
  GraphWalk(std::string_view trig, std::string_view prefix) : text_{trig}, prefix_{prefix}, scanner_{trig} {}

  std::optional<std::string> run() && {
    while (scanner_.next()) {
      if (scanner_.take_directive()) continue;
      graph_name();
      skip_block();
    }
    if (copied_ == 0) return std::nullopt;
    out_ += text_.substr(copied_);
    return std::move(out_);
  }

 private:
  /// Goes behind the name of a graph, if one stands here, and to its brace.
  void graph_name() {
    const std::size_t keyword = scanner_.offset();
    const bool has_keyword = equal_ignoring_case(scanner_.word(), "graph");
    if (has_keyword) {
      scanner_.take_term();
      scanner_.next();
    }
    const std::size_t name = scanner_.offset();
    std::string blank;
    if (scanner_.here() == '[') {
      const std::size_t close = text_.find_first_not_of(" \t\r\n", name + 1);
      if (close == std::string_view::npos || text_[close] != ']') return;
      scanner_.take('[');
      scanner_.next();
      scanner_.take(']');
      blank = "/graph-" + std::to_string(++anonymous_);  // no label has a slash
    } else {
      if (is_blank_label(scanner_.word())) blank = scanner_.word().substr(2);
      if (!scanner_.take_term()) return;
    }
    const std::size_t end = scanner_.offset();
    scanner_.next();
    if (scanner_.here() != '{') return;
    if (has_keyword) replace(keyword, keyword + std::string_view{"graph"}.size(), " ");
    if (!blank.empty()) replace(name, end, '<' + std::string{prefix_} + blank + '>');
    // Raptor takes no comment there.
    const std::size_t brace = scanner_.offset();
    if (text_.substr(end, brace - end).find('#') != std::string_view::npos) replace(end, brace, " ");
  }

  void replace(std::size_t begin, std::size_t end, std::string_view with) {
    out_.append(text_.substr(copied_, begin - copied_)).append(with);
    const std::string_view old = text_.substr(begin, end - begin);
    out_.append(static_cast<std::size_t>(std::count(old.begin(), old.end(), '\n')), '\n');
    copied_ = end;
  }

  /// Goes behind the full stop or the brace that ends the block.
  void skip_block() {
    int depth = 0;
    while (scanner_.next()) {
      const char c = scanner_.here();
      if (c == '.' && !begins_number()) {
        scanner_.take(c);
        if (depth == 0) return;
      } else if (c == '[' || c == '(' || c == '{') {
        scanner_.take(c);
        ++depth;
      } else if (c == ']' || c == ')' || c == '}') {
        scanner_.take(c);
        if (--depth <= 0 && c == '}') return;
      } else if (!scanner_.take_term()) {
        scanner_.take(c);
      }
    }
  }

  [[nodiscard]] bool begins_number() const {
    const std::string_view word = scanner_.word();
    return word.size() > 1 && is_ascii_digit(word[1]);
  }

  std::string_view text_;
  std::string_view prefix_;
  TurtleScanner scanner_;
  std::string out_;
  std::size_t copied_ = 0;  ///< so much of the text is in out_, as it was or replaced
  std::size_t anonymous_ = 0;
};

}  // namespace

std::optional<std::string> with_plain_graphs(std::string_view trig, std::string_view prefix) {
  return GraphWalk{trig, prefix}.run();
}

}  // namespace entente
