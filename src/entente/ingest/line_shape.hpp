// What can be told of a line or block from how it is written: whether it ends a sentence, whether it could be
// a heading.
#ifndef ENTENTE_INGEST_LINE_SHAPE_HPP
#define ENTENTE_INGEST_LINE_SHAPE_HPP

#include <cstddef>
#include <string_view>

namespace entente {

/// Longest heading or head line, in bytes.
inline constexpr std::size_t max_heading_bytes = 160;

/// Ends with . ! ? : or ; (closing quotes and brackets aside). The full stop of an abbreviation such as
/// "D.C." ends only what is long enough for a sentence.
[[nodiscard]] bool ends_sentence(std::string_view text);

/// Has a letter or a digit of any script.
[[nodiscard]] bool has_word(std::string_view text);

/// Begins with a number as headings have it: "(4)", "4.", "IV.", "B.", also the damaged "(4Title".
[[nodiscard]] bool begins_numbered(std::string_view text);

/// Begins with a lower-case ASCII letter.
[[nodiscard]] bool begins_lower(std::string_view text);

/// Whether a sentence goes on from `before` to `next` over a line break that the markup puts between them;
/// else a line of its own begins there. It does where `next` begins in lower case, or where `before` ends no
/// sentence and either ends in a lower-case word or is too long for a line of a head.
[[nodiscard]] bool runs_on(std::string_view before, std::string_view next);

/// "Ana Lima, Minister of Chile / Rui Sá, Minister of Peru / Eva Lind, Minister of Norway": three short lines
/// or more of which none goes on in the next, as those who sign stand below a text.
[[nodiscard]] bool are_single_lines(std::string_view paragraph);

/// A title that goes on in the next line, as lines in capitals do: "… MEETING OF THE", "OF THE FOURTH
/// MEETING".
[[nodiscard]] bool parted_by_connective(std::string_view line, std::string_view next);

/// "Home › News › 2012", "[Home] [Countries & Regions]", "Home | Press | Statements": where a page stands in
/// its site.
[[nodiscard]] bool is_breadcrumb(std::string_view line);

/// "Contact: Ana Lima": one capitalised word and a colon, as lines of a form begin.
[[nodiscard]] bool begins_with_label(std::string_view line);

/// Short enough for a heading, not ending a sentence or a clause, not beginning in lower case, with a letter
/// in it.
[[nodiscard]] bool looks_like_heading(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_INGEST_LINE_SHAPE_HPP
