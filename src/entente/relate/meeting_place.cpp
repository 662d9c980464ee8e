#include "entente/relate/meeting_place.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/meeting_verb.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

class PlaceReader {
 public:
  explicit PlaceReader(const Context& context) : context_{context}, lexed_{*context.lexed} {}

  void read(Event& event, TokenRange tokens, std::uint32_t verb) const {
    for (std::uint32_t i = verb; i < tokens.last; ++i) {
      const Mention* mention = context_.mention(i);
      // "met within days of the attack in Lima": that was there.
      if (mention == nullptr && tells_when(i)) break;
      if (mention == nullptr) continue;
      std::uint32_t before = mention->span.first;
      if (before > tokens.first && lexed_.text(before - 1) == "the") --before;
      const bool in =
          before > tokens.first && (lexed_.text(before - 1) == "in" || lexed_.text(before - 1) == "at");
      // "met at the Ministry": a body's seat is where it was.
      const bool seat =
          context_.type(*mention) == EntityType::agency && before > tokens.first &&
          (lexed_.text(before - 1) == "at" ||
           (lexed_.text(before - 1) == "to" && receives(verb) && !is_in_post(context_, *mention)));
      if (((in && may_be_place(*mention, verb)) || seat) && event.place.empty())
        event.place = context_.entity(mention->entity).name;
      i = std::max(i, mention->span.last - 1);
    }
    // "The Ministers today closed their talks here": where the statement was issued.
    if (event.place.empty() && (says(tokens, "here") || says(tokens, "today")))
      event.place = place_of_issue();
    const auto& issued = context_.recognition.date;
    const bool at_once = verb + 1 < tokens.last && lexed_.text(verb + 1) == "today";
    if (!issued || !at_once) event.period = period_of(tokens, verb);
    if (!event.period && issued && says(tokens, "today")) event.period = Period{*issued, *issued};
    if (event.place.empty()) event.place = place_before({tokens.first, verb});
    if (event.place.empty() && is_of_day_of_issue(event) && !is_at_a_distance(tokens))
      event.place = place_of_issue();
  }

 private:
  /// "Today | in Lima, the sides held", "A visited | Lima and held": where the sentence begins.
  std::string place_before(TokenRange opening) const {
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t i = opening.first + 1; i < opening.last; ++i) {
      const Mention* place = context_.mention(i);
      if (place == nullptr || context_.type(*place) != EntityType::place || context_.mention_over[i - 1] >= 0)
        continue;
      const std::string before = to_lower(lexed_.text(i - 1));
      const bool opens = before == "in" && i < opening.first + farthest && place->span.last < opening.last &&
                         lexed_.is_mark(place->span.last, ',');
      if (opens || before == "visited") return context_.entity(place->entity).name;
    }
    return {};
  }

  /// The statement was issued on the (last) day of the meeting.
  bool is_of_day_of_issue(const Event& event) const {
    const auto& issued = context_.recognition.date;
    return issued && event.period && event.period->last == *issued;
  }

  /// "met virtually", "held a videoconference": nobody went anywhere.
  bool is_at_a_distance(TokenRange tokens) const {
    static constexpr std::array<std::string_view, 9> words{"virtual",   "virtually",      "online",
                                                           "telephone", "phone",          "call",
                                                           "video",     "teleconference", "videoconference"};
    return std::ranges::any_of(words, [&](std::string_view word) { return says(tokens, word); });
  }

  /// A state only where nothing but a name, a count and a day stands before it: "was held on 3 May | in
  /// Singapore", not "spoke about the situation in Peru".
  bool may_be_place(const Mention& mention, std::uint32_t verb) const {
    if (context_.type(mention) != EntityType::state) return context_.type(mention) == EntityType::place;
    const std::uint32_t in = mention.span.first - 1;
    if (in <= verb || lexed_.text(in) != "in") return false;
    for (std::uint32_t i = verb + 1; i < in; ++i) {
      if (context_.mention_over[i] >= 0 || lexed_.token(i).kind != TokenKind::word) continue;
      constexpr auto plain = WordClass::meeting | WordClass::ordinal | WordClass::determiner |
                             WordClass::preposition | WordClass::conjunction;
      if (!lexed_.word(i).is(plain) && dates_in(context_, {i, i + 1}).empty() && !lexed_.is_capital(i))
        return false;
    }
    return true;
  }

  /// "within days of", "shortly after": what else happened then.
  bool tells_when(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    return text == "within" || text == "after" || text == "before" || text == "that";
  }

  /// "welcomed A to the Ministry": there they were.
  bool receives(std::uint32_t verb) const {
    const std::string lemma = lemma_at(lexed_, verb);
    return lemma == "welcome" || lemma == "receive" || lemma == "host";
  }

  /// The day with which the sentence opens, else the first behind the verb, else the last before it: not "A,
  /// who presides until 30 June, met on 16 April".
  std::optional<Period> period_of(TokenRange tokens, std::uint32_t verb) const {
    constexpr std::uint32_t opening = 4;
    std::optional<Period> before;
    for (const DateMention& date : dates_in(context_, tokens)) {
      if (date.period.first.day == 0 || is_of_another_time(date.period)) continue;
      if (recalls_between(context_, verb, date.tokens.first)) continue;
      if (date.tokens.first < tokens.first + opening || date.tokens.first > verb) return date.period;
      before = date.period;
    }
    return before;
  }

  /// "met to recall the Treaty of 3 June 1929": no statement reports a meeting of years ago, or to come.
  bool is_of_another_time(const Period& period) const {
    const auto& issued = context_.recognition.date;
    return issued && (period.last.year + 1 < issued->year || period.first.year > issued->year + 1);
  }

  /// The place that the dateline gives, if it is one by itself.
  std::string place_of_issue() const {
    const auto& mentions = context_.recognition.mentions;
    const auto at = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return kind(mention) == BlockKind::dateline && context_.type(mention) == EntityType::place;
    });
    return at == mentions.end() ? std::string{} : context_.entity(at->entity).name;
  }

  BlockKind kind(const Mention& mention) const {
    const Sentence& sentence = lexed_.segmentation->sentences[mention.sentence.index()];
    return lexed_.document->blocks[sentence.block.index()].kind;
  }

  bool says(TokenRange tokens, std::string_view word) const {
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      if (context_.mention_over[i] < 0 && equal_ignoring_case(lexed_.text(i), word)) return true;
    }
    return false;
  }

  const Context& context_;
  const LexedView& lexed_;
};

}  // namespace

void find_place_and_time(const Context& context, Event& event, TokenRange sentence, std::uint32_t verb) {
  PlaceReader{context}.read(event, sentence, verb);
}

}  // namespace entente
