#include "entente/recognise/name_described.hpp"

#include <utility>

namespace entente {

namespace {

class DescribedReader {
 public:
  DescribedReader(const LexedView& lexed, TokenRange sentence, const RunFinder& runs)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs} {}

  /// "the HORIZON project", "… Shared Skies (HORIZON) project": the common noun behind it types the name.
  std::optional<Reading> read_follower(Reading reading) const {
    std::uint32_t at = reading.tokens.last;
    if (at + 2 < sentence_.last && lexed_.is_mark(at, '(') && lexed_.is_mark(at + 2, ')')) at += 3;
    if (at >= sentence_.last || lexed_.is_capital(at)) return std::nullopt;
    // "the U.S.-Russia summit" names nothing; nor does "$2 billion USD project".
    const bool their_meeting = names_their_meeting(reading.tokens, at);
    if (only_atoms(reading.tokens) && !their_meeting) return std::nullopt;
    if (reading.tokens.first > sentence_.first &&
        lexed_.token(reading.tokens.first - 1).kind == TokenKind::number)
      return std::nullopt;
    const bool lone_opener = reading.tokens.first == sentence_.first && reading.tokens.size() == 1 &&
                             lexed_.token(reading.tokens.first).letter_case == TokenCase::capitalised;
    if (lone_opener) return std::nullopt;
    const Atom* issuer = runs_.atom_at(reading.tokens.first);
    const bool of_forum = issuer != nullptr && issuer->type == EntityType::forum;
    bool typed = of_forum && lexed_.text(at) == "platform";  // "EU Energy platform"
    const bool platform = typed;
    if (platform) reading.type = EntityType::programme;
    lexed_.gazetteer->followers.match(lexed_.from(at, sentence_), [&](const PhraseTrie::Match& match) {
      reading.type = static_cast<EntityType>(match.values.front());
      typed = true;
    });
    if (!typed) return std::nullopt;
    // "Trilateral National Security Advisors meeting": without its noun the name would name persons.
    const bool of_persons = lexed_.word(at).is(WordClass::meeting) && lexed_.text(at - 1).ends_with('s') &&
                            runs_.atom_over(at - 1) == nullptr && at == reading.tokens.last;
    if (their_meeting || of_persons || platform) reading.tokens.last = at + 1;
    if (their_meeting && !of_persons) reading.tokens.last = end_of_their_meeting(at);
    reading.rule = name_rule::follower;
    return reading;
  }

  /// "The program, titled “Hope Rhymes”", "a pilot named Clear Skies": the common noun before the name types
  /// it.
  std::optional<Reading> read_titled(Reading reading) const {
    const bool quoted = is_quoted(lexed_, sentence_, reading.tokens);
    std::uint32_t at = reading.tokens.first - (quoted ? 1U : 0U);
    if (at < sentence_.first + 2 || (!quoted && reading.tokens.size() < 2)) return std::nullopt;
    const std::string_view verb = lexed_.text(at - 1);
    if (verb != "titled" && verb != "entitled" && verb != "called" && verb != "named") return std::nullopt;
    at -= lexed_.is_mark(at - 2, ',') && at > sentence_.first + 2 ? 3U : 2U;
    return typed_by(at, std::move(reading));
  }

  /// "a table-top exercise, Amber Lantern, in Tallinn", "Chile's trade agency, ProReef, will"
  std::optional<Reading> read_apposed(Reading reading) const {
    const TokenRange name = reading.tokens;
    if (name.first < sentence_.first + 3 || !lexed_.is_mark(name.first - 1, ',') ||
        name.last >= sentence_.last || lexed_.token(name.last).kind != TokenKind::punctuation ||
        !may_be_apposed(name))
      return std::nullopt;
    constexpr std::uint32_t farthest = 5;
    const std::uint32_t noun = name.first - 2;
    for (std::uint32_t i = noun; i > sentence_.first && noun - i < farthest; --i) {
      if (lexed_.is_capital(i)) return std::nullopt;
      const std::string_view article = lexed_.text(i - 1);
      if (article == "a" || article == "an" || lexed_.token(i - 1).kind == TokenKind::clitic ||
          lexed_.word(i - 1).is(WordClass::possessive))
        return typed_by(noun, std::move(reading));
    }
    return std::nullopt;
  }

  /// "under the pilot project MOSAR", "the exercise Steady Harbour", "the exercises Lantern, Harbour and
  /// Reef"
  std::optional<Reading> read_named_noun(Reading reading) const {
    const TokenRange name = reading.tokens;
    if (is_exercise(name)) {
      reading.type = EntityType::programme;
      reading.tokens.last = behind_number(name.last);
      reading.rule = name_rule::quoted;
      return reading;
    }
    const bool behind = name.first > sentence_.first + 1 && !lexed_.is_capital(name.first - 1);
    auto typed = behind && may_be_apposed(name) ? typed_by(name.first - 1, std::move(reading)) : std::nullopt;
    // "the exercise Steady Harbour 2015"
    constexpr std::size_t digits = 4;
    const bool year = name.last < sentence_.last && lexed_.token(name.last).kind == TokenKind::number &&
                      lexed_.text(name.last).size() == digits;
    if (typed && year && typed->type == EntityType::programme) ++typed->tokens.last;
    return typed;
  }

  /// "Lighthouse, a platform operated by …"
  std::optional<Reading> read_explained(Reading reading) const {
    const TokenRange name = reading.tokens;
    constexpr std::uint32_t farthest = 5;
    if (name.first == sentence_.first || has_atom(name) || name.last + 3 >= sentence_.last ||
        !lexed_.is_mark(name.last, ',') ||
        (lexed_.text(name.last + 1) != "a" && lexed_.text(name.last + 1) != "an"))
      return std::nullopt;
    for (std::uint32_t i = name.last + 2; i + 1 < std::min(sentence_.last, name.last + 2 + farthest); ++i) {
      if (lexed_.is_capital(i) || lexed_.token(i).kind == TokenKind::punctuation) return std::nullopt;
      // "a platform operator" is somebody.
      const Word& next = lexed_.word(i + 1);
      const bool ends = lexed_.token(i + 1).kind == TokenKind::punctuation ||
                        next.is(WordClass::preposition | WordClass::subordinator) ||
                        next.is(VerbForm::participle);
      if (!ends) continue;
      return typed_by(i, std::move(reading));
    }
    return std::nullopt;
  }

 private:
  /// Behind "exercise", or one of several behind "exercises".
  bool is_exercise(TokenRange name) const {
    if (has_atom(name)) return false;
    constexpr std::uint32_t longest_list = 20;
    std::uint32_t at = name.first;
    while (at > sentence_.first + 1 && name.first - at < longest_list && lists_names(at - 1)) --at;
    const std::string_view noun = at > sentence_.first ? lexed_.text(at - 1) : std::string_view{};
    return (noun == "exercises" && lexed_.is_capital(at)) || (noun == "exercise" && at == name.first);
  }

  /// "Lantern | III", "Lantern|-2023"
  std::uint32_t behind_number(std::uint32_t at) const {
    if (at >= sentence_.last) return at;
    const std::string_view text = lexed_.text(at);
    if (text.find_first_not_of("IVX") == std::string_view::npos) return at + 1;
    const bool joined = lexed_.is_mark(at, '-') && lexed_.token(at).glued && at + 1 < sentence_.last;
    const std::uint32_t number = joined ? at + 1 : at;
    return lexed_.token(number).kind == TokenKind::number ? number + 1 : at;
  }

  bool lists_names(std::uint32_t i) const {
    return lexed_.is_mark(i, ',') || lexed_.text(i) == "and" || lexed_.is_capital(i);
  }

  std::optional<Reading> typed_by(std::uint32_t noun, Reading reading) const {
    bool typed = false;
    lexed_.gazetteer->apposed.match(lexed_.from(noun, {noun, noun + 1}), [&](const PhraseTrie::Match& match) {
      reading.type = static_cast<EntityType>(match.values.front());
      typed = true;
    });
    if (!typed) return std::nullopt;
    reading.rule = name_rule::quoted;
    return reading;
  }

  /// Several words, or one that is written as no common word is.
  bool may_be_apposed(TokenRange name) const {
    const TokenCase letter_case = lexed_.token(name.first).letter_case;
    return !has_atom(name) &&
           (name.size() > 1 || letter_case == TokenCase::upper || letter_case == TokenCase::mixed);
  }

  bool has_atom(TokenRange name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (runs_.atom_over(i) != nullptr) return true;
    }
    return false;
  }

  bool only_atoms(TokenRange name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (runs_.atom_over(i) == nullptr && lexed_.token(i).kind == TokenKind::word) return false;
    }
    return true;
  }

  /// "the U.S.-EU summit"
  bool names_their_meeting(TokenRange states, std::uint32_t behind) const {
    return states.size() == 3 && lexed_.is_mark(states.first + 1, '-') &&
           (lexed_.text(behind) == "summit" || end_of_their_meeting(behind) > behind + 1);
  }

  /// "the U.S.-Russia dialogue on Strategic Stability": behind what it is on, if that is named.
  std::uint32_t end_of_their_meeting(std::uint32_t at) const {
    if (lexed_.text(at) != "dialogue" || at + 2 >= sentence_.last || lexed_.text(at + 1) != "on")
      return at + 1;
    const TokenRange subject = runs_.run_at(lexed_.text(at + 2) == "the" ? at + 3 : at + 2);
    return subject.empty() || runs_.atom_at(subject.first) != nullptr ? at + 1 : subject.last;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
};

}  // namespace

bool is_quoted(const LexedView& lexed, TokenRange sentence, TokenRange name) {
  return name.first > sentence.first && name.last < sentence.last && lexed.is_double_quote(name.first - 1) &&
         lexed.is_double_quote(name.last);
}

std::optional<Reading> read_described(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                      const Reading& reading) {
  const DescribedReader reader{lexed, sentence, runs};
  auto described = reader.read_follower(reading);
  if (!described) described = reader.read_titled(reading);
  if (!described) described = reader.read_apposed(reading);
  if (!described) described = reader.read_named_noun(reading);
  return described ? std::move(described) : reader.read_explained(reading);
}

}  // namespace entente
