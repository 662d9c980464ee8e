// Ordinal numbers in words and in digits.
#ifndef ENTENTE_BASE_ORDINAL_HPP
#define ENTENTE_BASE_ORDINAL_HPP

#include <optional>
#include <string_view>

namespace entente {

/// "eighth", "Twentieth", "fifty-fourth": from 1 to 99; nothing for other words.
[[nodiscard]] std::optional<int> ordinal_in_words(std::string_view word);

/// "4th", "21st", "31ST": digits and the ending that ordinals have.
[[nodiscard]] bool is_ordinal_in_digits(std::string_view word);

}  // namespace entente

#endif  // ENTENTE_BASE_ORDINAL_HPP
