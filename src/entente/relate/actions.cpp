#include "entente/relate/actions.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/relate/action_words.hpp"
#include "entente/relate/clauses.hpp"

namespace entente {

namespace {

class ActionReader {
 public:
  ActionReader(const Context& context, std::uint32_t limit, ActionForm form)
      : context_{context}, lexed_{*context.lexed}, limit_{limit}, form_{form} {}

  std::vector<Action> read(std::uint32_t verb) {
    std::uint32_t i = add(verb);
    while (i < limit_) i = step(i);
    for (std::size_t a = 0; a < actions_.size(); ++a) {
      actions_[a].segment.last = a + 1 < actions_.size() ? actions_[a + 1].segment.first : limit_;
    }
    return std::move(actions_);
  }

 private:
  /// Adds the action that begins at `verb`, passing over "continue to" and "seek to"; the token behind it.
  std::uint32_t add(std::uint32_t verb) {
    Action action;
    action.segment = {verb, limit_};
    std::uint32_t at = verb;
    for (int depth = 0; depth < 4; ++depth) {
      std::uint32_t next = skip_adverbs(lexed_, at + 1, limit_);
      const bool to = next < limit_ && lexed_.text(next) == "to";
      const std::uint32_t behind_to = to ? skip_adverbs(lexed_, next + 1, limit_) : next;
      const bool passes = lemma_is(lexed_, at, WordClass::aspect | WordClass::attempt);
      const bool binds_gerund = lemma_is(lexed_, at, WordClass::gerund_high) && to;
      if (passes && to && is_infinitive(behind_to)) {
        action.weak = action.weak || lemma_is(lexed_, at, WordClass::attempt);
        at = behind_to;
      } else if (const auto told = instructed_verb(at)) {
        at = *told;
      } else if (const auto included = included_verb(at)) {
        at = *included;
      } else if (goes_on_doing(at)) {
        at += 2;
      } else if (const auto bound = bound_verb(at)) {
        at = *bound;
      } else if (lemma_is(lexed_, at, WordClass::aspect) && !to && next < limit_ && is_word(context_, next) &&
                 lexed_.word(next).is(VerbForm::gerund) && !lexed_.word(next).is(WordClass::noun_too)) {
        at = next;
      } else if (binds_gerund && behind_to < limit_ && is_word(context_, behind_to) &&
                 (lexed_.word(behind_to).is(VerbForm::gerund) || is_infinitive(behind_to))) {
        at = behind_to;
      } else {
        break;
      }
    }
    // "intends to be represented": what is done to them
    const std::uint32_t done = skip_adverbs(lexed_, at + 1, limit_);
    const bool passive = lexed_.text(at) == "be" && done < limit_ && is_word(context_, done) &&
                         lexed_.word(done).is(VerbForm::participle) &&
                         !lexed_.word(done).is(WordClass::adjective_high | WordClass::adjective_low);
    if (passive) at = done;
    const std::uint32_t stem = behind_prefix(lexed_, at, limit_);
    action.verb = at;
    action.lemma = lemma_at(lexed_, stem);
    // "co-host", but "coordinate" though the hyphen parts two o's
    if (stem != at)
      action.lemma.insert(0, to_lower(lexed_.text(at)) + (action.lemma.front() == 'o' ? "" : "-"));
    actions_.push_back(std::move(action));
    infinitive_ = of_noun_ = purposes_listed_ = relative_ = aside_ = false;
    infinitive_words_ = 0;
    return stem + 1;
  }

  /// Behind "continue to" and "seek to" stands a verb, even where the word could be a noun: "continue to
  /// stand".
  bool is_infinitive(std::uint32_t i) const {
    return can_be_action(context_, i, limit_, ActionForm::infinitive, true) ||
           (i < limit_ && is_word(context_, i) && lexed_.word(i).is(VerbForm::base) &&
            lexed_.token(i).letter_case == TokenCase::lower);
  }

  /// "instruct the working group to meet": the verb of what those instructed will do.
  std::optional<std::uint32_t> instructed_verb(std::uint32_t verb) const {
    constexpr std::uint32_t longest_addressee = 12;
    if (!lemma_is(lexed_, verb, WordClass::instruct)) return std::nullopt;
    for (std::uint32_t i = verb + 1; i < std::min(limit_, verb + longest_addressee); ++i) {
      if (lexed_.token(i).kind == TokenKind::punctuation && !lexed_.is_mark(i, '-')) return std::nullopt;
      if (lexed_.text(i) == "to" && can_be_action(context_, i + 1, limit_, ActionForm::infinitive, true))
        return i + 1;
    }
    return std::nullopt;
  }

  /// "include (concerted) efforts to promote": the verb of what the efforts are for.
  std::optional<std::uint32_t> included_verb(std::uint32_t verb) const {
    constexpr std::uint32_t longest = 4;
    if (lemma_at(lexed_, verb) != "include") return std::nullopt;
    for (std::uint32_t i = verb + 1; i + 2 < std::min(limit_, verb + longest); ++i) {
      if (!is_word(context_, i)) return std::nullopt;
      if (lexed_.word(i).is(WordClass::effort_noun) && lexed_.text(i + 1) == "to" && is_infinitive(i + 2))
        return i + 2;
    }
    return std::nullopt;
  }

  /// "remain dedicated to funding": the verb of what one remains bound to.
  std::optional<std::uint32_t> bound_verb(std::uint32_t verb) const {
    const std::uint32_t adjective = skip_adverbs(lexed_, verb + 1, limit_);
    if (lexed_.text(verb) != "remain" || adjective + 2 >= limit_ || lexed_.text(adjective + 1) != "to" ||
        !lexed_.word(adjective).is(WordClass::adjective_high | WordClass::adjective_low))
      return std::nullopt;
    const std::uint32_t bound = skip_adverbs(lexed_, adjective + 2, limit_);
    const bool acts = bound < limit_ && is_word(context_, bound) &&
                      (lexed_.word(bound).is(VerbForm::gerund) || is_infinitive(bound));
    return acts ? std::optional{bound} : std::nullopt;
  }

  /// "go on helping"
  bool goes_on_doing(std::uint32_t verb) const {
    return verb + 2 < limit_ && lexed_.text(verb) == "go" && lexed_.text(verb + 1) == "on" &&
           is_word(context_, verb + 2) && lexed_.word(verb + 2).is(VerbForm::gerund);
  }

  bool closes_bracket(std::uint32_t& i) const {
    if (!lexed_.is_mark(i, '(')) return false;
    for (std::uint32_t j = i + 1; j < limit_ && j < i + 60; ++j) {
      if (lexed_.is_mark(j, ')')) {
        i = j + 1;
        return true;
      }
    }
    return false;
  }

  std::uint32_t step(std::uint32_t i) {
    if (const Mention* mention = context_.mention(i)) {
      ++infinitive_words_;
      return std::max(i + 1, mention->span.last);
    }
    if (closes_bracket(i)) return i;
    const std::string_view text = lexed_.text(i);
    if (lexed_.is_mark(i, ';')) return at_separator(i, true, true);
    // "to strengthening ties—girded by trust—deepening trade": a dash that closes an aside parts like a
    // comma.
    const bool dash = form_ == ActionForm::gerund && (text == "\u2014" || text == "\u2013");
    if (lexed_.is_mark(i, ',') || dash) return at_separator(i, true, false);
    if (text == "and" || text == "or") return at_separator(i, false, false);
    if (text == "as" && i + 2 < limit_ && lexed_.text(i + 1) == "well" && lexed_.text(i + 2) == "as")
      return at_separator(i, false, false);
    if (text == "to") return at_to(i);
    const Word& word = lexed_.word(i);
    if (is_word(context_, i) && word.is(WordClass::subordinator) && text != "so") {
      relative_ = true;
    } else if (is_word(context_, i) && text == "including") {
      aside_ = aside_ || (i > 0 && lexed_.is_mark(i - 1, ','));
    } else if (is_word(context_, i) && text == "such" && i + 2 < limit_ && lexed_.text(i + 1) == "as") {
      aside_ =
          aside_ || lexed_.word(i + 2).is(VerbForm::gerund);  // "solutions such as ramping up …, scaling …"
    } else if (is_word(context_, i) && !word.is(WordClass::adverb)) {
      ++infinitive_words_;
    }
    return i + 1;
  }

  /// "to VERB": one more action in a list of infinitives, else a purpose.
  std::uint32_t at_to(std::uint32_t i) {
    const std::uint32_t verb = skip_adverbs(lexed_, i + 1, limit_);
    if (verb >= limit_ || !can_be_action(context_, verb, limit_, ActionForm::infinitive, true)) return i + 1;
    if (lexed_.text(verb) == "be") return verb + 1;  // "the conference to be held in Lima" is no purpose
    infinitive_ = true;
    of_noun_ = is_word(context_, i - 1) && lexed_.word(i - 1).is(WordTrait::purpose_noun);
    infinitive_words_ = 0;
    return verb + 1;
  }

  std::uint32_t at_separator(std::uint32_t i, bool comma, bool semicolon) {
    std::uint32_t next = i + 1;
    if (semicolon) relative_ = aside_ = false;
    const bool joined = !comma;
    while (next < limit_ && is_joint(next)) ++next;
    if (next > i + 1 || joined) next = behind_aside(next);
    next = skip_adverbs(lexed_, skip_enumerator(lexed_, next, limit_), limit_);
    if (next >= limit_) return next;
    if (is_beside(i, next, comma && !semicolon)) return next;
    const bool light_list = (semicolon || light_listed_) && !actions_.empty() &&
                            lemma_is(lexed_, actions_.front().verb, WordClass::light_action);
    const bool to_list = (form_ == ActionForm::infinitive || form_ == ActionForm::gerund || light_list) &&
                         lexed_.text(next) == "to";
    const std::uint32_t verb = to_list ? skip_adverbs(lexed_, next + 1, limit_) : next;
    if (semicolon && form_ == ActionForm::base && !to_list && verb < limit_ &&
        lexed_.word(verb).is(WordClass::noun_too))
      return next;
    if (!can_be_action(context_, verb, limit_, form_, comma || to_list) &&
        !(to_list && is_infinitive(verb) && shows_verb(verb)))
      return next;
    if (is_said_beside(i, verb, to_list)) return verb + 1;
    // "launch a group, to serve both": a purpose, unless more infinitives follow
    if (comma && !semicolon && lexed_.text(next) == "to" && next == i + 1 && !goes_on_with_to(verb)) {
      infinitive_ = true;
      return verb + 1;
    }
    if (comma && next == i + 1 && is_built_on(verb, semicolon)) {
      aside_ = true;
      return verb + 1;
    }
    if (comma && next == i + 1 && is_set_up(verb)) return verb + 1;
    // "language courses, schools and work"
    const bool ends = verb + 1 >= limit_ || lexed_.is_mark(verb + 1, '.');
    if (ends && lemma_is(lexed_, verb, WordClass::light_action) && i > 0 &&
        !lexed_.word(i - 1).is(VerbForm::base))
      return next;
    // "committed to maintaining …, affirming that …": what is said beside.
    if (comma && !semicolon && lexed_.word(verb).is(VerbForm::gerund) && next == i + 1 &&
        lemma_is(lexed_, verb, WordClass::reaffirm | WordClass::belief))
      return verb + 1;
    if (infinitive_ && !to_list && is_purpose(verb, next, comma, semicolon)) return verb + 1;
    light_listed_ = light_listed_ || (light_list && to_list);
    return add(verb);
  }

  /// "look forward to meeting again, | building on what was done"
  bool is_built_on(std::uint32_t verb, bool semicolon) const {
    return !semicolon && lexed_.text(verb) == "building" && verb + 1 < limit_ &&
           (lexed_.text(verb + 1) == "on" || lexed_.text(verb + 1) == "upon");
  }

  /// "through the Task Force, | set up at the Agency": a participle behind what was set up.
  bool is_set_up(std::uint32_t verb) const {
    return lexed_.text(verb) == "set" && verb + 2 < limit_ && lexed_.text(verb + 1) == "up" &&
           lexed_.word(verb + 2).is(WordClass::preposition);
  }

  /// "and to report | to", "and to review, | through the Group, how": no noun stands so.
  bool shows_verb(std::uint32_t verb) const {
    if (verb + 1 >= limit_ || context_.mention_over[verb + 1] >= 0) return false;
    const std::string_view next = lexed_.text(verb + 1);
    return next == "to" || next == "for" || next == "how" || next == "whether" || next == "back" ||
           lexed_.is_mark(verb + 1, ',');
  }

  /// What begins at `next` behind the separator at `i` is an aside, or still inside a relative clause.
  bool is_beside(std::uint32_t i, std::uint32_t next, bool plain_comma) {
    const bool joined = !lexed_.is_mark(i, ',') && !lexed_.is_mark(i, ';');
    if (plain_comma && opens_aside(next)) {
      aside_ = true;
      return true;
    }
    if (plain_comma) relative_ = false;  // a restrictive clause ends at the comma
    if (resumes_at(i, next)) aside_ = relative_ = infinitive_ = false;
    // "ensure that A does X and to take …": the second infinitive goes on with the first.
    if (relative_ && !infinitive_ && joined && form_ == ActionForm::infinitive && lexed_.text(next) == "to")
      relative_ = false;
    return aside_ || (relative_ && joined);
  }

  /// A verb joined without a comma goes on with the purpose before it ("to enhance … and provide …"), unless
  /// it repeats the action itself; a comma goes back to the action once the purpose has its object.
  /// "to modernise ports, open markets, and train staff" goes on as well: a comma without "and" lists
  /// purposes.
  bool is_purpose(std::uint32_t verb, std::uint32_t next, bool comma, bool semicolon) {
    const bool same = !actions_.empty() && lemma_at(lexed_, verb) == actions_.back().lemma;
    if (!comma && !same) return true;
    if (comma && infinitive_words_ == 0) return true;
    const bool with_and =
        lexed_.text(next - 1) == "and" || lexed_.text(next - 1) == "or" || lexed_.text(next - 1) == "as";
    // "work together to drive …, reform …" says by its purposes what will be done: they count.
    // "cooperate in efforts to defeat …, build …" does not: they are what the efforts are for.
    const bool light =
        !of_noun_ && !actions_.empty() && lemma_is(lexed_, actions_.back().verb, WordClass::light_action);
    if (!comma || semicolon || light || (form_ != ActionForm::base && !of_noun_) ||
        (with_and && !purposes_listed_))
      return false;
    purposes_listed_ = true;
    infinitive_words_ = 0;
    return true;
  }

  /// "and, where practicable, align": behind the aside at `i`, or `i`.
  std::uint32_t behind_aside(std::uint32_t i) const {
    constexpr std::uint32_t longest = 9;
    if (i >= limit_ || !lexed_.is_mark(i, ',')) return i;
    for (std::uint32_t close = i + 1; close + 1 < std::min(limit_, i + longest); ++close) {
      if (lexed_.is_mark(close, ',')) return close + 1;
    }
    return i;
  }

  /// "and", "or", "but", "/", or a word of "as well as".
  bool is_joint(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    return context_.mention_over[i] < 0 && (text == "and" || text == "or" || text == "as" || text == "well" ||
                                            text == "but" || lexed_.is_mark(i, '/'));
  }

  /// "including A and B, as well as to cooperate …", "including A, and to open …": the infinitive takes up
  /// the verb before the examples.
  bool resumes_at(std::uint32_t separator, std::uint32_t next) const {
    if (form_ != ActionForm::infinitive || next <= separator + 1 || lexed_.text(next) != "to") return false;
    const bool as_well_as =
        next > separator + 2 && lexed_.text(next - 1) == "as" && lexed_.text(next - 2) == "well";
    return as_well_as || (lexed_.is_mark(separator, ',') && lexed_.text(next - 1) == "and");
  }

  /// "…, as set forth in the Order", "… and welcome those who have done so": what is told, or said, and not
  /// done.
  bool is_said_beside(std::uint32_t separator, std::uint32_t verb, bool to_list) const {
    const bool as_told = lexed_.text(separator + 1) == "as" && lexed_.text(separator + 2) != "well" &&
                         lexed_.word(verb).is(VerbForm::participle);
    const bool greets =
        form_ == ActionForm::infinitive && !to_list && lexed_.is_form_of(verb, WordTrait::greets);
    return as_told || greets;
  }

  /// Another infinitive behind "and" follows the one at `verb`.
  bool goes_on_with_to(std::uint32_t verb) const {
    for (std::uint32_t i = verb + 1; i + 2 < limit_ && !lexed_.is_mark(i, ';'); ++i) {
      if (context_.mention_over[i] >= 0 || (lexed_.text(i) != "and" && lexed_.text(i) != "or")) continue;
      const std::uint32_t to = skip_adverbs(lexed_, i + 1, limit_);
      if (to + 1 < limit_ && lexed_.text(to) == "to" &&
          can_be_action(context_, skip_adverbs(lexed_, to + 1, limit_), limit_,
                        form_ == ActionForm::gerund ? form_ : ActionForm::infinitive, true))
        return true;
    }
    return false;
  }

  bool opens_aside(std::uint32_t i) const {
    if (context_.mention_over[i] >= 0) return false;
    const std::string_view text = lexed_.text(i);
    return lexed_.word(i).is(WordClass::subordinator) || text == "including" || text == "such" ||
           text == "so" || text == "thereby" || text == "as" || text == "while" || text == "through" ||
           text == "by";
  }

  const Context& context_;
  const LexedView& lexed_;
  std::uint32_t limit_;
  ActionForm form_;
  std::vector<Action> actions_;
  bool infinitive_ = false;       ///< inside a purpose clause
  bool of_noun_ = false;          ///< … of a noun: "efforts to …"
  bool purposes_listed_ = false;  ///< … that has several verbs
  bool light_listed_ = false;     ///< "work together to …; to …": a list of what is done together
  bool relative_ = false;         ///< inside a relative clause
  bool aside_ = false;            ///< inside examples or a loose relative clause
  std::uint32_t infinitive_words_ = 0;
};

}  // namespace

std::vector<Action> collect_actions(const Context& context, std::uint32_t verb, std::uint32_t limit,
                                    ActionForm form) {
  return ActionReader{context, limit, form}.read(verb);
}

}  // namespace entente
