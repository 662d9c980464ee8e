// Adjectives that say whose a thing is: "U.S.", "Japanese", "North Korean", "joint", "foreign".
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

/// "the foreign | ministers": the adjective at `token` tells of what they are ministers, and makes them no
/// others.
[[nodiscard]] bool is_portfolio(const Context& context, std::uint32_t token);

/// "A joint committee", "a working group of the two ministries": theirs, though it is new. `behind` is what
/// follows the noun in `phrase`.
[[nodiscard]] bool is_of_both(const Context& context, TokenRange phrase, TokenRange behind);

}  // namespace entente

#endif  // ENTENTE_RELATE_PARTY_ADJECTIVES_HPP
