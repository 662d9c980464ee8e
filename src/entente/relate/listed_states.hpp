// States that a sentence tells together as those who speak or have met: in a list, or by their persons.
#ifndef ENTENTE_RELATE_LISTED_STATES_HPP
#define ENTENTE_RELATE_LISTED_STATES_HPP

#include <cstdint>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// Who may be told to speak in a list of states.
enum class Speakers : std::uint8_t {
  states,
  territories_too  ///< "we, the governments of Fiji, New Caledonia …"
};

/// States joined as equals, where they can be who speaks: not "the war in A and B". Those of a ministers'
/// post and the unions joined behind the list are among them.
///
/// @return at least two, or none
/// cost    linear in the sentence
[[nodiscard]] std::vector<EntityId> states_in_list(const Context& context, const Sentence& sentence,
                                                   Speakers speakers = Speakers::states);

/// "President X of A and Prime Minister Y of B", "the Presidents of A and of B": whom persons and posts stand
/// for.
///
/// cost  linear in the sentence and in the posts of the document
[[nodiscard]] std::vector<EntityId> states_of_persons(Context& context, const Sentence& sentence);

/// "The meeting was co-chaired by Minister A of Chile and attended by Ministers of Peru and Togo": adds to
/// the `listed` who led the meeting.
///
/// cost  as states_of_persons
void add_chairs(Context& context, const Sentence& sentence, std::vector<EntityId>& listed);

}  // namespace entente

#endif  // ENTENTE_RELATE_LISTED_STATES_HPP
