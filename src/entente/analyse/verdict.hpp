// What became of a named thing or of a commitment from one statement to a later one.
//
// source   the annotation guidelines, section Continuity; ontology/entente.ttl, ent:Verdict
#ifndef ENTENTE_ANALYSE_VERDICT_HPP
#define ENTENTE_ANALYSE_VERDICT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente {

enum class Verdict : std::uint8_t {
  persisted,      ///< both statements name the thing
  renamed,        ///< … the later one by a new name, and a sentence says so
  succeeded,      ///< another thing took its place, by a source, and the later statement names that
  emerged,        ///< the later statement has it, the earlier one nothing like it
  not_mentioned,  ///< the earlier statement has it, the later one is silent: no end
  ended,          ///< a source says that it came to its end and that nothing took its place
  continued,      ///< a later commitment takes the earlier one up
  strengthened,   ///< … with more force, or more that is definite
  weakened,       ///< … with less
};

/// Tables by Verdict have so many rows.
inline constexpr std::size_t verdict_count = 9;

/// The local name in the ontology: "NotMentioned".
[[nodiscard]] std::string_view local_name(Verdict verdict) noexcept;
/// As people read it: "not mentioned".
[[nodiscard]] std::string_view label(Verdict verdict) noexcept;

}  // namespace entente

#endif  // ENTENTE_ANALYSE_VERDICT_HPP
