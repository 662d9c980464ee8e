// Titles that stand in several lines: "20th EU-Japan Summit / Tokyo, 2 December 2011 / Joint Press
// Statement".
#ifndef ENTENTE_INGEST_TITLE_LINES_HPP
#define ENTENTE_INGEST_TITLE_LINES_HPP

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente {

/// What a line at the head of a statement says by its form.
struct HeadLine {
  bool dateline = false;   ///< a date, a place, or when it may be published: no part of a title
  bool genre = false;      ///< names what the text is: "Joint Communiqué"
  bool meeting = false;    ///< names what met: "16th EU-India Summit"
  bool continues = false;  ///< goes on with the line before: "on Migration", "OF THE COUNCIL"
  bool shouted = false;    ///< all in capitals
  std::size_t words = 0;
  bool open = false;  ///< ends in a comma: goes on in the next
};

/// Fewer words than these are no title by themselves: "Joint Statement".
inline constexpr std::size_t fewest_title_words = 4;

/// All words but the short ones have a capital.
[[nodiscard]] bool has_title_case(std::string_view line);

/// "For immediate release"
[[nodiscard]] bool is_release_note(std::string_view line);

/// "of", "on", "between" and the like at the begin of a line, in either case.
[[nodiscard]] bool continues_title(std::string_view line);

/// The lines of which the title consists, in order, where `base` is the one by which it was found: with the
/// genre that stands below the name of the meeting, the meeting that stands above or below the genre, and the
/// lines that go on.
///
/// cost  linear in the lines
[[nodiscard]] std::vector<std::size_t> title_lines(const std::vector<HeadLine>& head, std::size_t base);

}  // namespace entente

#endif  // ENTENTE_INGEST_TITLE_LINES_HPP
