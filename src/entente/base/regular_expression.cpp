#include "entente/base/regular_expression.hpp"

#include <new>
#include <utility>

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "entente/base/xpath_pattern.hpp"

namespace entente {

namespace {

constexpr std::int32_t most_stack = 8 << 20;  // bytes

Unexpected invalid(std::string message, std::string remedy) {
  return Unexpected{Error{Errc::invalid_data, {}, {}, std::move(message), std::move(remedy)}};
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

Expected<std::uint32_t> icu_flags(std::string_view flags) {
  std::uint32_t out = 0;
  for (const char flag : flags) {
    const std::uint32_t bit = flag == 'i'   ? UREGEX_CASE_INSENSITIVE
                              : flag == 'm' ? UREGEX_MULTILINE
                              : flag == 's' ? UREGEX_DOTALL
                              : flag == 'x' ? UREGEX_COMMENTS
                              : flag == 'q' ? UREGEX_LITERAL
                                            : 0;
    if (bit == 0)
      return invalid(std::string{"there is no flag \""} + flag + '"', "the flags are i, m, s, x and q");
    out |= bit;
  }
  return out;
}

struct Reading {
  std::string pattern;  ///< in ICU's language
  std::uint32_t flags = 0;
  bool is_beyond_xpath = false;
};

Reading read(std::string_view pattern, std::uint32_t flags) {
  if ((flags & UREGEX_LITERAL) != 0) return {std::string{pattern}, flags, (flags & UREGEX_COMMENTS) != 0};
  // ICU's comments are not XPath's.
  auto translated =
      (flags & UREGEX_COMMENTS) != 0 ? std::nullopt : icu_pattern(pattern, (flags & UREGEX_MULTILINE) != 0);
  if (!translated) return {std::string{pattern}, flags, true};
  return {*std::move(translated), flags | UREGEX_UNIX_LINES, false};
}

}  // namespace

struct RegularExpression::Compiled {
  icu::UnicodeString subject;  ///< the matcher keeps a reference to it
  std::unique_ptr<icu::RegexMatcher> matcher;

  void look_at(std::string_view text) {
    subject = unicode(text);
    matcher->reset(subject);
  }
};

RegularExpression::RegularExpression(std::unique_ptr<Compiled> compiled) noexcept
    : compiled_{std::move(compiled)} {}
RegularExpression::RegularExpression(RegularExpression&&) noexcept = default;
RegularExpression& RegularExpression::operator=(RegularExpression&&) noexcept = default;
RegularExpression::~RegularExpression() = default;

bool RegularExpression::is_beyond_xpath(std::string_view pattern, std::string_view flags) {
  const Expected<std::uint32_t> bits = icu_flags(flags);
  return bits && read(pattern, *bits).is_beyond_xpath;
}

Expected<RegularExpression> RegularExpression::compile(std::string_view pattern, std::string_view flags,
                                                       std::int32_t most_steps) {
  const Expected<std::uint32_t> bits = icu_flags(flags);
  if (!bits) return Unexpected{bits.error()};
  const Reading reading = read(pattern, *bits);
  UErrorCode status = U_ZERO_ERROR;
  auto compiled = std::make_unique<Compiled>();
  compiled->matcher = std::make_unique<icu::RegexMatcher>(unicode(reading.pattern), reading.flags, status);
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc{};
  compiled->matcher->setTimeLimit(most_steps, status);
  compiled->matcher->setStackLimit(most_stack, status);
  if (U_FAILURE(status) != 0) {
    return invalid("\"" + std::string{pattern} + "\" is no regular expression (" + u_errorName(status) + ')',
                   "mend it; its syntax is that of XPath, and of ICU beyond that");
  }
  return RegularExpression{std::move(compiled)};
}

std::optional<bool> RegularExpression::matches(std::string_view text) const {
  compiled_->look_at(text);
  UErrorCode status = U_ZERO_ERROR;
  const bool found = compiled_->matcher->find(status) != 0;
  if (U_FAILURE(status) != 0) return std::nullopt;
  return found;
}

std::optional<std::string> RegularExpression::replaced(std::string_view text,
                                                       std::string_view replacement) const {
  icu::RegexMatcher& matcher = *compiled_->matcher;
  UErrorCode status = U_ZERO_ERROR;
  compiled_->look_at("");
  if (matcher.matches(status) != 0 || U_FAILURE(status) != 0) return std::nullopt;
  const auto with = icu_replacement(replacement, matcher.groupCount());
  if (!with) return std::nullopt;
  compiled_->look_at(text);
  const icu::UnicodeString result = matcher.replaceAll(unicode(*with), status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  std::string out;
  result.toUTF8String(out);
  return out;
}

}  // namespace entente
