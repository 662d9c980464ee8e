// The names of a vocabulary as the matcher sees them, each with the triple that gives it.
#ifndef ENTENTE_RECOGNISE_VOCABULARY_NAMES_HPP
#define ENTENTE_RECOGNISE_VOCABULARY_NAMES_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entente/recognise/vocabulary_subjects.hpp"
#include "entente/segment/abbreviations.hpp"

namespace entente {

/// Points into the VocabularySubjects that it was collected from.
struct VocabularyName {
  const VocabularySubject* subject = nullptr;
  const LocatedStatement* at = nullptr;
  LabelKind kind = LabelKind::name;
  std::string key;             ///< its tokens, folded as for look-up
  std::uint32_t capitals = 0;  ///< bit i: token i is written with a capital
  std::uint32_t tokens = 0;
  bool upper = false;  ///< one word in capitals only
  bool exact = false;  ///< matched letter by letter

  [[nodiscard]] std::string_view text() const { return at->object; }
  [[nodiscard]] bool plain() const { return kind == LabelKind::name || kind == LabelKind::acronym; }
};

/// Folded tokens of a text, and how they are written. `text` is not kept.
[[nodiscard]] VocabularyName read_name(std::string_view text, const Abbreviations& abbreviations);

/// The names of all things, one for each thing and spelling, by IRI, then spelling. A name that is given as
/// ambiguous too is ambiguous, as when it is loaded.
[[nodiscard]] std::vector<VocabularyName> collect_names(const VocabularySubjects& all);

/// Some text is matched by both. For names with the same key.
[[nodiscard]] bool can_coincide(const VocabularyName& a, const VocabularyName& b);

/// The states and bodies near which an ambiguous name of this subject is this subject: its owner, and the
/// state or body at the top of its owners; without those that can be no party. Empty where nothing can
/// decide.
[[nodiscard]] std::vector<std::string_view> deciders(const VocabularySubjects& all,
                                                     const VocabularySubject& subject);

/// Names that no text can hold, and things that nothing but such names leads to. Appends to `findings`.
void check_reach(const VocabularySubjects& all, const std::vector<VocabularyName>& names,
                 std::vector<Finding>& findings);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_VOCABULARY_NAMES_HPP
