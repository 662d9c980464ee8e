// Which of several overlapping readings stands.
//
// Order: the longer name; then the rule (a listed name before a guess, a person after a post before a place
// of the same name); then the earlier one. The order is total, so the result does not depend on the order of
// the readings.
#ifndef ENTENTE_RECOGNISE_SELECT_HPP
#define ENTENTE_RECOGNISE_SELECT_HPP

#include <vector>

#include "entente/recognise/reading.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente {

struct Selection {
  std::vector<Reading> taken;  ///< in order of text, none overlapping
  std::vector<LostReading> lost;
};

/// cost  O(n log n) in the readings of one sentence
[[nodiscard]] Selection select_readings(std::vector<Reading> readings);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_SELECT_HPP
