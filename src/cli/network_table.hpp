// Who is central, laid out for reading.
#ifndef ENTENTE_CLI_NETWORK_TABLE_HPP
#define ENTENTE_CLI_NETWORK_TABLE_HPP

#include <cstddef>
#include <span>
#include <string>

#include "entente/analyse/network_figures.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// For each projection and statement a heading, the figures of the whole, and the `top` things by `measure`
/// (0: all) with their ranks in all measures, those that share the last rank included.
///
/// With exactly two statements, things that both name are followed by how their rank changed.
[[nodiscard]] std::string network_tables(std::span<const StatementFacts> statements,
                                         std::span<const NetworkFigures> figures, Measure measure,
                                         std::size_t top);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_NETWORK_TABLE_HPP
