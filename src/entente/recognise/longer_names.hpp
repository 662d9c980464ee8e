// Names written longer than they are read: with whose, where, of when or between whom.
#ifndef ENTENTE_RECOGNISE_LONGER_NAMES_HPP
#define ENTENTE_RECOGNISE_LONGER_NAMES_HPP

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente {

/// "Ministry of Defence of Georgia", "Compact for Coordination in the Pacific", "Plan for Cooperation between
/// Chile and Togo", "2005 Joint Statement", "Third Summit of the Union", "Cannes G20 Summit": what stands
/// around the name is no part of how the thing is known here, but a way to write it, which becomes one of its
/// surfaces.
///
/// cost  linear in the mentions
void add_longer_names(Recognition& recognition, const LexedView& lexed);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_LONGER_NAMES_HPP
