// A reading: a stretch of tokens taken for the name of a thing, before it is decided which readings stand.
#ifndef ENTENTE_RECOGNISE_READING_HPP
#define ENTENTE_RECOGNISE_READING_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/base/kinds.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente {

/// Rules of recognition by the ids that ontology/vocabulary/rules.ttl declares.
namespace name_rule {
inline constexpr std::string_view listed = "name/listed";
inline constexpr std::string_view listed_ambiguous = "name/listed-ambiguous";
inline constexpr std::string_view head_noun = "name/head-noun";
inline constexpr std::string_view quoted = "name/quoted";
inline constexpr std::string_view follower = "name/follower";
inline constexpr std::string_view forum_text = "name/forum-text";
inline constexpr std::string_view definition = "name/definition";
inline constexpr std::string_view short_form = "name/short-form";
inline constexpr std::string_view stands_alone = "name/stands-alone";
inline constexpr std::string_view government_of = "name/government-of";
inline constexpr std::string_view person_post = "name/person-after-post";
inline constexpr std::string_view person_apposition = "name/person-before-post";
inline constexpr std::string_view given_name = "name/given-name";
inline constexpr std::string_view surname = "name/surname";
inline constexpr std::string_view city_in_state = "name/city-in-state";
inline constexpr std::string_view scene = "name/scene";
inline constexpr std::string_view dateline_place = "name/dateline-place";
}  // namespace name_rule

struct Reading {
  TokenRange tokens;               ///< the name proper
  std::optional<EntityType> type;  ///< none: a capitalised name that nothing types
  std::string_view rule;
  std::vector<EntryId> entries;  ///< what the vocabulary knows by this name; several when ambiguous
  std::optional<EntryId> owner;  ///< the state (or body) that stands before it: "U.S. Department of …"
  std::uint32_t first_with_owner =
      0;                           ///< where the surface with the owner begins; tokens.first if there is none
  std::string name;                ///< the canonical name where it is not the text of `tokens`
  std::string post;                ///< persons: the post before or behind the name
  std::optional<EntryId> post_of;  ///< persons: the state named with the post
  TokenRange post_tokens;          ///< persons: where the post stands, with what it is for; empty if nowhere
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_READING_HPP
