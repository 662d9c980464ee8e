// Whether a sentence that names a forum speaks of a meeting of it: "will convene the Dialogue", "the second
// session of the Commission", "the Forum, which Peru will host".
#ifndef ENTENTE_RELATE_CONVENED_HPP
#define ENTENTE_RELATE_CONVENED_HPP

#include <cstdint>
#include <string_view>

#include "entente/relate/context.hpp"

namespace entente {

/// "next", "fourth"
[[nodiscard]] bool counts_meeting(std::string_view word);

/// Where the mention begins in its sentence, with its article.
[[nodiscard]] std::uint32_t first_with_article(const Context& context, const Mention& mention,
                                               TokenRange sentence);

/// "the Reef Forum, which UNESCO | convened in Suva": the verb, where the mention is of who holds what stands
/// before "which"; else 0.
[[nodiscard]] std::uint32_t verb_of_host(const Context& context, const Mention& mention, TokenRange sentence);

/// "the second session of | the Reef Commission"
[[nodiscard]] bool is_session_of(const Context& context, const Mention& mention, TokenRange sentence);

/// "to hold the fourth | Reef Dialogue", "will convene the | Reef Dialogue".
///
/// cost  linear in the sentence before the mention
[[nodiscard]] bool is_convened(const Context& context, const Mention& mention, TokenRange sentence);

}  // namespace entente

#endif  // ENTENTE_RELATE_CONVENED_HPP
