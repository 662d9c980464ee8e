// Counts and coverage in words, as `entente build` closes with them.
#ifndef ENTENTE_CLI_COVERAGE_TEXT_HPP
#define ENTENTE_CLI_COVERAGE_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/console.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// "1 name", "2 names"
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// "41 of 60 sentences carry a fact; 6 names unresolved: A, B, C, D, E and 1 more". All names when verbose.
[[nodiscard]] std::string coverage_line(const Coverage& coverage, Verbosity verbosity);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_COVERAGE_TEXT_HPP
