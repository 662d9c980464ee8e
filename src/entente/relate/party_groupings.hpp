// Groupings and unions among those who speak: which of them speak as one, and for whom.
#ifndef ENTENTE_RELATE_PARTY_GROUPINGS_HPP
#define ENTENTE_RELATE_PARTY_GROUPINGS_HPP

#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// "We, the G7 Ministers, … were joined by the Ministers of A and B": none of them is of the grouping in the
/// title, which speaks.
[[nodiscard]] bool are_guests(const Context& context, const std::vector<EntityId>& states);

/// "EU-Chile Conference": the opening may name only those of the other side, one by one.
void add_union_of_title(const Context& context, const std::vector<EntityId>& of_title,
                        std::vector<EntityId>& opening);

/// "Carbis Bay G7 Summit", "Council of Europe Conference of Ministers": the grouping that met, which speaks;
/// none for what is no forum.
[[nodiscard]] std::optional<EntryId> grouping_that_met(const Context& context, const Mention& mention);

/// "Communiqué of the Summit of Heads of State of the Reef Union": the grouping of those heads, which speaks.
[[nodiscard]] std::optional<EntryId> grouping_of_heads(const Context& context);

/// Adds the grouping, or, where the text tells who they are, its members; whether it speaks as one.
bool add_grouping(Context& context, EntryId grouping, std::vector<EntityId>& parties);

/// "the Ministers of the Visegrad Group, Bulgaria and Croatia": to the states that the title names, the
/// grouping that is named among them.
void add_groupings_beside(Context& context, std::vector<EntityId>& parties);

/// The forum named in the text whose members are just the parties: "Nordic-Baltic Eight" where the eight met.
[[nodiscard]] std::optional<EntityId> grouping_of_parties(const Context& context);

/// "The Reef Union Ministers and the Kelp Union Commissioner | held": who of unions and states stands before
/// the verb that reports a meeting in `sentence`, if a union is among them; else nobody.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<EntityId> unions_that_met(const Context& context, const Sentence& sentence);

/// "the President of the European Commission" speaks for the Union; the Commission itself is a party where
/// the title names it apart from a post.
void let_unions_speak(Context& context, std::vector<EntityId>& parties);

}  // namespace entente

#endif  // ENTENTE_RELATE_PARTY_GROUPINGS_HPP
