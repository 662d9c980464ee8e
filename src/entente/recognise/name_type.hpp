// What the words around a head noun make of its type: "Joint Economic Commission" is a forum, "Chilean
// Research Corporation" an organ of the state. Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_TYPE_HPP
#define ENTENTE_RECOGNISE_NAME_TYPE_HPP

#include "entente/recognise/name_run.hpp"

namespace entente {

/// The type of `name`, whose head noun alone would give it `by_head`: a council of two states, or of a union
/// of states, is a forum; an institute that is called national an agency.
///
/// cost  linear in the name
[[nodiscard]] EntityType type_in_name(const LexedView& lexed, const RunFinder& runs, EntityType by_head,
                                      TokenRange name);

/// "Use of Surveillance Technologies", "Digital Technologies": what companies make, and none of them.
///
/// cost  linear in the name
[[nodiscard]] bool is_field_of_industry(const LexedView& lexed, TokenRange name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_TYPE_HPP
