// RDF terms as SPARQL computes with them: what they equal, how they compare, and the one order of all.
//
// source   SPARQL 1.1 Query Language, §15.1 (ORDER BY), §17.2 (effective boolean value), §17.3 (operators)
#ifndef ENTENTE_QUERY_VALUE_HPP
#define ENTENTE_QUERY_VALUE_HPP

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "entente/base/moment.hpp"
#include "entente/index/term_value.hpp"
#include "entente/query/number.hpp"

namespace entente::sparql {

[[nodiscard]] Value string_value(std::string text);
[[nodiscard]] Value boolean_value(bool value);
[[nodiscard]] Value integer_value(std::int64_t value);
[[nodiscard]] Value number_value(const Number& number);
/// With the local name of a type of XML Schema.
[[nodiscard]] Value xsd_value(std::string lexical, std::string_view type);

/// The local name of a literal's type of XML Schema; empty for all else.
[[nodiscard]] std::string_view xsd_type(const Value& value) noexcept;
[[nodiscard]] bool is_string(const Value& value) noexcept;  ///< xsd:string
[[nodiscard]] bool is_text(const Value& value) noexcept;    ///< that, or with a language
[[nodiscard]] std::optional<bool> boolean_of(const Value& value) noexcept;
/// Too large: see Computed.
[[nodiscard]] Computed number_of(const Value& value);
[[nodiscard]] std::optional<Moment> moment_of(const Value& value);

/// Nothing is an error of SPARQL.
[[nodiscard]] std::optional<bool> effective_boolean(const Value& value);

/// What `=` says. Literals of two types whose values we know are not equal; of a type that we do not know,
/// nothing can be said unless the terms are the same.
[[nodiscard]] std::optional<bool> equal(const Value& left, const Value& right);

/// What `<` goes by; nothing for what has no order, as an IRI, or two types.
[[nodiscard]] std::optional<std::partial_ordering> compare(const Value& left, const Value& right);

/// The order of ORDER BY made total: unbound, blank nodes, IRIs, literals; numbers, strings, strings with a
/// language, booleans and moments by value, and whatever is equal or has no order by the term itself.
/// Unbound is nothing.
[[nodiscard]] std::weak_ordering order(const std::optional<Value>& left, const std::optional<Value>& right);

/// As far as ORDER BY tells two values apart: equivalent for 1 and 1.0.
[[nodiscard]] std::weak_ordering order_by_value(const std::optional<Value>& left,
                                                const std::optional<Value>& right);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_VALUE_HPP
