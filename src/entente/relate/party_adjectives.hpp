// States told by an adjective: "U.S.", "Japanese", "North Korean".
#ifndef ENTENTE_RELATE_PARTY_ADJECTIVES_HPP
#define ENTENTE_RELATE_PARTY_ADJECTIVES_HPP

#include <cstdint>
#include <optional>

#include "entente/relate/context.hpp"

namespace entente {

/// The party whose adjective stands at `token` ("U.S.", "Japanese").
[[nodiscard]] std::optional<EntityId> adjective_party(const Context& context, std::uint32_t token,
                                                      TokenRange within);

/// A state that is no party stands at `token` by an adjective: "North Korean".
[[nodiscard]] bool names_other_state(const Context& context, std::uint32_t token, TokenRange within);

}  // namespace entente

#endif  // ENTENTE_RELATE_PARTY_ADJECTIVES_HPP
