// Lines that end with an organ and its state, as in letterheads and below signatures: "Ministry of Ports,
// Chile".
#ifndef ENTENTE_RELATE_ORGAN_LINES_HPP
#define ENTENTE_RELATE_ORGAN_LINES_HPP

#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

struct OrganLine {
  EntityId organ;
  EntityId state;
  std::optional<EntityId> person;  ///< who speaks for the organ: named before it, or alone on the line above
  SentenceId sentence;
};

/// The lines that end with an organ, a comma or "of", and a party, and are no sentence; and an organ and a
/// party on two lines by themselves.
///
/// cost  linear in the sentences
[[nodiscard]] std::vector<OrganLine> find_organ_lines(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_ORGAN_LINES_HPP
