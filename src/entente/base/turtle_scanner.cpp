#include "entente/base/turtle_scanner.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

namespace {

bool parts_words(char c) noexcept {
  static constexpr std::string_view marks = ",;\"'<>()[]{}#";
  return is_ascii_space(c) || marks.find(c) != std::string_view::npos;
}

/// Whether the full stop at `at` in a number has digits or an exponent behind it.
/// source   Turtle 1.1 [20] DECIMAL, [21] DOUBLE
bool goes_on(std::string_view text, std::size_t at) noexcept {
  const std::string_view behind = text.substr(at + 1, 3);
  if (behind.empty()) return false;
  if (is_ascii_digit(behind[0])) return true;
  if (behind[0] != 'e' && behind[0] != 'E') return false;
  const std::size_t sign = behind.size() > 1 && (behind[1] == '+' || behind[1] == '-') ? 1 : 0;
  return behind.size() > 1 + sign && is_ascii_digit(behind[1 + sign]);
}

}  // namespace

std::string_view TurtleScanner::word() const noexcept {
  const bool is_number = is_ascii_digit(here()) || here() == '+' || here() == '-';
  std::size_t end = at_;
  while (end < text_.size() && !parts_words(text_[end])) {
    if (text_[end] == '.') {
      // A full stop inside a name or number belongs to it; before a mark, space or the end it ends the
      // statement. So it does behind a number, which no letter follows.
      if (is_number && !goes_on(text_, end)) break;
      const std::size_t behind = text_.find_first_not_of('.', end);
      if (behind == std::string_view::npos || parts_words(text_[behind])) break;
      end = behind;
    } else {
      end += text_[end] == '\\' ? 2U : 1U;
    }
  }
  return text_.substr(at_, std::min(end, text_.size()) - at_);
}

bool TurtleScanner::next() noexcept {
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

bool TurtleScanner::take(char mark) noexcept {
  if (here() != mark || at_ >= text_.size()) return false;
  step();
  return true;
}

bool TurtleScanner::take_term() noexcept {
  const std::size_t begin = at_;
  if (here() == '<') {
    at_ = std::min(text_.find('>', at_), text_.size() - 1) + 1;
    return true;
  }
  if (here() != '"' && here() != '\'') {
    at_ += word().size();
    return at_ > begin;
  }
  take_string();
  next();
  if (here() == '@') {
    at_ += word().size();
  } else if (text_.substr(at_).starts_with("^^")) {
    at_ += 2;
    next();
    at_ = here() == '<' ? std::min(text_.find('>', at_), text_.size() - 1) + 1 : at_ + word().size();
  }
  return true;
}

bool TurtleScanner::take_directive() noexcept {
  const std::string_view name = word();
  const bool has_stop = name.starts_with('@');
  const std::string_view keyword = name.substr(has_stop ? 1 : 0);
  const bool has_prefix = equal_ignoring_case(keyword, "prefix");
  if (!has_prefix && !equal_ignoring_case(keyword, "base")) return false;
  for (int terms = has_prefix ? 3 : 2; terms > 0; --terms) {
    take_term();
    next();
  }
  if (has_stop) take('.');
  return true;
}

void TurtleScanner::step() noexcept {
  if (text_[at_] == '\n') ++line_;
  ++at_;
}

void TurtleScanner::take_string() noexcept {
  const char quote = here();
  const auto ends_here = [&](std::size_t length) {
    const std::string_view rest = text_.substr(at_, length);
    return rest.size() == length && rest.find_first_not_of(quote) == std::string_view::npos;
  };
  const std::size_t length = ends_here(3) ? 3 : 1;
  at_ += length;
  while (at_ < text_.size() && !ends_here(length)) {
    if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
    step();
  }
  at_ = std::min(at_ + length, text_.size());
}

}  // namespace entente
