// What a user may say for an option: one of some names, a whole number.
#ifndef ENTENTE_CLI_CHOICES_HPP
#define ENTENTE_CLI_CHOICES_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "entente/base/error.hpp"

namespace entente::cli {

/// A mistake on the command line.
[[nodiscard]] Unexpected usage(std::string place, std::string message, std::string remedy);

/// The position of `value` in `names`.
///
/// errors   usage: with the nearest name
[[nodiscard]] Expected<std::size_t> choose(const std::string& option, const std::string& value,
                                           const std::vector<std::string>& names,
                                           const std::string& kind = "format");

/// errors   usage: `said` is no whole number from `least` to `most`
[[nodiscard]] Expected<std::size_t> whole_number(const std::string& option, const std::string& said,
                                                 std::size_t most, std::size_t least = 1);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_CHOICES_HPP
