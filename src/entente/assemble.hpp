// From what the rooms found in one document to the facts that are published.
#ifndef ENTENTE_ASSEMBLE_HPP
#define ENTENTE_ASSEMBLE_HPP

#include <map>
#include <string>

#include "entente/graph/statement_facts.hpp"
#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/relations.hpp"

namespace entente {

/// What is known of each rule, by its id.
using KnownRules = std::map<std::string, RuleFact, std::less<>>;

[[nodiscard]] StatementFacts assemble(const Context& context, const Commitments& commitments,
                                      const Relations& relations, const KnownRules& rules,
                                      const std::string& base);

}  // namespace entente

#endif  // ENTENTE_ASSEMBLE_HPP
