// What a statement calls the things it names: in full where it does so anywhere, in its own spelling.
#ifndef ENTENTE_STATEMENT_NAMES_HPP
#define ENTENTE_STATEMENT_NAMES_HPP

#include <string>
#include <vector>

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente {

/// By entity. A listed thing has the name that the statement itself uses ("Joseph R. Biden, Jr."); states
/// named otherwise and places in short have the vocabulary's, and so has what stands only in a title in
/// capitals.
///
/// cost  entities times their labels and surfaces
[[nodiscard]] std::vector<std::string> names_in_statement(const LexedView& lexed,
                                                          const Recognition& recognition);

}  // namespace entente

#endif  // ENTENTE_STATEMENT_NAMES_HPP
