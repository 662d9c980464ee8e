// Answers in the formats of the W3C, each with one escaper.
#ifndef ENTENTE_QUERY_RESULTS_HPP
#define ENTENTE_QUERY_RESULTS_HPP

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/query/answer.hpp"

namespace entente::sparql {

enum class ResultFormat : std::uint8_t { csv, tsv, json, xml };
inline constexpr std::array all_result_formats{ResultFormat::csv, ResultFormat::tsv, ResultFormat::json,
                                               ResultFormat::xml};

/// "csv", "tsv", "json", "xml".
[[nodiscard]] std::string_view name(ResultFormat format) noexcept;

/// Rows in the order given. Unbound is an empty field in CSV and TSV, and left out in JSON and XML; the head
/// names all variables even when there are no rows. CSV ends its lines with CR LF.
///
/// errors   output_failed, for XML only: a character that XML 1.0 has not
/// source   SPARQL 1.1 Query Results CSV and TSV Formats; … JSON Format; SPARQL Query Results XML Format
[[nodiscard]] Expected<std::string> render(ResultFormat format, const Bindings& bindings);

/// An ASK's answer. The W3C has no CSV and TSV for it: these are the word and a line end.
[[nodiscard]] std::string render(ResultFormat format, bool truth);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_RESULTS_HPP
