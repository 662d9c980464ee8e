// Which thing a user means by a name.
#ifndef ENTENTE_CLI_ENTITY_SEARCH_HPP
#define ENTENTE_CLI_ENTITY_SEARCH_HPP

#include <span>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente::cli {

/// The IRI of the one entity that `name` means: its IRI, else any of its names, else a part of a name that
/// only one entity has. Case does not count, nor does what comparable() takes away.
///
/// errors   usage: nothing has that name, with the nearest; several have it, with some of them
/// cost     linear in the names
[[nodiscard]] Expected<std::string> find_entity(std::span<const StatementFacts> statements,
                                                std::string_view name);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_ENTITY_SEARCH_HPP
