// What Raptor misreads in Turtle and its kin, found or mended before it sees the text.
#ifndef ENTENTE_STORE_RAPTOR_GAPS_HPP
#define ENTENTE_STORE_RAPTOR_GAPS_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The offset of the first \u0000 or \U00000000, behind which Raptor drops the rest of a literal without a
/// word. One in a comment counts as well.  cost linear
[[nodiscard]] std::optional<std::size_t> find_null_escape(std::string_view bytes) noexcept;

/// Lines of N-Triples or N-Quads with ' in place of \' within literals, which Raptor refuses; nothing if they
/// have none.  cost linear
[[nodiscard]] std::optional<std::string> without_escaped_apostrophes(std::string_view bytes);

/// The offset at which the statement on a line of N-Triples or N-Quads should end with a full stop and does
/// not; nothing for one that does, and for a line without a statement.  cost linear
[[nodiscard]] std::optional<std::size_t> find_missing_full_stop(std::string_view line) noexcept;

/// `text` without what Raptor quotes from memory that is not its own: what stands behind `in "` in the
/// message of an illegal escape.
[[nodiscard]] std::string_view sound_part_of_message(std::string_view text) noexcept;

/// The bases of Turtle or TriG that have a host and no path, as http://a; one in a comment counts as well.
/// Against them Raptor makes http://ab of <b>.  cost linear
[[nodiscard]] std::vector<std::string> bases_without_path(std::string_view bytes);

/// The one of `bases` behind whose host a name was put without a slash; nothing for all other IRIs.
[[nodiscard]] std::optional<std::string> base_run_into(std::string_view iri,
                                                       const std::vector<std::string>& bases);

/// Whether `tag` is a language tag, which Raptor does not ask.  source  Turtle 1.1 production [144s] LANGTAG
[[nodiscard]] bool is_language_tag(std::string_view tag) noexcept;

}  // namespace entente

#endif  // ENTENTE_STORE_RAPTOR_GAPS_HPP
