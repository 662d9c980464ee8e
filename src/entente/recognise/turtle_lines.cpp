#include "entente/recognise/turtle_lines.hpp"

#include <string>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// A walk over the tokens of a Turtle text.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_{text} {}

  /// Skips white space and comments; false at the end of the text.
  bool next() {
    while (at_ < text_.size()) {
      if (text_[at_] == '#') {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (is_ascii_space(text_[at_])) {
        step();
      } else {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  [[nodiscard]] std::uint32_t line() const { return line_; }

  bool take(char mark) {
    if (here() != mark) return false;
    step();
    return true;
  }

  /// One IRI, prefixed name, keyword, number, or literal with its language or datatype; false if there is
  /// none.
  bool take_term() {
    const std::size_t begin = at_;
    if (here() == '<') {
      at_ = std::min(text_.find('>', at_), text_.size() - 1) + 1;
    } else if (here() == '"' || here() == '\'') {
      take_string();
      if (text_.substr(at_).starts_with("^^")) {
        at_ += 2;
        return take_term();
      }
      if (here() == '@') take_word();
    } else {
      take_word();
    }
    return at_ > begin;
  }

  /// The word that begins here, without moving.
  [[nodiscard]] std::string_view word() const {
    std::size_t end = at_;
    while (end < text_.size() && !ends_word(end)) end += text_[end] == '\\' ? 2U : 1U;
    return text_.substr(at_, std::min(end, text_.size()) - at_);
  }

 private:
  void step() {
    if (text_[at_] == '\n') ++line_;
    ++at_;
  }

  [[nodiscard]] bool ends_word(std::size_t at) const {
    static constexpr std::string_view marks = ",;\"'<>()[]{}#";
    const char c = text_[at];
    if (is_ascii_space(c) || marks.find(c) != std::string_view::npos) return true;
    // A full stop inside a name or number belongs to it; before space or the end it ends the statement.
    if (c != '.') return false;
    const std::size_t behind = text_.find_first_not_of('.', at);
    return behind == std::string_view::npos || is_ascii_space(text_[behind]) ||
           marks.find(text_[behind]) != std::string_view::npos;
  }

  void take_word() { at_ += word().size(); }

  void take_string() {
    const char quote = here();
    const std::string three(3, quote);
    const bool is_long = text_.substr(at_).starts_with(three);
    const std::string end = is_long ? three : std::string(1, quote);
    at_ += end.size();
    while (at_ < text_.size() && !text_.substr(at_).starts_with(end)) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      step();
    }
    at_ = std::min(at_ + end.size(), text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

bool is_directive(std::string_view word) {
  return word.starts_with('@') || equal_ignoring_case(word, "prefix") || equal_ignoring_case(word, "base");
}

/// "@prefix a: <b> ." or "BASE <b>".
void skip_directive(Walk& walk) {
  const std::string_view name = walk.word();
  const bool has_stop = name.starts_with('@');
  const bool has_prefix = to_ascii_lower(name[has_stop ? 1 : 0]) == 'p';
  for (int terms = has_prefix ? 3 : 2; terms > 0; --terms) {
    walk.take_term();
    walk.next();
  }
  if (has_stop) walk.take('.');
}

/// "predicate object , object ; predicate object": false when something else stands there.
bool take_properties(Walk& walk, std::vector<std::uint32_t>& lines) {
  while (walk.next() && walk.here() != '.') {
    if (!walk.take_term()) return false;
    do {
      if (!walk.next()) return false;
      const std::uint32_t line = walk.line();
      if (!walk.take_term()) return false;
      lines.push_back(line);
      walk.next();
    } while (walk.take(','));
    while (walk.take(';')) walk.next();
  }
  return walk.take('.');
}

}  // namespace

std::vector<std::uint32_t> object_lines(std::string_view turtle) {
  std::vector<std::uint32_t> lines;
  Walk walk{turtle.starts_with("\xEF\xBB\xBF") ? turtle.substr(3) : turtle};
  while (walk.next()) {
    if (is_directive(walk.word())) {
      skip_directive(walk);
    } else if (!walk.take_term() || !take_properties(walk, lines)) {
      break;
    }
  }
  return lines;
}

}  // namespace entente
