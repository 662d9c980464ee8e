#include "entente/query/functions.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "entente/base/text.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::sparql {

namespace {

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

constexpr std::array builtins{
    FunctionInfo{"ABS", Function::abs, 1, 1},
    FunctionInfo{"BOUND", Function::bound, 1, 1},
    FunctionInfo{"CEIL", Function::ceil, 1, 1},
    FunctionInfo{"COALESCE", Function::coalesce, 0, any_number},
    FunctionInfo{"CONCAT", Function::concat, 0, any_number},
    FunctionInfo{"CONTAINS", Function::contains, 2, 2},
    FunctionInfo{"DATATYPE", Function::datatype, 1, 1},
    FunctionInfo{"DAY", Function::day, 1, 1},
    FunctionInfo{"ENCODE_FOR_URI", Function::encode_for_uri, 1, 1},
    FunctionInfo{"FLOOR", Function::floor, 1, 1},
    FunctionInfo{"HOURS", Function::hours, 1, 1},
    FunctionInfo{"IF", Function::if_then_else, 3, 3},
    FunctionInfo{"IRI", Function::iri, 1, 1},
    FunctionInfo{"ISBLANK", Function::is_blank, 1, 1},
    FunctionInfo{"ISIRI", Function::is_iri, 1, 1},
    FunctionInfo{"ISLITERAL", Function::is_literal, 1, 1},
    FunctionInfo{"ISNUMERIC", Function::is_numeric, 1, 1},
    FunctionInfo{"ISURI", Function::is_iri, 1, 1},
    FunctionInfo{"LANG", Function::lang, 1, 1},
    FunctionInfo{"LANGMATCHES", Function::lang_matches, 2, 2},
    FunctionInfo{"LCASE", Function::lcase, 1, 1},
    FunctionInfo{"MINUTES", Function::minutes, 1, 1},
    FunctionInfo{"MONTH", Function::month, 1, 1},
    FunctionInfo{"REGEX", Function::regex, 2, 3},
    FunctionInfo{"REPLACE", Function::replace, 3, 4},
    FunctionInfo{"ROUND", Function::round, 1, 1},
    FunctionInfo{"SAMETERM", Function::same_term, 2, 2},
    FunctionInfo{"SECONDS", Function::seconds, 1, 1},
    FunctionInfo{"STR", Function::str, 1, 1},
    FunctionInfo{"STRAFTER", Function::str_after, 2, 2},
    FunctionInfo{"STRBEFORE", Function::str_before, 2, 2},
    FunctionInfo{"STRDT", Function::str_dt, 2, 2},
    FunctionInfo{"STRENDS", Function::str_ends, 2, 2},
    FunctionInfo{"STRLANG", Function::str_lang, 2, 2},
    FunctionInfo{"STRLEN", Function::str_len, 1, 1},
    FunctionInfo{"STRSTARTS", Function::str_starts, 2, 2},
    FunctionInfo{"SUBSTR", Function::substr, 2, 3},
    FunctionInfo{"TIMEZONE", Function::timezone, 1, 1},
    FunctionInfo{"TZ", Function::tz, 1, 1},
    FunctionInfo{"UCASE", Function::ucase, 1, 1},
    FunctionInfo{"URI", Function::iri, 1, 1},
    FunctionInfo{"YEAR", Function::year, 1, 1},
};

constexpr std::array casts{
    FunctionInfo{"boolean", Function::to_boolean, 1, 1},
    FunctionInfo{"date", Function::to_date, 1, 1},
    FunctionInfo{"dateTime", Function::to_date_time, 1, 1},
    FunctionInfo{"decimal", Function::to_decimal, 1, 1},
    FunctionInfo{"double", Function::to_double, 1, 1},
    FunctionInfo{"float", Function::to_float, 1, 1},
    FunctionInfo{"integer", Function::to_integer, 1, 1},
    FunctionInfo{"string", Function::to_string, 1, 1},
};

struct Refused {
  std::string_view name;
  std::string_view why;
};

constexpr std::string_view changes =
    "gives something else each time, and the same query must give the same answer";
constexpr std::string_view digest = "is not built in";

constexpr std::array refused{
    Refused{"BNODE", changes}, Refused{"MD5", digest},    Refused{"NOW", changes},
    Refused{"RAND", changes},  Refused{"SHA1", digest},   Refused{"SHA256", digest},
    Refused{"SHA384", digest}, Refused{"SHA512", digest}, Refused{"STRUUID", changes},
    Refused{"UUID", changes},
};

}  // namespace

std::optional<FunctionInfo> builtin(std::string_view name) {
  const auto* found = std::find_if(builtins.begin(), builtins.end(), [&](const FunctionInfo& info) {
    return equal_ignoring_case(info.name, name);
  });
  if (found == builtins.end()) return std::nullopt;
  return *found;
}

std::optional<FunctionInfo> cast(std::string_view iri) {
  if (iri.substr(0, ns::xsd.size()) != ns::xsd) return std::nullopt;
  const auto* found = std::find_if(casts.begin(), casts.end(), [&](const FunctionInfo& info) {
    return info.name == iri.substr(ns::xsd.size());
  });
  if (found == casts.end()) return std::nullopt;
  return *found;
}

std::string_view why_refused(std::string_view name) {
  const auto* found = std::find_if(refused.begin(), refused.end(),
                                   [&](const Refused& each) { return equal_ignoring_case(each.name, name); });
  return found == refused.end() ? std::string_view{} : found->why;
}

}  // namespace entente::sparql
