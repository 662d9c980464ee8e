#include "entente/relate/title_meeting.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/meeting_name.hpp"
#include "entente/relate/meeting_ordinal.hpp"
#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view each) { return equal_ignoring_case(each, word); });
}

/// "consisted of", "was led by"; "was pleased" says nothing of the kind.
bool says_who_they_were(const LexedView& lexed, std::uint32_t verb) {
  static constexpr std::array lemmas{"consist", "comprise", "include", "compose", "lead", "head", "chair"};
  const bool passive = lexed.text(verb) == "was" || lexed.text(verb) == "were";
  if (passive && verb + 1 >= lexed.ids.size()) return false;
  const std::string lemma = lemma_at(lexed, passive ? verb + 1 : verb);
  return std::find(lemmas.begin(), lemmas.end(), lemma) != lemmas.end();
}

class TitleReader {
 public:
  TitleReader(const Context& context, SentenceId id)
      : context_{context},
        lexed_{*context.lexed},
        id_{id},
        title_{lexed_.segmentation->sentences[id.index()].tokens} {}

  std::optional<Event> meeting() const {
    const auto link = link_to_meeting();
    if (!link) return std::nullopt;
    Event event;
    event.sentence = id_;
    const std::uint32_t first = behind_count(*link + 1, event);
    const std::uint32_t last = end_before_place(context_, {first, title_.last});
    if (last < title_.last) event.place = context_.entity(context_.mention(last + 1)->entity).name;
    if (first >= last) return std::nullopt;
    event.tokens = {first, last};
    const bool topic = equal_ignoring_case(lexed_.text(*link), "on");
    const Mention* forum = context_.mention(first);
    if (forum != nullptr && context_.type(*forum) == EntityType::forum) {
      if (!is_met(*forum, last, topic, event)) return std::nullopt;
      event.series = forum->entity;
      return event;
    }
    constexpr std::uint32_t shortest = 2;  // "the Meeting" has no name
    if (last - first < shortest || !is_meeting(last - 1)) return std::nullopt;
    event.name = fold_space(lexed_.text(event.tokens));
    return event;
  }

 private:
  /// "Joint Statement of|:|on …", "… Following …": where the meeting's name begins.
  std::optional<std::uint32_t> link_to_meeting() const {
    const bool joint = title_.size() > 0 && equal_ignoring_case(lexed_.text(title_.first), "joint");
    for (std::uint32_t i = title_.first + 1; i + 1 < title_.last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      const std::string_view word = lexed_.text(i);
      if (equal_ignoring_case(word, "following")) return i;
      static constexpr std::array<std::string_view, 4> links{"of", "from", "at", "on"};
      const bool links_on = is_one_of(links, word) || lexed_.is_mark(i, ':');
      if (!links_on || !lexed_.word(i - 1).is(WordTrait::genre)) continue;
      return joint || !equal_ignoring_case(word, "on") ? std::optional{i} : std::nullopt;
    }
    return std::nullopt;
  }

  /// Behind "the 2022", "the Second Round of the".
  std::uint32_t behind_count(std::uint32_t i, Event& event) const {
    for (; i < title_.last && context_.mention_over[i] < 0; ++i) {
      const std::string_view word = lexed_.text(i);
      if (const auto ordinal = ordinal_of(word)) {
        event.ordinal = ordinal;
        continue;
      }
      const bool round = is_meeting(i) && i + 1 < title_.last && lexed_.text(i + 1) == "of";
      const bool of = word == "of" && is_meeting(i - 1);
      const bool year = lexed_.token(i).kind == TokenKind::number;
      if (!round && !of && !year && !lexed_.word(i).is(WordClass::determiner)) break;
    }
    return i;
  }

  /// "X Fifth Ministerial Meeting" or "X Dialogue", to the end of the title.
  bool is_met(const Mention& forum, std::uint32_t last, bool topic, Event& event) const {
    const std::uint32_t end = forum.tokens.last;
    if (last > end) {
      if (!is_meeting(last - 1)) return false;
      for (std::uint32_t i = end; i < last; ++i) {
        if (context_.mention_over[i] >= 0 || lexed_.token(i).kind != TokenKind::word ||
            lexed_.word(i).is(WordClass::preposition))
          return false;
        if (const auto ordinal = ordinal_of(lexed_.text(i))) event.ordinal = ordinal;
      }
      return true;
    }
    if (is_meeting(end - 1)) return true;
    if (topic || !lexed_.word(end - 1).is(WordClass::joint_body)) return false;
    // A dialogue is there only as long as it lasts, whoever its members are.
    return is_gathering(context_, forum) || equal_ignoring_case(lexed_.text(end - 1), "dialogue");
  }

  bool is_meeting(std::uint32_t i) const { return lexed_.word(i).is(WordClass::meeting); }

  const Context& context_;
  const LexedView& lexed_;
  SentenceId id_;
  TokenRange title_;
};

/// "International Reef Meeting", "Reef Summit"
bool ends_in_meeting(const std::string& name, const LexedView& lexed) {
  const std::size_t last = name.find_last_of(' ');
  if (last == std::string::npos) return false;
  const Lexicon& lexicon = lexed.gazetteer->lexicon;
  return lexicon.word(lexicon.find(to_lower(name.substr(last + 1)))).is(WordClass::meeting);
}

}  // namespace

std::optional<Event> meeting_of_title(const Context& context) {
  if (context.parties.size() < 2) return std::nullopt;
  const Sentence* first = context.lexed->segmentation->sentences.data();
  for (const Sentence& sentence : sentences_of_title(*context.lexed)) {
    const SentenceId id{static_cast<std::size_t>(&sentence - first)};
    if (auto event = TitleReader{context, id}.meeting()) return event;
  }
  return std::nullopt;
}

std::optional<EntityId> meeting_named_in_title(const Context& context) {
  const LexedView& lexed = *context.lexed;
  const auto sentences = sentences_of_title(lexed);
  if (sentences.empty()) return std::nullopt;
  const TokenRange tokens{sentences.front().tokens.first, sentences.back().tokens.last};
  const std::string title = slug(lexed.text(tokens));
  std::optional<EntityId> only;
  for (std::size_t e = 0; e < context.recognition.entities.size(); ++e) {
    const RecognisedEntity& entity = context.recognition.entities[e];
    const EntityId id{e};
    if (entity.type != EntityType::forum || entity.entry || context.is_party(id)) continue;
    if (!ends_in_meeting(entity.name, lexed) || title.find(slug(entity.name)) == std::string::npos) continue;
    if (only) return std::nullopt;
    only = id;
  }
  return only;
}

std::optional<Event> meeting_of_delegations(const Context& context, std::optional<EntityId> title_forum) {
  const LexedView& lexed = *context.lexed;
  const auto& sentences = lexed.segmentation->sentences;
  if (!title_forum || context.parties.size() < 2) return std::nullopt;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    if (!is_body(context, sentences[s])) continue;
    const TokenRange tokens = sentences[s].tokens;
    for (std::uint32_t i = tokens.first; i + 1 < tokens.last; ++i) {
      if (context.mention_over[i] >= 0 || !lexed.text(i).starts_with("delegation") ||
          !says_who_they_were(lexed, i + 1))
        continue;
      Event event;
      event.sentence = SentenceId{s};
      event.tokens = {i, i + 1};
      event.series = title_forum;
      return event;
    }
  }
  return std::nullopt;
}

bool title_calls_meeting(const Context& context, EntityId forum) {
  return std::ranges::any_of(mentions_of_title(context), [&](const Mention& mention) {
    return mention.entity == forum && context.lexed->word(mention.tokens.last - 1).is(WordClass::meeting);
  });
}

}  // namespace entente
