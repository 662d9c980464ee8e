#include "turtle_strings.hpp"

#include <charconv>

#include "entente/base/utf8.hpp"

namespace entente::test {

namespace {

/// Appends what the escape after a backslash stands for; the bytes it takes, 0 if there is no such escape.
std::size_t unescape(std::string_view rest, std::string& out) {
  constexpr std::string_view letters = "tbnrf\"'\\";
  constexpr std::string_view meanings = "\t\b\n\r\f\"'\\";
  if (rest.empty()) return 0;
  if (const auto at = letters.find(rest[0]); at != std::string_view::npos) {
    out += meanings[at];
    return 1;
  }
  const std::size_t digits = rest[0] == 'u' ? 4 : rest[0] == 'U' ? 8 : 0;
  std::uint32_t value = 0;
  if (digits == 0 || rest.size() < digits + 1) return 0;
  const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + 1 + digits, value, 16);
  if (error != std::errc{} || end != rest.data() + 1 + digits) return 0;
  append_utf8(out, value);
  return digits + 1;
}

}  // namespace

std::optional<std::vector<std::string>> strings_of(std::string_view line) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '<') {
      i = line.find('>', i);
      if (i == std::string_view::npos) return std::nullopt;
    }
    if (line[i] != '"') continue;
    out.emplace_back();
    for (++i; i < line.size() && line[i] != '"'; ++i) {
      if (line[i] != '\\') {
        out.back() += line[i];
      } else if (const std::size_t size = unescape(line.substr(i + 1), out.back()); size > 0) {
        i += size;
      } else {
        return std::nullopt;
      }
    }
    if (i >= line.size()) return std::nullopt;
  }
  return out;
}

}  // namespace entente::test
