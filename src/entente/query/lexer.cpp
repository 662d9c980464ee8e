#include "entente/query/lexer.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "entente/base/name_characters.hpp"
#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente::sparql {

namespace {

constexpr bool is_ascii_letter(char32_t c) noexcept {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr bool is_hex(char c) noexcept {
  return is_ascii_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

class Lexer {
 public:
  Lexer(const std::string& place, std::string_view text) : place_{place}, text_{text} {}

  Expected<std::vector<Token>> run() && {
    if (const auto bad = find_invalid_utf8(text_)) {
      text_ = text_.substr(0, *bad);
      fail(*bad, "the query is not UTF-8", "convert it to UTF-8");
    }
    while (!error_) {
      const bool spaced = skip_space() || tokens_.empty();
      begin_ = at_;
      if (at_ >= text_.size()) {
        tokens_.push_back({TokenKind::end, "", position(at_), spaced});
        break;
      }
      Token token = next();
      token.at = position(begin_);
      token.after_space = spaced;
      token.begin = begin_;
      token.end = at_;
      tokens_.push_back(std::move(token));
    }
    if (error_) return Unexpected{*std::move(error_)};
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const noexcept {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  [[nodiscard]] char32_t point(std::size_t at) const noexcept {
    return at < text_.size() ? decode_at(text_, at).value : U'\0';
  }
  [[nodiscard]] std::size_t size_at(std::size_t at) const noexcept { return decode_at(text_, at).size; }

  /// Positions are asked for in rising order, so that counting goes on from the last one.
  Position position(std::size_t offset) {
    if (offset < counted_) {
      counted_ = 0;
      here_ = {};
    }
    for (; counted_ < offset; ++counted_) {
      if (text_[counted_] == '\n') {
        ++here_.line;
        here_.column = 1;
      } else if ((static_cast<unsigned char>(text_[counted_]) & 0xC0U) != 0x80U) {
        ++here_.column;
      }
    }
    return here_;
  }

  void fail(std::size_t offset, std::string message, std::string remedy) {
    if (!error_) error_ = Error{Errc::usage, place_, position(offset), std::move(message), std::move(remedy)};
    at_ = text_.size();
  }

  bool skip_space() {
    const std::size_t before = at_;
    while (at_ < text_.size()) {
      if (text_[at_] == '#') {
        at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
      } else if (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r') {
        ++at_;
      } else {
        break;
      }
    }
    return at_ > before;
  }

  Token next() {
    const char c = peek();
    if (c == '<') return iri_or_less();
    if (c == '?' || c == '$') return variable_or_sign();
    if (c == '"' || c == '\'') return string();
    if (c == '@') return language();
    if (c == '_' && peek(1) == ':') return blank();
    if (is_ascii_digit(c) || (c == '.' && is_ascii_digit(peek(1)))) return number();
    if (c == ':' || is_name_start(point(at_))) return word_or_name();
    return sign();
  }

  Token iri_or_less() {
    std::string iri;
    std::size_t i = at_ + 1;
    for (; i < text_.size(); ++i) {
      const char c = text_[i];
      if (c == '>') {
        at_ = i + 1;
        return {TokenKind::iri, std::move(iri), {}, true};
      }
      if (c == '\\') {
        const std::size_t escape = i;
        std::size_t after = i + 1;
        if (!append_code_point(iri, after)) break;
        i = after - 1;
        if (iri.find_first_of("<>\"{}|^`\\ ") != std::string::npos) {
          fail(escape, "an escape gives a character that IRIs may not have", "write it percent-encoded");
        }
        continue;
      }
      if (static_cast<unsigned char>(c) <= 0x20 ||
          std::string_view{"<\"{}|^`"}.find(c) != std::string_view::npos)
        break;
      iri += c;
    }
    return sign();
  }

  /// \uXXXX or \UXXXXXXXX with `at` behind the backslash; moves it behind the escape.
  bool append_code_point(std::string& out, std::size_t& at) const {
    const std::size_t digits = at < text_.size() && text_[at] == 'u'   ? 4
                               : at < text_.size() && text_[at] == 'U' ? 8
                                                                       : 0;
    if (digits == 0 || at + digits >= text_.size()) return false;
    char32_t value = 0;
    for (std::size_t i = at + 1; i <= at + digits; ++i) {
      const char c = text_[i];
      if (!is_hex(c)) return false;
      value = value * 16 + static_cast<char32_t>(is_ascii_digit(c) ? c - '0' : to_ascii_lower(c) - 'a' + 10);
    }
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return false;
    append_utf8(out, value);
    at += digits + 1;
    return true;
  }

  Token variable_or_sign() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && is_variable_character(point(end))) end += size_at(end);
    if (end == at_ + 1) return sign();
    const char32_t first = point(at_ + 1);
    if (first == 0xB7 || (first >= 0x300 && first <= 0x36F) || first == 0x203F || first == 0x2040)
      return sign();
    Token token{TokenKind::variable, std::string{text_.substr(at_ + 1, end - at_ - 1)}, {}, true};
    at_ = end;
    return token;
  }

  Token string() {
    const char quote = peek();
    const bool is_long = peek(1) == quote && peek(2) == quote;
    const std::string closing(is_long ? 3 : 1, quote);
    const std::size_t start = at_;
    at_ += closing.size();
    std::string out;
    while (at_ < text_.size()) {
      if (text_.substr(at_, closing.size()) == closing) {
        at_ += closing.size();
        return {TokenKind::string, std::move(out), {}, true};
      }
      const char c = text_[at_];
      if (!is_long && (c == '\n' || c == '\r')) break;
      if (c == '\\') {
        if (!append_escape(out)) return {};
      } else {
        out += c;
        ++at_;
      }
    }
    fail(
        start, "this string is not closed",
        is_long ? "close it with " + closing : "close it on its line, or use three quotes for several lines");
    return {};
  }

  bool append_escape(std::string& out) {
    constexpr std::string_view letters = "tbnrf\\\"'";
    constexpr std::string_view meanings = "\t\b\n\r\f\\\"'";
    const std::size_t which = letters.find(peek(1));
    if (peek(1) != '\0' && which != std::string_view::npos) {
      out += meanings[which];
      at_ += 2;
      return true;
    }
    std::size_t after = at_ + 1;
    if (append_code_point(out, after)) {
      at_ = after;
      return true;
    }
    fail(at_, "there is no such escape in a string", "double the backslash if you mean one");
    return false;
  }

  Token language() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && is_ascii_letter(static_cast<unsigned char>(text_[end]))) ++end;
    if (end == at_ + 1) return sign();
    while (end + 1 < text_.size() && text_[end] == '-' &&
           (is_ascii_letter(static_cast<unsigned char>(text_[end + 1])) || is_ascii_digit(text_[end + 1]))) {
      ++end;
      while (end < text_.size() &&
             (is_ascii_letter(static_cast<unsigned char>(text_[end])) || is_ascii_digit(text_[end]))) {
        ++end;
      }
    }
    Token token{TokenKind::language, to_lower(text_.substr(at_ + 1, end - at_ - 1)), {}, true};
    at_ = end;
    return token;
  }

  Token blank() {
    at_ += 2;
    if (!is_label_start(point(at_))) {
      fail(begin_, "this blank node has no label", "write it as _:name");
      return {};
    }
    return {TokenKind::blank, name_part(false), {}, true};
  }

  /// Name characters, with dots inside but not at the end; in the local part of a name also colons and
  /// escapes.
  std::string name_part(bool is_local) {
    std::string out;
    std::string dots;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      std::string piece;
      if (c == '.') {
        dots += c;
        ++at_;
        continue;
      }
      if (is_name_character(point(at_)) || (is_local && c == ':')) {
        piece = text_.substr(at_, size_at(at_));
        at_ += piece.size();
      } else if (is_local && c == '%' && is_hex(peek(1)) && is_hex(peek(2))) {
        piece = text_.substr(at_, 3);
        at_ += 3;
      } else if (is_local && c == '\\' && peek(1) != '\0' &&
                 std::string_view{"_~.-!$&'()*+,;=/?#@%"}.find(peek(1)) != std::string_view::npos) {
        piece = peek(1);
        at_ += 2;
      } else {
        break;
      }
      out += dots + piece;
      dots.clear();
    }
    at_ -= dots.size();
    return out;
  }

  Token number() {
    const auto digits = [&] {
      const std::size_t before = at_;
      while (is_ascii_digit(peek())) ++at_;
      return at_ - before;
    };
    TokenKind kind = TokenKind::integer;
    digits();
    const auto exponent_at = [&](std::size_t ahead) {
      const bool is_signed = peek(ahead + 1) == '+' || peek(ahead + 1) == '-';
      return (peek(ahead) == 'e' || peek(ahead) == 'E') &&
             is_ascii_digit(peek(ahead + (is_signed ? 2U : 1U)));
    };
    if (peek() == '.' && (is_ascii_digit(peek(1)) || exponent_at(1))) {
      kind = TokenKind::decimal;
      ++at_;
      digits();
    }
    if (exponent_at(0)) {
      kind = TokenKind::scientific;
      at_ += peek(1) == '+' || peek(1) == '-' ? 2U : 1U;
      digits();
    }
    return {kind, std::string{text_.substr(begin_, at_ - begin_)}, {}, true};
  }

  Token word_or_name() {
    std::string prefix;
    if (peek() != ':') prefix = name_part(false);
    if (peek() != ':') {
      // A word such as a keyword has no dots or hyphens; what follows them is for the next token.
      const std::size_t end = std::min(prefix.find_first_of(".-"), prefix.size());
      at_ = begin_ + end;
      return {TokenKind::word, prefix.substr(0, end), {}, true};
    }
    ++at_;
    const bool has_local =
        at_ < text_.size() &&
        (is_name_character(point(at_)) || peek() == ':' || peek() == '%' || peek() == '\\') && peek() != '-';
    return {TokenKind::name, prefix + ':' + (has_local ? name_part(true) : ""), {}, true};
  }

  Token sign() {
    static constexpr std::array<std::string_view, 6> pairs{"&&", "||", "!=", "<=", ">=", "^^"};
    const std::string_view two = text_.substr(at_, 2);
    if (std::find(pairs.begin(), pairs.end(), two) != pairs.end()) {
      at_ += 2;
      return {TokenKind::sign, std::string{two}, {}, true};
    }
    const char c = peek();
    if (std::string_view{"{}()[].,;*/+-=<>!?|^"}.find(c) == std::string_view::npos) {
      const std::string shown{text_.substr(at_, size_at(at_))};
      fail(at_, "“" + shown + "” starts nothing in SPARQL",
           c == '&'    ? "write && for “and”"
           : c == '\\' ? "escapes stand in strings and names only"
                       : "take it out");
      return {};
    }
    ++at_;
    return {TokenKind::sign, std::string(1, c), {}, true};
  }

  const std::string& place_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;  ///< of the token being read
  std::size_t counted_ = 0;
  Position here_;
  std::vector<Token> tokens_;
  std::optional<Error> error_;
};

}  // namespace

Expected<std::vector<Token>> tokens_of(const std::string& place, std::string_view query) {
  return Lexer{place, query}.run();
}

}  // namespace entente::sparql
