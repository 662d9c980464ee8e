// Where the triples of a Turtle text stand, line by line.
//
// Raptor tells a line only when the whole statement is read, which may be fifty lines further down. Checking
// wants the line of each object; this walks the same text beside Raptor and counts.
#ifndef ENTENTE_RECOGNISE_TURTLE_LINES_HPP
#define ENTENTE_RECOGNISE_TURTLE_LINES_HPP

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// The line of each object of `turtle`, from 1, in the order in which read_turtle gives the triples.
///
/// For text that read_turtle accepts: anything else, blank nodes included, ends the list early.
/// cost     linear in the text
[[nodiscard]] std::vector<std::uint32_t> object_lines(std::string_view turtle);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_TURTLE_LINES_HPP
