// Brackets and quotation marks that hold a few words: no sentence ends within.
#ifndef ENTENTE_SEGMENT_ENCLOSURES_HPP
#define ENTENTE_SEGMENT_ENCLOSURES_HPP

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "entente/segment/segmentation.hpp"

namespace entente {

/// Whether the gap before each of `tokens` lies in brackets or double quotation marks that pair and are
/// short: up to 400 bytes for brackets, 100 for quotation marks. Longer ones hold sentences of their own.
///
/// shape    as many entries as tokens
/// cost     linear
[[nodiscard]] std::vector<bool> enclosed_gaps(std::string_view text, std::span<const Token> tokens);

}  // namespace entente

#endif  // ENTENTE_SEGMENT_ENCLOSURES_HPP
