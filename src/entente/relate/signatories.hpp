// Who signs for whom: lines of names below a line "For the Republic of Kenya".
#ifndef ENTENTE_RELATE_SIGNATORIES_HPP
#define ENTENTE_RELATE_SIGNATORIES_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

struct Signatory {
  EntityId person;
  EntityId state;
  SentenceId sentence;  ///< the line with the name
};

/// Persons whose lines follow a line that says for which state or union they sign.
///
/// cost  linear in the sentences
[[nodiscard]] std::vector<Signatory> find_signatories(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_SIGNATORIES_HPP
