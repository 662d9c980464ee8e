#include "entente/recognise/signature_name.hpp"

namespace entente {

namespace {

/// Two to four words with capitals, and initials.
bool looks_like_name(const LexedView& lexed, TokenRange line) {
  constexpr std::uint32_t most_words = 4;
  std::uint32_t words = 0;
  for (std::uint32_t i = line.first; i < line.last; ++i) {
    if (lexed.is_mark(i, '.') || lexed.is_mark(i, '-')) continue;
    if (lexed.token(i).kind != TokenKind::word || !lexed.is_capital(i) ||
        lexed.word(i).is(WordClass::institutional | WordClass::determiner | WordClass::preposition |
                         WordClass::party_noun | WordClass::name_stop))
      return false;
    ++words;
  }
  bool known = false;
  for (std::uint32_t i = line.first; i < line.last; ++i) {
    const auto find = [&](const PhraseTrie::Match&) { known = true; };
    lexed.gazetteer->heads.match(lexed.from(i, line), find);
    lexed.gazetteer->posts.match(lexed.from(i, line), find);
  }
  return words >= 2 && words <= most_words && !known;
}

/// "For the Government of Kenya": a short line that begins so, at most `farthest` lines above.
bool stands_below_signing_party(const LexedView& lexed, SentenceId id) {
  constexpr std::size_t farthest = 4;
  constexpr std::uint32_t longest = 12;
  const auto& sentences = lexed.segmentation->sentences;
  for (std::size_t back = 1; back <= farthest && back <= id.index(); ++back) {
    const TokenRange line = sentences[id.index() - back].tokens;
    if (!line.empty() && lexed.text(line.first) == "For" && line.size() <= longest) return true;
  }
  return false;
}

}  // namespace

std::optional<Reading> read_signature_name(const LexedView& lexed, SentenceId id,
                                           std::span<const Atom> atoms) {
  const TokenRange line = lexed.segmentation->sentences[id.index()].tokens;
  if (line.empty() || !atoms.empty() || !looks_like_name(lexed, line) ||
      !stands_below_signing_party(lexed, id))
    return std::nullopt;
  Reading person;
  person.tokens = line;
  person.type = EntityType::person;
  person.rule = name_rule::given_name;
  person.first_with_owner = line.first;
  return person;
}

}  // namespace entente
