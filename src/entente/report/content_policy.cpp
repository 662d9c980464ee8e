#include "entente/report/content_policy.hpp"

#include <cassert>
#include <cstdint>

namespace entente {

namespace {

std::uint32_t digit(char c) {
  assert((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

}  // namespace

std::string base64_of_hex(std::string_view hex) {
  assert(hex.size() % 2 == 0);
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char c : hex) {
    bits = (bits << 4U) | digit(c);
    held += 4;
    if (held < 6) continue;
    held -= 6;
    out += letters[(bits >> held) & 63U];
  }
  if (held > 0) out += letters[(bits << (6 - held)) & 63U];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

std::string content_policy(std::string_view script_sha256, std::string_view style_sha256) {
  return "default-src 'none'; script-src 'sha256-" + base64_of_hex(script_sha256) + "'; style-src 'sha256-" +
         base64_of_hex(style_sha256) + "'; base-uri 'none'; form-action 'none'";
}

}  // namespace entente
