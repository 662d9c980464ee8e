// Names of the vocabulary in a sentence: the longest at each place, none inside another.
#ifndef ENTENTE_RECOGNISE_LABEL_SCAN_HPP
#define ENTENTE_RECOGNISE_LABEL_SCAN_HPP

#include <vector>

#include "entente/recognise/lexed.hpp"

namespace entente {

/// A label found: the indivisible piece of which the name grammar builds longer names.
struct Atom {
  TokenRange tokens;
  LabelKind kind = LabelKind::name;
  EntityType type = EntityType::state;  ///< of the first entry
  std::vector<EntryId> entries;         ///< in order of IRI; several when things share the label
};

/// `atom`, if there is one, names a state.
[[nodiscard]] inline bool is_state(const Atom* atom) {
  return atom != nullptr && atom->type == EntityType::state;
}

/// A person told by a post, whom no other name may run into: "Secretary of the Navy | José Ojeda".
[[nodiscard]] inline bool is_boundary(const Atom& atom) {
  return atom.type == EntityType::person && atom.entries.empty();
}

/// A name of the vocabulary that nothing in it makes a proper one: "Ministerial Conference", all of it nouns
/// for a thing and adjectives that many have.
[[nodiscard]] bool is_open_name(const LexedView& lexed, const Atom& atom);

/// Of names that nothing in them makes proper none that ends a longer name: "Trilateral | Ministerial
/// Conference", "IAEA | Ministerial Conference" are others of the kind.
///
/// cost  linear in the sentence
[[nodiscard]] std::vector<Atom> scan_labels(const LexedView& lexed, TokenRange sentence);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_LABEL_SCAN_HPP
