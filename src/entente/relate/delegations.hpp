// Lines that tell of each state who was there: "New Zealand: Ana Lima, Deputy Secretary, Ministry of Ports;
// the Reef Bureau".
#ifndef ENTENTE_RELATE_DELEGATIONS_HPP
#define ENTENTE_RELATE_DELEGATIONS_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

struct Delegate {
  EntityId entity;  ///< a person or an organ
  EntityId state;
  SentenceId sentence;
  bool took_part = true;  ///< not of an organ that only says who a person is
};

/// Whom the lines name that begin with a party and a colon, or stand below a line that is only a party's
/// name, and say nothing by a verb; none unless two parties have one.
///
/// cost  linear in the text
[[nodiscard]] std::vector<Delegate> find_delegates(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_DELEGATIONS_HPP
