// Names in the form in which annotation and extraction are compared.
#ifndef ENTENTE_EVALUATE_NORMALISE_HPP
#define ENTENTE_EVALUATE_NORMALISE_HPP

#include <string>
#include <string_view>

namespace entente {

/// `name` without what two careful annotators may write differently: case, compatibility forms, kinds of
/// quotes and hyphens, white space, a leading article or possessive, a trailing possessive, outer
/// punctuation, and the dots of "U.S." before a further word.
///
/// Precondition: UTF-8
/// cost     O(n)
/// source   Unicode Standard 15.0 §3.13 (NFKC, full case folding, through ICU)
[[nodiscard]] std::string comparable(std::string_view name);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_NORMALISE_HPP
