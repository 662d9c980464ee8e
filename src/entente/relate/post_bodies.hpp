// The bodies in which a person has a post: "Ana Lima, Director of the Tariff Office at the Ministry of
// Finance", "Health Canada Associate Deputy Minister Eric Costen".
#ifndef ENTENTE_RELATE_POST_BODIES_HPP
#define ENTENTE_RELATE_POST_BODIES_HPP

#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// Organs, states and parties named in the post's own phrase, in order of text; none for other than persons.
///
/// cost  linear in the phrase
[[nodiscard]] std::vector<EntityId> bodies_of_post(const Context& context, const Mention& person);

/// "Chair of the Council and Vice-President of the Commission": whether `body` is told with the first of a
/// person's posts, which is the one that the person is listed with.
///
/// cost  linear in the phrase
[[nodiscard]] bool is_of_first_post(const Context& context, const Mention& person, EntityId body);

/// "Health Canada Associate Deputy Minister …", "Director of the Office of …": the body says whose post it
/// is.
///
/// cost  linear in the mentions of its sentence
[[nodiscard]] bool is_in_post(const Context& context, const Mention& body);

}  // namespace entente

#endif  // ENTENTE_RELATE_POST_BODIES_HPP
