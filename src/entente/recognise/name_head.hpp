// What the head nouns in a name say of it: which decides its type, and whether it names anything at all.
// Private to the name grammar.
#ifndef ENTENTE_RECOGNISE_NAME_HEAD_HPP
#define ENTENTE_RECOGNISE_NAME_HEAD_HPP

#include <optional>
#include <vector>

#include "entente/recognise/name_run.hpp"

namespace entente {

/// The head by which the name has its type: the last if the name ends with it and it makes a text or body of
/// the whole ("Council of Europe Convention"), else the first ("Ministry of …"). `heads` is not empty.
[[nodiscard]] HeadAt deciding_head(const LexedView& lexed, const RunFinder& runs,
                                   const std::vector<HeadAt>& heads, TokenRange name);

/// The name is nothing but heads and adjectives that leave it generic: "Joint Statement", "Commission".
[[nodiscard]] bool is_generic_name(const LexedView& lexed, TokenRange name, const std::vector<HeadAt>& heads);

/// "the Chile-Peru Partnership": how states stand to each other, and no body of theirs.
[[nodiscard]] bool is_bond_of_states(const LexedView& lexed, const RunFinder& runs, TokenRange name);

/// "Summit of the | Initiative": a meeting of what the document calls so; it has no name of its own.
///
/// cost  constant
[[nodiscard]] bool is_meeting_of_short_form(const LexedView& lexed, const RunFinder& runs, TokenRange name);

/// "Session of the | Ministerial on Reefs": the forum is the entity, which its meeting only counts. None if
/// the name does not begin with the word for a meeting, or no forum follows.
[[nodiscard]] std::optional<TokenRange> forum_of_meeting(const LexedView& lexed, const RunFinder& runs,
                                                         TokenRange name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_HEAD_HPP
