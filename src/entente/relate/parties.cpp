#include "entente/relate/parties.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/endorsers.hpp"
#include "entente/relate/listed_states.hpp"
#include "entente/relate/party_groupings.hpp"
#include "entente/relate/publisher.hpp"
#include "entente/relate/speakers.hpp"

namespace entente {

namespace {

constexpr std::size_t opening_sentences = 8;

/// "adopted by Chile, Peru and Togo", "Chile, Peru and Togo": lines below the title, of which one that ends
/// with a comma goes on in the next.
std::vector<EntityId> states_in_head(const Context& context) {
  const LexedView& lexed = *context.lexed;
  const auto& lines = lexed.segmentation->sentences;
  const auto in_head = [&](const Sentence& line) {
    const BlockKind kind = lexed.document->blocks[line.block.index()].kind;
    return kind == BlockKind::byline || kind == BlockKind::dateline;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!in_head(lines[i])) continue;
    Sentence list = lines[i];
    while (i + 1 < lines.size() && in_head(lines[i + 1]) && lexed.is_mark(list.tokens.last - 1, ','))
      list.tokens.last = lines[++i].tokens.last;
    if (auto states = states_in_list(context, list); states.size() >= 2) return states;
  }
  return {};
}

/// "At the invitation of the President of Chile, the Ministers of the Reef Commission met": who is named is
/// the host, one of those whom the next sentence tells.
bool tells_of_host(const Context& context, const Sentence& sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = sentence.tokens.first;
  return sentence.tokens.size() > 3 && equal_ignoring_case(lexed.text(first), "at") &&
         lexed.text(first + 2) == "invitation" && lexed.text(first + 3) == "of";
}

/// Who speaks by the head of the text, or by its first sentences.
std::vector<EntityId> find_opening_parties(Context& context) {
  if (auto states = states_in_head(context); states.size() >= 2) return states;
  std::vector<EntityId> parties;  // the host at first
  std::size_t seen = 0;
  for (const Sentence& sentence : context.lexed->segmentation->sentences) {
    if (!is_body(context, sentence)) continue;
    if (++seen > opening_sentences) break;
    if (auto states = states_in_list(context, sentence); states.size() >= 2) {
      add_chairs(context, sentence, states);
      return states;
    }
    if (auto sides = unions_that_met(context, sentence); seen == 1 && !sides.empty()) return sides;
    const auto states = states_of_persons(context, sentence);
    if (states.size() < 2 && !tells_of_host(context, sentence)) continue;
    for (const EntityId state : states) add_once(parties, state);
    if (states.size() >= 2) return parties;
  }
  return {};
}

/// "We, the leaders of A and B, …", "We—the governments of A, B …": who speaks is told at once.
bool introduces_itself(const Context& context, const Sentence& sentence) {
  constexpr std::uint32_t farthest = 9;
  const LexedView& lexed = *context.lexed;
  const TokenRange tokens = sentence.tokens;
  if (tokens.size() < 2 || !equal_ignoring_case(lexed.text(tokens.first), "we") ||
      lexed.token(tokens.first + 1).kind != TokenKind::punctuation)
    return false;
  bool speakers = false;
  for (std::uint32_t i = tokens.first + 2; i < std::min(tokens.last, tokens.first + farthest); ++i) {
    const bool at_once = i == tokens.first + 2 || (i == tokens.first + 3 && lexed.text(i - 1) == "the");
    if (const Mention* mention = context.mention(i))
      return (speakers || at_once) && acts_like_state(context, mention->entity);
    speakers = speakers || lexed.word(i).is(WordClass::party_noun);
    if (lexed.text(i) == "with" || lexed.text(i) == "as") return false;
  }
  return false;
}

/// No state of the title is left out by `speakers`; a forum may be told by its members.
bool keeps_states(const Context& context, const std::vector<EntityId>& of_title,
                  const std::vector<EntityId>& speakers) {
  return std::all_of(of_title.begin(), of_title.end(), [&](EntityId party) {
    return context.entity(party).type != EntityType::state ||
           std::find(speakers.begin(), speakers.end(), party) != speakers.end();
  });
}

/// The first sentence of the text behind title and head; nothing if there is none.
const Sentence* opening_sentence(const Context& context) {
  const auto& sentences = context.lexed->segmentation->sentences;
  const auto first =
      std::ranges::find_if(sentences, [&](const Sentence& sentence) { return is_body(context, sentence); });
  return first == sentences.end() ? nullptr : &*first;
}

/// "Press Release with the President of Chile and the Prime Minister of Peru": the title leaves out who made
/// it.
bool names_others_only(const Context& context) {
  const auto mentions = mentions_of_title(context);
  if (mentions.empty()) return false;
  const LexedView& lexed = *context.lexed;
  const TokenRange title = lexed.segmentation->sentences[mentions.front().sentence.index()].tokens;
  for (std::uint32_t i = title.first; i < mentions.front().tokens.first; ++i) {
    if (equal_ignoring_case(lexed.text(i), "with")) return true;
  }
  return false;
}

/// The states that open the text where they are more than the title names: "… the United States and others".
std::vector<EntityId> completed(Context& context, std::vector<EntityId> of_title) {
  const Sentence* first = opening_sentence(context);
  if (first == nullptr) return of_title;
  if (names_others_only(context)) {
    auto persons = states_of_persons(context, *first);
    if (persons.size() > of_title.size() && keeps_states(context, of_title, persons)) return persons;
  }
  if (introduces_itself(context, *first)) {
    auto speakers = states_in_list(context, *first, Speakers::territories_too);
    if (speakers.size() > of_title.size() && keeps_states(context, of_title, speakers)) return speakers;
  }
  auto opening = states_in_list(context, *first);
  const bool holds_all = std::all_of(of_title.begin(), of_title.end(), [&](EntityId party) {
    return std::find(opening.begin(), opening.end(), party) != opening.end();
  });
  return holds_all ? opening : of_title;
}

/// The state that the first sentence of the text names, if it names one.
std::vector<EntityId> first_state(const Context& context) {
  const Sentence* opening = opening_sentence(context);
  if (opening == nullptr) return {};
  for (std::uint32_t t = opening->tokens.first; t < opening->tokens.last; ++t) {
    const Mention* mention = context.mention(t);
    if (mention != nullptr && acts_like_state(context, mention->entity)) return {mention->entity};
  }
  return {};
}

/// A long list of states anywhere in the text is that of those who take part.
std::vector<EntityId> find_listed_parties(const Context& context) {
  constexpr std::size_t fewest_in_list = 6;
  std::vector<EntityId> longest;
  for (const Sentence& sentence : context.lexed->segmentation->sentences) {
    if (!is_body(context, sentence)) continue;
    if (auto states = states_in_list(context, sentence); states.size() > longest.size())
      longest = std::move(states);
  }
  if (longest.size() < fewest_in_list) longest.clear();
  return longest;
}

/// "Joint Statement with the Prime Minister of Chile / Prime Minister A welcomed Prime Minister B": the other
/// side is whose persons open the text.
void add_state_of_opening(Context& context, std::vector<EntityId>& of_title) {
  const Sentence* opening = opening_sentence(context);
  if (opening == nullptr) return;
  for (const EntityId state : states_of_persons(context, *opening)) add_once(of_title, state);
}

/// "The Ministers of Chile on the one hand and of Peru and Togo on the other", under "Chile-Reef Ministers’
/// Meeting": a state of the title that opens the text too.
void add_states_of_title(const Context& context, const std::vector<EntityId>& of_title,
                         std::vector<EntityId>& opening) {
  const Sentence* first = opening_sentence(context);
  if (first == nullptr) return;
  for (std::uint32_t t = first->tokens.last; t > first->tokens.first; --t) {
    const Mention* mention = context.mention(t - 1);
    if (mention == nullptr || context.type(*mention) != EntityType::state ||
        std::ranges::find(of_title, mention->entity) == of_title.end() ||
        std::ranges::find(opening, mention->entity) != opening.end())
      continue;
    opening.insert(opening.begin(), mention->entity);
  }
}

std::vector<EntityId> find_told_parties(Context& context) {
  const Gazetteer& gazetteer = *context.lexed->gazetteer;
  Recognition& recognition = context.recognition;
  std::vector<EntityId> parties;
  if (const auto grouping = grouping_of_heads(context); grouping && recognition.title_states.empty()) {
    return {entity_of_entry(recognition, gazetteer, *grouping)};
  }
  for (const EntryId entry : recognition.title_states)
    add_once(parties, entity_of_entry(recognition, gazetteer, entry));
  add_groupings_beside(context, parties);
  if (parties.size() >= 2) return completed(context, std::move(parties));
  // "Readout of the call with the President of X": the other side is who published it.
  if (const auto publisher = publisher_of(context); publisher && parties.size() == 1) {
    add_once(parties, entity_of_entry(recognition, gazetteer, *publisher));
    if (parties.size() >= 2) return parties;
  }
  auto endorsers = find_endorsers(context);
  if (auto opening = find_opening_parties(context); opening.size() >= 2 && !are_guests(context, opening)) {
    if (endorsers.size() > opening.size() && keeps_states(context, opening, endorsers)) return endorsers;
    add_union_of_title(context, parties, opening);
    add_states_of_title(context, parties, opening);
    drop_organs_of_speakers(context, opening);
    return opening;
  }
  if (!endorsers.empty()) return endorsers;
  if (auto listed = find_listed_parties(context); !listed.empty()) return listed;
  for (const Mention& mention : mentions_of_title(context)) {
    const auto grouping = grouping_that_met(context, mention);
    if (!grouping) continue;
    if (add_grouping(context, *grouping, parties) || parties.size() >= 2) return parties;
  }
  if (parties.size() == 1) add_state_of_opening(context, parties);
  return parties.empty() ? first_state(context) : parties;
}

/// With two parties, persons of whom nothing is told speak for the party that has no other person.
void assign_remaining_persons(Context& context) {
  if (context.parties.size() != 2) return;
  std::vector<EntityId> open = context.parties;
  std::vector<EntityId> untold;
  for (std::size_t i = 0; i < context.recognition.entities.size(); ++i) {
    if (context.recognition.entities[i].type != EntityType::person) continue;
    if (const auto state = context.state_of[i]) {
      std::erase(open, *state);
    } else {
      untold.emplace_back(i);
    }
  }
  if (open.size() != 1) return;
  for (const EntityId person : untold) context.state_of[person.index()] = open.front();
}

}  // namespace

std::vector<EntityId> find_parties(Context& context) {
  std::vector<EntityId> parties = find_told_parties(context);
  let_unions_speak(context, parties);
  return parties;
}

void link_states(Context& context) {
  const Gazetteer& gazetteer = *context.lexed->gazetteer;
  Recognition& recognition = context.recognition;
  context.state_of.assign(recognition.entities.size(), std::nullopt);
  const auto set = [&](EntityId id, EntryId state) {
    const EntityId to = entity_of_entry(recognition, gazetteer, state);
    context.state_of.resize(recognition.entities.size());
    if (!context.state_of[id.index()]) context.state_of[id.index()] = to;
  };
  for (const Mention& mention : recognition.mentions) {
    if (mention.post_of) set(mention.entity, *mention.post_of);
  }
  const std::size_t count = recognition.entities.size();
  for (std::size_t i = 0; i < count; ++i) {
    const RecognisedEntity& entity = recognition.entities[i];
    if (entity.type != EntityType::agency) continue;
    if (entity.entry) {
      if (const auto state = gazetteer.vocabulary.entries[entity.entry->index()].state) {
        // Only states that the document names anyway: knowing more is no reason to say more.
        for (std::size_t s = 0; s < count; ++s) {
          if (recognition.entities[s].entry == state) context.state_of[i] = EntityId{s};
        }
      }
    } else if (entity.owner) {
      set(EntityId{i}, *entity.owner);
    }
  }
  assign_remaining_persons(context);
}

}  // namespace entente
