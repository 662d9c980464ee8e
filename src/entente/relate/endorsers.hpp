// Who stands below a text, one by one: "Endorsed by / Australia / Austria / …".
#ifndef ENTENTE_RELATE_ENDORSERS_HPP
#define ENTENTE_RELATE_ENDORSERS_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The longest run of lines, items and paragraphs that name states and unions and say nothing else; none if
/// they are fewer than four.
///
/// cost  linear in the text
[[nodiscard]] std::vector<EntityId> find_endorsers(const Context& context);

}  // namespace entente

#endif  // ENTENTE_RELATE_ENDORSERS_HPP
