#include "entente/segment/tokenizer.hpp"

#include <cstdint>

#include "entente/base/text.hpp"
#include "entente/segment/characters.hpp"

namespace entente {

namespace {

constexpr char32_t curly_open = U'‘';
constexpr char32_t curly_close = U'’';

constexpr bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == curly_close;
}
constexpr bool is_s(char32_t c) {
  return c == U's' || c == U'S';
}
constexpr bool is_alphanumeric(CharClass type) {
  return is_letter(type) || type == CharClass::digit;
}

/// Counts the letters of a word by case.
class CaseCounter {
 public:
  void add(CharClass type) {
    if (type == CharClass::upper) {
      first_is_upper_ = first_is_upper_ || (uppers_ == 0 && lowers_ == 0);
      ++uppers_;
    } else if (type == CharClass::lower) {
      ++lowers_;
    } else if (type == CharClass::digit) {
      digits_ = true;
    }
  }
  [[nodiscard]] TokenCase result() const {
    if (uppers_ == 0) return lowers_ == 0 ? TokenCase::none : TokenCase::lower;
    if (lowers_ == 0) return uppers_ > 1 || digits_ ? TokenCase::upper : TokenCase::capitalised;
    return first_is_upper_ && uppers_ == 1 ? TokenCase::capitalised : TokenCase::mixed;
  }

 private:
  std::uint32_t uppers_ = 0;
  std::uint32_t lowers_ = 0;
  bool first_is_upper_ = false;
  bool digits_ = false;
};

class Tokenizer {
 public:
  Tokenizer(std::string_view text, ByteRange range, const Abbreviations& abbreviations,
            std::vector<Token>& tokens)
      : text_{text}, at_{range.begin}, end_{range.end}, abbreviations_{abbreviations}, tokens_{tokens} {}

  void run() {
    bool glued = false;
    while (at_ < end_) {
      const CharAt c = peek(at_);
      if (c.type == CharClass::space) {
        at_ += c.size;
        glued = false;
        continue;
      }
      const std::uint32_t begin = at_;
      Token token = next(c, glued);
      token.range = {begin, at_};
      token.glued = glued;
      tokens_.push_back(token);
      glued = true;
    }
  }

 private:
  [[nodiscard]] CharAt peek(std::uint32_t offset) const { return char_at(text_, offset, end_); }

  /// Consumes one token that begins with `c`; the range is for the caller to fill in.
  Token next(const CharAt& c, bool glued) {
    if (is_letter(c.type)) return word({});
    if (c.type == CharClass::digit) return number();
    if (is_apostrophe(c.value)) return apostrophe(c, glued);
    if (c.value == curly_open) in_single_quotes_ = true;
    at_ += c.size;
    return {{}, TokenKind::punctuation};
  }

  /// From the first letter, or from behind digits that a letter follows ("5G"), to the end of the word.
  Token word(CaseCounter letters) {
    const std::uint32_t begin = at_;
    std::uint32_t piece = 0;     // letters and digits since the last dot
    bool single_letters = true;  // so far the pieces are one letter each: "U.S"
    bool dotted = false;
    for (CharAt c = peek(at_);; c = peek(at_)) {
      if (is_alphanumeric(c.type)) {
        letters.add(c.type);
        single_letters = single_letters && is_letter(c.type) && ++piece == 1;
      } else if (c.value == U'.' && single_letters && piece == 1 && begins_single_letter(at_ + 1)) {
        dotted = true;
        piece = 0;
      } else if (c.type != CharClass::mark && !joins_letters(c)) {
        break;
      }
      at_ += c.size;
    }
    if (peek(at_).value == U'.') {
      const ByteRange with_stop{begin, at_ + 1};
      const bool listed = abbreviations_.stop_rule(slice(text_, with_stop)) != StopRule::not_listed;
      if (dotted || listed) ++at_;
    }
    return {{}, TokenKind::word, letters.result()};
  }

  /// One letter at `offset` that no letter or digit follows, as in "U.S.".
  [[nodiscard]] bool begins_single_letter(std::uint32_t offset) const {
    const CharAt letter = peek(offset);
    return is_letter(letter.type) && !is_alphanumeric(peek(offset + letter.size).type);
  }

  /// '&' between letters, and an apostrophe that begins no clitic.
  [[nodiscard]] bool joins_letters(const CharAt& c) const {
    if (c.value == U'&') return is_letter(peek(at_ + c.size).type);
    return is_apostrophe(c.value) && is_letter(peek(at_ + c.size).type) && !begins_clitic(c);
  }

  [[nodiscard]] bool begins_clitic(const CharAt& mark) const {
    const CharAt s = peek(at_ + mark.size);
    return is_s(s.value) && !is_alphanumeric(peek(at_ + mark.size + s.size).type);
  }

  /// Digits with inner marks, an ordinal ending, or the word that they begin.
  Token number() {
    CaseCounter letters;
    bool plain = true;
    for (CharAt c = peek(at_);; c = peek(at_)) {
      if (c.type == CharClass::digit) {
        letters.add(c.type);
      } else if ((c.value == U'.' || c.value == U',') && peek(at_ + 1).type == CharClass::digit) {
        plain = false;
      } else {
        break;
      }
      at_ += c.size;
    }
    if (const std::uint32_t ending = ordinal_ending(); ending != 0) {
      at_ += ending;
    } else if (plain && is_letter(peek(at_).type) && !begins_capitalised_word(at_)) {
      return word(letters);
    }
    return {{}, TokenKind::number};
  }

  /// The bytes of "st", "nd", "rd" or "th" that end the number here, or 0.
  [[nodiscard]] std::uint32_t ordinal_ending() const {
    if (end_ - at_ < 2) return 0;
    const std::string_view letters = slice(text_, {at_, at_ + 2});
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
      if (!equal_ignoring_case(letters, ending)) continue;
      const CharAt behind = peek(at_ + 2);
      // "the 10thASEAN-U.S. Summit": raised letters lose the space behind them on their way out of a page.
      const bool lost_space = letters == ending && behind.type == CharClass::upper;
      return is_alphanumeric(behind.type) && !lost_space ? 0 : 2;
    }
    return 0;
  }

  /// A word that lost the space before it: "(6Promoting".
  [[nodiscard]] bool begins_capitalised_word(std::uint32_t offset) const {
    const CharAt first = peek(offset);
    const CharAt second = peek(offset + first.size);
    const CharAt third = peek(offset + first.size + second.size);
    return first.type == CharClass::upper && second.type == CharClass::lower &&
           third.type == CharClass::lower;
  }

  /// "'s" and the bare apostrophe behind an s are clitics unless the apostrophe closes a quotation.
  Token apostrophe(const CharAt& mark, bool glued) {
    const bool clitic_s = glued && begins_clitic(mark);
    const CharAt after = peek(at_ + mark.size);
    const bool opens = !glued && is_letter(after.type);
    const bool bare = glued && !in_single_quotes_ && !is_alphanumeric(after.type) && follows_word_in_s();
    at_ += mark.size;
    if (clitic_s) {
      at_ += 1;
      return {{}, TokenKind::clitic};
    }
    if (bare) return {{}, TokenKind::clitic};
    in_single_quotes_ = opens && mark.value == U'\'';
    return {{}, TokenKind::punctuation};
  }

  [[nodiscard]] bool follows_word_in_s() const {
    return !tokens_.empty() && tokens_.back().kind == TokenKind::word &&
           is_s(static_cast<unsigned char>(text_[at_ - 1]));
  }

  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
  const Abbreviations& abbreviations_;
  std::vector<Token>& tokens_;
  bool in_single_quotes_ = false;
};

}  // namespace

void tokenize(std::string_view text, ByteRange range, const Abbreviations& abbreviations,
              std::vector<Token>& tokens) {
  Tokenizer{text, range, abbreviations, tokens}.run();
}

}  // namespace entente
