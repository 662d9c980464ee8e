#include "entente/relate/attendance_verbs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/party_adjectives.hpp"

namespace entente {

namespace {

class AttendanceVerbs {
 public:
  AttendanceVerbs(const Context& context, TokenRange sentence, std::optional<EntityId> series)
      : context_{context}, lexed_{*context.lexed}, sentence_{sentence}, series_{series} {}

  /// "attended", "took part", "were joined by": not "to attend", "will attend".
  std::vector<AttendanceVerb> read() const {
    std::vector<AttendanceVerb> out;
    bool relative = false;
    for (std::uint32_t i = sentence_.first + 1; i < sentence_.last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      if (is_negation(i)) break;  // "were not attended by", "neither A nor B attended"
      // "the election in which A participated, was attended by"
      relative = is_relative(i) || (relative && !lexed_.is_mark(i, ','));
      const std::uint32_t agent = behind_phrase(i + 1);
      const bool by = agent < sentence_.last && lexed_.text(agent) == "by";
      if (relative) {
        // "A and B, who were joined by C", "the Conference, which brought together C and D"
        if (const std::uint32_t more = added_in_relative(i, by ? agent + 1 : i); more > i)
          out.push_back({i, more, std::nullopt});
        continue;
      }
      if (by && lexed_.word(i).is(VerbForm::participle) && lexed_.is_form_of(i, WordTrait::brings) &&
          !is_of_other(i)) {
        out.push_back({i, agent + 1, std::nullopt});
      } else if (const std::uint32_t listed = included(i); listed > i) {
        out.push_back({i, listed, std::nullopt});
      } else if (const std::uint32_t members = composed(i); members > i) {
        out.push_back({i, members, side_before(i)});
      } else if (has_come(i, by) || is_represented(i) || is_present(i) || presides(i, by)) {
        out.push_back({i, 0, std::nullopt});
        if (const auto rest = other_side(i)) out.push_back(*rest);
      } else if (speaks_for(i)) {
        out.push_back({i, 0, std::nullopt});
        out.push_back({i, i + 1, std::nullopt});
      }
    }
    return out;
  }

 private:
  /// "joined | on the Chilean side | by", "joined | at the opening session | by"
  std::uint32_t behind_phrase(std::uint32_t i) const {
    constexpr std::uint32_t longest = 6;
    if (i >= sentence_.last || !lexed_.word(i).is(WordClass::preposition) || lexed_.text(i) == "by") return i;
    for (std::uint32_t at = i + 1; at < std::min(sentence_.last, i + longest); ++at) {
      if (lexed_.text(at) == "by") return at;
      const Mention* mention = context_.mention(at);
      const bool state = mention != nullptr && context_.type(*mention) == EntityType::state;
      if ((mention != nullptr && !state) || lexed_.token(at).kind != TokenKind::word) break;
    }
    return i;
  }

  /// "who were joined by | C", where `agent` begins; "which brought together | C". Else `verb`.
  std::uint32_t added_in_relative(std::uint32_t verb, std::uint32_t agent) const {
    if (verb < sentence_.first + 2) return verb;
    if (lexed_.text(verb) == "brought" && verb + 1 < sentence_.last && lexed_.text(verb + 1) == "together")
      return is_of_other(verb - 1) ? verb : verb + 2;
    const bool joined = lexed_.text(verb) == "joined" || lexed_.text(verb) == "accompanied";
    return joined && lexed_.text(verb - 2) == "who" && lexed_.word(verb - 1).is(WordClass::be) ? agent : verb;
  }

  /// "The Chilean delegation | comprised officials of the Ministry": where the list begins, else `verb`.
  std::uint32_t composed(std::uint32_t verb) const {
    const std::string_view text = lexed_.text(verb);
    const bool active = text == "included" || text == "comprised";
    if (!active && text != "composed" && text != "comprised" && text != "consisted") return verb;
    if (!noun_of_side(verb)) return verb;
    std::uint32_t first = verb + 1;
    if (first < sentence_.last && lexed_.text(first) == "of") ++first;
    return active || first > verb + 1 ? first : verb;
  }

  /// The "delegation" or "side" right before the verb at `verb` and its helpers.
  std::optional<std::uint32_t> noun_of_side(std::uint32_t verb) const {
    std::uint32_t i = verb;
    while (i > sentence_.first && context_.mention_over[i - 1] < 0 &&
           (lexed_.word(i - 1).is(WordClass::be | WordClass::adverb) || lexed_.text(i - 1) == "further"))
      --i;
    if (i == sentence_.first) return std::nullopt;
    return names_side(i - 1) ? std::optional{i - 1} : std::nullopt;
  }

  bool names_side(std::uint32_t noun) const {
    static constexpr std::array<std::string_view, 7> nouns{"delegation", "delegations", "side",  "sides",
                                                           "team",       "teams",       "troika"};
    return std::ranges::any_of(
        nouns, [&](std::string_view side) { return equal_ignoring_case(lexed_.text(noun), side); });
  }

  /// "The Chilean | delegation", "The SADC | side"
  std::optional<EntityId> side_before(std::uint32_t verb) const {
    const auto noun = noun_of_side(verb);
    if (!noun || *noun == sentence_.first) return std::nullopt;
    if (const auto party = adjective_party(context_, *noun - 1, sentence_)) return party;
    const Mention* owner = context_.mention(*noun - 1);
    return owner != nullptr && context_.is_party(owner->entity) ? std::optional{owner->entity} : std::nullopt;
  }

  /// "took part on the Chilean side, | and on the Norwegian side the Ministry of Trade"
  std::optional<AttendanceVerb> other_side(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 60;
    for (std::uint32_t i = verb; i + 5 < std::min(sentence_.last, verb + farthest); ++i) {
      if (context_.mention_over[i] >= 0 || lexed_.text(i) != "and" || lexed_.text(i + 1) != "on" ||
          lexed_.text(i + 4) != "side")
        continue;
      return AttendanceVerb{verb, i + 5, adjective_party(context_, i + 3, sentence_)};
    }
    return std::nullopt;
  }

  /// "A | represented the European Commission": both were there.
  bool speaks_for(std::uint32_t verb) const {
    if (lexed_.text(verb) != "represented" || verb + 2 >= sentence_.last ||
        lexed_.word(verb - 1).is(WordClass::be | WordClass::have | WordClass::modal))
      return false;
    const std::uint32_t body = lexed_.text(verb + 1) == "the" ? verb + 2 : verb + 1;
    const Mention* sent = context_.mention(body);
    return sent != nullptr && context_.type(*sent) == EntityType::agency;
  }

  /// "It included representatives from | the Ministry and the Agency": where the list begins, else `verb`.
  std::uint32_t included(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 4;
    if (lexed_.text(verb) != "included" || verb == sentence_.first || context_.mention_over[verb] >= 0)
      return verb;
    const Mention* met = context_.mention(verb - 1);
    const bool of_meeting =
        equal_ignoring_case(lexed_.text(verb - 1), "it") ||
        (met != nullptr ? met->entity == series_
                        : lexed_.word(verb - 1).is(WordClass::meeting | WordClass::joint_body));
    if (!of_meeting) return verb;
    for (std::uint32_t i = verb + 1; i + 1 < std::min(sentence_.last, verb + farthest); ++i) {
      if (context_.mention_over[i] < 0 &&
          (lexed_.text(i) == "representatives" || lexed_.text(i) == "officials" ||
           lexed_.word(i).is(WordTrait::attendance)) &&
          (lexed_.text(i + 1) == "from" || lexed_.text(i + 1) == "of"))
        return i + 2;
    }
    return verb;
  }

  bool has_come(std::uint32_t verb, bool by) const {
    if (lexed_.text(verb) == "took" && verb + 1 < sentence_.last && lexed_.text(verb + 1) == "part")
      return !attends_other(verb + 1);
    return !by && lexed_.word(verb).is(VerbForm::past) && lexed_.is_form_of(verb, WordTrait::comes) &&
           !is_to_come(verb) && !attends_other(verb);
  }

  /// "A and B | co-chaired the meeting", "presided over it", "led their respective delegations"
  bool presides(std::uint32_t verb, bool by) const {
    const std::string_view text = lexed_.text(verb);
    if (by || verb + 1 >= sentence_.last) return false;
    const bool co = verb > sentence_.first + 2 && lexed_.is_mark(verb - 1, '-');
    if (is_to_come(co ? verb - 2 : verb)) return false;
    if (text == "led" || text == "headed") return leads_side(verb);
    if (text == "chaired") return !attends_other(verb);
    if (text != "presided") return false;
    return lexed_.text(verb + 1) == "over" ? !attends_other(verb + 1)
                                           : lexed_.token(verb + 1).kind != TokenKind::word;
  }

  /// "led | the Chilean delegation", "headed | their respective sides": not "led the work of the Agency".
  bool leads_side(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t i = verb + 1; i < std::min(sentence_.last, verb + farthest); ++i) {
      if (names_side(i)) return true;
      if (context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::preposition)) return false;
    }
    return false;
  }

  bool is_negation(std::uint32_t i) const {
    return lexed_.word(i).is(WordClass::negation) || lexed_.text(i) == "nor" || lexed_.text(i) == "unable";
  }

  /// What is told behind it is told of another thing than the meeting.
  bool is_relative(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    return text == "which" || text == "who" || text == "whose" || text == "whom" || text == "where";
  }

  /// "attended | the Paris Peace Forum", "joined | the sanctions": not the meeting of the statement, which is
  /// named by its series, by "it", or as a meeting of no name.
  bool attends_other(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 6;
    bool object = false;
    for (std::uint32_t i = verb + 1; i < std::min(sentence_.last, verb + farthest); ++i) {
      const Mention* mention = context_.mention(i);
      if (mention != nullptr)
        return context_.type(*mention) == EntityType::forum && mention->entity != series_;
      if (lexed_.token(i).kind != TokenKind::word) return object;
      if (lexed_.word(i).is(WordClass::meeting | WordClass::party_noun)) return false;
      if (lexed_.text(i) == "lunch" || lexed_.text(i) == "luncheon" || lexed_.text(i) == "dinner")
        return false;
      if (!object && !lexed_.word(i).is(WordClass::determiner | WordClass::preposition)) return false;
      object = object || lexed_.word(i).is(WordClass::determiner);
    }
    return object;
  }

  /// "the Trade Dialogue co-chaired by A": those behind lead another body than the one that met.
  bool is_of_other(std::uint32_t participle) const {
    std::uint32_t before = participle;
    while (before > sentence_.first && (lexed_.is_mark(before - 1, '-') || lexed_.is_mark(before - 1, ',') ||
                                        lexed_.is_mark(before - 1, ')') || lexed_.text(before - 1) == "co"))
      --before;
    const Mention* led = before > sentence_.first ? context_.mention(before - 1) : nullptr;
    // "the school attended by A"
    if (led == nullptr && before == participle && before > sentence_.first &&
        lexed_.token(before - 1).kind == TokenKind::word &&
        !lexed_.word(before - 1)
             .is(WordClass::be | WordClass::have | WordClass::adverb | WordClass::meeting |
                 WordClass::conjunction | WordClass::party_noun) &&
        !lexed_.word(before - 1).is_verb())
      return true;
    if (led == nullptr && before < participle) return is_meeting_of_other(before);
    return led != nullptr && context_.type(*led) != EntityType::person && led->entity != series_;
  }

  /// "The Reef Committee will hold its ninth meeting in May|, chaired by A"
  bool is_meeting_of_other(std::uint32_t end) const {
    constexpr std::uint32_t farthest = 40;
    for (std::uint32_t i = end; i > sentence_.first && end - i < farthest; --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention != nullptr && context_.type(*mention) == EntityType::forum)
        return mention->entity != series_ && !context_.is_party(mention->entity);
      if (mention != nullptr || !lexed_.word(i - 1).is(WordClass::meeting)) continue;
      std::uint32_t owner = i - 1;
      while (owner > sentence_.first &&
             lexed_.word(owner - 1).is(WordClass::ordinal | WordClass::generic_modifier))
        --owner;
      if (owner == sentence_.first || !lexed_.word(owner - 1).is(WordClass::possessive)) return false;
    }
    return false;
  }

  /// "were represented at ministerial level"
  bool is_represented(std::uint32_t be) const {
    const std::string_view text = lexed_.text(be);
    return (text == "was" || text == "were") && be + 2 < sentence_.last &&
           lexed_.text(be + 1) == "represented" && lexed_.text(be + 2) != "by";
  }

  /// "were also present", "were in attendance"; not "were present in Peru".
  bool is_present(std::uint32_t be) const {
    if (lexed_.text(be) != "was" && lexed_.text(be) != "were") return false;
    std::uint32_t i = be + 1;
    if (i < sentence_.last && lexed_.word(i).is(WordClass::adverb)) ++i;
    if (i + 1 >= sentence_.last) return false;
    const bool present =
        lexed_.text(i) == "present" ||
        (lexed_.text(i) == "in" && lexed_.text(i + 1) == "attendance" && ++i + 1 < sentence_.last);
    return present && (lexed_.token(i + 1).kind != TokenKind::word || lexed_.text(i + 1) == "as");
  }

  /// "had attended" is told of an earlier meeting.
  bool is_to_come(std::uint32_t verb) const {
    return lexed_.text(verb - 1) == "had" || lexed_.word(verb - 1).is(WordClass::modal) ||
           lexed_.text(verb - 1) == "to" || lexed_.text(verb - 1) == "be";
  }

  const Context& context_;
  const LexedView& lexed_;
  TokenRange sentence_;
  std::optional<EntityId> series_;
};

}  // namespace

std::vector<AttendanceVerb> attendance_verbs(const Context& context, TokenRange sentence,
                                             std::optional<EntityId> series) {
  return AttendanceVerbs{context, sentence, series}.read();
}

}  // namespace entente
