#include "entente/evaluate/normalise.hpp"

#include <algorithm>
#include <array>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr std::u32string_view outer_marks = U" .,;:()[]*_";
constexpr std::u32string_view outer_stops = U" .,;:";
constexpr std::array<std::u32string_view, 6> determiners{U"the ", U"a ", U"an ", U"its ", U"their ", U"our "};

std::u32string folded(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
  if (U_SUCCESS(status)) text = nfkc->normalize(text, status);
  text.foldCase();
  std::u32string out;
  out.reserve(static_cast<std::size_t>(text.length()));
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    out += static_cast<char32_t>(text.char32At(i));
  }
  return out;
}

bool is_space(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || (c >= 0x1C && c <= 0x1F);
}

bool is_word(char32_t c) {
  return c == U'_' || (U_MASK(u_charType(static_cast<UChar32>(c))) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

/// One kind of apostrophe and hyphen, no quotation marks, single spaces.
std::u32string with_plain_marks(const std::u32string& text) {
  std::u32string out;
  for (const char32_t c : text) {
    if (c == 0x201C || c == 0x201D || c == U'"') continue;
    if (is_space(c)) {
      if (out.empty() || out.back() != U' ') out += U' ';
    } else if (c == 0x2018 || c == 0x2019 || c == 0x2BC) {
      out += U'\'';
    } else {
      out += c >= 0x2010 && c <= 0x2015 ? U'-' : c;
    }
  }
  return out;
}

std::u32string_view stripped(std::u32string_view text, std::u32string_view of) {
  const std::size_t first = text.find_first_not_of(of);
  if (first == std::u32string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(of) + 1 - first);
}

std::u32string_view without_determiner(std::u32string_view text) {
  for (const std::u32string_view determiner : determiners) {
    if (text.substr(0, determiner.size()) == determiner) return text.substr(determiner.size());
  }
  return text;
}

std::u32string_view without_possessive(std::u32string_view text) {
  for (const std::u32string_view ending : {std::u32string_view{U"'s"}, std::u32string_view{U"'"}}) {
    if (text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending) {
      return text.substr(0, text.size() - ending.size());
    }
  }
  return text;
}

/// The length of "u.s." or "u. s." at `at`, standing as a word of its own; else 0.
std::size_t dotted_us(std::u32string_view text, std::size_t at) {
  if (at > 0 && is_word(text[at - 1])) return 0;
  for (const std::u32string_view form : {std::u32string_view{U"u.s."}, std::u32string_view{U"u. s."}}) {
    if (text.substr(at, form.size()) != form) continue;
    const std::size_t end = at + form.size();
    return end < text.size() && is_word(text[end]) ? 0 : form.size();
  }
  return 0;
}

std::u32string with_plain_us(std::u32string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t size = dotted_us(text, at)) {
      out += U"us";
      at += size;
    } else {
      out += text[at++];
    }
  }
  return out;
}

}  // namespace

std::string comparable(std::string_view name) {
  const std::u32string plain = with_plain_marks(folded(name));
  const std::u32string us =
      with_plain_us(without_possessive(without_determiner(stripped(plain, outer_marks))));
  std::string out;
  for (const char32_t c : stripped(us, outer_stops)) append_utf8(out, c);
  return out;
}

}  // namespace entente
