// In whose name a statement is made: its parties, or the one government that publishes it about others.
#ifndef ENTENTE_RELATE_PUBLISHER_HPP
#define ENTENTE_RELATE_PUBLISHER_HPP

#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The state on whose site the statement was published (`source_url` of the front matter).
[[nodiscard]] std::optional<EntryId> publisher_of(const Context& context);

/// In whose name the statement is made: its parties, but for a read-out or announcement of one government
/// that of the state on whose site it was published. A fact sheet is of that state, too, and of those that
/// its title joins to it: "Fact Sheet: U.S.-Chile Partnership", "Fact Sheet: Chile and Peru Launch …". Adds
/// the state of the site to the recognition. Context::parties must be filled.
///
/// cost  linear in the title
[[nodiscard]] std::vector<EntityId> find_issuers(Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_PUBLISHER_HPP
