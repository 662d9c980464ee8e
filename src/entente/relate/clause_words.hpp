// What single words do in a clause, as patterns of relations need to know it.
#ifndef ENTENTE_RELATE_CLAUSE_WORDS_HPP
#define ENTENTE_RELATE_CLAUSE_WORDS_HPP

#include <cstdint>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/relate/clauses.hpp"
#include "entente/relate/context.hpp"

namespace entente {

/// "Chile’s support", "newly-established", "voiced support for": the form of a verb at `i` that is no verb of
/// the clause.
[[nodiscard]] bool is_nominal(const Context& context, TokenRange sentence, std::uint32_t i);

/// "do not support", "will never sign": the verb at `i`.
[[nodiscard]] bool is_negated(const Context& context, TokenRange sentence, std::uint32_t i);

/// "efforts to conclude an Agreement", "will sign the Declaration": the verb at `i` tells of nothing that is
/// there yet. "proud to release" does.
[[nodiscard]] bool is_to_come(const Context& context, TokenRange sentence, std::uint32_t i);

/// "the Pact | adopted by the Union": who stands behind is told of what stands before.
[[nodiscard]] bool tells_by_whom(const Context& context, TokenRange sentence, std::uint32_t i);

/// Whether what is done before `i` goes no further: at a semicolon, at a comma of no list, before a
/// subordinate clause, and where another thing that is done follows. `groups`: the verb groups of the
/// sentence.
///
/// cost  log n in the groups
[[nodiscard]] bool ends_clause(const Context& context, TokenRange sentence,
                               const std::vector<VerbGroup>& groups, std::uint32_t i);

}  // namespace entente

#endif  // ENTENTE_RELATE_CLAUSE_WORDS_HPP
