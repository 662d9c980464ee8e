// A field of comma-separated values: the one place where text becomes CSV.
#ifndef ENTENTE_BASE_CSV_HPP
#define ENTENTE_BASE_CSV_HPP

#include <string>
#include <string_view>

namespace entente {

/// What ends a record.
inline constexpr std::string_view csv_line_end = "\r\n";

/// `text` as it is, or in quotes where it has a comma, a quote or a line end in it.  source  RFC 4180,
/// section 2
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_BASE_CSV_HPP
