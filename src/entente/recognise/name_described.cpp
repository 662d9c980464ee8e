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

  /// "The program, titled “Hope Rhymes”": the common noun before the name types it.
  std::optional<Reading> read_titled(Reading reading) const {
    std::uint32_t at = reading.tokens.first;
    if (at < sentence_.first + 3 || !is_quoted(lexed_, sentence_, reading.tokens)) return std::nullopt;
    const std::string_view verb = lexed_.text(at - 2);
    if (verb != "titled" && verb != "entitled" && verb != "called" && verb != "named") return std::nullopt;
    at -= lexed_.is_mark(at - 3, ',') && at > sentence_.first + 3 ? 4U : 3U;
    bool typed = false;
    lexed_.gazetteer->followers.match(lexed_.from(at, {at, at + 1}), [&](const PhraseTrie::Match& match) {
      reading.type = static_cast<EntityType>(match.values.front());
      typed = true;
    });
    if (!typed) return std::nullopt;
    reading.rule = name_rule::quoted;
    return reading;
  }

 private:
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
  return described ? std::move(described) : reader.read_titled(reading);
}

}  // namespace entente
