#include "entente/base/text.hpp"

#include <algorithm>
#include <cstdint>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr std::string_view no_break_space = "\u00A0";

constexpr bool is_wide_space(char32_t c) {
  return c == 0xA0 || (c >= 0x2002 && c <= 0x200B) || c == 0x202F;
}

/// Soft hyphens, marks of direction, word joiners and byte order marks: no part of what is written.
constexpr bool is_unseen(char32_t c) {
  return c == 0xAD || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

constexpr bool is_accent(UChar32 c) {
  return c >= 0x300 && c <= 0x36F;
}

icu::UnicodeString normalized(const icu::Normalizer2* form, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString out = form->normalize(text, status);
  return U_SUCCESS(status) ? out : text;
}

/// Compatibility forms resolved and accents taken from ASCII letters only: й and が are letters of their own.
icu::UnicodeString without_accents(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* decompose = icu::Normalizer2::getNFKDInstance(status);
  const auto* compose = icu::Normalizer2::getNFCInstance(status);
  auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece{text.data(), static_cast<std::int32_t>(std::min(text.size(), std::size_t{1} << 30U))});
  if (U_FAILURE(status)) return source;
  const icu::UnicodeString decomposed = normalized(decompose, source);
  icu::UnicodeString plain;
  UChar32 base = 0;
  for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (is_accent(c)) {
      if (base >= 0x80 && u_isalpha(base) != 0) plain.append(c);
    } else {
      base = c;
      plain.append(c);
    }
  }
  return normalized(compose, plain.toLower());
}

/// Characters that a name is written with but not read by: apostrophes, soft hyphens, joiners.
bool is_silent(UChar32 c) {
  constexpr UChar32 zero_width_space = 0x200B;
  if (c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x2BC) return true;
  return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 && c != zero_width_space;
}

bool is_mark(UChar32 c) {
  return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

}  // namespace

std::string_view trim(std::string_view text) noexcept {
  for (;;) {
    if (!text.empty() && is_ascii_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.substr(0, 2) == no_break_space) {
      text.remove_prefix(2);
    } else {
      break;
    }
  }
  for (;;) {
    if (!text.empty() && is_ascii_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.size() >= 2 && text.substr(text.size() - 2) == no_break_space) {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return text;
}

std::string fold_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t begin = 0;  // of what was not copied yet
  bool pending = false;
  const auto copy_to = [&](std::size_t end) {
    if (end == begin) return;
    if (pending && !out.empty()) out += ' ';
    pending = false;
    out += text.substr(begin, end - begin);
  };
  // One space between two words is as it should be: most of a text.
  const auto is_folded = [&](std::size_t i) {
    return text[i] == ' ' && i > begin && i + 1 < text.size() && text[i + 1] > ' ' && text[i + 1] < '\x7F';
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (is_folded(i)) {
      ++i;
      continue;
    }
    const DecodedCodePoint wide = lead < 0x80 ? DecodedCodePoint{lead, 1} : decode_at(text, i);
    if (lead < 0x80 ? is_ascii_space(text[i]) : is_wide_space(wide.value)) {
      copy_to(i);
      pending = true;
      begin = i + wide.size;
    }
    i += wide.size;
  }
  copy_to(text.size());
  return out;
}

std::string fold_name(std::string_view text) {
  std::string seen;
  seen.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t size = lead < 0x80 ? 1 : decode_at(text, i).size;
    if (lead < 0x80 || !is_unseen(decode_at(text, i).value)) seen += text.substr(i, size);
    i += size;
  }
  return fold_space(seen);
}

std::string to_lower(std::string_view text) {
  std::string out{text};
  std::transform(out.begin(), out.end(), out.begin(), to_ascii_lower);
  return out;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return to_ascii_lower(x) == to_ascii_lower(y); });
}

namespace {

/// Eight hexadecimal digits that tell long names apart. source: FNV-1a, 32 bits
std::string fingerprint(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  std::string digits;
  for (unsigned shift = 32; shift > 0; shift -= 4) digits += "0123456789abcdef"[(hash >> (shift - 4)) & 0xFU];
  return digits;
}

}  // namespace

std::string slug(std::string_view name, std::size_t limit) {
  const icu::UnicodeString plain = without_accents(name);
  std::string out;
  bool pending = false;
  std::size_t letters_before = 0;  // a full stop after a single letter abbreviates, it does not separate
  for (std::int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
    const UChar32 c = plain.char32At(i);
    if (is_silent(c)) continue;
    const bool after_letter = !pending && !out.empty();
    if (u_isalnum(c) != 0 || (is_mark(c) && after_letter)) {
      if (pending && !out.empty()) out += '-';
      pending = false;
      append_utf8(out, static_cast<char32_t>(c));
      letters_before = u_isdigit(c) ? 2 : letters_before + 1;
    } else {
      pending = pending || c != '.' || letters_before != 1;
      letters_before = 0;
    }
  }
  if (out.empty()) return "unnamed";
  if (out.size() <= limit) return out;
  const std::string mark = '-' + fingerprint(out);
  const std::size_t room = limit - std::min(limit, mark.size());
  std::size_t cut = out.rfind('-', room);
  if (cut == std::string::npos) {
    cut = room;
    while (!is_code_point_edge(out, cut)) --cut;
  }
  return out.replace(cut, std::string::npos, mark);
}

}  // namespace entente
