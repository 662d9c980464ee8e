// Who the grammatical subject of a clause stands for, as a pattern asks for it. Private to the patterns.
#ifndef ENTENTE_RELATE_PATTERN_SUBJECT_HPP
#define ENTENTE_RELATE_PATTERN_SUBJECT_HPP

#include <cstdint>
#include <vector>

#include "entente/relate/pattern_match.hpp"

namespace entente {

/// An element that names no type takes any.
[[nodiscard]] bool takes_type(const Element& element, EntityType type);

/// For the clause whose verb stands at `verb` or before it: without types in `element` the parties, or the
/// body of theirs that is named; with types the mentions of them, and all persons of a list before the verb.
/// Empty if there is no such clause or nobody fits.
///
/// cost  linear in what stands before the verb
[[nodiscard]] std::vector<EntityId> clause_subjects(const Context& context, const ParsedSentence& sentence,
                                                    const Element& element, std::uint32_t verb);

}  // namespace entente

#endif  // ENTENTE_RELATE_PATTERN_SUBJECT_HPP
