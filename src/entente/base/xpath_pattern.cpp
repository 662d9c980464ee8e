#include "entente/base/xpath_pattern.hpp"

#include <utility>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// From XPath's language to ICU's.
class Translation {
 public:
  Translation(std::string_view pattern, bool multi_line) : in_{pattern}, multi_line_{multi_line} {}

  /// Nothing where the two differ in what cannot be translated.
  std::optional<std::string> run() && {
    while (at_ < in_.size() && !unsupported_) {
      const char c = in_[at_];
      if (c == '\\') {
        escape();
      } else if (in_class_) {
        class_character(c);
      } else {
        plain_character(c);
      }
    }
    if (unsupported_) return std::nullopt;
    return std::move(out_);
  }

 private:
  [[nodiscard]] char next() const { return at_ + 1 < in_.size() ? in_[at_ + 1] : '\0'; }

  void put(std::string_view text, std::size_t taken) {
    out_ += text;
    at_ += taken;
  }

  void escape() {
    constexpr std::string_view same = "nrt\\|.?*+(){}-[]^$pPdD123456789";
    switch (next()) {
      case 'w':
        return put("[^\\p{P}\\p{Z}\\p{C}]", 2);
      case 'W':
        return put("[\\p{P}\\p{Z}\\p{C}]", 2);
      case 's':
        return put("[\\u0020\\u0009\\u000A\\u000D]", 2);
      case 'S':
        return put("[^\\u0020\\u0009\\u000A\\u000D]", 2);
      default:
        if (next() == '\0' || same.find(next()) == std::string_view::npos) {
          unsupported_ = true;
        } else {
          put(in_.substr(at_, 2), 2);
        }
    }
  }

  void class_character(char c) {
    if (c == '[' || (c == '-' && next() == '-')) {
      unsupported_ = true;  // subtraction, or what ICU takes for a class in the class or a difference
    } else if (c == ']') {
      in_class_ = false;
      put("]", 1);
    } else if (c == '&' || c == '~') {
      put(c == '&' ? "\\&" : "\\~", 1);
    } else {
      put(in_.substr(at_, 1), 1);
    }
  }

  void plain_character(char c) {
    const bool looks_around = c == '(' && next() == '?' && in_.substr(at_, 3) != "(?:";
    const bool is_possessive = (c == '*' || c == '+' || c == '?' || c == '}') && next() == '+';
    if (c == '[') {
      in_class_ = true;
      put("[", 1);
      if (at_ < in_.size() && in_[at_] == '^') put("^", 1);
      if (at_ < in_.size() && in_[at_] == ']') unsupported_ = true;
    } else if (c == '$') {
      put(multi_line_ ? "$" : "\\z", 1);
    } else if (looks_around || is_possessive) {
      unsupported_ = true;
    } else {
      put(in_.substr(at_, 1), 1);
    }
  }

  std::string_view in_;
  bool multi_line_;
  std::string out_;
  std::size_t at_ = 0;
  bool in_class_ = false;
  bool unsupported_ = false;
};

}  // namespace

std::optional<std::string> icu_pattern(std::string_view pattern, bool multi_line) {
  return Translation{pattern, multi_line}.run();
}

std::optional<std::string> icu_replacement(std::string_view replacement, std::int32_t groups) {
  std::string out;
  for (std::size_t i = 0; i < replacement.size(); ++i) {
    const char c = replacement[i];
    const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
    if (c == '\\') {
      if (next != '\\' && next != '$') return std::nullopt;
      out += c;
      out += next;
      ++i;
    } else if (c == '$') {
      if (!is_ascii_digit(next)) return std::nullopt;
      if (next - '0' > groups) {
        ++i;  // a group that is not there is empty
        continue;
      }
      out += c;
      out += next;
      ++i;
      // A digit behind is text: escaped, ICU does not count it to the group.
      if (i + 1 < replacement.size() && is_ascii_digit(replacement[i + 1])) out += '\\';
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace entente
