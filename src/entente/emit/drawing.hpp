// A picture before its layout: DOT, with the words that tell it to those who cannot see it.
#ifndef ENTENTE_EMIT_DRAWING_HPP
#define ENTENTE_EMIT_DRAWING_HPP

#include <string>

namespace entente {

struct Drawing {
  std::string title;        ///< "25 commitments of 2 statements"
  std::string description;  ///< one or two sentences: what is shown, and what is left out
  std::string dot;
};

}  // namespace entente

#endif  // ENTENTE_EMIT_DRAWING_HPP
