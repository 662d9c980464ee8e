#include "entente/segment/sentences.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include <unicode/uchar.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/segment/enclosures.hpp"

namespace entente {

namespace {

using namespace std::literals;

/// How far to look over punctuation for a word: enough for any prose, and hostile runs stay linear.
constexpr std::size_t longest_look = 8;

/// Tokens after which what never ends is cut: three times the longest sentence of 32,000 in real statements.
/// A fact quotes its sentence, so that text without full stops would grow with the square of its length.
constexpr std::uint32_t longest_sentence = 600;

/// Judges whether a sentence ends in a gap between tokens.
class Judge {
 public:
  Judge(std::string_view text, std::span<const Token> tokens, const Abbreviations& abbreviations)
      : text_{text}, tokens_{tokens}, abbreviations_{abbreviations} {}

  /// Whether the sentence that begins at token `start` ends before token `gap`.
  [[nodiscard]] bool ends(std::size_t start, std::size_t gap) const {
    const std::size_t next = next_word(gap);
    if (next == tokens_.size() || tokens_[next].letter_case == TokenCase::lower) return false;
    if (tokens_[gap].glued && !is_capitalised_word(gap)) return false;
    const std::size_t stop = stop_before(gap);
    if (stop <= start || stop == gap) return false;
    const std::string_view mark = word(stop);
    if (tokens_[stop].kind == TokenKind::word) {
      return abbreviations_.stop_rule(mark) != StopRule::never_end && opens_sentence(next);
    }
    if (mark == "."sv && is_enumerator(start, stop)) return false;
    const bool doubtful = mark == "…"sv || (mark == "."sv && (is_initial(stop - 1) || is_dots(stop - 1)));
    return !doubtful || opens_sentence(next);
  }

  /// Ends that the standard's rules do not see: no space behind the stop ("technologies.We will"), a number
  /// after it
  /// ("in Tokyo. 15 States took part"), a reference mark ("security.[2] The"), an ellipsis that is one
  /// character.
  [[nodiscard]] bool may_be_overlooked(std::size_t gap) const {
    const std::string_view mark = word(gap - 1);
    if (mark == "…"sv) return true;
    if (mark == "]"sv) return is_reference_mark(gap - 1);
    if (gap < 2 || !tokens_[gap - 1].glued || (mark != "."sv && mark != "?"sv && mark != "!"sv)) return false;
    const Token& last = tokens_[gap - 2];
    if (!tokens_[gap].glued) {
      const bool short_word =
          last.kind == TokenKind::word && last.letter_case != TokenCase::upper && last.range.size() < 3;
      return tokens_[gap].kind == TokenKind::number && last.kind != TokenKind::punctuation && !short_word;
    }
    if (!is_ascii_lower(text_[last.range.end - 1])) return false;
    const bool in_address = (gap + 1 < tokens_.size() && tokens_[gap + 1].glued && word(gap + 1) == "."sv) ||
                            (gap > 2 && last.glued && is_address_mark(word(gap - 3)));
    return !in_address && is_capitalised_word(gap);
  }

 private:
  [[nodiscard]] std::string_view word(std::size_t token) const { return slice(text_, tokens_[token].range); }

  /// The first token from `from` on that is no punctuation; the number of tokens if none is near.
  [[nodiscard]] std::size_t next_word(std::size_t from) const {
    const std::size_t last = std::min(tokens_.size(), from + longest_look);
    while (from < last && tokens_[from].kind == TokenKind::punctuation) ++from;
    return from < last ? from : tokens_.size();
  }

  /// The mark or abbreviation before `gap` that may end a sentence, looking over what closes behind it; else
  /// `gap`.
  [[nodiscard]] std::size_t stop_before(std::size_t gap) const {
    const std::size_t first = gap > longest_look ? gap - longest_look : 0;
    for (std::size_t i = gap; i-- > first;) {
      if (is_reference_mark(i)) i -= 3;
      const std::string_view token = word(i);
      if (tokens_[i].kind == TokenKind::word) return token.back() == '.' ? i : gap;
      if (tokens_[i].kind == TokenKind::number) return gap;
      if (!is_closing(token)) return is_terminator(token) ? i : gap;
    }
    return gap;
  }

  /// A word that begins sentences, but not the second initial of "J. A. Smith", nor the owners in "U.S.
  /// Ministers’ Statement".
  [[nodiscard]] bool opens_sentence(std::size_t token) const {
    const bool glued = token + 1 < tokens_.size() && tokens_[token + 1].glued;
    const bool initial = glued && is_initial(token) && word(token + 1) == "."sv;
    const bool owners = glued && tokens_[token + 1].kind == TokenKind::clitic;
    return !initial && !owners && abbreviations_.opens_sentence(word(token));
  }

  /// "[2]", glued to what it stands behind, by its last token.
  [[nodiscard]] bool is_reference_mark(std::size_t last) const {
    return last >= 3 && word(last) == "]"sv && tokens_[last - 1].kind == TokenKind::number &&
           word(last - 2) == "["sv && tokens_[last - 2].glued;
  }

  /// "5." or "IV." or "a." or "Sec. 2." that begins the sentence numbers it.
  [[nodiscard]] bool is_enumerator(std::size_t start, std::size_t stop) const {
    const bool behind_abbreviation =
        stop == start + 2 && abbreviations_.stop_rule(word(start)) == StopRule::never_end;
    if (stop != start + 1 && !behind_abbreviation) return false;
    return tokens_[stop - 1].kind == TokenKind::number || is_letter(stop - 1) ||
           word(stop - 1).find_first_not_of("IVX"sv) == std::string_view::npos;
  }

  [[nodiscard]] bool is_letter(std::size_t token) const {
    const ByteRange range = tokens_[token].range;
    return tokens_[token].kind == TokenKind::word && decode_at(text_, range.begin).size == range.size();
  }

  [[nodiscard]] bool is_initial(std::size_t token) const {
    return is_letter(token) && tokens_[token].letter_case == TokenCase::capitalised;
  }

  [[nodiscard]] bool is_capitalised_word(std::size_t token) const {
    return tokens_[token].letter_case == TokenCase::capitalised && tokens_[token].range.size() > 1;
  }

  [[nodiscard]] bool is_dots(std::size_t token) const { return word(token) == "."sv || word(token) == "…"sv; }

  static bool is_closing(std::string_view token) {
    return token == "\""sv || token == "”"sv || token == "'"sv || token == "’"sv || token == ")"sv ||
           token == "]"sv || token == "»"sv;
  }

  static bool is_terminator(std::string_view token) {
    return token == "…"sv ||
           u_hasBinaryProperty(static_cast<UChar32>(decode_at(token, 0).value), UCHAR_S_TERM) != 0;
  }

  static bool is_address_mark(std::string_view token) {
    return token == "."sv || token == "/"sv || token == "@"sv;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  const Abbreviations& abbreviations_;
};

/// Where to cut tokens [start, end), which are too many for one sentence: behind the last semicolon of the
/// second half, else behind its last comma, else in full.
std::uint32_t cut(std::string_view text, std::span<const Token> tokens, std::uint32_t start) {
  for (const std::string_view mark : {";"sv, ","sv}) {
    for (std::uint32_t at = start + longest_sentence; at > start + longest_sentence / 2; --at) {
      if (slice(text, tokens[at - 1].range) == mark) return at;
    }
  }
  return start + longest_sentence;
}

}  // namespace

SentenceSplitter::SentenceSplitter(std::string_view text, const Abbreviations& abbreviations)
    : text_{text}, abbreviations_{abbreviations} {
  UErrorCode status = U_ZERO_ERROR;
  iterator_.adoptInstead(ubrk_open(UBRK_SENTENCE, "", nullptr, 0, &status));
  assert(U_SUCCESS(status));  // the rules are part of ICU's own library
}

/// Into proposed_: the tokens before which ICU sees a boundary, each once, in order.
void SentenceSplitter::propose_ends(ByteRange range, std::span<const Token> tokens) {
  proposed_.clear();
  UErrorCode status = U_ZERO_ERROR;
  UText* opened = utext_openUTF8(icu_text_.orphan(), text_.data() + range.begin, range.size(), &status);
  icu_text_.adoptInstead(opened);
  if (iterator_.isNull() || U_FAILURE(status)) return;
  ubrk_setUText(iterator_.getAlias(), icu_text_.getAlias(), &status);
  std::uint32_t token = 1;
  for (std::int32_t at = ubrk_next(iterator_.getAlias()); at != UBRK_DONE;
       at = ubrk_next(iterator_.getAlias())) {
    const std::uint32_t boundary = range.begin + static_cast<std::uint32_t>(at);
    while (token < tokens.size() && tokens[token].range.begin < boundary) ++token;
    if (token == tokens.size()) return;
    if (proposed_.empty() || proposed_.back() != token) proposed_.push_back(token);
  }
}

std::span<const std::uint32_t> SentenceSplitter::split(ByteRange range, std::span<const Token> tokens) {
  starts_.clear();
  if (tokens.empty()) return starts_;
  starts_.push_back(0);
  propose_ends(range, tokens);
  const Judge judge{text_, tokens, abbreviations_};
  std::vector<bool> enclosed;
  const auto is_enclosed = [&](std::uint32_t gap) {
    if (enclosed.empty()) enclosed = enclosed_gaps(text_, tokens);
    return enclosed[gap];
  };
  auto proposed = proposed_.begin();
  for (std::uint32_t gap = 1; gap < tokens.size(); ++gap) {
    const bool by_icu = proposed != proposed_.end() && *proposed == gap;
    if (by_icu) ++proposed;
    if ((by_icu || judge.may_be_overlooked(gap)) && judge.ends(starts_.back(), gap) && !is_enclosed(gap)) {
      starts_.push_back(gap);
    } else if (gap - starts_.back() == longest_sentence) {
      starts_.push_back(cut(text_, tokens, starts_.back()));
    }
  }
  return starts_;
}

}  // namespace entente
