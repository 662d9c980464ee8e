// The entities of one document while they are being found: which readings are the same thing.
#ifndef ENTENTE_RECOGNISE_ENTITY_TABLE_HPP
#define ENTENTE_RECOGNISE_ENTITY_TABLE_HPP

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entente/recognise/recognition.hpp"

namespace entente {

/// Things of the vocabulary are one by entry, others by type and name; persons also by their family name.
class EntityTable {
 public:
  EntityTable(const LexedView& lexed, Recognition& recognition, std::vector<EntryId> party_states);

  /// The entity that `reading` names, new if it is the first to do so. Precondition: the reading has a type.
  EntityId entity_of(const Reading& reading, SentenceId sentence);

  /// Adds a mention and its surface. `whole` is the surface with the owner before it, if there is one.
  void add_mention(EntityId id, TokenRange tokens, SentenceId sentence, const Reading& reading);

  /// "X (ABC)": from here on `alias` names the entity.
  void add_alias(std::string_view alias, EntityId entity);
  [[nodiscard]] std::optional<EntityId> by_alias(std::string_view text) const;

  /// The only person of this family name.
  [[nodiscard]] std::optional<EntityId> by_family_name(std::string_view name) const;

  /// The listed thing that `reading` is, by a short form that the text defines, is the one it is defined for:
  /// "Institute of Radio (IOR)", where the vocabulary knows the IOR by another name.
  void identify(const Reading& reading);

  /// Whether the words begin or end the name of one thing only, of all that are named so far.
  [[nodiscard]] bool is_only_short_form(std::string_view words) const;

  /// The entity that a capitalised short form at token `at` stands for: of those whose names begin or end
  /// with the words ("the Department", "the Dialogue", "the Joint Statement") the one that was mentioned last
  /// before.
  [[nodiscard]] std::optional<EntityId> by_short_form(std::string_view words, std::uint32_t at) const;

 private:
  [[nodiscard]] std::optional<EntryId> choose(const std::vector<EntryId>& candidates, const Reading& reading,
                                              SentenceId sentence) const;
  [[nodiscard]] std::optional<EntryId> smallest_around_parties(const std::vector<EntryId>& candidates) const;
  [[nodiscard]] std::optional<EntryId> smallest_or_named(const std::vector<EntryId>& candidates) const;
  [[nodiscard]] std::optional<EntryId> named_before(const std::vector<EntryId>& candidates) const;
  [[nodiscard]] std::optional<EntityId> longer_form(const std::string& name, EntityType type) const;
  [[nodiscard]] std::vector<EntityId> latest_with(const std::string& word) const;
  std::optional<EntityId> shorter_form(const std::string& name, EntityType type);
  [[nodiscard]] std::optional<EntityId> same_name(EntityType type, const std::string& key,
                                                  std::optional<EntryId> owner) const;
  [[nodiscard]] std::optional<EntityId> person(const std::string& name);
  [[nodiscard]] std::optional<EntityId> unlisted_person(EntryId entry);
  void index_short_forms(EntityId id);
  void index_tails(const std::vector<std::string>& words, EntityId id);

  const LexedView& lexed_;
  Recognition& recognition_;
  std::vector<EntryId> party_states_;
  std::unordered_map<std::uint32_t, EntityId> by_entry_;
  std::map<std::pair<EntityType, std::string>, std::vector<EntityId>> by_name_;
  std::unordered_map<std::string, EntityId> aliases_;
  std::unordered_map<std::string, std::vector<EntityId>>
      short_forms_;  ///< folded last or first words -> entities
  std::unordered_map<std::string, std::vector<EntityId>> family_names_;
  std::unordered_map<std::string, std::vector<EntityId>> by_last_word_;
  std::vector<std::vector<std::uint32_t>>
      mentioned_at_;  ///< by entity: first tokens of its mentions, in order of text
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_ENTITY_TABLE_HPP
