// Places that the vocabulary does not know, told by what stands beside them.
#ifndef ENTENTE_RECOGNISE_PLACES_HPP
#define ENTENTE_RECOGNISE_PLACES_HPP

#include <span>
#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// - "in Busan, Republic of Korea": a capitalised name before a state is a place in it;
/// - "in Gurgaon in April 2012", "opens in Viborg": so is one that something happens in;
/// - "the hospital in Gori", "schools in Ambae and Ambrym": so is a name of which no list or label has a
/// word.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<Reading> read_places(const LexedView& lexed, TokenRange sentence,
                                               std::span<const Atom> atoms);

/// "Minister for | Africa": the region is what somebody answers for. "the Special Envoy for the Sahel" is
/// there.
[[nodiscard]] bool is_area_of_post(const LexedView& lexed, TokenRange sentence, const Atom& place);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_PLACES_HPP
