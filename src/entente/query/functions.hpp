// The functions of SPARQL by name: those that are answered, with the number of their arguments, and those
// that are not, with the reason.
#ifndef ENTENTE_QUERY_FUNCTIONS_HPP
#define ENTENTE_QUERY_FUNCTIONS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente::sparql {

enum class Function : std::uint8_t {
  abs,
  bound,
  ceil,
  coalesce,
  concat,
  contains,
  datatype,
  day,
  encode_for_uri,
  floor,
  hours,
  if_then_else,
  iri,
  is_blank,
  is_iri,
  is_literal,
  is_numeric,
  lang,
  lang_matches,
  lcase,
  minutes,
  month,
  regex,
  replace,
  round,
  same_term,
  seconds,
  str,
  str_after,
  str_before,
  str_dt,
  str_ends,
  str_lang,
  str_len,
  str_starts,
  substr,
  timezone,
  tz,
  ucase,
  year,
  to_boolean,
  to_date,
  to_date_time,
  to_decimal,
  to_double,
  to_float,
  to_integer,
  to_string
};

struct FunctionInfo {
  std::string_view name;
  Function function;
  std::size_t least;  ///< arguments
  std::size_t most;
};

/// By its SPARQL name, in any case: "STRLEN". Nothing for another.
[[nodiscard]] std::optional<FunctionInfo> builtin(std::string_view name);

/// By its IRI: the casts of SPARQL, as xsd:integer. Nothing for another.
[[nodiscard]] std::optional<FunctionInfo> cast(std::string_view iri);

/// Why a function of SPARQL 1.1 is not answered ("gives something else each time"); empty for a name that is
/// none of these.
[[nodiscard]] std::string_view why_refused(std::string_view name);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_FUNCTIONS_HPP
