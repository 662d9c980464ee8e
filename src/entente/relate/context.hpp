// What relation works on: the document's words, its mentions by token, and its parties.
#ifndef ENTENTE_RELATE_CONTEXT_HPP
#define ENTENTE_RELATE_CONTEXT_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "entente/recognise/lexed.hpp"
#include "entente/recognise/recognition.hpp"
#include "entente/relate/event.hpp"

namespace entente {

/// Views `lexed`; owns the recognition, which grows when a fact needs an entity that no mention made (a party
/// that is named by an adjective only).
struct Context {
  const LexedView* lexed = nullptr;
  Recognition recognition;
  std::vector<std::int32_t> mention_over;  ///< by token: index of the mention that covers it, or -1
  std::vector<EntityId> parties;           ///< who met and undertakes: "we", "the leaders"
  std::vector<EntityId> issuers;           ///< in whose name the statement is made; mostly the parties
  std::optional<Event> meeting;            ///< that the statement reports
  std::vector<Attendee> attendees;         ///< who came to it, besides those whom the sentence about it names
  std::optional<EntityId>
      series;                  ///< the forum that the statement is about: the one that met, or the title's
  bool tells_in_past = false;  ///< in minutes "would" is what was said with "will"
  std::vector<std::optional<EntityId>>
      state_of;  ///< by entity: persons and organs to their state, where known

  [[nodiscard]] const Mention* mention(std::uint32_t token) const {
    const std::int32_t at = mention_over[token];
    return at < 0 ? nullptr : &recognition.mentions[static_cast<std::size_t>(at)];
  }
  [[nodiscard]] const RecognisedEntity& entity(EntityId id) const { return recognition.entities[id.index()]; }
  [[nodiscard]] EntityType type(const Mention& mention) const { return entity(mention.entity).type; }
  [[nodiscard]] bool is_party(EntityId id) const {
    return std::find(parties.begin(), parties.end(), id) != parties.end();
  }
};

[[nodiscard]] Context make_context(const LexedView& lexed, Recognition recognition);

/// The sentences of the title, and what they name; none if there is no title. A letterhead may stand before
/// it.
[[nodiscard]] std::span<const Sentence> sentences_of_title(const LexedView& lexed);
[[nodiscard]] std::span<const Mention> mentions_of_title(const Context& context);

/// The sentence is of the running text; numbered paragraphs are items of a list.
[[nodiscard]] bool is_body(const Context& context, const Sentence& sentence);

/// The posts that begin in `range`, in order of text.
[[nodiscard]] std::span<const PostAt> posts_in(const Context& context, TokenRange range);

/// The dates that begin in `range`, in order of text.
[[nodiscard]] std::span<const DateMention> dates_in(const Context& context, TokenRange range);

/// A state, or a union that signs among states.
///
/// cost  constant
[[nodiscard]] bool acts_like_state(const Context& context, EntityId id);

/// Mentions joined as equals from the mention at `token` on: "NATO, the OSCE, and ECOWAS". The tokens that
/// they span.
struct MentionList {
  TokenRange tokens;
  std::vector<EntityId> entities;  ///< in order of text
};
[[nodiscard]] MentionList list_at(const Context& context, std::uint32_t token, TokenRange within);

}  // namespace entente

#endif  // ENTENTE_RELATE_CONTEXT_HPP
