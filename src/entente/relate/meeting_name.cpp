#include "entente/relate/meeting_name.hpp"

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "A, B and C"
std::string listed(const Context& context, const std::vector<EntityId>& entities) {
  std::string out;
  for (std::size_t e = 0; e < entities.size(); ++e) {
    if (e > 0) out += e + 1 == entities.size() ? " and " : ", ";
    out += context.entity(entities[e]).name;
  }
  return out;
}

class MeetingNamer {
 public:
  MeetingNamer(const Context& context, const Event& event)
      : context_{context}, lexed_{*context.lexed}, event_{event} {}

  std::string name() const {
    if (std::string name = name_in_title(); !name.empty()) return name;
    const TokenRange tokens = lexed_.segmentation->sentences[event_.sentence.index()].tokens;
    if (std::string name = name_in_sentence(tokens); !name.empty()) return name;
    if (has_delegation(tokens)) return "meeting of the delegations of " + listed(context_, context_.parties);
    return event_.participants.size() > 1 ? name_by_participants("meeting") : std::string{};
  }

 private:
  /// "Joint Statement Following the Meeting between President A and President B".
  std::string name_in_title() const {
    for (const Sentence& sentence : sentences_of_title(lexed_)) {
      for (std::uint32_t i = sentence.tokens.first; i + 2 < sentence.tokens.last; ++i) {
        if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::meeting)) continue;
        // "Official Visit of President A to Chile": they met.
        if (event_.participants.size() > 1 && equal_ignoring_case(lexed_.text(i), "visit")) return {};
        const std::string link = to_lower(lexed_.text(i + 1));
        if (link != "between" && link != "of" && link != "with" && link != "on") continue;
        // "President A’s Call with President B": of both.
        if (link == "with" && event_.participants.size() == 2)
          return name_by_participants(to_lower(lexed_.text(i)));
        const std::uint32_t first = first_of_name(i, sentence.tokens.first);
        // "Trilateral Security Advisors Meeting | between …" says by itself whose meeting it was.
        constexpr std::uint32_t telling = 3;
        const bool named = link != "on" && i - first >= telling;
        return fold_space(lexed_.text(
            TokenRange{first, named ? i + 1 : end_before_place(context_, {i + 2, sentence.tokens.last})}));
      }
      if (std::string name = name_of_readout(sentence.tokens); !name.empty()) return name;
    }
    return {};
  }

  /// "Readout of the Declaration's Launch": what is read out is what happened.
  std::string name_of_readout(TokenRange title) const {
    constexpr std::uint32_t shortest = 4;
    if (title.size() < shortest || lexed_.text(title.first) != "Readout" ||
        lexed_.text(title.first + 1) != "of")
      return {};
    const std::uint32_t first = lexed_.text(title.first + 2) == "the" ? title.first + 3 : title.first + 2;
    return fold_space(lexed_.text(TokenRange{first, end_before_place(context_, {first, title.last})}));
  }

  /// "At the high-level meeting hosted by …": as the sentence calls it, if it says more than that it was a
  /// meeting.
  std::string name_in_sentence(TokenRange tokens) const {
    for (std::uint32_t i = tokens.first + 1; i < tokens.last; ++i) {
      if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordClass::meeting) || lexed_.is_capital(i))
        continue;
      const std::uint32_t first = first_of_name(i, tokens.first);
      if (first < i && first > tokens.first && lexed_.word(first - 1).is(WordClass::determiner) &&
          !(is_plain({first, i}) && event_.participants.size() > 1))
        return fold_space(lexed_.text(TokenRange{first, i + 1}));
    }
    return {};
  }

  /// "their | fourth bilateral | meeting": known by who met.
  bool is_plain(TokenRange words) const {
    for (std::uint32_t i = words.first; i < words.last; ++i) {
      if (context_.mention_over[i] >= 0 || !lexed_.word(i).is(WordTrait::plain)) return false;
    }
    return true;
  }

  /// Adjectives and names before the noun belong to it: "U.S.-UK Consultations", "Trilateral Meeting".
  std::uint32_t first_of_name(std::uint32_t noun, std::uint32_t floor) const {
    std::uint32_t first = noun;
    while (first > floor) {
      const std::uint32_t before = first - 1;
      const Word& word = lexed_.word(before);
      const bool compound = before > floor && lexed_.is_mark(before - 1, '-');  // "high-level"
      const bool part = context_.mention_over[before] >= 0 || lexed_.is_mark(before, '-') || compound ||
                        (lexed_.token(before).kind == TokenKind::word && !word.is_verb() &&
                         !word.is(WordClass::determiner | WordClass::preposition | WordClass::beside));
      if (!part) break;
      first = before;
    }
    return first;
  }

  bool has_delegation(TokenRange tokens) const {
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      const bool delegation = lexed_.text(i) == "delegation" || lexed_.text(i) == "delegations";
      // "welcomed President A and his delegation": the persons met.
      const bool led = i > tokens.first && lexed_.word(i - 1).is(WordClass::possessive);
      if (context_.mention_over[i] < 0 && delegation && !led) return context_.parties.size() > 1;
    }
    return false;
  }

  std::string name_by_participants(std::string_view noun) const {
    std::string name = std::string{noun} + " of";
    for (std::size_t p = 0; p < event_.participants.size(); ++p) {
      const RecognisedEntity& person = context_.entity(event_.participants[p]);
      name += p == 0 ? " " : p + 1 == event_.participants.size() ? " and " : ", ";
      if (!person.post.empty()) name += person.post + ' ';
      name += person.surfaces.empty() ? person.name : person.surfaces.front();
    }
    return name;
  }

  const Context& context_;
  const LexedView& lexed_;
  const Event& event_;
};

}  // namespace

std::uint32_t end_before_place(const Context& context, TokenRange tokens) {
  for (std::uint32_t i = tokens.first; i + 1 < tokens.last; ++i) {
    const Mention* place = context.mention(i + 1);
    if (context.mention_over[i] < 0 && equal_ignoring_case(context.lexed->text(i), "in") &&
        place != nullptr && context.type(*place) == EntityType::place)
      return i;
  }
  return tokens.last;
}

std::string name_of_leaders_meeting(const Context& context) {
  return "meeting of the leaders of " + listed(context, context.parties);
}

std::string meeting_name(const Context& context, const Event& event) {
  return MeetingNamer{context, event}.name();
}

}  // namespace entente
