#include "entente/relate/pattern_match.hpp"

#include <algorithm>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/action_words.hpp"
#include "entente/relate/clause_words.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/noun_phrase.hpp"
#include "entente/relate/pattern_subject.hpp"
#include "entente/relate/post_bodies.hpp"
#include "entente/relate/tasks.hpp"

namespace entente {

namespace {

class Matcher {
 public:
  Matcher(Context& context, const ParsedSentence& sentence, const RelationPattern& pattern)
      : context_{context},
        lexed_{*context.lexed},
        sentence_{sentence},
        elements_{pattern.elements},
        predicate_{pattern.predicate},
        of_series_{std::any_of(elements_.begin(), elements_.end(),
                               [](const Element& element) {
                                 return element.kind == ElementKind::series && element.role == Role::subject;
                               })},
        to_come_{predicate_ == Predicate::participated_in && !sentence.groups.empty() &&
                 sentence.groups.front().kind == VerbGroupKind::modal &&
                 lexed_.text(sentence.groups.front().tokens.first) == "will"} {}

  std::vector<PatternMatch> run() {
    std::vector<PatternMatch> matches;
    std::uint32_t i = sentence_.tokens.first;
    while (i < sentence_.tokens.last) {
      PatternMatch match{{i, i}, {}, {}, {}};
      if (fits(0, i, match) && (!match.objects.empty() || !match.adjectives.empty()) &&
          match.tokens.last > i) {
        name_adjectives(match);
        const bool has_subject = std::any_of(elements_.begin(), elements_.end(),
                                             [](const Element& e) { return e.role == Role::subject; });
        if (!has_subject) match.subjects = context_.parties;
        i = std::max(i + 1, elements_.front().role == Role::none ? match.tokens.last : i + 1);
        matches.push_back(std::move(match));
      } else {
        ++i;
      }
    }
    return matches;
  }

 private:
  void name_adjectives(PatternMatch& match) {
    for (const auto& [role, entry] : match.adjectives) {
      const EntityId state = entity_of_entry(context_.recognition, *lexed_.gazetteer, entry);
      if (role == Role::subject) match.subjects.push_back(state);
      if (role == Role::object) match.objects.emplace_back(state);
    }
    context_.state_of.resize(context_.recognition.entities.size());
  }

  /// How much a match held, to go back to when an element does not fit: matches only grow.
  struct Taken {
    std::size_t subjects, objects, adjectives;
  };

  static Taken taken(const PatternMatch& match) {
    return {match.subjects.size(), match.objects.size(), match.adjectives.size()};
  }

  static void take_back(const Taken& before, PatternMatch& match) {
    const auto cut = [](auto& items, std::size_t size) {
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(size), items.end());
    };
    cut(match.subjects, before.subjects);
    cut(match.objects, before.objects);
    cut(match.adjectives, before.adjectives);
  }

  bool fits(std::size_t e, std::uint32_t i, PatternMatch& match) {
    if (e == elements_.size()) {
      match.tokens.last = i;
      return true;
    }
    const Element& element = elements_[e];
    const Taken before = taken(match);
    if (element.kind == ElementKind::gap) {
      for (std::uint32_t skipped = 0; skipped <= element.gap; ++skipped) {
        if (fits(e + 1, i + skipped, match)) return true;
        take_back(before, match);
        if (i + skipped >= sentence_.tokens.last || lexed_.is_mark(i + skipped, ';') ||
            is_negation(i + skipped) || (of_series_ && is_forum(i + skipped)) ||
            (e > 0 && is_nearer_state(elements_[e - 1], i + skipped)))
          return false;
      }
      return false;
    }
    if (element.kind == ElementKind::series) {
      if (to_come_ && element.role == Role::object) return false;
      const bool met = context_.meeting || element.role != Role::object;
      if (context_.series && met) {
        put(element, *context_.series, match);
      } else if (context_.meeting && element.role == Role::object) {
        match.objects.emplace_back(EventId{0});
      } else {
        return false;
      }
      return fits(e + 1, i, match);
    }
    if (element.kind == ElementKind::clause_subject) {
      // Asked for last: it stands for the same at each word of its clause, and the rest seldom fits.
      if (!fits(e + 1, i, match)) return false;
      const auto subjects = clause_subjects(context_, sentence_, element, behind_co(i));
      match.subjects.insert(match.subjects.begin(), subjects.begin(), subjects.end());
      return !subjects.empty();
    }
    if (std::uint32_t next = i;
        i < sentence_.tokens.last && take(element, next, match) && fits(e + 1, next, match))
      return true;
    take_back(before, match);
    return element.optional && fits(e + 1, i, match);
  }

  bool take(const Element& element, std::uint32_t& i, PatternMatch& match) {
    switch (element.kind) {
      case ElementKind::mention:
        return take_mentions(element, i, match);
      case ElementKind::adjective:
        return take_adjective(element, i, match);
      case ElementKind::verb:
        return take_verb(element, i);
      case ElementKind::words:
        return take_word(element, i);
      case ElementKind::possessive:
        if (context_.mention_over[i] >= 0 || lexed_.token(i).kind != TokenKind::clitic) return false;
        ++i;
        return true;
      case ElementKind::noun_phrase:
        return take_noun_phrase(i, match);
      case ElementKind::task:
        return take_tasks(i, match);
      case ElementKind::date:
        return take_date(element, i, match);
      case ElementKind::meeting:
        return take_meeting(element, i, match);
      case ElementKind::series:
      case ElementKind::gap:
      case ElementKind::clause_subject:
        break;
    }
    return false;
  }

  bool is_negation(std::uint32_t i) const {
    return context_.mention_over[i] < 0 && lexed_.word(i).is(WordClass::negation);
  }

  bool is_forum(std::uint32_t i) const {
    const Mention* mention = context_.mention(i);
    return mention != nullptr && context_.type(*mention) == EntityType::forum;
  }

  /// "Japan supports Vietnam as host of": of two states what follows is said of the nearer.
  bool is_nearer_state(const Element& before, std::uint32_t i) const {
    if (before.kind != ElementKind::mention || before.role != Role::subject || before.extent != Extent::one ||
        before.types != std::vector{EntityType::state})
      return false;
    const Mention* mention = context_.mention(i);
    return mention != nullptr && context_.type(*mention) == EntityType::state;
  }

  bool has_type(const Element& element, EntityId id) const {
    return takes_type(element, context_.entity(id).type);
  }

  static void put(const Element& element, EntityId id, PatternMatch& match) {
    if (element.role == Role::none) return;
    if (element.role == Role::subject) {
      add_once(match.subjects, id);
    } else {
      match.objects.emplace_back(id);
    }
  }

  bool take_mentions(const Element& element, std::uint32_t& i, PatternMatch& match) const {
    while (i + 1 < sentence_.tokens.last && context_.mention_over[i] < 0 && is_article_or_quote(i)) ++i;
    const Mention* mention = context_.mention(i);
    if (mention == nullptr || mention->span.first != i || !has_type(element, mention->entity) ||
        only_qualifies(context_, *mention, sentence_.tokens) ||
        (element.role == Role::object && !element.before_words &&
         goes_on(context_, *mention, sentence_.tokens)) ||
        (element.gathering && !is_gathering(context_, *mention)))
      return false;
    if (element.extent == Extent::one) {
      put(element, mention->entity, match);
      i = mention->span.last;
      i = behind_bracket(context_, i, sentence_.tokens);
      return true;
    }
    if (element.extent == Extent::all || element.extent == Extent::rest) {
      std::uint32_t at = i;
      const bool persons = element.extent == Extent::rest && names_person(element, i);
      while (at < sentence_.tokens.last &&
             !(element.extent == Extent::rest
                   ? begins_anew(at)
                   : tells_by_whom(context_, sentence_.tokens, at) ||
                         ends_clause(context_, sentence_.tokens, sentence_.groups, at))) {
        const Mention* next = context_.mention(at);
        if (next != nullptr && has_type(element, next->entity) && !only_owns(element, *next) &&
            !(persons && context_.type(*next) != EntityType::person) &&
            !(element.extent == Extent::rest && context_.type(*next) != EntityType::person &&
              is_in_post(context_, *next)))
          put(element, next->entity, match);
        at = next == nullptr ? at + 1 : std::max(at + 1, next->span.last);
      }
      i = at;
      return true;
    }
    const MentionList list = list_at(context_, i, sentence_.tokens);
    for (const EntityId id : list.entities) {
      if (has_type(element, id)) put(element, id, match);
    }
    i = list.tokens.last;
    i = behind_bracket(context_, i, sentence_.tokens);
    return true;
  }

  bool only_owns(const Element& element, const Mention& mention) const {
    return predicate_ == Predicate::supports && element.role == Role::object &&
           (owns_what_follows(context_, mention, sentence_.tokens) ||
            owns_what_precedes(context_, mention, sentence_.tokens));
  }

  /// Of a list of persons the bodies are those of their posts.
  bool names_person(const Element& element, std::uint32_t first) const {
    for (std::uint32_t at = first; at < sentence_.tokens.last && !begins_anew(at); ++at) {
      const Mention* mention = context_.mention(at);
      if (mention != nullptr && context_.type(*mention) == EntityType::person &&
          has_type(element, mention->entity))
        return true;
    }
    return false;
  }

  /// One of the pattern's own words again, or "that of" for them: "… and the Chilean delegation by …".
  bool begins_anew(std::uint32_t i) const {
    if (context_.mention_over[i] >= 0 || lexed_.ids[i] == unknown_word) return false;
    if (i + 1 < sentence_.tokens.last && lexed_.text(i) == "that" && lexed_.text(i + 1) == "of") return true;
    if (turns_to_other_side(context_, i, sentence_.tokens)) return true;
    const auto own = std::find_if(elements_.begin(), elements_.end(), [](const Element& element) {
      return element.kind == ElementKind::words && !element.optional;
    });
    return own != elements_.end() &&
           std::find(own->words.begin(), own->words.end(), lexed_.ids[i]) != own->words.end();
  }

  bool is_article_or_quote(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    return text == "the" || text == "a" || text == "an" || text == "\"" || text == "\u201C";
  }

  bool take_adjective(const Element& element, std::uint32_t& i, PatternMatch& match) {
    std::optional<EntryId> state;
    std::uint32_t size = 0;
    // "Taiwan Strait": no adjective.
    if (const Mention* over = context_.mention(i);
        over != nullptr && (context_.type(*over) != EntityType::state || over->tokens.first != i))
      return false;  // nor "Papua New | Guinea"
    lexed_.gazetteer->labels.match(lexed_.from(i, sentence_.tokens), [&](const PhraseTrie::Match& found) {
      for (const std::uint32_t value : found.values) {
        const LabelValue& label = lexed_.gazetteer->label_values[value];
        const Entry& entry = lexed_.gazetteer->vocabulary.entries[label.entry.index()];
        if (entry.type != EntityType::state || !lexed_.is_capital(i)) continue;
        state = label.entry;
        size = found.size;
      }
    });
    if (!state) return false;
    match.adjectives.emplace_back(element.role, *state);
    i += size;
    return true;
  }

  bool take_verb(const Element& element, std::uint32_t& i) const {
    if (context_.mention_over[i] >= 0 || is_nominal(context_, sentence_.tokens, i)) return false;
    if (is_negated(context_, sentence_.tokens, i) ||
        (predicate_ == Predicate::issued && is_to_come(context_, sentence_.tokens, i)))
      return false;
    const Word& word = lexed_.word(i);
    WordId lemma = word.is_verb() ? word.lemma : lexed_.ids[i];
    if (word.is(WordClass::be)) lemma = be();
    if (lemma == unknown_word ||
        std::find(element.words.begin(), element.words.end(), lemma) == element.words.end())
      return false;
    ++i;
    return true;
  }

  WordId be() const { return lexed_.gazetteer->lexicon.find("be"); }

  bool take_word(const Element& element, std::uint32_t& i) const {
    if (context_.mention_over[i] >= 0) return false;
    const std::uint32_t word = behind_co(i);
    if (lexed_.ids[word] == unknown_word ||
        std::find(element.words.begin(), element.words.end(), lexed_.ids[word]) == element.words.end())
      return false;
    i = word + 1;
    return true;
  }

  /// Who "co-hosted" also hosted, but perhaps not at home.
  std::uint32_t behind_co(std::uint32_t i) const {
    const std::uint32_t last = sentence_.tokens.last;
    const bool shared = i < last && lexed_.text(i) == "co" && predicate_ != Predicate::held_in;
    return shared ? behind_prefix(lexed_, i, last) : i;
  }

  bool take_noun_phrase(std::uint32_t& i, PatternMatch& match) const {
    const TokenRange phrase = noun_phrase_at(context_, sentence_.tokens, sentence_.groups, i);
    if (phrase.size() < 2) return false;
    match.objects.emplace_back(fold_space(lexed_.text(phrase)));
    i = phrase.last;
    return true;
  }

  bool take_tasks(std::uint32_t& i, PatternMatch& match) const {
    for (std::string& task : tasks_at(context_, i, sentence_.tokens.last))
      match.objects.emplace_back(std::move(task));
    i = sentence_.tokens.last;
    return !match.objects.empty();
  }

  bool take_date(const Element& element, std::uint32_t& i, PatternMatch& match) const {
    if (lexed_.text(i) == "the") ++i;  // "in the fall of 2022"
    const auto dates = dates_in(context_, {i, i + 1});
    if (dates.empty()) return false;
    const DateMention& date = dates.front();
    if (date.period.first.month == 0 && !element.whole_year) return false;
    match.objects.emplace_back(to_iso(date.period));
    i = date.tokens.last;
    return true;
  }

  bool take_meeting(const Element& element, std::uint32_t& i, PatternMatch& match) const {
    Element forum = element;
    forum.extent = Extent::one;
    forum.types = {EntityType::forum};
    if (std::uint32_t next = i; take_mentions(forum, next, match)) {
      i = next;
      return true;
    }
    if (!context_.series || i + 1 >= sentence_.tokens.last || context_.mention_over[i] >= 0) return false;
    if (lexed_.text(i) != "the" && lexed_.text(i) != "this") return false;
    if (!lexed_.word(i + 1).is(WordClass::joint_body)) return false;
    put(element, *context_.series, match);
    i += 2;
    return true;
  }

  Context& context_;
  const LexedView& lexed_;
  const ParsedSentence& sentence_;
  const std::vector<Element>& elements_;
  Predicate predicate_;
  bool of_series_;  ///< "the next round will …": what is told of another forum is not told of the series
  bool to_come_;    ///< "officials from the Agency will": not who was at the meeting that is told of
};

}  // namespace

std::vector<PatternMatch> match_pattern(Context& context, const ParsedSentence& sentence,
                                        const RelationPattern& pattern) {
  return Matcher{context, sentence, pattern}.run();
}

}  // namespace entente
