// What the JSON of extract, network, continuity and report have in common.
#ifndef ENTENTE_EMIT_JSON_VALUES_HPP
#define ENTENTE_EMIT_JSON_VALUES_HPP

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace entente {

/// Half away from zero. The last bits of a sum differ between machines: JSON shows none of them.
///
/// require  0 <= decimals <= 15
[[nodiscard]] double rounded(double value, int decimals) noexcept;

/// null where the text is empty
[[nodiscard]] nlohmann::ordered_json or_null(const std::string& text);

/// null where there is no value, otherwise the value rounded
[[nodiscard]] nlohmann::ordered_json or_null(const std::optional<double>& value, int decimals);

}  // namespace entente

#endif  // ENTENTE_EMIT_JSON_VALUES_HPP
