// The numbers of headings.
#ifndef ENTENTE_SEGMENT_SECTIONS_HPP
#define ENTENTE_SEGMENT_SECTIONS_HPP

#include <string_view>

namespace entente {

/// The number that a heading begins with, without its brackets and closing full stop: "4" of "(4)
/// Cybersecurity", "IV" of "IV. Trade", "3.2" of "3.2 Energy", "A" of "A. Title"; empty if it has none. A
/// bracket that was lost is allowed for: "6" of "(6Promoting". A plain number needs a mark: "5 pillars" has
/// none.
///
/// shape    a part of `heading`
[[nodiscard]] std::string_view heading_number(std::string_view heading);

}  // namespace entente

#endif  // ENTENTE_SEGMENT_SECTIONS_HPP
