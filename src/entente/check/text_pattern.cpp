#include "entente/check/text_pattern.hpp"

#include <new>
#include <utility>

#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace entente {

namespace {

/// ICU counts in slices of some ten thousand steps; a hundred of them take a tenth of a second.
constexpr int32_t most_steps = 100;
constexpr int32_t most_stack = 8 << 20;  // bytes

Unexpected invalid(std::string message, std::string remedy) {
  return Unexpected{Error{Errc::invalid_data, {}, {}, std::move(message), std::move(remedy)}};
}

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
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

}  // namespace

struct TextPattern::Compiled {
  icu::UnicodeString subject;  ///< the matcher keeps a reference to it
  std::unique_ptr<icu::RegexMatcher> matcher;
};

TextPattern::TextPattern(std::unique_ptr<Compiled> compiled) noexcept : compiled_{std::move(compiled)} {}
TextPattern::TextPattern(TextPattern&&) noexcept = default;
TextPattern& TextPattern::operator=(TextPattern&&) noexcept = default;
TextPattern::~TextPattern() = default;

Expected<TextPattern> TextPattern::compile(std::string_view pattern, std::string_view flags) {
  const Expected<std::uint32_t> bits = icu_flags(flags);
  if (!bits) return Unexpected{bits.error()};
  UErrorCode status = U_ZERO_ERROR;
  auto compiled = std::make_unique<Compiled>();
  compiled->matcher = std::make_unique<icu::RegexMatcher>(unicode(pattern), *bits, status);
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc{};
  compiled->matcher->setTimeLimit(most_steps, status);
  compiled->matcher->setStackLimit(most_stack, status);
  if (U_FAILURE(status) != 0) {
    return invalid("\"" + std::string{pattern} + "\" is no regular expression (" + u_errorName(status) + ')',
                   "mend it; its syntax is that of ICU");
  }
  return TextPattern{std::move(compiled)};
}

PatternVerdict TextPattern::find_in(std::string_view text) const {
  UErrorCode status = U_ZERO_ERROR;
  compiled_->subject = unicode(text);
  compiled_->matcher->reset(compiled_->subject);
  const bool found = compiled_->matcher->find(status) != 0;
  if (U_FAILURE(status) != 0) return PatternVerdict::given_up;
  return found ? PatternVerdict::matches : PatternVerdict::differs;
}

}  // namespace entente
