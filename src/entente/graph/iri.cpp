#include "entente/graph/iri.hpp"

#include <optional>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

constexpr bool is_alpha(char c) noexcept {
  return is_ascii_upper(c) || is_ascii_lower(c);
}
constexpr bool is_hex(char c) noexcept {
  return is_ascii_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// The bytes of "scheme:" at the start of `text`; 0 if there is none.
std::size_t scheme_size(std::string_view text) noexcept {
  if (text.empty() || !is_alpha(text.front())) return 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ':') return i + 1;
    if (!is_alpha(c) && !is_ascii_digit(c) && c != '+' && c != '-' && c != '.') return 0;
  }
  return 0;
}

/// ucschar or iprivate of RFC 3987: no controls, surrogates or noncharacters.
constexpr bool is_beyond_ascii_allowed(char32_t c) noexcept {
  if (c < 0xA0 || c > 0x10FFFD) return false;
  if (c >= 0xFDD0 && c <= 0xFDEF) return false;
  if (c >= 0xFFF0 && c <= 0xFFFF) return false;
  if (c >= 0xE0000 && c <= 0xE0FFF) return false;
  return (c & 0xFFFF) < 0xFFFE;
}

/// Unreserved and reserved characters of RFC 3986, besides '#', '%' and the brackets of IP addresses.
constexpr bool is_plain(char32_t c) noexcept {
  if (c >= 0x80) return is_beyond_ascii_allowed(c);
  const char a = static_cast<char>(c);
  return is_alpha(a) || is_ascii_digit(a) ||
         std::string_view{"-._~:/?@!$&'()*+,;="}.find(a) != std::string_view::npos;
}

bool is_percent_escape(std::string_view text, std::size_t at) noexcept {
  return text[at] == '%' && at + 2 < text.size() && is_hex(text[at + 1]) && is_hex(text[at + 2]);
}

/// The stretch in which '[' and ']' are allowed: the authority after "//".
std::size_t authority_end(std::string_view text, std::size_t after_scheme) noexcept {
  if (text.substr(after_scheme, 2) != "//") return after_scheme;
  const auto end = text.find_first_of("/?#", after_scheme + 2);
  return end == std::string_view::npos ? text.size() : end;
}

struct Fault {
  std::size_t offset;
  std::string_view message;
};

/// The first reason why `text` is no absolute IRI.
std::optional<Fault> find_fault(std::string_view text) noexcept {
  if (const auto bad = find_invalid_utf8(text)) return Fault{*bad, "is not UTF-8"};
  const std::size_t after_scheme = scheme_size(text);
  if (after_scheme == 0) return Fault{0, "has no scheme such as \"https:\""};
  const std::size_t brackets_until = authority_end(text, after_scheme);
  bool in_fragment = false;
  for (std::size_t i = after_scheme; i < text.size();) {
    const auto [value, size] = decode_at(text, i);
    if (value == '%') {
      if (!is_percent_escape(text, i)) return Fault{i, "has a '%' without two hexadecimal digits"};
    } else if (value == '#') {
      if (in_fragment) return Fault{i, "has a second '#'"};
      in_fragment = true;
    } else if (value == '[' || value == ']') {
      if (i >= brackets_until) return Fault{i, "has a bracket outside the host"};
    } else if (!is_plain(value)) {
      return Fault{i, "has a character that IRIs may not have"};
    }
    i += size;
  }
  return std::nullopt;
}

void append_percent(std::string& out, std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
  }
}

std::string percent_encoded(std::string_view text) {
  const bool is_utf8 = !find_invalid_utf8(text);
  bool in_fragment = false;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const DecodedCodePoint point =
        is_utf8 ? decode_at(text, i) : DecodedCodePoint{byte < 0x80 ? byte : 0xFFFFU, 1};
    const std::string_view bytes = text.substr(i, point.size);
    const bool first_hash = point.value == '#' && !in_fragment;
    if (is_plain(point.value) || first_hash || is_percent_escape(text, i)) {
      out += bytes;
    } else {
      append_percent(out, bytes);
    }
    in_fragment = in_fragment || first_hash;
    i += point.size;
  }
  return out;
}

}  // namespace

Expected<Iri> Iri::parse(std::string_view text) {
  if (const auto fault = find_fault(text)) {
    return Unexpected{
        Error{Errc::invalid_data, std::string{text}, std::nullopt,
              "this IRI " + std::string{fault->message} + " (byte " + std::to_string(fault->offset) + ")",
              "write an absolute IRI with other characters percent-encoded"}};
  }
  return Iri{std::string{text}};
}

Iri mint(std::string_view text) {
  if (auto iri = Iri::parse(text)) return *std::move(iri);
  std::string encoded = percent_encoded(text);
  if (scheme_size(encoded) == 0) encoded.insert(0, "urn:entente:");
  return Iri::parse(encoded).value();
}

}  // namespace entente
