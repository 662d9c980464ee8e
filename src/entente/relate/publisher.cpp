#include "entente/relate/publisher.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// The title has a phrase of the list, not behind "joint".
bool title_is_of(const Context& context, std::string_view list) {
  const auto& lists = context.lexed->gazetteer->vocabulary.lists;
  const auto phrases = lists.find(list);
  if (phrases == lists.end()) return false;
  const std::string title = to_lower(title_of(*context.lexed->document));
  return std::any_of(phrases->second.begin(), phrases->second.end(), [&](const std::string& phrase) {
    const std::size_t at = title.find(to_lower(phrase));
    return at != std::string::npos && !std::string_view{title}.substr(0, at).ends_with("joint ");
  });
}

/// The longest name of a state at `at`, with its end; adjectives are none.
struct StateAt {
  EntryId state;
  std::uint32_t end = 0;
};

std::optional<StateAt> state_at(const LexedView& lexed, std::uint32_t at, TokenRange title) {
  std::optional<StateAt> found;
  lexed.gazetteer->labels.match(lexed.from(at, title), [&](const PhraseTrie::Match& match) {
    for (const std::uint32_t value : match.values) {
      const EntryId id = lexed.gazetteer->label_values[value].entry;
      const Entry& entry = lexed.gazetteer->vocabulary.entries[id.index()];
      if (signs_as_state(entry)) found = StateAt{id, at + match.size};
    }
  });
  return found;
}

bool joins_states(const LexedView& lexed, std::uint32_t i) {
  const std::string_view text = lexed.text(i);
  return text == "-" || text == "\u2013" || text == "\u2014" || text == "," || text == "&" || text == "and" ||
         text == "the";
}

/// The states that stand side by side with `publisher` in the title; none if it stands there alone.
std::vector<EntryId> joined_in_title(const Context& context, EntryId publisher) {
  const LexedView& lexed = *context.lexed;
  for (const Sentence& sentence : sentences_of_title(lexed)) {
    std::vector<EntryId> chain;
    for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last;) {
      if (const auto state = state_at(lexed, i, sentence.tokens)) {
        add_once(chain, state->state);
        i = state->end;
        continue;
      }
      if (!joins_states(lexed, i)) {
        if (chain.size() > 1 && std::ranges::find(chain, publisher) != chain.end()) return chain;
        chain.clear();
      }
      ++i;
    }
    if (chain.size() > 1 && std::ranges::find(chain, publisher) != chain.end()) return chain;
  }
  return {};
}

/// "Fact Sheet: 32 Countries Launch the …": they act, and the text has their names.
bool counts_actors(const Context& context) {
  const LexedView& lexed = *context.lexed;
  for (const Sentence& sentence : sentences_of_title(lexed)) {
    for (std::uint32_t i = sentence.tokens.first + 1; i < sentence.tokens.last; ++i) {
      if (lexed.token(i - 1).kind == TokenKind::number && lexed.word(i).is(WordClass::party_noun))
        return true;
    }
  }
  return false;
}

/// A text of one government about others whom only the prose names: "Strengthening the Partnership in Space".
bool tells_of_others(const Context& context, EntryId publisher) {
  if (context.recognition.title_states.size() > 1 || context.parties.size() < 2) return false;
  if (to_lower(title_of(*context.lexed->document)).find("joint") != std::string::npos) return false;
  return std::none_of(context.parties.begin(), context.parties.end(), [&](EntityId party) {
    const auto entry = context.entity(party).entry;
    if (!entry) return true;
    const auto& members = context.lexed->gazetteer->vocabulary.entries[entry->index()].members;
    return *entry == publisher || std::find(members.begin(), members.end(), publisher) != members.end();
  });
}

}  // namespace

std::optional<EntryId> publisher_of(const Context& context) {
  const std::string& url = context.lexed->document->metadata.source_url;
  const auto& entries = context.lexed->gazetteer->vocabulary.entries;
  const std::size_t host = url.find("://");
  if (host == std::string::npos) return std::nullopt;
  const std::string_view site = std::string_view{url}.substr(host + 3, url.find('/', host + 3) - host - 3);
  for (const EntryId id : context.lexed->gazetteer->publishers) {
    for (const std::string& domain : entries[id.index()].web_domains) {
      const bool ends = site.ends_with(domain);
      const std::size_t before = site.size() - domain.size();
      if (ends && (before == 0 || site[before - 1] == '.')) return id;
    }
  }
  return std::nullopt;
}

std::vector<EntityId> find_issuers(Context& context) {
  const auto publisher = publisher_of(context);
  if (!publisher) return context.parties;
  const bool account = title_is_of(context, "structure/account-genre");
  if (!account && !title_is_of(context, "structure/one-sided-genre") && !tells_of_others(context, *publisher))
    return context.parties;
  if (account && context.parties.size() > 2 && counts_actors(context)) return context.parties;
  std::vector<EntryId> issuers = account ? joined_in_title(context, *publisher) : std::vector<EntryId>{};
  if (issuers.empty()) issuers.push_back(*publisher);
  std::vector<EntityId> found;
  for (const EntryId issuer : issuers)
    add_once(found, entity_of_entry(context.recognition, *context.lexed->gazetteer, issuer));
  return found;
}

}  // namespace entente
