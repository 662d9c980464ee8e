// Short forms that a document defines as something else than the vocabulary knows by them.
#ifndef ENTENTE_RECOGNISE_REDEFINITION_HPP
#define ENTENTE_RECOGNISE_REDEFINITION_HPP

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// "Maritime Domain Awareness (MDA)" where the vocabulary's MDA is an agency: `reading` stands in brackets
/// behind words that begin with its letters, and none of them is in a name of what it is listed as.
///
/// cost  linear in the short form
[[nodiscard]] bool is_redefined(const LexedView& lexed, TokenRange sentence, const Reading& reading);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_REDEFINITION_HPP
