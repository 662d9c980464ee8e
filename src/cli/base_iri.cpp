#include "cli/base_iri.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/graph/iri.hpp"

namespace entente::cli {

namespace {

constexpr std::string_view no_such_scheme = "is no absolute http, https or urn IRI";

bool is_letter_digit_or_hyphen(char c) {
  return is_ascii_digit(c) || is_ascii_upper(c) || is_ascii_lower(c) || c == '-';
}

/// A namespace identifier, a colon, and something under it.
bool is_urn(std::string_view rest) {
  const std::size_t colon = rest.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon > 32 || colon + 1 == rest.size()) return false;
  const std::string_view name = rest.substr(0, colon);
  return name.front() != '-' && name.back() != '-' &&
         std::all_of(name.begin(), name.end(), is_letter_digit_or_hyphen);
}

/// Two slashes and a host.
bool is_web(std::string_view rest) {
  return rest.size() > 2 && rest.substr(0, 2) == "//" &&
         std::string_view{"/?#:@"}.find(rest[2]) == std::string_view::npos;
}

}  // namespace

std::string why_no_base(std::string_view iri) {
  if (const Expected<Iri> parsed = Iri::parse(iri); !parsed) return parsed.error().message;
  const std::size_t colon = iri.find(':');
  const std::string scheme = to_lower(iri.substr(0, colon));
  const std::string_view rest = iri.substr(colon + 1);
  const bool known =
      (scheme == "urn" && is_urn(rest)) || ((scheme == "http" || scheme == "https") && is_web(rest));
  if (!known) return std::string{no_such_scheme};
  if (iri.find('?') != std::string_view::npos) return "has a query";
  if (iri.back() != '/' && iri.back() != '#') return "does not end in '/' or '#'";
  if (iri.find('#') < iri.size() - 1) return "has a '#' before its end";
  return {};
}

}  // namespace entente::cli
