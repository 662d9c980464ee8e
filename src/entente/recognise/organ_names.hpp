// Organs of different states that are called alike: "Ministry of Health" of two parties.
#ifndef ENTENTE_RECOGNISE_ORGAN_NAMES_HPP
#define ENTENTE_RECOGNISE_ORGAN_NAMES_HPP

#include <string>
#include <string_view>

#include "entente/recognise/gazetteer.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente {

/// "of Japan", "of the Netherlands": a state by its short name, behind what is of it.
///
/// cost  linear in the name
[[nodiscard]] std::string of_state(std::string_view state);

/// Names organs that share one name apart by their states: "Italian Ministry of Health" where the text writes
/// so, else "Ministry of Health of Italy". Those whose state the document does not tell keep their names.
///
/// cost  n log n in the entities
void name_organs_apart(Recognition& recognition, const Gazetteer& gazetteer);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_ORGAN_NAMES_HPP
