// The kinds of literals that Entente writes, each in its one canonical form.
#ifndef ENTENTE_GRAPH_LITERALS_HPP
#define ENTENTE_GRAPH_LITERALS_HPP

#include <cstdint>
#include <string_view>

#include "entente/graph/terms.hpp"

namespace entente {

/// Words of a statement: "…"@en. U+0000, which stores refuse, and U+FFFE and U+FFFF, which Raptor drops,
/// become U+FFFD, one for one, so that offsets into texts still count.
[[nodiscard]] Literal english(std::string_view text);

/// xsd:string, for what is in no language; the same characters become U+FFFD.
[[nodiscard]] Literal plain(std::string_view text);

[[nodiscard]] Literal integer(std::int64_t value);
[[nodiscard]] Literal non_negative_integer(std::uint64_t value);

/// A share from 0 to 1 as xsd:decimal with two decimals: "0.95". Values outside, and NaN, count as the nearer
/// end or 0.
[[nodiscard]] Literal share(double value);

/// A figure as xsd:decimal with six decimals, so that the last bits of a machine's arithmetic do not show;
/// NaN counts as 0.
[[nodiscard]] Literal figure(double value);

/// An ISO 8601 date as xsd:date, xsd:gYearMonth or xsd:gYear by its precision; whatever else, such as an
/// interval "2021-10-14/2021-10-15", as xsd:string.
[[nodiscard]] Literal date(std::string_view iso);

}  // namespace entente

#endif  // ENTENTE_GRAPH_LITERALS_HPP
