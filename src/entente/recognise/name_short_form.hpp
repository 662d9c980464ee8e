// Names of the vocabulary in the middle of which the text gives the short form: "Women, Peace and Security
// (WPS) Agenda".
#ifndef ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP
#define ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "entente/recognise/label_scan.hpp"

namespace entente {

class InterruptedLabels {
 public:
  /// cost  linear in the sentence
  InterruptedLabels(const LexedView& lexed, TokenRange sentence);

  /// The longest label that begins at `first` and goes on behind a short form in brackets, with both.
  ///
  /// cost  nothing in a sentence without brackets, else bounded
  [[nodiscard]] std::optional<Atom> at(std::uint32_t first) const;

 private:
  const LexedView& lexed_;
  TokenRange sentence_;
  std::vector<std::uint32_t> brackets_;  ///< where "(", a short form and ")" stand before more of a name
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP
