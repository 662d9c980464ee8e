// Subjects that speakers are meant by without being named: "Member States", "Summit", "neither", "States
// subscribing to this Statement".
#ifndef ENTENTE_RELATE_MEMBERS_AS_SUBJECT_HPP
#define ENTENTE_RELATE_MEMBERS_AS_SUBJECT_HPP

#include <optional>

#include "entente/relate/subjects.hpp"

namespace entente {

/// - "the Member States": the organisations that speak, if any does;
/// - "Summit", "Council" without an article, as organisations write of their own: the parties;
/// - "neither", of two parties: both;
/// - "States subscribing to this Statement": the parties.
///
/// cost  linear in the phrase
[[nodiscard]] std::optional<Subject> members_as_subject(const Context& context, TokenRange phrase);

}  // namespace entente

#endif  // ENTENTE_RELATE_MEMBERS_AS_SUBJECT_HPP
