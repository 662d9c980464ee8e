#include "entente/relate/commitment_venue.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

class VenueReader {
 public:
  explicit VenueReader(const Context& context) : context_{context}, lexed_{*context.lexed} {}

  /// "host the Youth Summit": who comes to it is told afterwards.
  bool is_occasion(const Mention& forum) const {
    return lexed_.word(forum.tokens.last - 1).is(WordClass::meeting);
  }

  bool stands_alone(EntityId venue, const Commitment& commitment) const {
    const TokenRange tokens = lexed_.segmentation->sentences[commitment.sentence.index()].tokens;
    const auto& mentions = context_.recognition.mentions;
    auto at = std::lower_bound(
        mentions.begin(), mentions.end(), tokens.first,
        [](const Mention& mention, std::uint32_t token) { return mention.tokens.first < token; });
    for (; at != mentions.end() && at->tokens.first < tokens.last; ++at) {
      if (at->entity != venue) continue;
      if (commitment.subject.first <= at->tokens.first && at->tokens.first < commitment.subject.last)
        continue;
      if (is_aside(at->span.first, tokens.first) || is_occasion(*at)) continue;
      if (is_addressed(at->span.first, tokens.first) || is_facility(*at)) continue;
      // An organization of its own standing (UN, WTO) is worked in, or worked with.
      const bool of_its_own = context_.entity(venue).entry && !is_member_of(commitment, venue);
      if (of_its_own && !is_venue(at->span.first, tokens.first)) continue;
      // "the Council (UNSC) resolutions": the short form in brackets is a mention as well.
      const bool bracketed = at->span.first > tokens.first && lexed_.is_mark(at->span.first - 1, '(') &&
                             at->span.last < tokens.last && lexed_.is_mark(at->span.last, ')');
      const std::uint32_t behind =
          bracketed ? at->span.last + 1 : behind_bracket(context_, at->span.last, tokens);
      if (behind >= tokens.last || context_.mention_over[behind] >= 0) return true;
      const Token& token = lexed_.token(behind);
      if (token.kind == TokenKind::clitic) continue;
      const Word& word = lexed_.word(behind);
      if (token.kind != TokenKind::word ||
          word.is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                  WordClass::adverb | WordClass::modal | WordClass::be | WordClass::have) ||
          word.is_verb()) {
        return true;
      }
    }
    return false;
  }

 private:
  /// All who undertake it are members of the forum.
  bool is_member_of(const Commitment& commitment, EntityId venue) const {
    const auto& members = lexed_.gazetteer->vocabulary.entries[context_.entity(venue).entry->index()].members;
    return std::all_of(commitment.agents.begin(), commitment.agents.end(), [&](EntityId agent) {
      const auto entry = context_.entity(agent).entry;
      return entry && std::binary_search(members.begin(), members.end(), *entry);
    });
  }

  /// "in the X", "work through the X and the Y": where something is done; "report to the X" is not.
  bool is_venue(std::uint32_t first, std::uint32_t floor) const {
    constexpr std::uint32_t farthest = 12;
    for (std::uint32_t i = first; i > floor && first - i < farthest; --i) {
      if (context_.mention_over[i - 1] >= 0) continue;
      const Word& word = lexed_.word(i - 1);
      if (word.is(WordClass::venue_preposition)) return true;
      if (word.is(WordClass::preposition) || word.is_verb()) return false;
    }
    return false;
  }

  /// "recalling the X", "welcoming the X": the forum is only spoken of.
  bool is_aside(std::uint32_t first, std::uint32_t floor) const {
    std::uint32_t before = first;
    while (before > floor && lexed_.word(before - 1).is(WordClass::determiner | WordClass::possessive))
      --before;
    if (before == floor || context_.mention_over[before - 1] >= 0) return false;
    const Word& word = lexed_.word(before - 1);
    if (lexed_.text(before - 1) == "of") return !is_scene(before - 1, floor);
    // "commended the X", "welcomed the X"
    if (word.is(VerbForm::past) && word.is_verb() && !word.is(VerbForm::base)) return true;
    return lexed_.text(before - 1) == "with" ||
           (word.is(VerbForm::gerund) && !word.is(WordClass::preposition));
  }

  /// "tasked the X", "extend the mandate for the X", "share data between the X and the Y": whom or what an
  /// action reaches, no place where it is done.
  bool is_addressed(std::uint32_t first, std::uint32_t floor) const {
    const auto governor = governor_of(first, floor);
    if (!governor) return false;
    const Word& word = lexed_.word(*governor);
    if (word.is(WordClass::venue_preposition)) return false;
    if (word.is(WordClass::preposition)) return lexed_.text(*governor) != "of";
    return lexed_.is_form_of(*governor, WordClass::instruct);
  }

  /// The preposition or verb before the name, or before the list in which it stands; "such as" and
  /// "including" are passed over.
  std::optional<std::uint32_t> governor_of(std::uint32_t first, std::uint32_t floor) const {
    constexpr std::uint32_t farthest = 24;
    for (std::uint32_t i = first; i > floor && first - i < farthest;) {
      const std::uint32_t before = i - 1;
      if (const Mention* mention = context_.mention(before)) {
        i = std::max(floor, mention->span.first);
        continue;
      }
      const Word& word = lexed_.word(before);
      const std::string_view text = lexed_.text(before);
      const bool example =
          text == "including" || (text == "as" && before > floor && lexed_.text(before - 1) == "such");
      if (!example && (word.is(WordClass::preposition) || word.is_verb())) return before;
      i = before;
    }
    return std::nullopt;
  }

  /// "the Reef Network", "the Northern Command": one works with it, not in it.
  bool is_facility(const Mention& forum) const {
    return lexed_.word(forum.tokens.last - 1).is(WordTrait::facility);
  }

  /// "in the framework of the X", "through the work of the X"; "the observation of the X" is something else.
  bool is_scene(std::uint32_t of, std::uint32_t floor) const {
    return of > floor && context_.mention_over[of - 1] < 0 && lexed_.word(of - 1).is(WordClass::scene);
  }

  const Context& context_;
  const LexedView& lexed_;
};

}  // namespace

bool holds_meeting(const Context& context, const Commitment& commitment) {
  const Lexicon& lexicon = context.lexed->gazetteer->lexicon;
  const WordId verb = lexicon.find(commitment.action);
  return verb != unknown_word && lexicon.word(verb).is(WordTrait::meets);
}

bool is_worked_in(const Context& context, EntityId venue, const Commitment& commitment) {
  return VenueReader{context}.stands_alone(venue, commitment);
}

}  // namespace entente
