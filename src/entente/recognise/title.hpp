// What the title of a statement names: by whom it is, and the things inside it.
#ifndef ENTENTE_RECOGNISE_TITLE_HPP
#define ENTENTE_RECOGNISE_TITLE_HPP

#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente {

/// The labels in a title. Where the vocabulary has the statement itself ("G7 Leaders' Statement on Reefs"),
/// those inside its name.
///
/// cost  linear in the title
[[nodiscard]] std::vector<Atom> scan_title(const LexedView& lexed, TokenRange title);

/// Names in the title at `tokens`. The statement itself is no entity of its own; what its name contains is.
///
/// Adds to `states` those by whom it is, in order, each once: states and unions, adjectives too ("U.S.-Japan
/// …"). One state behind "on" or "for" is what it is about, and is left out.
///
/// cost  linear in the title
[[nodiscard]] std::vector<Reading> read_title(const LexedView& lexed, TokenRange tokens,
                                              const std::vector<Atom>& atoms, std::vector<EntryId>& states);

/// Adds whom `persons` represent: "Joint Statement by President … and Chancellor …".
void add_states_of(const LexedView& lexed, const std::vector<Reading>& persons, std::vector<EntryId>& states);

/// Adds to `shared`, for each name in a title that several states share ("Korea"), all that it may mean.
void add_shared_states(const std::vector<Atom>& atoms, std::vector<std::vector<EntryId>>& shared);
/// When all is read: adds to the states of the title that of the `shared` which the text names, if it is one.
///
/// cost  names in the title times entities of the text
void settle_shared_states(const std::vector<std::vector<EntryId>>& shared, Recognition& recognition);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_TITLE_HPP
