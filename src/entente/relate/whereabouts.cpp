#include "entente/relate/whereabouts.hpp"

#include <algorithm>
#include <string>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/convened.hpp"
#include "entente/relate/meeting_ordinal.hpp"
#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

class WhereaboutsReader {
 public:
  WhereaboutsReader(const Context& context, TokenRange sentence)
      : context_{context}, lexed_{*context.lexed}, sentence_{sentence} {}

  std::vector<Whereabouts> read() {
    for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention != nullptr) {
        if (const std::uint32_t verb = verb_of_host(context_, *mention, sentence_)) {
          if (const auto met = behind_relative(first_with_article(context_, *mention, sentence_) - 1)) {
            add(*met, verb + 1, false);
            add_host(*met, *mention, verb);
          }
        } else if (can_meet(*mention)) {
          const bool meets =
              is_session_of(context_, *mention, sentence_) || is_convened(context_, *mention, sentence_);
          add(mention->entity, behind_name(*mention), needs_verb(*mention) && !meets);
          add_opening_date(*mention);
        }
        i = std::max(i, mention->span.last - 1);
      } else if (meets_again(i)) {
        if (const auto met = who_meets(i)) add(*met, behind_own_forum(*met, i + 1), false);
      } else if (is_next_meeting(i)) {
        if (const auto met = antecedent(i)) add(*met, i + 1, false);
      }
    }
    return std::move(found_);
  }

 private:
  /// Where a union of states is named, its organs and members met, not the union.
  bool can_meet(const Mention& mention) const {
    if (only_qualifies(context_, mention, sentence_) || acts_like_state(context_, mention.entity) ||
        are_people_of(context_, mention, sentence_.first))
      return false;
    const EntityType type = context_.type(mention);
    if (type == EntityType::programme) return is_exercise(mention);
    return type == EntityType::forum && !context_.is_party(mention.entity) && !is_possessive(mention);
  }

  /// "which Peru will host": it is there.
  void add_host(EntityId event, const Mention& host, std::uint32_t verb) {
    if (context_.type(host) != EntityType::state || !lexed_.text(verb).starts_with("host")) return;
    if (found_.empty() || found_.back().event != event) found_.push_back({event, {}, std::nullopt});
    if (found_.back().places.empty()) found_.back().places.push_back(host.entity);
  }

  bool is_possessive(const Mention& mention) const {
    return mention.span.last < sentence_.last && context_.mention_over[mention.span.last] < 0 &&
           lexed_.token(mention.span.last).kind == TokenKind::clitic;
  }

  /// "Exercise Coral", "the certification exercise, Coral"
  bool is_exercise(const Mention& mention) const {
    constexpr std::uint32_t farthest = 2;
    const std::uint32_t first = mention.span.first;
    for (std::uint32_t i = first > sentence_.first + farthest ? first - farthest : sentence_.first;
         i < mention.span.last; ++i) {
      if (equal_ignoring_case(lexed_.text(i), "exercise") || equal_ignoring_case(lexed_.text(i), "exercises"))
        return true;
    }
    return false;
  }

  /// A standing body is where it is: only "is held", "convened" tells of a meeting of it.
  bool needs_verb(const Mention& mention) const {
    // "COP28", "COP-28": meetings that are counted.
    const bool counted = lexed_.text(mention.tokens.first).starts_with("COP");
    return context_.type(mention) == EntityType::forum && !counted &&
           !lexed_.word(mention.tokens.last - 1).is(WordClass::meeting) &&
           !is_meeting_noun(behind_bracket(context_, mention.span.last, sentence_));
  }

  bool is_meeting_noun(std::uint32_t i) const {
    return i < sentence_.last && context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::meeting);
  }

  std::uint32_t behind_name(const Mention& mention) const {
    std::uint32_t i = behind_bracket(context_, mention.span.last, sentence_);
    while (is_meeting_noun(i)) ++i;
    i = behind_bracket(context_, i, sentence_);
    // "the Conference of the Parties (COP) | to the Reef Convention"
    const std::uint32_t text = i + 1 < sentence_.last && lexed_.text(i + 1) == "the" ? i + 2 : i + 1;
    const Mention* of = text < sentence_.last && lexed_.text(i) == "to" ? context_.mention(text) : nullptr;
    const bool of_text = of != nullptr && context_.type(*of) == EntityType::framework;
    return of_text ? behind_bracket(context_, of->span.last, sentence_) : i;
  }

  /// "the next | meeting", "a second | round", where no name tells of what: that of the statement.
  bool is_next_meeting(std::uint32_t noun) const {
    if (noun == sentence_.first) return false;
    // "builds on the | one held in Lima"
    if (lexed_.text(noun) == "one" && noun + 1 < sentence_.last)
      return lexed_.text(noun - 1) == "the" && lexed_.text(noun + 1) == "held";
    if (!is_meeting_noun(noun)) return false;
    if (noun + 1 < sentence_.last && lexed_.text(noun + 1) == "of") return false;
    const bool regular =
        noun > sentence_.first + 1 &&
        (lexed_.text(noun - 1) == "annual" || equal_ignoring_case(lexed_.text(noun - 1), "ministerial"));
    const std::string before = to_lower(lexed_.text(noun - (regular ? 2 : 1)));
    // "a Dialogue whose first session": that of the dialogue.
    if (noun > sentence_.first + 1 &&
        (lexed_.text(noun - 2) == "whose" || lexed_.text(noun - 2) == "a" || lexed_.text(noun - 2) == "A"))
      return false;
    if (is_between_others(noun)) return false;
    if (is_its_own(noun)) return true;
    return context_.mention_over[noun - 1] < 0 &&
           (before == "previous" || before == "last" || counts_meeting(before));
  }

  /// "to the Reef Commission at its | meeting in Hobart"
  bool is_its_own(std::uint32_t noun) const {
    if (lexed_.text(noun - 1) != "its" || noun < sentence_.first + 2 || noun + 1 >= sentence_.last)
      return false;
    const std::string_view at = lexed_.text(noun - 2);
    return (at == "at" || at == "during" || at == "of") && lexed_.text(noun + 1) == "in";
  }

  /// "The third round in Vienna between A and B"
  bool is_between_others(std::uint32_t noun) const {
    for (std::uint32_t i = noun + 1; i < sentence_.last; ++i) {
      if (context_.mention_over[i] < 0 && lexed_.text(i) == "between") return true;
    }
    return false;
  }

  /// "will meet again in", "is to meet for the first time in", "agreed to reconvene in": not "will meet them
  /// in".
  bool meets_again(std::uint32_t verb) const {
    const std::string_view word = lexed_.text(verb);
    if (word != "meet" && word != "meeting" && word != "reconvene" && word != "convene") return false;
    if (verb < sentence_.first + 2 || verb + 2 >= sentence_.last || context_.mention_over[verb - 1] >= 0)
      return false;
    const bool next_before = lexed_.text(verb - 1) == "next" && word != "meeting";
    const bool to_come =
        lexed_.word(verb - 1).is(WordClass::modal) || lexed_.text(verb - 1) == "to" || next_before;
    const std::string_view next = lexed_.text(verb + 1);
    const bool again = next == "again" || next == "next" || next_before || word == "reconvene" ||
                       (next == "for" && lexed_.text(verb + 2) == "the");
    return to_come && again;
  }

  /// "to meet again | within the Trilateral | in Lima": what the meeting is of.
  std::uint32_t behind_own_forum(EntityId met, std::uint32_t i) const {
    constexpr std::uint32_t farthest = 4;  // "again within the"
    for (std::uint32_t at = i; at < std::min(sentence_.last, i + farthest); ++at) {
      const Mention* mention = context_.mention(at);
      if (mention != nullptr) return mention->entity == met ? mention->span.last : i;
    }
    return i;
  }

  /// The subject of the verb at `verb`: a forum that is named there, or those who met.
  std::optional<EntityId> who_meets(std::uint32_t verb) const {
    // "the Ministers thanked Peru, and look forward | to meeting again"
    if (verb > sentence_.first + 2 && lexed_.text(verb - 2) == "forward") return context_.series;
    // "The Working Group will consult the Reef Forum, | and is expected to meet"
    if (const std::uint32_t first = begin_of_predicate(verb); first < verb) verb = first;
    for (std::uint32_t i = verb; i > sentence_.first; --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention != nullptr) {
        if (can_meet(*mention)) return mention->entity;
        return context_.is_party(mention->entity) ? context_.series : std::nullopt;
      }
      const Word& word = lexed_.word(i - 1);
      if (word.is(WordClass::party_noun) || word.is(WordClass::pronoun)) return context_.series;
      if (word.is(WordClass::joint_body) || lexed_.is_mark(i - 1, ';')) return std::nullopt;
    }
    return std::nullopt;
  }

  /// Where a predicate before that of the verb at `verb` begins, which has the same subject; `verb` if none
  /// does.
  std::uint32_t begin_of_predicate(std::uint32_t verb) const {
    bool joined = false;
    for (std::uint32_t i = verb; i > sentence_.first + 1; --i) {
      if (context_.mention_over[i - 1] >= 0) continue;
      joined = joined || (lexed_.text(i - 1) == "and" && lexed_.is_mark(i - 2, ',') &&
                          lexed_.word(i).is(WordClass::be | WordClass::modal));
      if (joined && lexed_.word(i - 1).is(WordClass::modal)) return i - 1;
    }
    return verb;
  }

  /// "At the Reef Conference … the next conference": of the forum called so before, else of the statement's.
  /// "the Reef Council, which will hold its third meeting": of what stands before "which", if that can meet.
  std::optional<EntityId> antecedent(std::uint32_t noun) const {
    // "The Council will convene its first session": that of the Council, whether it is a forum or an organ.
    if (is_its_own(noun)) return owner_of_session(noun - 1);
    if (noun > sentence_.first + 1 && lexed_.text(noun - 2) == "its") return owner_of_session(noun - 2);
    if (noun == sentence_.first + 2 && lexed_.text(sentence_.first) == "Its") return forum_before();
    for (std::uint32_t i = noun; i > sentence_.first; --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention == nullptr) {
        const std::string_view word = lexed_.text(i - 1);
        if (word == "which" || word == "whose") return behind_relative(i - 1);
      } else if (context_.type(*mention) == EntityType::forum &&
                 equal_ignoring_case(lexed_.text(mention->tokens.last - 1), lexed_.text(noun))) {
        return mention->entity;
      }
    }
    return context_.series;
  }

  /// "They set up the Reef Dialogue. Its first session": of the forum that was named last before.
  std::optional<EntityId> forum_before() const {
    constexpr std::uint32_t farthest = 60;
    for (std::uint32_t i = sentence_.first; i > 0 && sentence_.first - i < farthest; --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention == nullptr || context_.type(*mention) != EntityType::forum) continue;
      const Word& head = lexed_.word(mention->tokens.last - 1);
      if (head.is(WordClass::joint_body | WordClass::meeting)) return mention->entity;  // no union of states
    }
    return context_.series;
  }

  std::optional<EntityId> owner_of_session(std::uint32_t its) const {
    for (std::uint32_t i = its; i > sentence_.first; --i) {
      const Mention* mention = context_.mention(i - 1);
      // "accepted the offer of Peru | to host its third meeting", "Peru | will host its": not that of the
      // host.
      if (mention != nullptr && context_.type(*mention) == EntityType::state &&
          (lexed_.text(mention->span.last) == "to" || lexed_.word(mention->span.last).is(WordClass::modal))) {
        i = mention->span.first + 1;
        continue;
      }
      if (mention != nullptr)
        return context_.type(*mention) == EntityType::forum ? std::optional{mention->entity} : std::nullopt;
      if (lexed_.word(i - 1).is(WordClass::joint_body)) return std::nullopt;
    }
    return context_.series;
  }

  /// The forum that `relative` stands for; that of the statement where no name stands before it.
  std::optional<EntityId> behind_relative(std::uint32_t relative) const {
    std::uint32_t i = relative;
    while (i > sentence_.first && context_.mention_over[i - 1] < 0 &&
           (lexed_.text(i - 1) == "of" || lexed_.is_mark(i - 1, ',') || lexed_.is_mark(i - 1, ')')))
      --i;
    const Mention* before = i > sentence_.first ? context_.mention(i - 1) : nullptr;
    if (before == nullptr) return context_.series;
    return context_.type(*before) == EntityType::forum ? std::optional{before->entity} : std::nullopt;
  }

  void add(EntityId event, std::uint32_t i, bool needs_verb) {
    Whereabouts told{event, {}, std::nullopt};
    bool held = !needs_verb;
    bool place_may_follow = false;
    while (i < sentence_.last) {
      i = behind_limit(i);
      if (const auto date = date_at(i, told.period); date > i) {
        i = date;
      } else if (const Mention* mention = context_.mention(i)) {
        if (!take_place(*mention, place_may_follow, told)) break;
        i = std::max(i + 1, mention->span.last);
      } else if (is_link(i) ||
                 (lexed_.text(i) == "and" && !told.places.empty() && !lexed_.is_mark(i - 1, ','))) {
        held = held || lexed_.word(i).is_verb();
        place_may_follow = lexed_.text(i) == "in" || lexed_.text(i) == "at" || lexed_.text(i) == "and" ||
                           (place_may_follow && lexed_.text(i) == "the");
        ++i;
      } else {
        break;
      }
    }
    if (held && (!told.places.empty() || told.period)) found_.push_back(std::move(told));
  }

  /// "in Lima | not later than | June 2031"; any other "not" says that nothing was held.
  std::uint32_t behind_limit(std::uint32_t i) const {
    const bool limit = i + 3 < sentence_.last && (lexed_.text(i) == "not" || lexed_.text(i) == "no") &&
                       lexed_.text(i + 1) == "later" && lexed_.text(i + 2) == "than";
    return limit ? i + 3 : i;
  }

  /// "On September 9, the sides will convene | the Reef Dialogue": the day that opens the sentence, where a
  /// meeting is what is done.
  void add_opening_date(const Mention& mention) {
    constexpr std::uint32_t farthest = 6;
    const bool told = std::any_of(found_.begin(), found_.end(), [&](const Whereabouts& each) {
      return each.event == mention.entity && each.period;
    });
    if (told || sentence_.size() < 4 || !lexed_.word(sentence_.first).is(WordClass::preposition)) return;
    std::optional<Period> period;
    const std::uint32_t behind = date_at(sentence_.first + 1, period);
    if (!period || behind >= sentence_.last || !lexed_.is_mark(behind, ',')) return;
    for (std::uint32_t i = mention.span.first; i > behind && mention.span.first - i < farthest; --i) {
      if (context_.mention_over[i - 1] >= 0 || lexed_.is_mark(i - 1, ',') || lexed_.text(i - 1) == "to")
        return;
      const std::string_view verb = lexed_.text(i - 1);
      const bool convenes = lexed_.is_form_of(i - 1, WordTrait::meets) && lexed_.word(i - 1).is_verb() &&
                            !lexed_.word(i - 1).is(VerbForm::gerund) && verb != "welcome" &&
                            verb != "welcomed";
      if (!convenes) continue;
      found_.push_back({mention.entity, {}, period});
      return;
    }
  }

  /// Whether reading may go on behind it: a place behind "in", the state behind a city, or who hosts.
  bool take_place(const Mention& mention, bool& place_may_follow, Whereabouts& told) const {
    const EntityType type = context_.type(mention);
    const bool place = type == EntityType::place || type == EntityType::state;
    const std::uint32_t first = mention.span.first;
    if (place && place_may_follow) {
      // "in Hyderabad House in New Delhi" and "in Lima, Peru" are one place.
      add_once(told.places, mention.entity);
      place_may_follow = false;
      if (first > sentence_.first && lexed_.is_mark(first - 1, ',')) told.places.pop_back();
      return true;
    }
    if (place && lexed_.is_mark(first - 1, ',') && !told.places.empty()) return true;
    const bool host =
        lexed_.text(first - 1) == "by" ||
        (lexed_.text(first - 1) == "the" && first > sentence_.first + 1 && lexed_.text(first - 2) == "by");
    place_may_follow = false;
    return host;
  }

  bool is_link(std::uint32_t i) const {
    return lexed_.word(i).is(WordTrait::holding) || lexed_.is_mark(i, ',') ||
           lexed_.word(i).is(WordClass::meeting) || lexed_.word(i).is(WordClass::ordinal);
  }

  /// Behind the date at `i`, or the month or year that is told from the day of issue ("next month"); `i` if
  /// there is none. The first date is the one.
  std::uint32_t date_at(std::uint32_t i, std::optional<Period>& period) const {
    if (const auto dates = dates_in(context_, {i, i + 1}); !dates.empty()) {
      const DateMention& date = dates.front();
      // "the UN 2030 Agenda", "Exercise Coral 2011": the year is part of a name.
      const std::string_view before = lexed_.text(i - 1);
      const bool roughly = before == "early" || before == "late" || before == "mid";
      if (date.period.first.month == 0 && !roughly && !lexed_.word(i - 1).is(WordClass::preposition))
        return i;
      if (!period) period = date.period;
      return date.tokens.last;
    }
    if (i + 1 >= sentence_.last || !context_.recognition.date || context_.mention_over[i] >= 0) return i;
    const Date issued = *context_.recognition.date;
    const std::string pointer = to_lower(lexed_.text(i));
    const int step = pointer == "last" ? -1 : pointer == "next" ? 1 : pointer == "this" ? 0 : 2;
    if (step > 1) return i;
    const std::string_view unit = lexed_.text(i + 1);
    if (unit == "year") {
      const Date year{static_cast<std::int16_t>(issued.year + step), 0, 0};
      if (!period) period = Period{year, year};
    } else if (unit == "month" && issued.month != 0) {
      constexpr int months = 12;
      const int month = issued.year * months + issued.month - 1 + step;
      const Date first{static_cast<std::int16_t>(month / months),
                       static_cast<std::uint8_t>(month % months + 1), 0};
      if (!period) period = Period{first, first};
    } else {
      return i;
    }
    return i + 2;
  }

  const Context& context_;
  const LexedView& lexed_;
  TokenRange sentence_;
  std::vector<Whereabouts> found_;
};

}  // namespace

bool lies_ahead(const Context& context, const RelationObject& day) {
  const auto* text = std::get_if<std::string>(&day);
  const auto& issued = context.recognition.date;
  return text != nullptr && issued && *text > to_iso(*issued);
}

std::vector<Whereabouts> whereabouts_in(const Context& context, TokenRange sentence) {
  return WhereaboutsReader{context, sentence}.read();
}

}  // namespace entente
