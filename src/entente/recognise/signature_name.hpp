// Names below "For the Republic of Kenya", where no post and no given name that is known tells that they are
// persons.
#ifndef ENTENTE_RECOGNISE_SIGNATURE_NAME_HPP
#define ENTENTE_RECOGNISE_SIGNATURE_NAME_HPP

#include <optional>
#include <span>

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/name_run.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// The person whose name is all of sentence `id`, a line close below one that says for whom is signed.
///
/// cost  bounded
[[nodiscard]] std::optional<Reading> read_signature_name(const LexedView& lexed, SentenceId id,
                                                         std::span<const Atom> atoms);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_SIGNATURE_NAME_HPP
