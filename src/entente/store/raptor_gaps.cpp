#include "entente/store/raptor_gaps.hpp"

#include "entente/base/text.hpp"

namespace entente {

std::optional<std::size_t> find_null_escape(std::string_view bytes) noexcept {
  for (std::size_t at = bytes.find('\\'); at < bytes.size(); at = bytes.find('\\', at + 2)) {
    const std::string_view rest = bytes.substr(at + 1);
    if (rest.starts_with("u0000") || rest.starts_with("U00000000")) return at;
  }
  return std::nullopt;
}

std::optional<std::string> without_escaped_apostrophes(std::string_view bytes) {
  if (bytes.find("\\'") == std::string_view::npos) return std::nullopt;
  std::string out;
  out.reserve(bytes.size());
  bool is_inside = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (c == '\n') is_inside = false;
    if (c == '"') is_inside = !is_inside;
    const bool is_escape = is_inside && c == '\\' && i + 1 < bytes.size();
    if (!is_escape || bytes[i + 1] != '\'') out += c;
    if (is_escape) out += bytes[++i];
  }
  return out;
}

std::optional<std::size_t> find_missing_full_stop(std::string_view line) noexcept {
  char inside = 0;  // the character that ends what we are in
  std::size_t end = 0;
  bool stops = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (inside == 0 && c == '#') break;
    if (inside == 0 && is_ascii_space(c)) continue;
    stops = inside == 0 && c == '.';
    end = i + 1;
    if (inside == '"' && c == '\r') return i;  // a line ends here as well
    if (inside == '"' && c == '\\') {
      ++i;
    } else if (inside != 0) {
      if (c == inside) inside = 0;
    } else if (c == '"') {
      inside = '"';
    } else if (c == '<') {
      inside = '>';
    }
  }
  if (stops || end == 0) return std::nullopt;
  return end;
}

std::string_view sound_part_of_message(std::string_view text) noexcept {
  const std::size_t quotation = text.find(" in \"");
  return text.starts_with("Illegal string escape") ? text.substr(0, quotation) : text;
}

bool is_language_tag(std::string_view tag) noexcept {
  bool is_first = true;
  bool is_empty = true;
  for (const char c : tag) {
    if (c == '-') {
      if (is_empty) return false;
      is_first = false;
      is_empty = true;
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!is_first && c >= '0' && c <= '9')) {
      is_empty = false;
    } else {
      return false;
    }
  }
  return !is_empty;
}

}  // namespace entente
