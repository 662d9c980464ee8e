// Who the subject of a clause stands for: the parties, some of them, an organ, a joint body — or nobody that
// binds itself.
#ifndef ENTENTE_RELATE_SUBJECTS_HPP
#define ENTENTE_RELATE_SUBJECTS_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

enum class SubjectKind : std::uint8_t {
  none,     ///< no subject found
  party,    ///< parties or organs of theirs, or all of them ("we", "participants", "both sides")
  joint,    ///< a joint forum, programme or meeting of the parties: "the Dialogue", "the first meeting"
  generic,  ///< nations, governments: takes the parties in when it urges
  effort,   ///< what the parties do together: "our efforts", "this"
  other,    ///< anything else: "this investment", "other countries", "the private sector"
};

struct Subject {
  SubjectKind kind = SubjectKind::none;
  std::vector<EntityId> agents;  ///< in order of text; empty for effort, other, none
  bool passed = false;           ///< as an antecedent: a clause about something else came after it
};

/// Classifies the noun phrase `phrase`. `antecedent` is what "they", "it", "he" refer to: the last party-like
/// subject. "It" refers to one that has been passed no longer.
///
/// cost  linear in the phrase
[[nodiscard]] Subject classify_subject(const Context& context, TokenRange phrase, const Subject& antecedent);

}  // namespace entente

#endif  // ENTENTE_RELATE_SUBJECTS_HPP
