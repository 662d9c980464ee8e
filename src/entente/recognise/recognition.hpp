// What was recognised in a document: entities, their mentions, dates and posts.
#ifndef ENTENTE_RECOGNISE_RECOGNITION_HPP
#define ENTENTE_RECOGNISE_RECOGNITION_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/calendar.hpp"
#include "entente/base/id.hpp"
#include "entente/base/kinds.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/people.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

struct RecognisedEntity {
  EntityType type = EntityType::state;
  std::string name;              ///< canonical
  std::optional<EntryId> entry;  ///< known to the vocabulary
  std::optional<EntryId> owner;  ///< a state or body of the vocabulary that the text or the vocabulary gives
  std::vector<std::string> surfaces;  ///< distinct, in order of first mention
  std::string post;                   ///< persons
};

struct Mention {
  TokenRange tokens;  ///< the name
  TokenRange span;    ///< the name and the owner before it: "U.S. Department of Energy"
  EntityId entity;
  SentenceId sentence;
  std::string_view rule;
  std::optional<EntryId> owner;    ///< the state that stands before the name: "U.S. Department of Energy"
  std::optional<EntryId> post_of;  ///< persons: the state that the text gives with the post
  TokenRange post;                 ///< persons: where the post stands, with what it is for; empty if nowhere
};

struct DateMention {
  TokenRange tokens;
  SentenceId sentence;
  Period period;
};

/// A reading that another one beat.
struct LostReading {
  TokenRange tokens;
  std::optional<EntityType> type;
  std::string_view rule;
  std::string reason;
};

struct Recognition {
  std::vector<RecognisedEntity> entities;  ///< in order of first mention
  std::vector<Mention> mentions;           ///< in order of text, none inside another
  std::vector<DateMention> dates;          ///< in order of text
  std::vector<PostAt> posts;               ///< in order of text, posts without a person
  std::vector<LostReading> lost;
  std::vector<TokenRange> unresolved;  ///< capitalised names that nothing typed
  std::vector<EntryId>
      title_states;          ///< states named in the title, adjectives too ("U.S.-Japan …"), in order
  std::optional<Date> date;  ///< of the document, from front matter or dateline
  std::string place;         ///< of issue, from the dateline
};

/// The confidence of readings that the vocabulary and the name grammar give stands with their rules in
/// rules.ttl.
///
/// cost  linear in the text
[[nodiscard]] Recognition recognise(const LexedView& lexed);

/// The entity for a thing of the vocabulary, made if the document has no mention of it.
EntityId entity_of_entry(Recognition& recognition, const Gazetteer& gazetteer, EntryId entry);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_RECOGNITION_HPP
