#include "entente/relate/meetings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/recognise/reading.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/leaders.hpp"
#include "entente/relate/meeting_name.hpp"
#include "entente/relate/meeting_ordinal.hpp"
#include "entente/relate/meeting_place.hpp"
#include "entente/relate/meeting_verb.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/party_groupings.hpp"
#include "entente/relate/post_bodies.hpp"
#include "entente/relate/title_meeting.hpp"

namespace entente {

namespace {

constexpr std::size_t opening_sentences = 3;

class MeetingFinder {
 public:
  explicit MeetingFinder(const Context& context) : context_{context}, lexed_{*context.lexed} {}

  std::optional<EntityId> opening_forum() const {
    if (const auto forum = forum_in_title()) return forum;
    std::size_t seen = 0;
    for (const Mention& mention : context_.recognition.mentions) {
      const Sentence& sentence = lexed_.segmentation->sentences[mention.sentence.index()];
      if (!is_body(context_, sentence)) continue;
      if (++seen > 12) break;
      if (context_.type(mention) == EntityType::forum && !context_.is_party(mention.entity) &&
          is_own(mention.entity))
        return mention.entity;
    }
    return std::nullopt;
  }

  std::optional<Event> find() const {
    const auto title_forum = forum_in_title();
    std::size_t seen = 0;
    const auto& sentences = lexed_.segmentation->sentences;
    for (std::size_t s = 0; s < sentences.size() && seen < opening_sentences; ++s) {
      if (!is_body(context_, sentences[s])) continue;
      // "Joint statement with:" and who they are: lines above the text itself
      const TokenRange tokens = sentences[s].tokens;
      if (seen > 0 || tokens.empty() || lexed_.is_mark(tokens.last - 1, '.')) ++seen;
      if (auto event = in_sentence(SentenceId{s}, title_forum)) return event;
    }
    if (auto event = meeting_of_delegations(context_, title_forum)) return event;
    return meeting_of_title(context_);
  }

 private:
  std::optional<EntityId> forum_in_title() const {
    std::optional<EntityId> body;
    for (const Mention& mention : mentions_of_title(context_)) {
      if (context_.type(mention) != EntityType::forum || is_bond(mention) || signs(mention.entity)) continue;
      if (is_of_whom_they_met(mention) || is_one_of_several(mention)) continue;
      // "Reef Process" above "Ministerial Conference on Reefs": the conference is what met.
      if (is_gathering(context_, mention)) return mention.entity;
      if (!body) body = mention.entity;
    }
    return body ? body : meeting_named_in_title(context_);
  }

  /// "Minister X's Meeting with (Chilean) NATO Secretary Y": the body is where Y serves.
  bool is_of_whom_they_met(const Mention& forum) const {
    const auto is_with = [&](std::uint32_t before) {
      return forum.span.first >= before && lexed_.text(forum.span.first - before) == "with";
    };
    return (is_with(1) || is_with(2)) && is_in_post(context_, forum);
  }

  /// "regular Security Council contacts", that of the United Nations or of a state: nobody can tell who met
  /// in it.
  bool is_one_of_several(const Mention& forum) const {
    return forum.rule == name_rule::listed_ambiguous && !context_.entity(forum.entity).entry &&
           !is_gathering(context_, forum);
  }

  /// A union that speaks beside states did not meet by itself.
  bool signs(EntityId forum) const {
    return context_.is_party(forum) && context_.parties.size() > 1 && acts_like_state(context_, forum);
  }

  std::optional<Event> in_sentence(SentenceId id, std::optional<EntityId> title_forum) const {
    const TokenRange tokens = lexed_.segmentation->sentences[id.index()].tokens;
    if (opens_in_other_months(context_, tokens)) return std::nullopt;
    std::optional<std::uint32_t> verb;
    for (std::uint32_t i = tokens.first; i < tokens.last && !verb; ++i) {
      if (reports_meeting(context_, i, tokens) && !is_told_as_past(context_, i, tokens)) verb = i;
    }
    if (!verb) return std::nullopt;
    Event event;
    event.sentence = id;
    event.tokens = {*verb, *verb + 1};
    find_series(event, tokens, *verb, title_forum);
    find_place_and_time(context_, event, tokens, *verb);
    find_participants(event, tokens, *verb);
    // "On the occasion of the meeting held in Lima, | we, the Ministers A and B:" over two paragraphs
    const auto& sentences = lexed_.segmentation->sentences;
    if (id.index() + 1 < sentences.size() && lexed_.is_mark(tokens.last - 1, ',')) {
      const TokenRange next = sentences[id.index() + 1].tokens;
      if (lexed_.text(next.first) == "we") find_participants(event, next, next.last);
    }
    if (!event.series && event.participants.empty()) add_persons_of_title(event);
    if (!event.series && event.participants.empty()) add_leaders(event, {tokens.first, *verb});
    if (!event.series && !event.period && event.place.empty() && event.participants.size() < 2)
      return std::nullopt;
    if (!event.series && event.name.empty()) event.name = meeting_name(context_, event);
    return event;
  }

  /// The persons of the sentence, up to what they said or did there.
  void find_participants(Event& event, TokenRange tokens, std::uint32_t verb) const {
    for (std::uint32_t i = behind_founders(context_, tokens); i < tokens.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr) {
        // "met to reaffirm …", "met, where they …": what follows tells of other things.
        const bool purpose =  // not "under the chairmanship of A, Adviser to the President"
            lexed_.text(i) == "to" && !lexed_.is_capital(i - 1);
        if (i > verb && (purpose || lexed_.text(i) == "where" || lexed_.text(i) == "when" ||
                         lexed_.text(i) == "since" || lexed_.text(i) == "that"))
          return;
        continue;
      }
      i = mention->span.last - 1;
      // "met, in the presence of A": a guest, and what follows are others.
      if (i > verb + 2 && is_behind("presence", *mention, verb)) return;
      if (context_.type(*mention) != EntityType::person || is_owner(mention->span) ||
          is_kin(*mention, tokens.first))
        continue;
      add_once(event.participants, mention->entity);
    }
  }

  /// "in the presence of A", "on behalf of the B"
  bool is_behind(std::string_view noun, const Mention& mention, std::uint32_t floor) const {
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t i = mention.span.first; i > floor + 1 && mention.span.first - i < farthest; --i) {
      if (lexed_.text(i - 1) == "of" && lexed_.text(i - 2) == noun) return true;
    }
    return false;
  }

  /// "Ana Lima, widow of Rui Lima": told only to say who she is.
  bool is_kin(const Mention& person, std::uint32_t floor) const {
    const std::uint32_t at = person.span.first;
    return person.post.empty() && at >= floor + 3 && lexed_.text(at - 1) == "of" &&
           lexed_.is_mark(at - 3, ',');
  }

  /// "We met today", says a "Joint Statement by President A and President B".
  void add_persons_of_title(Event& event) const {
    std::vector<EntityId> persons;
    for (const Mention& mention : mentions_of_title(context_)) {
      if (context_.type(mention) == EntityType::person && !is_owner(mention.span))
        add_once(persons, mention.entity);
    }
    if (persons.size() > 1) event.participants = std::move(persons);
  }

  /// "We, the leaders of Chile and Peru, met": the parties, and who leads them.
  void add_leaders(Event& event, TokenRange subject) const {
    constexpr std::size_t most_parties = 4;  // of a round of many not all who are named need have come
    if (context_.parties.size() < 2 || context_.parties.size() > most_parties ||
        !speaks_of_leaders(context_, subject))
      return;
    event.participants = leaders_of_parties(context_);
    // Where both are known by name it was their meeting.
    if (event.participants.size() == context_.parties.size()) return;
    event.participants.insert(event.participants.end(), context_.parties.begin(), context_.parties.end());
    event.name = name_of_leaders_meeting(context_);
  }

  /// "President Biden’s visit": the person is not told to be there.
  bool is_owner(TokenRange person) const {
    return person.last < lexed_.ids.size() && context_.mention_over[person.last] < 0 &&
           lexed_.token(person.last).kind == TokenKind::clitic;
  }

  /// The forum behind the verb, up to a semicolon: "held the fifth meeting of the X".
  const Mention* forum_behind(std::uint32_t verb, TokenRange tokens) const {
    std::optional<EntityId> beside;  // and its short form in brackets
    for (std::uint32_t i = verb; i < tokens.last; ++i) {
      const Mention* mention = context_.mention(i);
      // "to prepare what they will consider at the Reef Summit": of another meeting
      const bool modal = lexed_.word(i).is(WordClass::modal) && !lexed_.is_capital(i);  // not "in May"
      if (mention == nullptr && (lexed_.is_mark(i, ';') || modal)) break;
      if (mention != nullptr && is_beside(*mention, verb)) beside = mention->entity;
      if (mention != nullptr && context_.type(*mention) == EntityType::forum &&
          !context_.is_party(mention->entity) && !is_own_word(*mention) && mention->entity != beside &&
          !is_one_of_several(*mention) && !acts_like_state(context_, mention->entity) && !is_bond(*mention) &&
          !is_seat(context_, *mention) && !tells_post(*mention, tokens) &&
          !are_people_of(context_, *mention, verb))
        return mention;
    }
    return nullptr;
  }

  /// The forum behind the verb, before it ("Principals of the X met"), or of the title.
  void find_series(Event& event, TokenRange tokens, std::uint32_t verb,
                   std::optional<EntityId> title_forum) const {
    const Mention* forum = forum_behind(verb, tokens);
    const Mention* own = title_forum ? mention_of(*title_forum, {tokens.first, verb}) : nullptr;
    if (forum == nullptr && own != nullptr && !tells_post(*own, tokens)) forum = own;
    for (std::uint32_t i = verb; i > tokens.first && forum == nullptr; --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention != nullptr && context_.type(*mention) == EntityType::forum &&
          !context_.is_party(mention->entity) && !is_one_of_several(*mention) &&
          !acts_like_state(context_, mention->entity) && !names_members(*mention, tokens) &&
          !tells_post(*mention, tokens))
        forum = mention;
    }
    // "held the third X", "the third round of the X took place"
    const bool before = forum != nullptr && forum->span.first < verb;
    const std::uint32_t first = before ? tokens.first : verb;
    const std::uint32_t last = forum != nullptr ? forum->span.last : std::min(tokens.last, verb + 12);
    std::uint32_t ordinal_at = first;
    for (std::uint32_t i = first; i < last && !event.ordinal; ++i) {
      // "twenty-first century" counts no meeting.
      if (context_.mention_over[i] >= 0 || (lexed_.token(i).glued && lexed_.is_mark(i - 1, '-'))) continue;
      event.ordinal = ordinal_of(lexed_.text(i));
      ordinal_at = i;
    }
    if (forum == nullptr) {
      event.series = title_forum ? title_forum : grouping_of_parties(context_);
      return;
    }
    const bool of_title = title_forum && (says_less(*forum, *title_forum) ||
                                          (forum->span.last <= verb && !is_gathering(context_, *forum) &&
                                           title_calls_meeting(context_, *title_forum)));
    event.series = of_title ? *title_forum : forum->entity;
    const bool named_by_ordinal = event.ordinal && ordinal_at < forum->span.first;
    event.tokens = {named_by_ordinal ? ordinal_at : forum->span.first, forum->span.last};
    // "the First Meeting of the Reef Commission | (hereinafter "the Commission")"
    for (std::uint32_t i = event.tokens.first + 1; i < event.tokens.last; ++i) {
      if (context_.mention_over[i] < 0 && lexed_.is_mark(i, '(')) event.tokens.last = i;
    }
  }

  const Mention* mention_of(EntityId entity, TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention != nullptr && mention->entity == entity) return mention;
    }
    return nullptr;
  }

  /// "for their fourth consultations on reefs" under the title "Fourth Chile-Peru Reef Consultations"
  bool says_less(const Mention& forum, EntityId title_forum) const {
    if (context_.entity(forum.entity).entry) return false;
    const std::string title = to_lower(context_.entity(title_forum).name);
    bool shared = false;
    for (std::uint32_t i = forum.tokens.first; i < forum.tokens.last; ++i) {
      if (lexed_.is_capital(i)) return false;
      shared = shared ||
               (lexed_.word(i).is(WordClass::meeting) && title.find(lexed_.text(i)) != std::string::npos);
    }
    return shared;
  }

  /// "Ana Lima, G7/G20 Sherpa, met", "Secretary of the Reef Party Rui Sá met": who somebody is, not what met.
  bool tells_post(const Mention& forum, TokenRange sentence) const {
    if (is_in_post(context_, forum) || is_behind("behalf", forum, sentence.first)) return true;
    const Mention* last = &forum;
    while (last->span.last + 1 < sentence.last && lexed_.is_mark(last->span.last, '/') &&
           context_.mention(last->span.last + 1) != nullptr)
      last = context_.mention(last->span.last + 1);
    return goes_on(context_, *last, sentence);
  }

  /// "the leaders of the GCC member states": who met, not what.
  bool names_members(const Mention& forum, TokenRange sentence) const {
    const std::uint32_t behind = behind_bracket(context_, forum.span.last, sentence);
    return behind < sentence.last && context_.mention_over[behind] < 0 &&
           (lexed_.word(behind).is(WordClass::party_noun) || lexed_.text(behind) == "member");
  }

  /// "met on the margins of the G20", "during the Summit": not what met.
  bool is_beside(const Mention& forum, std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 9;
    // "the Reef Summit (the Lima Dialogue)": what the brackets rename.
    std::uint32_t bracket = std::max(forum.span.first, verb + 1) - 1;
    if (bracket > verb && lexed_.text(bracket) == "the") --bracket;
    if (bracket > verb && lexed_.is_mark(bracket, '(')) {
      const Mention* renamed =
          context_.mention_over[bracket - 1] >= 0 ? context_.mention(bracket - 1) : nullptr;
      if (renamed != nullptr) return is_beside(*renamed, verb);
    }
    for (std::uint32_t i = forum.span.first; i > verb && forum.span.first - i < farthest; --i) {
      if (context_.mention_over[i - 1] >= 0) continue;
      if (lexed_.is_mark(i - 1, ',')) return false;
      if (lexed_.word(i - 1).is(WordClass::beside)) return true;
    }
    return false;
  }

  /// "our Alliance": what the parties are in, not what met.
  bool is_own_word(const Mention& mention) const {
    return mention.span.first > 0 && context_.mention_over[mention.span.first - 1] < 0 &&
           lexed_.word(mention.span.first - 1).is(WordClass::possessive);
  }

  /// "Joint Statement on the U.S.-Chile Partnership", "A Partnership for Global Good": what binds them did
  /// not meet.
  bool is_bond(const Mention& mention) const {
    for (std::uint32_t i = mention.tokens.first; i < mention.tokens.last; ++i) {
      if (lexed_.word(i).is(WordClass::name_connective)) break;
      if (equal_ignoring_case(lexed_.text(i), "partnership")) return true;
    }
    return is_alliance(mention) || equal_ignoring_case(lexed_.text(mention.tokens.last - 1), "partnership");
  }

  /// Allies are allied; an alliance is no meeting of theirs, nor is "the Third Neighbor partnership".
  bool is_alliance(const Mention& mention) const {
    const std::uint32_t behind = mention.tokens.last;
    return equal_ignoring_case(lexed_.text(behind - 1), "alliance") ||
           (behind < lexed_.ids.size() && equal_ignoring_case(lexed_.text(behind), "partnership"));
  }

  /// Not in the vocabulary, or with no members but the parties.
  bool is_own(EntityId id) const {
    const auto entry = context_.entity(id).entry;
    if (!entry) return true;
    const auto& members = lexed_.gazetteer->vocabulary.entries[entry->index()].members;
    return !members.empty() && members.size() <= context_.parties.size();
  }

  const Context& context_;
  const LexedView& lexed_;
};

}  // namespace

std::optional<EntityId> forum_of_opening(const Context& context) {
  return MeetingFinder{context}.opening_forum();
}

std::optional<Event> find_meeting(const Context& context) {
  return MeetingFinder{context}.find();
}

}  // namespace entente
