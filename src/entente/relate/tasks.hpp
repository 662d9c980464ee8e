// What a body is responsible for, told as things to do: "to investigate cybercrime and protect networks".
#ifndef ENTENTE_RELATE_TASKS_HPP
#define ENTENTE_RELATE_TASKS_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

/// The things to do that begin at `first`, an infinitive without its "to" or a gerund, each as a phrase of
/// its own: "protection of networks", "investigate and prosecute cybercrime". Verbs that share one object
/// stay together; an infinitive becomes its noun of action where the lexicon has one. Empty where none
/// begins.
///
/// cost  linear in [first, limit)
[[nodiscard]] std::vector<std::string> tasks_at(const Context& context, std::uint32_t first,
                                                std::uint32_t limit);

}  // namespace entente

#endif  // ENTENTE_RELATE_TASKS_HPP
