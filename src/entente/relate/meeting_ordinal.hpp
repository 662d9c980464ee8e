// The how-manieth of its series a meeting is: "the third", "the 21st", "the inaugural".
#ifndef ENTENTE_RELATE_MEETING_ORDINAL_HPP
#define ENTENTE_RELATE_MEETING_ORDINAL_HPP

#include <optional>
#include <string_view>

namespace entente {

/// From 1; "inaugural" is the first. In words below 100, in figures below 200.
[[nodiscard]] std::optional<int> ordinal_of(std::string_view word);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEETING_ORDINAL_HPP
