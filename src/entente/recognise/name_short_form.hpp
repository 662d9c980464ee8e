// Names of the vocabulary in the middle of which the text gives the short form: "Women, Peace and Security
// (WPS) Agenda".
#ifndef ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP
#define ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP

#include <cstdint>
#include <optional>
#include <string>
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

/// What a name is called that gives a short form of its words in its middle: "Chile-Peru Clean Radio Trade
/// (CRT) Dialogue" is "Chile-Peru CRT Dialogue" and "CRT Dialogue". None where the letters are not those of
/// the words right before the brackets.
///
/// cost  linear in the name
[[nodiscard]] std::vector<std::string> abridged(const LexedView& lexed, TokenRange name);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_NAME_SHORT_FORM_HPP
