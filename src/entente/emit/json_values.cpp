#include "entente/emit/json_values.hpp"

#include <cmath>

namespace entente {

double rounded(double value, int decimals) noexcept {
  double steps = 1;  // a power of ten up to 10^22 is exact
  for (int i = 0; i < decimals; ++i) steps *= 10;
  return std::round(value * steps) / steps;
}

nlohmann::ordered_json or_null(const std::string& text) {
  return text.empty() ? nlohmann::ordered_json{} : nlohmann::ordered_json(text);
}

nlohmann::ordered_json or_null(const std::optional<double>& value, int decimals) {
  return value ? nlohmann::ordered_json(rounded(*value, decimals)) : nlohmann::ordered_json{};
}

}  // namespace entente
