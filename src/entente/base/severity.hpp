// How bad a finding of a check is.
#ifndef ENTENTE_BASE_SEVERITY_HPP
#define ENTENTE_BASE_SEVERITY_HPP

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

enum class Severity : std::uint8_t {
  info,   ///< legal, and perhaps not meant
  warn,   ///< part of the data has no effect, or less than its author may think
  error,  ///< the data are wrong: refused when they are loaded, passed over, or read as something else
};

/// "ERROR", "WARN", "INFO".
[[nodiscard]] constexpr std::string_view label(Severity severity) noexcept {
  switch (severity) {
    case Severity::info:
      return "INFO";
    case Severity::warn:
      return "WARN";
    case Severity::error:
      break;
  }
  return "ERROR";
}

/// A remedy for a misspelt word: the nearest of `known`, else `otherwise`.
using Suggest = std::function<std::string(std::string_view word, const std::vector<std::string>& known,
                                          std::string otherwise)>;

}  // namespace entente

#endif  // ENTENTE_BASE_SEVERITY_HPP
