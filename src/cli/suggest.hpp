// "Did you mean": the nearest of the words that would have been right.
#ifndef ENTENTE_CLI_SUGGEST_HPP
#define ENTENTE_CLI_SUGGEST_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::cli {

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, without regard to
/// ASCII case.
///
/// units    code points
/// cost     O(|a|·|b|)
/// source   optimal string alignment distance (Damerau 1964, restricted)
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// At most `limit` of `candidates` that are near enough to `word` to be a slip of it, nearest first, without
/// doubles.
///
/// Near enough: a third of its length, at least one edit. A word of more than 100 code points has none.
[[nodiscard]] std::vector<std::string> nearest(std::string_view word,
                                               const std::vector<std::string>& candidates,
                                               std::size_t limit = 3);

/// "did you mean “build”?" or "did you mean “a” or “b”?"; `otherwise` when nothing is near.
[[nodiscard]] std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates,
                                       std::string otherwise);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_SUGGEST_HPP
