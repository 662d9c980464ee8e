// Short forms that stand in brackets behind a name.
#ifndef ENTENTE_RECOGNISE_DEFINITION_HPP
#define ENTENTE_RECOGNISE_DEFINITION_HPP

#include <optional>
#include <vector>

#include "entente/recognise/lexed.hpp"

namespace entente {

/// "World Food Programme (WFP)", "(the Group)", "(“2+2”)": the words in the brackets at `at`, if they are a
/// short name.
[[nodiscard]] std::optional<TokenRange> definition_behind(const LexedView& lexed, std::uint32_t at,
                                                          TokenRange sentence);

/// "the Conference of the | Radio Union (RU)": whether one of `things` is called as the name ends, so that a
/// short form of it in brackets is not one of the whole.
///
/// cost  linear in the name
[[nodiscard]] bool ends_with_thing(const LexedView& lexed, TokenRange name,
                                   const std::vector<EntryId>& things);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_DEFINITION_HPP
