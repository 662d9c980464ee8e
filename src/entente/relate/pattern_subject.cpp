#include "entente/relate/pattern_subject.hpp"

#include <algorithm>
#include <optional>

#include "entente/base/add_once.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

/// "The Dialogue will …": the body of the parties that the subject names.
std::optional<EntityId> body_in(const Context& context, TokenRange subject) {
  for (std::uint32_t t = subject.first; t < subject.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention != nullptr && context.type(*mention) == EntityType::forum) return mention->entity;
  }
  return std::nullopt;
}

/// "The Minister of Trade, A, and | the Minister of Reefs, B, hosted": those before the last of them.
void add_listed_persons(const Context& context, const Element& element, TokenRange before,
                        std::vector<EntityId>& subjects) {
  const LexedView& lexed = *context.lexed;
  bool listed = true;
  for (std::uint32_t t = before.first; t < before.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention == nullptr || context.type(*mention) != EntityType::person) continue;
    const bool posted = !mention->post.empty() && mention->post.first < mention->span.first;
    std::uint32_t first = posted ? mention->post.first : mention->span.first;
    if (first > before.first && lexed.text(first - 1) == "the") --first;
    const bool opens = first == before.first || lexed.is_mark(first - 1, ',') || lexed.text(first) == "The";
    if (first > before.first && lexed.text(first - 1) != "and") listed = opens;
    if (listed && takes_type(element, EntityType::person)) add_once(subjects, mention->entity);
    t = std::max(t, mention->span.last - 1);
  }
}

}  // namespace

bool takes_type(const Element& element, EntityType type) {
  return element.types.empty() || std::ranges::find(element.types, type) != element.types.end();
}

std::vector<EntityId> clause_subjects(const Context& context, const ParsedSentence& sentence,
                                      const Element& element, std::uint32_t verb) {
  const auto after = std::upper_bound(
      sentence.groups.begin(), sentence.groups.end(), verb,
      [](std::uint32_t token, const VerbGroup& group) { return token < group.tokens.first; });
  if (after == sentence.groups.begin()) return {};
  const auto g = static_cast<std::size_t>(after - sentence.groups.begin() - 1);
  const VerbGroup& group = sentence.groups[g];
  if (element.types.empty()) {
    const Subject& subject = sentence.subjects[g];
    if (subject.kind == SubjectKind::joint) {
      if (const auto body = body_in(context, group.subject)) return {*body};
    }
    if (subject.kind != SubjectKind::party && subject.kind != SubjectKind::joint) return {};
    return subject.agents;
  }
  std::vector<EntityId> subjects;
  if (g == 0) add_listed_persons(context, element, {sentence.tokens.first, group.subject.first}, subjects);
  for (std::uint32_t t = group.subject.first; t < group.subject.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention == nullptr) continue;
    const EntityType type = context.type(*mention);
    const bool of_post = type != EntityType::person && is_in_post(context, *mention);
    if (takes_type(element, type) && !of_post &&
        !describes(context, *mention, sentence.tokens, group.subject.first))
      add_once(subjects, mention->entity);
    t = std::max(t, mention->span.last - 1);
  }
  return subjects;
}

}  // namespace entente
