// Literals of XML Schema: whether a lexical form belongs to its datatype, and which of two values is the
// less.
//
// source   XML Schema 1.1 part 2 §3; RDF 1.1 Concepts §5.1, so white space around a value is not forgiven
#ifndef ENTENTE_CHECK_XSD_VALUES_HPP
#define ENTENTE_CHECK_XSD_VALUES_HPP

#include <compare>
#include <string_view>

namespace entente {

/// A literal without language. The views live as long as what they are taken from.
struct TypedTextView {
  std::string_view datatype;  ///< IRI
  std::string_view lexical;
};

/// True if the lexical form is one of its datatype. Known are the numbers, xsd:boolean, xsd:date,
/// xsd:dateTime, xsd:time, xsd:gYear, xsd:gYearMonth and xsd:language; to other datatypes any text belongs.
[[nodiscard]] bool is_well_formed(TypedTextView literal);

/// Compares by value: numbers with numbers (integers and decimals exactly, however long), dates and times
/// with those of their own datatype, strings by code point, false before true. `unordered` for all else, for
/// NaN, for what is not well-formed, and for two times whose order a missing time zone would decide.
[[nodiscard]] std::partial_ordering compare_values(TypedTextView a, TypedTextView b);

}  // namespace entente

#endif  // ENTENTE_CHECK_XSD_VALUES_HPP
