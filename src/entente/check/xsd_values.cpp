#include "entente/check/xsd_values.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "entente/base/moment.hpp"
#include "entente/base/text.hpp"
#include "entente/base/xsd_numbers.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

/// The local name of a datatype of XML Schema; empty for another.
std::string_view local_name(std::string_view datatype) noexcept {
  return datatype.starts_with(ns::xsd) ? datatype.substr(ns::xsd.size()) : std::string_view{};
}

std::optional<bool> boolean(std::string_view text) noexcept {
  if (text == "true" || text == "1") return true;
  if (text == "false" || text == "0") return false;
  return std::nullopt;
}

/// [a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*
bool is_language(std::string_view text) noexcept {
  const auto is_letter = [](char c) { return is_ascii_upper(c) || is_ascii_lower(c); };
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    const std::string_view part = text.substr(begin, end - begin);
    const bool is_part = std::all_of(
        part.begin(), part.end(), [&](char c) { return is_letter(c) || (begin > 0 && is_ascii_digit(c)); });
    if (!is_part || part.empty() || part.size() > 8) return false;
    begin = end + 1;
  }
  return true;
}

}  // namespace

bool is_well_formed(TypedTextView literal) {
  const std::string_view type = local_name(literal.datatype);
  if (type == "boolean") return boolean(literal.lexical).has_value();
  if (type == "language") return is_language(literal.lexical);
  if (is_number_type(type)) return is_number(type, literal.lexical);
  if (const auto moment = moment_type(type)) return parse_moment(*moment, literal.lexical).has_value();
  return true;
}

std::partial_ordering compare_values(TypedTextView a, TypedTextView b) {
  const std::string_view a_type = local_name(a.datatype);
  const std::string_view b_type = local_name(b.datatype);
  if (!is_well_formed(a) || !is_well_formed(b)) return std::partial_ordering::unordered;
  if (is_number_type(a_type) && is_number_type(b_type))
    return compare_numbers(a_type, a.lexical, b_type, b.lexical);
  if (a_type != b_type) return std::partial_ordering::unordered;
  if (const auto moment = moment_type(a_type)) {
    const auto left = parse_moment(*moment, a.lexical);
    const auto right = parse_moment(*moment, b.lexical);
    return left && right ? compare(*left, *right) : std::partial_ordering::unordered;
  }
  if (a_type == "string") return a.lexical <=> b.lexical;
  if (a_type == "boolean") return *boolean(a.lexical) <=> *boolean(b.lexical);
  return std::partial_ordering::unordered;
}

}  // namespace entente
