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

std::vector<std::string> bases_without_path(std::string_view bytes) {
  std::vector<std::string> out;
  for (std::size_t at = bytes.find('<'); at < bytes.size(); at = bytes.find('<', at + 1)) {
    std::size_t word = at;
    while (word > 0 && is_ascii_space(bytes[word - 1])) --word;
    constexpr std::string_view directive = "base";
    if (word < directive.size() ||
        to_lower(bytes.substr(word - directive.size(), directive.size())) != directive)
      continue;
    const std::string_view iri = bytes.substr(at + 1, bytes.find_first_of(">?#", at) - at - 1);
    const std::size_t host = iri.find("://");
    if (host != std::string_view::npos && iri.find('/', host + 3) == std::string_view::npos)
      out.emplace_back(iri);
  }
  return out;
}

std::optional<std::string> base_run_into(std::string_view iri, const std::vector<std::string>& bases) {
  constexpr std::string_view ends_of_host = "/?#:";
  for (const std::string& base : bases) {
    if (iri.size() > base.size() && iri.starts_with(base) &&
        ends_of_host.find(iri[base.size()]) == std::string_view::npos)
      return base;
  }
  return std::nullopt;
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
