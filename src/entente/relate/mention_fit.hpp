// Whether a name in the text stands for what it names, as a pattern of a rule needs it to.
#ifndef ENTENTE_RELATE_MENTION_FIT_HPP
#define ENTENTE_RELATE_MENTION_FIT_HPP

#include <cstdint>

#include "entente/relate/context.hpp"

namespace entente {

/// "the UN-mediated truce", "a Non-NATO ally": the name is part of an adjective.
[[nodiscard]] bool only_qualifies(const Context& context, const Mention& mention, TokenRange sentence);

/// "with UN Senior Coordinator Ana Lima", "at the AUKUS Joint Steering Groups": the name of a forum goes on,
/// and names something else.
[[nodiscard]] bool goes_on(const Context& context, const Mention& forum, TokenRange sentence);

/// "Reef Centre of Excellence", "Trade Hub", "UN Mission in Peru": it is where it is, and nobody holds it
/// there.
[[nodiscard]] bool is_seat(const Context& context, const Mention& forum);

/// Not "the UN on May 18", "AUKUS in August": a grouping or standing body is no meeting, unless its name says
/// so.
[[nodiscard]] bool is_gathering(const Context& context, const Mention& forum);

/// "the Club’s terms of reference": what is told of is not the Club. "The Club’s efforts" are its own.
[[nodiscard]] bool owns_what_follows(const Context& context, const Mention& mention, TokenRange sentence);

/// "the Reef Recommendations of the | Radio Union": whose the text right before is.
[[nodiscard]] bool owns_what_precedes(const Context& context, const Mention& mention, TokenRange sentence);

/// "Reef Dialogue", of a forum that the text calls "Chile-Peru Reef Dialogue" elsewhere: that tells more.
[[nodiscard]] bool is_cut_short(const Context& context, const Mention& mention);

/// Behind "(NSF)" where such a bracket follows a name at `at`, else `at`.
[[nodiscard]] std::uint32_t behind_bracket(const Context& context, std::uint32_t at, TokenRange sentence);

/// "Chile was represented by A and B | ; Peru by C", "by A, | and Peru by C": at the link the sentence turns
/// to who spoke for another.
[[nodiscard]] bool turns_to_other_side(const Context& context, std::uint32_t link, TokenRange sentence);

/// "Director General of the X Bureau": a body behind "of" or "from" describes, it does not act. So does "X’s
/// Y". `floor` is where the phrase begins.
[[nodiscard]] bool describes(const Context& context, const Mention& mention, TokenRange sentence,
                             std::uint32_t floor);

/// "met with the leaders of the | G7", "the Member States of the | Reef Commission": whom, not what. `floor`
/// is where the words begin that may say so.
[[nodiscard]] bool are_people_of(const Context& context, const Mention& forum, std::uint32_t floor);

/// "Minister of Trade Ana Lima": the words begin with the post of the person named first in them.
///
/// cost  constant
[[nodiscard]] bool begins_with_held_post(const Context& context, TokenRange words);

}  // namespace entente

#endif  // ENTENTE_RELATE_MENTION_FIT_HPP
