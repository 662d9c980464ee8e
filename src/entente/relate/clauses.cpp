#include "entente/relate/clauses.hpp"

#include <algorithm>

namespace entente {

namespace {

class ClauseFinder {
 public:
  ClauseFinder(const Context& context, TokenRange sentence)
      : context_{context}, lexed_{*context.lexed}, sentence_{sentence} {}

  std::vector<VerbGroup> find() {
    std::uint32_t i = sentence_.first;
    while (i < sentence_.last) {
      if (const Mention* mention = context_.mention(i)) {
        i = std::max(i + 1, mention->span.last);
        continue;
      }
      if (lexed_.is_mark(i, '(')) {
        i = after_bracket(i);
        continue;
      }
      if (auto group = group_at(i)) {
        find_subject(*group);
        i = group->tokens.last;
        groups_.push_back(*group);
      } else {
        ++i;
      }
    }
    return std::move(groups_);
  }

 private:
  std::uint32_t after_bracket(std::uint32_t open) const {
    for (std::uint32_t i = open + 1; i < sentence_.last && i < open + 60; ++i) {
      if (lexed_.is_mark(i, ')')) return i + 1;
    }
    return open + 1;
  }

  /// "(FBI) lead": the token before the bracket that closes at `close`.
  std::uint32_t before_bracket(std::uint32_t close) const {
    for (std::uint32_t i = close; i > sentence_.first && close - i < 10; --i) {
      if (lexed_.is_mark(i, '(') && i > sentence_.first) return i - 1;
    }
    return close;
  }

  std::optional<VerbGroup> group_at(std::uint32_t i) const {
    const Word& word = lexed_.word(i);
    if (lexed_.token(i).kind != TokenKind::word) return std::nullopt;
    if (word.is(WordClass::modal)) return modal_at(i);
    if (word.is(WordClass::be)) return be_at(i);
    if (word.is(WordClass::have)) return have_at(i);
    return plain_at(i);
  }

  bool word_before(std::uint32_t i, WordClass any_of) const {
    return i > sentence_.first && lexed_.word(i - 1).is(any_of);
  }

  std::optional<VerbGroup> modal_at(std::uint32_t i) const {
    // "the political will to …", and "May 2022".
    if (i + 1 >= sentence_.last || lexed_.text(i + 1) == "to" || (i > sentence_.first && lexed_.is_capital(i))) {
      return std::nullopt;
    }
    VerbGroup group;
    group.kind = VerbGroupKind::modal;
    std::uint32_t at = skip(i + 1, group.negated);
    if (at >= sentence_.last || lexed_.token(at).kind != TokenKind::word) return std::nullopt;
    if (lexed_.text(at) == "have") at = skip(at + 1, group.negated);
    if (at >= sentence_.last) return std::nullopt;
    group.head = at;
    group.tokens = {i, at + 1};
    return group;
  }

  std::optional<VerbGroup> be_at(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    if (text == "be" || text == "being" || text == "been") return std::nullopt;
    VerbGroup group;
    const std::uint32_t at = skip(i + 1, group.negated);
    group.kind = VerbGroupKind::copula;
    group.head = i;
    group.tokens = {i, i + 1};
    if (at < sentence_.last && lexed_.token(at).kind == TokenKind::word && context_.mention_over[at] < 0) {
      const Word& next = lexed_.word(at);
      if (next.is(VerbForm::gerund) && !next.is(WordClass::noun_too)) {
        group.kind = VerbGroupKind::progressive;
      } else if (next.is(VerbForm::participle) || next.is(WordClass::adjective_high | WordClass::adjective_low)) {
        group.kind = VerbGroupKind::participle;
      }
      if (group.kind != VerbGroupKind::copula) {
        group.head = at;
        group.tokens.last = at + 1;
      }
    }
    return group;
  }

  std::optional<VerbGroup> have_at(std::uint32_t i) const {
    if (lexed_.text(i) == "having" || word_before(i, WordClass::preposition)) return std::nullopt;
    VerbGroup group;
    std::uint32_t at = skip(i + 1, group.negated);
    group.kind = VerbGroupKind::present;
    group.head = i;
    group.tokens = {i, i + 1};
    if (at < sentence_.last && lexed_.text(at) == "been") at = skip(at + 1, group.negated);
    if (at < sentence_.last && lexed_.word(at).is(VerbForm::participle) && context_.mention_over[at] < 0) {
      group.kind = VerbGroupKind::perfect;
      group.head = at;
      group.tokens.last = at + 1;
    }
    return group;
  }

  /// A noun phrase could end at token `i`.
  bool ends_noun_phrase(std::uint32_t i) const {
    if (context_.mention_over[i] >= 0) return true;
    const Token& token = lexed_.token(i);
    if (token.kind == TokenKind::number) return true;
    if (token.kind != TokenKind::word) return lexed_.is_mark(i, ')') || lexed_.is_mark(i, ',') || lexed_.text(i) == "\u201D";
    const Word& word = lexed_.word(i);
    if (word.is(WordClass::pronoun)) return true;
    return !word.is(WordClass::determiner | WordClass::possessive | WordClass::preposition | WordClass::modal |
                    WordClass::be | WordClass::have | WordClass::subordinator | WordClass::conjunction);
  }

  bool is_plural_subject(std::uint32_t i) const {
    if (const Mention* mention = context_.mention(i)) {
      const EntityType type = context_.type(*mention);
      return type == EntityType::state || type == EntityType::person || type == EntityType::agency || type == EntityType::forum;
    }
    const std::string_view text = lexed_.text(i);
    const Word& word = lexed_.word(i);
    if (text == "we" || text == "We" || text == "they" || text == "They" || text == "both" || text == "Both") return true;
    return word.is(WordClass::party_noun) || (text.size() > 3 && text.ends_with("s") && !text.ends_with("ss"));
  }

  std::optional<VerbGroup> plain_at(std::uint32_t i) const {
    const Word& word = lexed_.word(i);
    if (!word.is(VerbForm::base | VerbForm::third | VerbForm::past) || lexed_.token(i).letter_case != TokenCase::lower) {
      return std::nullopt;
    }
    std::uint32_t before = i;
    while (before > sentence_.first && is_adverb(before - 1)) --before;
    if (before == sentence_.first) return std::nullopt;
    --before;
    if (lexed_.is_mark(before, ')')) before = before_bracket(before);
    const bool coordinated = lexed_.text(before) == "and" || lexed_.is_mark(before, ',') || lexed_.text(before) == "but";
    VerbGroup group;
    group.head = i;
    group.tokens = {i, i + 1};
    if (word.is(VerbForm::past)) {
      if (!coordinated && !ends_noun_phrase(before)) return std::nullopt;
      if (i + 1 < sentence_.last && lexed_.text(i + 1) == "by") return std::nullopt;  // "led by": no finite verb
      if (coordinated && !goes_on_in_past(i)) return std::nullopt;
      group.kind = VerbGroupKind::past;
      // "cut", "put": the same in the present; the subject does not tell, and it does not matter here.
      return group;
    }
    group.kind = VerbGroupKind::present;
    const bool before_object = i + 1 < sentence_.last &&
                               (lexed_.word(i + 1).is(WordClass::determiner | WordClass::possessive | WordClass::subordinator) ||
                                lexed_.text(i + 1) == "to");
    if (word.is(VerbForm::third)) {
      if (word.lemma != unknown_word && lexed_.gazetteer->lexicon.word(word.lemma).is(WordClass::noun_too) &&
          !(before_object && (context_.mention_over[before] >= 0 || lexed_.word(before).is(WordClass::pronoun)))) {
        return std::nullopt;
      }
      return ends_noun_phrase(before) && !coordinated ? std::optional{group} : std::nullopt;
    }
    if (coordinated) {
      // "participants reiterated …, and continue to …" is read as an action of the verb before.
      return std::nullopt;
    }
    if (!is_plural_subject(before)) return std::nullopt;
    const bool pronoun = lexed_.word(before).is(WordClass::pronoun) && context_.mention_over[before] < 0;
    if (word.is(WordClass::noun_too) && !pronoun && !before_object && !lexed_.word(before).is(WordClass::party_noun)) {
      return std::nullopt;
    }
    return group;
  }

  /// "participants shared …, and agreed to …"; but not "learning and related technologies", "a force, committed to …".
  bool goes_on_in_past(std::uint32_t i) const {
    if (groups_.empty()) return false;
    const Word& lemma = lexed_.gazetteer->lexicon.word(lexed_.word(i).lemma);
    if (lexed_.is_mark(i - 1, ',') && lemma.is(WordClass::gerund_high)) return false;
    if (groups_.back().kind == VerbGroupKind::past) return true;
    if (i + 1 >= sentence_.last) return false;
    const Word& next = lexed_.word(i + 1);
    return next.is(WordClass::determiner | WordClass::possessive | WordClass::subordinator) || lexed_.text(i + 1) == "to";
  }

  bool is_adverb(std::uint32_t i) const {
    return lexed_.token(i).kind == TokenKind::word && context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::adverb) &&
           !lexed_.word(i).is(WordClass::preposition | WordClass::determiner);
  }

  std::uint32_t skip(std::uint32_t i, bool& negated) const {
    while (i < sentence_.last && (is_adverb(i) || lexed_.word(i).is(WordClass::negation))) {
      negated = negated || lexed_.word(i).is(WordClass::negation);
      ++i;
    }
    return i;
  }

  /// Where the clause of a verb at `verb` can begin at the earliest: behind the verb before, a colon, a semicolon.
  std::uint32_t clause_floor(std::uint32_t verb) const {
    const std::uint32_t after_group = groups_.empty() ? sentence_.first : groups_.back().tokens.last;
    for (std::uint32_t i = verb; i > after_group; --i) {
      // Before the first verb semicolons part the names of a long subject, not clauses.
      if ((lexed_.is_mark(i - 1, ';') && !groups_.empty()) || lexed_.is_mark(i - 1, ':')) return i;
    }
    return after_group;
  }

  void find_subject(VerbGroup& group) const {
    const std::uint32_t floor = clause_floor(group.tokens.first);
    std::uint32_t end = group.tokens.first;
    while (end > floor && (is_adverb(end - 1) || lexed_.is_mark(end - 1, ','))) {
      if (lexed_.is_mark(end - 1, ',') && !is_parenthetic_comma(end - 1, floor)) break;
      --end;
    }
    const bool first_clause = groups_.empty() || floor != groups_.back().tokens.last;
    if (end == floor || lexed_.text(end - 1) == "and" || lexed_.text(end - 1) == "but" || lexed_.is_mark(end - 1, ',')) {
      if (!groups_.empty()) share_subject(group);
      return;
    }
    // The last complementizer between the verbs opens this clause.
    for (std::uint32_t i = end; i > floor; --i) {
      const std::uint32_t at = i - 1;
      if (context_.mention_over[at] >= 0 || !lexed_.word(at).is(WordClass::subordinator | WordClass::conditional)) continue;
      const std::string_view text = lexed_.text(at);
      if (text == "so") continue;
      if (at + 1 == end) {
        group.embedding = Embedding::relative;  // "which can", "that are"
        return;
      }
      group.subject = {at + 1, end};
      if (text == "that" || text == "how") {
        group.embedding = governor(at);
      } else if (lexed_.word(at).is(WordClass::conditional)) {
        group.embedding = Embedding::conditional;
      } else {
        group.embedding = text == "while" || text == "as" || text == "because" || text == "although" || text == "whereas"
                              ? Embedding::main
                              : Embedding::relative;
      }
      narrow(group.subject);
      return;
    }
    if (first_clause) {
      group.subject = {floor, end};
      narrow(group.subject);
      return;
    }
    // Behind an earlier verb: the phrase right before this one, if a comma or "and" sets it off.
    const std::uint32_t begin = phrase_begin(end, floor);
    group.subject = {begin, end};
    if (begin == floor) {
      group.embedding = embedding_by(groups_.back());  // "ensure the Quad continues"
      if (group.embedding == Embedding::main) group.embedding = Embedding::relative;
    }
    trim_front(group.subject);
  }

  /// A comma right before the verb closes an apposition or an aside ("We, the Principals of …, met").
  bool is_parenthetic_comma(std::uint32_t comma, std::uint32_t floor) const {
    for (std::uint32_t i = comma; i > floor; --i) {
      if (lexed_.is_mark(i - 1, ',')) return true;
    }
    return false;
  }

  void share_subject(VerbGroup& group) const {
    // A past or perfect verb goes on with the last such one; others with the verb before.
    const VerbGroup* from = &groups_.back();
    if (from->embedding != Embedding::main) {
      for (auto earlier = groups_.rbegin(); earlier != groups_.rend(); ++earlier) {
        if (earlier->embedding == Embedding::main && !earlier->subject.empty()) {
          from = &*earlier;
          break;
        }
      }
    }
    group.subject = from->subject;
    group.embedding = from->embedding == Embedding::relative ? Embedding::relative : from->embedding;
  }

  Embedding embedding_by(const VerbGroup& governor_group) const {
    const Word& word = lexed_.word(governor_group.head);
    const Word& lemma = word.lemma == unknown_word ? word : lexed_.gazetteer->lexicon.word(word.lemma);
    if (lemma.is(WordClass::belief)) return Embedding::belief;
    return lemma.is(WordClass::speech) ? Embedding::speech : Embedding::main;
  }

  /// What governs the "that" at `that`: a verb right before it, or a noun ("the view that").
  Embedding governor(std::uint32_t that) const {
    std::uint32_t before = that;
    while (before > sentence_.first && (is_adverb(before - 1) || lexed_.is_mark(before - 1, ','))) --before;
    if (before == sentence_.first) return Embedding::main;
    --before;
    if (lexed_.text(before) == "and" && !groups_.empty()) return groups_.back().embedding;  // "that …, and that …"
    const Word& word = lexed_.word(before);
    const Word& lemma = word.lemma == unknown_word ? word : lexed_.gazetteer->lexicon.word(word.lemma);
    if (lemma.is(WordClass::belief) && word.is_verb()) return Embedding::belief;
    if (lemma.is(WordClass::speech) && word.is_verb()) return Embedding::speech;
    if (word.is(WordClass::commitment_noun)) return Embedding::speech;
    return Embedding::belief;
  }

  std::uint32_t phrase_begin(std::uint32_t end, std::uint32_t floor) const {
    std::uint32_t begin = end;
    while (begin > floor) {
      const std::uint32_t at = begin - 1;
      if (const Mention* mention = context_.mention(at)) {
        begin = std::max(floor, mention->span.first);
        continue;
      }
      if (lexed_.is_mark(at, ',')) break;
      const bool joins_mentions = lexed_.text(at) == "and" && context_.mention_over[begin] >= 0 && at > floor &&
                                  context_.mention_over[at - 1] >= 0;
      const bool the_before_mention = lexed_.text(at) == "the";
      if (lexed_.text(at) == "and" && !joins_mentions) {
        // "Japan and the United States": the article stands between.
        if (!(begin < end && lexed_.text(begin) == "the" && at > floor && context_.mention_over[at - 1] >= 0)) break;
      }
      if (lexed_.word(at).is(WordClass::pronoun) && !the_before_mention) return at;
      --begin;
    }
    return begin;
  }

  static bool opens_aside(const Word& word) {
    return word.is(WordClass::preposition | WordClass::adverb | WordClass::subordinator) || word.is(VerbForm::gerund) ||
           (word.is(VerbForm::participle) && !word.is(VerbForm::base));
  }

  void trim_front(TokenRange& phrase) const {
    while (!phrase.empty() && context_.mention_over[phrase.first] < 0 &&
           (lexed_.is_mark(phrase.first, ',') || lexed_.word(phrase.first).is(WordClass::conjunction) ||
            (is_adverb(phrase.first) && lexed_.text(phrase.first) != "Both" && lexed_.text(phrase.first) != "both" &&
             lexed_.text(phrase.first) != "All" && lexed_.text(phrase.first) != "all"))) {
      ++phrase.first;
    }
  }

  /// Cuts what introduces the clause: "In addition,", "Building on …,", "Together with A and B,".
  void narrow(TokenRange& phrase) const {
    trim_front(phrase);
    for (int steps = 0; steps < 12 && !phrase.empty(); ++steps) {
      if (context_.mention_over[phrase.first] >= 0) return;
      const Word& word = lexed_.word(phrase.first);
      const bool ordinal = word.is(WordClass::sentence_opener) && phrase.size() > 1 && lexed_.is_mark(phrase.first + 1, ',');
      const bool capital_participle = word.is(VerbForm::participle) && lexed_.is_capital(phrase.first) && !word.is(WordClass::determiner);
      if (!opens_aside(word) && !ordinal && !capital_participle && !unlisted_aside(phrase.first)) return;
      if (word.is(WordClass::determiner) && !ordinal) return;
      std::uint32_t comma = phrase.first;
      while (comma < phrase.last && !lexed_.is_mark(comma, ',')) ++comma;
      if (comma == phrase.last) {
        last_phrase(phrase);
        return;
      }
      phrase.first = comma + 1;
      trim_front(phrase);
      skip_list_rest(phrase);
    }
  }

  /// "Consistent with …": an adjective and a preposition.
  bool unlisted_aside(std::uint32_t i) const {
    return i + 1 < sentence_.last && i == sentence_.first && lexed_.is_capital(i) &&
           lexed_.word(i + 1).is(WordClass::preposition) && lexed_.text(i + 1) != "of" && lexed_.text(i + 1) != "from" &&
           !lexed_.word(i).is(WordClass::party_noun | WordClass::pronoun | WordClass::joint_body | WordClass::effort_noun);
  }

  /// The aside had commas of its own: a part without determiner or name that another comma follows is its rest.
  void skip_list_rest(TokenRange& phrase) const {
    while (!phrase.empty() && context_.mention_over[phrase.first] < 0 &&
           !lexed_.word(phrase.first).is(WordClass::determiner | WordClass::pronoun | WordClass::possessive | WordClass::party_noun)) {
      std::uint32_t comma = phrase.first;
      while (comma < phrase.last && !lexed_.is_mark(comma, ',')) ++comma;
      if (comma == phrase.last) return;
      phrase.first = comma + 1;
      trim_front(phrase);
    }
  }

  /// No comma: "In Tokyo the leaders", "Today both sides": the last phrase that can be a subject.
  void last_phrase(TokenRange& phrase) const {
    for (std::uint32_t i = phrase.last; i > phrase.first + 1; --i) {
      const std::uint32_t at = i - 1;
      if (context_.mention_over[at] >= 0) continue;
      const Word& word = lexed_.word(at);
      if (word.is(WordClass::pronoun) && !word.is(WordClass::determiner)) {
        phrase.first = at;
        return;
      }
      if (word.is(WordClass::determiner) && !lexed_.word(at - 1).is(WordClass::preposition)) {
        phrase.first = at;
        return;
      }
    }
  }

  const Context& context_;
  const LexedView& lexed_;
  TokenRange sentence_;
  std::vector<VerbGroup> groups_;
};

}  // namespace

std::uint32_t skip_adverbs(const LexedView& lexed, std::uint32_t i, std::uint32_t last) {
  while (i < last && lexed.token(i).kind == TokenKind::word && lexed.word(i).is(WordClass::adverb | WordClass::negation) &&
         !lexed.word(i).is(WordClass::preposition | WordClass::determiner)) {
    ++i;
  }
  return i;
}

std::vector<VerbGroup> find_clauses(const Context& context, TokenRange sentence) {
  return ClauseFinder{context, sentence}.find();
}

}  // namespace entente
