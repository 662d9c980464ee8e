// The place that a dateline gives: "Tokyo, 12 December 2006".
#ifndef ENTENTE_RECOGNISE_DATELINE_HPP
#define ENTENTE_RECOGNISE_DATELINE_HPP

#include <optional>
#include <span>
#include <string>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

struct DatelinePlace {
  std::string place;  ///< as the dateline has it, with the region behind a comma, without the state
  std::optional<Reading> unlisted;  ///< the reading of a place that the vocabulary does not know
};

/// None where the line names no place: "Published 9 June 2021", "Press Release, 9 June 2021".
/// cost  linear in the line
[[nodiscard]] std::optional<DatelinePlace> read_dateline(const LexedView& lexed, TokenRange line,
                                                         std::span<const Atom> atoms);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_DATELINE_HPP
