// Where the triples of a text in Turtle or TriG stand, line by line.
//
// Raptor tells a line only when the whole statement is read, which may be fifty lines further down. Checking
// wants the line of each triple; this walks the same text beside Raptor and counts.
#ifndef ENTENTE_BASE_TURTLE_LINES_HPP
#define ENTENTE_BASE_TURTLE_LINES_HPP

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// The lines, from 1, on which a triple's subject and object begin. What a collection is made of stands where
/// its members stand.
struct TripleLines {
  std::uint32_t subject = 0;
  std::uint32_t object = 0;
  friend constexpr bool operator==(const TripleLines&, const TripleLines&) = default;
};

/// The lines of each triple of `text`, in the order in which Raptor gives the triples: those within brackets
/// before the statement around them, a collection from its end.
///
/// For text that Raptor accepts: anything else, and nesting deeper than 1000, ends the list early.
/// cost     linear in the text
[[nodiscard]] std::vector<TripleLines> triple_lines(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_BASE_TURTLE_LINES_HPP
