#include "entente/recognise/definition.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "Reef Agreement on Fish (Agreement)": the word in brackets is one of the name before them.
bool repeats_name(const LexedView& lexed, TokenRange inner, std::uint32_t bracket, TokenRange sentence) {
  constexpr std::uint32_t longest_name = 16;
  if (inner.size() != 1 || !lexed.word(inner.first).is(WordClass::institutional)) return false;
  const std::uint32_t first = bracket - std::min(bracket - sentence.first, longest_name);
  for (std::uint32_t i = first; i < bracket; ++i) {
    if (lexed.text(i) == lexed.text(inner.first)) return true;
  }
  return false;
}

/// "hereinafter referred to as", "hereinafter –"
bool says_hereinafter(const LexedView& lexed, std::uint32_t i) {
  static constexpr std::array<std::string_view, 9> words{
      "hereinafter", "hereafter", "referred", "to", "as", "called", "-", "\u2013", "\u2014"};
  return std::ranges::find(words, lexed.text(i)) != words.end();
}

}  // namespace

std::optional<TokenRange> definition_behind(const LexedView& lexed, std::uint32_t at, TokenRange sentence) {
  if (at + 2 >= sentence.last || !lexed.is_mark(at, '(')) return std::nullopt;
  std::uint32_t close = at + 1;
  while (close < sentence.last && close < at + 10 && !lexed.is_mark(close, ')')) ++close;
  if (close >= sentence.last || !lexed.is_mark(close, ')')) return std::nullopt;
  if (close + 2 < sentence.last && lexed.token(close + 1).kind == TokenKind::number &&
      lexed.is_mark(close + 2, '/'))
    return std::nullopt;  // "Regulation (EU) 2022/2065"
  TokenRange inner{at + 1, close};
  const auto is_quote = [&](std::uint32_t i) {
    const std::string_view text = lexed.text(i);
    return lexed.is_double_quote(i) || text == "\u2018" || text == "\u2019" || text == "'";
  };
  bool quoted = false;
  while (!inner.empty() && (is_quote(inner.first) || lexed.word(inner.first).is(WordClass::determiner) ||
                            says_hereinafter(lexed, inner.first))) {
    quoted = quoted || is_quote(inner.first) || lexed.text(inner.first).starts_with("herein");
    ++inner.first;
  }
  while (!inner.empty() && is_quote(inner.last - 1)) --inner.last;
  if (inner.empty() || inner.size() > 5) return std::nullopt;
  const Token& first = lexed.token(inner.first);
  if (first.kind == TokenKind::punctuation) return std::nullopt;  // "two-plus-two", whose "two" is gone
  const bool acronym = inner.size() <= 3 && first.letter_case != TokenCase::lower &&
                       first.kind == TokenKind::word &&
                       (first.letter_case != TokenCase::capitalised || inner.first > at + 1);
  if (!acronym && !quoted && !repeats_name(lexed, inner, at, sentence)) return std::nullopt;
  if (first.kind == TokenKind::word && first.letter_case == TokenCase::lower) return std::nullopt;
  return inner;
}

bool ends_with_thing(const LexedView& lexed, TokenRange name, const std::vector<EntryId>& things) {
  bool ends = false;
  for (std::uint32_t i = name.first + 1; i < name.last && !ends; ++i) {
    lexed.gazetteer->labels.match(lexed.from(i, name), [&](const PhraseTrie::Match& match) {
      if (i + match.size != name.last || match.size < 2) return;
      for (const std::uint32_t value : match.values) {
        ends = ends || std::find(things.begin(), things.end(), lexed.gazetteer->label_values[value].entry) !=
                           things.end();
      }
    });
  }
  return ends;
}

}  // namespace entente
