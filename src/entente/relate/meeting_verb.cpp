#include "entente/relate/meeting_verb.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/clause_words.hpp"

namespace entente {

namespace {

class MeetingVerb {
 public:
  explicit MeetingVerb(const Context& context) : context_{context}, lexed_{*context.lexed} {}

  bool reports(std::uint32_t verb, TokenRange sentence) const {
    const Word& word = lexed_.word(verb);
    if (opens_clause(verb, sentence) || is_told_as_time(verb, sentence)) return true;
    if (context_.mention_over[verb] >= 0 || !word.is_verb() ||
        !word.is(VerbForm::past | VerbForm::participle | VerbForm::base))
      return false;
    const bool tells = lexed_.is_form_of(verb, WordTrait::meets) || takes_place(verb, sentence.last) ||
                       comes_together(verb, sentence.last) || leads_meeting(verb, sentence.last) ||
                       ends_meeting(verb, sentence.last);
    return tells && !is_nominal(context_, sentence, verb) && !is_noun(verb, sentence.first) &&
           !takes_goal(verb, sentence.last) && !is_to_come(verb, sentence.first) &&
           !only_greets(verb, sentence.last) && !is_since(verb, sentence.first) &&
           !holds_opinion(verb, sentence.last);
  }

 private:
  /// "Meeting in Lima on 3 May, the Presidents", "We, the Ministers, meeting at Lima"
  bool opens_clause(std::uint32_t verb, TokenRange sentence) const {
    if (context_.mention_over[verb] >= 0 || !lexed_.word(verb).is(VerbForm::gerund) ||
        verb + 1 >= sentence.last)
      return false;
    const std::string lemma = lemma_at(lexed_, verb);
    if (lemma != "meet" && lemma != "gather" && lemma != "assemble") return false;
    const bool opens =
        verb == sentence.first ||
        (context_.mention_over[verb - 1] < 0 &&
         (lexed_.is_mark(verb - 1, ',') || lexed_.is_mark(verb - 1, ')')) && !lexed_.is_capital(verb));
    if (!opens || context_.mention_over[verb + 1] >= 0) return false;
    const std::string_view next = lexed_.text(verb + 1);
    // "meeting at the invitation of …, there were present": who came is told otherwise.
    if (verb + 3 < sentence.last && lexed_.text(verb + 3) == "invitation") return false;
    return next == "in" || next == "at" || next == "on" || next == "today" || next == "here";
  }

  /// "The Presidents stressed …, during bilateral | talks in Lima"
  bool is_told_as_time(std::uint32_t noun, TokenRange sentence) const {
    constexpr std::uint32_t longest = 3;  // "during their bilateral"
    if (context_.mention_over[noun] >= 0 || !lexed_.word(noun).is(WordClass::meeting) ||
        lexed_.is_capital(noun) || noun + 2 >= sentence.last || lexed_.text(noun + 1) != "in" ||
        context_.mention_over[noun + 2] < 0)
      return false;
    for (std::uint32_t i = noun; i > sentence.first && noun - i < longest; --i) {
      if (context_.mention_over[i - 1] < 0 && lexed_.text(i - 1) == "during") return true;
    }
    return false;
  }

  /// "They hold that", "we hold the view"
  bool holds_opinion(std::uint32_t verb, std::uint32_t last) const {
    if (lemma_at(lexed_, verb) != "hold" || verb + 1 >= last) return false;
    return lexed_.text(verb + 1) == "that" || (verb + 2 < last && lexed_.text(verb + 2) == "view");
  }

  /// "as host of the Forum", "the host of"
  bool is_noun(std::uint32_t verb, std::uint32_t floor) const {
    return verb > floor && context_.mention_over[verb - 1] < 0 &&
           (lexed_.text(verb - 1) == "as" || lexed_.word(verb - 1).is(WordClass::determiner));
  }

  /// "is honored to welcome": the guest is there.
  bool is_courtesy(std::uint32_t verb, std::uint32_t floor) const {
    return verb >= floor + 2 && context_.mention_over[verb - 2] < 0 && lexed_.text(verb - 1) == "to" &&
           lexed_.word(verb - 2).is(WordTrait::courtesy);
  }

  /// "will co-host", "to meet", "be held": no report.
  bool is_to_come(std::uint32_t verb, std::uint32_t floor) const {
    if (verb > floor && lexed_.is_capital(verb)) return true;  // "the Chair of the Commission"
    if (is_courtesy(verb, floor)) return false;
    std::uint32_t first = verb;
    if (first >= floor + 2 && lexed_.is_mark(first - 1, '-')) first -= 2;
    while (first > floor && context_.mention_over[first - 1] < 0 &&
           lexed_.word(first - 1).is(WordClass::adverb))
      --first;
    return first > floor && (lexed_.word(first - 1).is(WordClass::modal) || lexed_.text(first - 1) == "to" ||
                             lexed_.text(first - 1) == "be");
  }

  /// "welcomed the commitment": nobody came. Whom one welcomes is named, or has a post, or is a delegation.
  bool only_greets(std::uint32_t verb, std::uint32_t last) const {
    const std::string lemma = lemma_at(lexed_, verb);
    if (lemma != "welcome" && lemma != "receive") return false;
    constexpr std::uint32_t farthest = 12;
    const auto& posts = context_.recognition.posts;
    const std::uint32_t end = std::min(last, verb + farthest);
    const bool post = std::any_of(posts.begin(), posts.end(), [&](const PostAt& at) {
      return verb < at.tokens.first && at.tokens.first < end;
    });
    if (post) return false;
    for (std::uint32_t i = verb + 1; i < end; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention != nullptr && context_.type(*mention) == EntityType::person) return false;
      if (mention == nullptr && lexed_.word(i).is(WordClass::party_noun)) return false;
      if (mention == nullptr &&
          (lexed_.text(i).starts_with("delegation") || lexed_.text(i) == "representatives"))
        return false;
    }
    return true;
  }

  /// "our efforts since Leaders met in June": an earlier meeting.
  bool is_since(std::uint32_t verb, std::uint32_t floor) const {
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t i = verb; i > floor && verb - i < farthest; --i) {
      if (context_.mention_over[i - 1] < 0 && lexed_.text(i - 1) == "since") return true;
    }
    return false;
  }

  /// "brought to a close the second Dialogue", "wound up two days of talks"
  bool ends_meeting(std::uint32_t verb, std::uint32_t last) const {
    const std::string_view text = lexed_.text(verb);
    if (verb + 3 >= last) return false;
    if (text == "brought") {
      return lexed_.text(verb + 1) == "to" &&
             (lexed_.text(verb + 3) == "close" || lexed_.text(verb + 3) == "end");
    }
    return (text == "wound" || text == "wrapped") && lexed_.text(verb + 1) == "up";
  }

  /// "led the first meeting of …"
  bool leads_meeting(std::uint32_t verb, std::uint32_t last) const {
    if (lemma_at(lexed_, verb) != "lead") return false;
    constexpr std::uint32_t farthest = 5;
    for (std::uint32_t i = verb + 1; i < std::min(last, verb + farthest); ++i) {
      if (context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::meeting)) return true;
    }
    return false;
  }

  /// "The third round took place in …"
  bool takes_place(std::uint32_t verb, std::uint32_t last) const {
    return verb + 1 < last && lemma_at(lexed_, verb) == "take" && lexed_.text(verb + 1) == "place";
  }

  /// "Ministers came together in …"
  bool comes_together(std::uint32_t verb, std::uint32_t last) const {
    return verb + 1 < last && lexed_.text(verb) == "came" && lexed_.text(verb + 1) == "together";
  }

  /// "meet its climate goals" is no meeting; "met the Prime Minister" is one.
  bool takes_goal(std::uint32_t verb, std::uint32_t last) const {
    if (lemma_at(lexed_, verb) != "meet" || verb + 2 >= last || context_.mention_over[verb + 1] >= 0 ||
        !lexed_.word(verb + 1).is(WordClass::determiner | WordClass::possessive))
      return false;
    const auto& mentions = context_.recognition.mentions;
    return std::none_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return !mention.post.empty() && mention.post.first == verb + 2;
    });
  }

  const Context& context_;
  const LexedView& lexed_;
};

}  // namespace

bool reports_meeting(const Context& context, std::uint32_t verb, TokenRange sentence) {
  return MeetingVerb{context}.reports(verb, sentence);
}

bool opens_in_other_months(const Context& context, TokenRange sentence) {
  constexpr std::uint32_t opening = 3;
  constexpr int farthest = 3;  // months
  const auto& issued = context.recognition.date;
  const auto dates = dates_in(context, {sentence.first, sentence.first + opening});
  if (!issued || dates.empty()) return false;
  const Date& told = dates.front().period.first;
  if (told.month == 0 || issued->month == 0) return false;
  constexpr int months = 12;
  return (issued->year - told.year) * months + issued->month - told.month > farthest;
}

std::uint32_t behind_founders(const Context& context, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  const std::uint32_t first = sentence.first;
  const bool founded = sentence.size() > 2 && context.mention_over[first] < 0 &&
                       lexed.word(first).is(VerbForm::participle) && lexed.text(first + 1) == "by" &&
                       lexed.is_form_of(first, WordTrait::founding) &&
                       !lexed.is_form_of(first, WordTrait::meets);
  if (!founded) return first;
  std::uint32_t last_comma = first;
  for (std::uint32_t i = first; i < sentence.last; ++i) {
    if (context.mention_over[i] >= 0) continue;
    if (lexed.is_mark(i, ',')) last_comma = i;
    if (reports_meeting(context, i, sentence)) break;
  }
  return last_comma;
}

bool is_told_as_past(const Context& context, std::uint32_t verb, TokenRange sentence) {
  constexpr std::uint32_t farthest = 5;
  const LexedView& lexed = *context.lexed;
  // "The first | had been held in Lima", "When Ministers | met in Lima in 2010"
  for (std::uint32_t i = verb; i > sentence.first && verb - i < 2; --i) {
    if (context.mention_over[i - 1] >= 0) break;
    if (lexed.text(i - 1) == "had" || (lexed.text(i - 1) == "been" && lexed.text(i - 2) == "had"))
      return true;
  }
  if (context.mention_over[sentence.first] < 0 && lexed.text(sentence.first) == "When") return true;
  for (std::uint32_t i = verb; i > sentence.first && verb - i < farthest; --i) {
    if (context.mention_over[i - 1] >= 0) continue;
    if (lexed.is_mark(i - 1, ',')) return false;
    const std::string_view text = lexed.text(i - 1);
    if (equal_ignoring_case(text, "after") || equal_ignoring_case(text, "since")) return true;
  }
  return false;
}

bool recalls_between(const Context& context, std::uint32_t verb, std::uint32_t date) {
  for (std::uint32_t i = verb + 1; i < date; ++i) {
    if (context.mention_over[i] < 0 && context.lexed->text(i).starts_with("recall")) return true;
  }
  return false;
}

}  // namespace entente
