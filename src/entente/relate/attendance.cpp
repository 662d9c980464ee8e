#include "entente/relate/attendance.hpp"

#include <algorithm>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/attendance_verbs.hpp"
#include "entente/relate/clauses.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/party_adjectives.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

constexpr std::size_t opening_sentences = 5;

class AttendanceReader {
 public:
  AttendanceReader(const Context& context, SentenceId id, std::optional<EntityId> series)
      : context_{context},
        lexed_{*context.lexed},
        id_{id},
        series_{series},
        sentence_{lexed_.segmentation->sentences[id.index()].tokens} {}

  std::vector<Attendee> read() {
    for (const AttendanceVerb& told : attendance_verbs(context_, sentence_, series_)) {
      if (told.behind > 0) {
        read_range({told.behind, end_of_clause(told.behind)}, told.side ? told.side : sender(told.verb));
      } else {
        const TokenRange who{begin_of_clause(told.verb), told.verb};
        read_range(who, side_behind(told.verb));
        if (speaks_of_them(who)) read_persons_before();
      }
    }
    return std::move(found_);
  }

 private:
  /// "They | attended", "The two Ministers | co-chaired": whom the sentence before names.
  bool speaks_of_them(TokenRange who) const {
    constexpr std::uint32_t longest = 6;
    if (who.size() > longest || id_.index() == 0) return false;
    bool them = false;
    for (std::uint32_t i = who.first; i < who.last; ++i) {
      if (context_.mention_over[i] >= 0) return false;
      them = them || equal_ignoring_case(lexed_.text(i), "they") || lexed_.word(i).is(WordClass::party_noun);
    }
    return them;
  }

  /// Two who speak for a party each, of the sentence before.
  void read_persons_before() {
    const TokenRange before = lexed_.segmentation->sentences[id_.index() - 1].tokens;
    std::vector<EntityId> persons;
    std::vector<EntityId> states;
    for (std::uint32_t i = before.first; i < before.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr || context_.type(*mention) != EntityType::person) continue;
      i = std::max(i, mention->span.last - 1);
      const auto state = context_.state_of[mention->entity.index()];
      if (!state || !context_.is_party(*state)) return;
      add_once(persons, mention->entity);
      add_once(states, *state);
    }
    if (persons.size() != 2 || states.size() != 2) return;
    for (const EntityId person : persons) found_.push_back({person, id_, std::nullopt});
  }

  std::uint32_t end_of_clause(std::uint32_t i) const {
    for (; i < sentence_.last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      if ((lexed_.is_mark(i, ';') && !lists_on(i + 1)) || lexed_.text(i) == "to" || lexed_.text(i) == "who" ||
          lexed_.text(i) == "which" || goes_on_behind(i))
        break;
    }
    return i;
  }

  /// "attended by A, Minister of Trade; | B, Minister of Reefs; and C": no clause begins there.
  bool lists_on(std::uint32_t first) const {
    for (std::uint32_t i = first; i < sentence_.last && !lexed_.is_mark(i, ';'); ++i) {
      if (context_.mention_over[i] >= 0) continue;
      const Word& word = lexed_.word(i);
      const bool verb = word.is_verb() && word.is(VerbForm::past) && !lexed_.is_capital(i);
      if (verb || lexed_.text(i) == "by" || word.is(WordClass::be | WordClass::modal)) return false;
    }
    return true;
  }

  /// "A, who was accompanied by B|, also called on C"
  bool goes_on_behind(std::uint32_t comma) const {
    std::uint32_t verb = comma + 1;
    if (!lexed_.is_mark(comma, ',')) return false;
    while (verb < sentence_.last && lexed_.word(verb).is(WordClass::adverb)) ++verb;
    return verb < sentence_.last && context_.mention_over[verb] < 0 && lexed_.word(verb).is_verb() &&
           lexed_.word(verb).is(VerbForm::past) && lexed_.token(verb).letter_case == TokenCase::lower;
  }

  std::uint32_t begin_of_clause(std::uint32_t verb) const {
    for (std::uint32_t i = verb; i > sentence_.first; --i) {
      if (lexed_.is_mark(i - 1, ';')) return i;
    }
    return sentence_.first;
  }

  /// Persons; and where none of them speaks for it, a state or body: "representatives of the IOM".
  void read_range(TokenRange range, std::optional<EntityId> sent_by) {
    if (sent_by) found_.push_back({*sent_by, id_, std::nullopt});
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr) continue;
      i = std::max(i, mention->span.last - 1);
      // "Chile was represented by A, and Peru | by B"
      if (sent_by && i + 1 < range.last && context_.mention_over[i + 1] < 0 && lexed_.text(i + 1) == "by" &&
          context_.type(*mention) != EntityType::person) {
        sent_by = mention->entity;
        found_.push_back({*sent_by, id_, std::nullopt});
        continue;
      }
      const EntityType type = context_.type(*mention);
      const bool body = type == EntityType::state || type == EntityType::forum ||
                        type == EntityType::organization || type == EntityType::agency;
      if (mention->entity == sent_by || is_owned_by(*mention)) continue;
      if (type == EntityType::person) {
        found_.push_back(
            {mention->entity, id_, speaks_for_itself(mention->entity, sent_by) ? std::nullopt : sent_by});
      } else if (body && !is_in_post(context_, *mention) && !in_any_post(*mention) &&
                 is_head(*mention, range)) {
        found_.push_back({mention->entity, id_, std::nullopt});
      }
    }
  }

  /// "The Reef Union side included the Minister of Peru": who is Peru's.
  bool speaks_for_itself(EntityId person, std::optional<EntityId> sent_by) const {
    return sent_by && !acts_like_state(context_, *sent_by) && context_.state_of[person.index()];
  }

  /// "the Minister of Defence of Ukraine": where a post says of what it is.
  bool in_any_post(const Mention& mention) const {
    const auto& posts = context_.recognition.posts;
    return std::any_of(posts.begin(), posts.end(), [&](const PostAt& post) {
      return post.tokens.first <= mention.span.first && mention.span.first <= post.tokens.last + 2;
    });
  }

  /// Of a list, or behind "of" and the like: not "in Lima", "at the Ministry", "on Trade".
  bool is_head(const Mention& mention, TokenRange range) const {
    std::uint32_t before = mention.span.first;
    if (before > range.first && lexed_.word(before - 1).is(WordClass::determiner)) --before;
    if (before == range.first) return true;
    const std::string_view link = lexed_.text(before - 1);
    // "Assistant Secretary A of the Department": where the person before comes from.
    const Mention* of = before > range.first + 1 ? context_.mention(before - 2) : nullptr;
    if (link == "of" && of != nullptr && context_.type(*of) == EntityType::person) return false;
    const bool as_well_as = link == "as" && before > range.first + 1 && lexed_.text(before - 2) == "well";
    return as_well_as || link == "and" || link == "of" || link == "from" || link == "by" ||
           lexed_.is_mark(before - 1, ',');
  }

  bool is_owned_by(const Mention& mention) const {
    const std::uint32_t behind = mention.span.last;
    return behind < sentence_.last && context_.mention_over[behind] < 0 &&
           lexed_.token(behind).kind == TokenKind::clitic;
  }

  /// "Japan | was represented by", "Prime Minister A | was accompanied by": for whom those behind the verb
  /// came.
  std::optional<EntityId> sender(std::uint32_t verb) const {
    const bool sends = lexed_.text(verb) == "represented" || lexed_.text(verb) == "accompanied";
    if (!sends) return std::nullopt;
    for (std::uint32_t i = verb; i > begin_of_clause(verb); --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention == nullptr) continue;
      if (stands_behind_by(*mention)) return std::nullopt;  // "briefed by A, and were accompanied by"
      if (context_.type(*mention) == EntityType::person) return context_.state_of[mention->entity.index()];
      const bool body = context_.type(*mention) == EntityType::state || context_.is_party(mention->entity) ||
                        context_.type(*mention) == EntityType::agency;
      if (body && !is_owned_by(*mention)) return mention->entity;
    }
    return std::nullopt;
  }

  /// "by Ambassador A"
  bool stands_behind_by(const Mention& mention) const {
    const bool posted = !mention.post.empty() && mention.post.first < mention.span.first;
    const std::uint32_t first = posted ? mention.post.first : mention.span.first;
    return first > sentence_.first && lexed_.text(first - 1) == "by";
  }

  /// "attended | from the Japanese side"
  std::optional<EntityId> side_behind(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t i = verb + 1; i + 1 < std::min(sentence_.last, verb + farthest); ++i) {
      if (lexed_.text(i + 1) != "side") continue;
      if (const auto party = adjective_party(context_, i, sentence_)) return party;
    }
    return std::nullopt;
  }

  const Context& context_;
  const LexedView& lexed_;
  SentenceId id_;
  std::optional<EntityId> series_;
  TokenRange sentence_;
  std::vector<Attendee> found_;
};

bool is_text(const Context& context, const Sentence& sentence) {
  const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
  return kind == BlockKind::paragraph || kind == BlockKind::list_item;
}

/// "Participants in the meeting included:"
bool announces_list(const Context& context, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  if (sentence.empty() || !lexed.is_mark(sentence.last - 1, ':')) return false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (lexed.text(i) == "not") return false;  // "states not represented in the Council:"
    if (context.mention_over[i] < 0 && lexed.word(i).is(WordTrait::attendance)) return true;
  }
  return false;
}

/// "Australia: …", "New Zealand (chair): …": for whom the persons of an item came.
std::optional<EntityId> leader_of_item(const Context& context, TokenRange item) {
  const Mention* first = context.mention(item.first);
  if (first == nullptr || context.type(*first) == EntityType::person) return std::nullopt;
  const std::uint32_t behind = behind_bracket(context, first->span.last, item);
  const bool leads = behind < item.last && context.lexed->is_mark(behind, ':');
  return leads ? std::optional{first->entity} : std::nullopt;
}

/// The persons of an item, or the body or state with which it begins.
void read_item(const Context& context, SentenceId id, std::vector<Attendee>& found) {
  constexpr std::uint32_t opening = 2;  // "The United States": an item that only speaks of one is not it
  const TokenRange item = context.lexed->segmentation->sentences[id.index()].tokens;
  const auto leader = leader_of_item(context, item);
  std::optional<EntityId> body;
  const std::size_t before = found.size();
  for (std::uint32_t i = item.first; i < item.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr) continue;
    const EntityType type = context.type(*mention);
    const bool actor =
        type == EntityType::agency || type == EntityType::organization || type == EntityType::state;
    if (!body && actor && i <= item.first + opening) body = mention->entity;
    if (type == EntityType::person) found.push_back({mention->entity, id, leader});
    i = std::max(i, mention->span.last - 1);
  }
  if (found.size() == before && body) found.push_back({*body, id, std::nullopt});
}

/// "A, Minister of Trade of Peru; B, Minister of Reefs of Chile; and C": a list in one sentence.
void read_inline_list(const Context& context, SentenceId id, std::vector<Attendee>& found) {
  const TokenRange sentence = context.lexed->segmentation->sentences[id.index()].tokens;
  bool parted = false;
  for (std::uint32_t i = sentence.first; i < sentence.last && !parted; ++i)
    parted = context.lexed->is_mark(i, ';');
  for (std::uint32_t i = sentence.first; parted && i < sentence.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr) continue;
    if (context.type(*mention) == EntityType::person) found.push_back({mention->entity, id, std::nullopt});
    i = std::max(i, mention->span.last - 1);
  }
}

}  // namespace

std::vector<Attendee> attendees(const Context& context, const Event& event) {
  std::vector<Attendee> found;
  const auto& sentences = context.lexed->segmentation->sentences;
  std::size_t read = 0;
  bool opens = true;
  bool listed = false;
  bool numbered = false;  // a numbered paragraph announced the list
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const BlockKind kind = context.lexed->document->blocks[sentences[s].block.index()].kind;
    if (listed && kind == BlockKind::paragraph) read_inline_list(context, SentenceId{s}, found);
    const bool announces = announces_list(context, sentences[s].tokens);
    if (kind != BlockKind::list_item || announces) {
      listed = announces;
      numbered = kind == BlockKind::list_item;
    }
    // "2. The Session was attended by:", the list, and "3. The Session adopted …"
    if (numbered && listed && !announces && !find_clauses(context, sentences[s].tokens).empty())
      listed = false;
    if (listed && !announces && kind == BlockKind::list_item) read_item(context, SentenceId{s}, found);
    if (s < event.sentence.index()) continue;
    opens = opens && is_text(context, sentences[s]) && ++read <= opening_sentences;
    if (!opens) continue;
    const auto told = AttendanceReader{context, SentenceId{s}, event.series}.read();
    found.insert(found.end(), told.begin(), told.end());
  }
  return found;
}

}  // namespace entente
