#include "entente/query/regular_expression.hpp"

#include <utility>

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "entente/base/text.hpp"

namespace entente::sparql {

namespace {

constexpr std::int32_t most_time = 5000;  // ICU's steps, some milliseconds each

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

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
    if (c == '[') {
      unsupported_ = true;  // subtraction, or what ICU takes for a class in the class
    } else if (c == ']') {
      in_class_ = false;
      put("]", 1);
    } else if (c == '&' || c == '~') {
      put(c == '&' ? "\\&" : "\\~", 1);
    } else if (c == '-' && next() == '-') {
      unsupported_ = true;  // ICU's difference
    } else {
      put(in_.substr(at_, 1), 1);
    }
  }

  void plain_character(char c) {
    if (c == '[') {
      in_class_ = true;
      put("[", 1);
      if (at_ < in_.size() && in_[at_] == '^') put("^", 1);
      if (at_ < in_.size() && in_[at_] == ']') unsupported_ = true;
    } else if (c == '$') {
      put(multi_line_ ? "$" : "\\z", 1);
    } else if (c == '(' && next() == '?' && in_.substr(at_, 3) != "(?:") {
      unsupported_ = true;
    } else if ((c == '*' || c == '+' || c == '?' || c == '}') && next() == '+') {
      unsupported_ = true;  // ICU's possessive quantifiers
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

/// XPath's replacement in ICU's words, which takes "$10" for a group of two digits and XPath for one where
/// there are fewer groups: braces would be needed, and ICU has them for names only.
std::optional<std::string> replacement_for_icu(std::string_view replacement, std::int32_t groups) {
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

}  // namespace

struct RegularExpression::Compiled {
  std::unique_ptr<icu::RegexPattern> pattern;
};

RegularExpression::RegularExpression() = default;
RegularExpression::RegularExpression(RegularExpression&&) noexcept = default;
RegularExpression& RegularExpression::operator=(RegularExpression&&) noexcept = default;
RegularExpression::~RegularExpression() = default;

std::optional<RegularExpression> RegularExpression::compile(std::string_view pattern, std::string_view flags,
                                                            bool& unsupported) {
  std::uint32_t options = UREGEX_UNIX_LINES;
  bool is_literal = false;
  for (const char flag : flags) {
    switch (flag) {
      case 'i':
        options |= UREGEX_CASE_INSENSITIVE;
        break;
      case 's':
        options |= UREGEX_DOTALL;
        break;
      case 'm':
        options |= UREGEX_MULTILINE;
        break;
      case 'x':
        unsupported = true;  // ICU's comments are not XPath's
        return std::nullopt;
      case 'q':
        is_literal = true;
        break;
      default:
        return std::nullopt;
    }
  }
  std::optional<std::string> translated{std::string{pattern}};
  if (is_literal) {
    options |= UREGEX_LITERAL;
  } else {
    translated = Translation{pattern, (options & UREGEX_MULTILINE) != 0}.run();
  }
  if (!translated) {
    unsupported = true;
    return std::nullopt;
  }
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  std::unique_ptr<icu::RegexPattern> made{
      icu::RegexPattern::compile(unicode(*translated), options, where, status)};
  if (U_FAILURE(status)) return std::nullopt;
  RegularExpression out;
  out.compiled_ = std::make_unique<Compiled>(Compiled{std::move(made)});
  return out;
}

std::optional<bool> RegularExpression::matches(std::string_view text) const {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString input = unicode(text);
  const std::unique_ptr<icu::RegexMatcher> matcher{compiled_->pattern->matcher(input, status)};
  if (U_FAILURE(status)) return std::nullopt;
  matcher->setTimeLimit(most_time, status);
  const bool found = matcher->find(status) != 0;
  if (U_FAILURE(status)) return std::nullopt;
  return found;
}

std::optional<std::string> RegularExpression::replaced(std::string_view text,
                                                       std::string_view replacement) const {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString nothing;
  const std::unique_ptr<icu::RegexMatcher> on_nothing{compiled_->pattern->matcher(nothing, status)};
  if (U_FAILURE(status) || on_nothing->matches(status) != 0) return std::nullopt;
  const icu::UnicodeString input = unicode(text);
  const std::unique_ptr<icu::RegexMatcher> matcher{compiled_->pattern->matcher(input, status)};
  if (U_FAILURE(status)) return std::nullopt;
  matcher->setTimeLimit(most_time, status);
  const auto with = replacement_for_icu(replacement, matcher->groupCount());
  if (!with) return std::nullopt;
  const icu::UnicodeString result = matcher->replaceAll(unicode(*with), status);
  if (U_FAILURE(status)) return std::nullopt;
  std::string out;
  result.toUTF8String(out);
  return out;
}

}  // namespace entente::sparql
