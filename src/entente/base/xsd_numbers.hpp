// The numbers of XML Schema as they are written: whether a form is one of its type, and which of two is the
// less, integers and decimals of any length exactly. Arithmetic is SPARQL's matter (query/number.hpp).
//
// source   XML Schema 1.1 part 2 §3.3.3 to §3.3.5, §3.4.13 to §3.4.25
#ifndef ENTENTE_BASE_XSD_NUMBERS_HPP
#define ENTENTE_BASE_XSD_NUMBERS_HPP

#include <compare>
#include <string_view>

namespace entente {

/// `type` is a local name, as "decimal" or "nonNegativeInteger".
[[nodiscard]] bool is_number_type(std::string_view type) noexcept;

/// True for a lexical form of the type, within its range. Precondition: is_number_type(type).
[[nodiscard]] bool is_number(std::string_view type, std::string_view text) noexcept;

/// The nearest value that there is; infinity beyond the range, zero below it. Precondition: a well-formed
/// number of any type.
[[nodiscard]] float nearest_float(std::string_view text) noexcept;
[[nodiscard]] double nearest_double(std::string_view text) noexcept;

/// As numbers of the wider type: double, float, decimal. Precondition: both are well-formed.
[[nodiscard]] std::partial_ordering compare_numbers(std::string_view a_type, std::string_view a,
                                                    std::string_view b_type, std::string_view b) noexcept;

}  // namespace entente

#endif  // ENTENTE_BASE_XSD_NUMBERS_HPP
