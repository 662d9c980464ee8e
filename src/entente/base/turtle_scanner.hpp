// A walk over the tokens of a text in Turtle or TriG, beside the library that reads it.
//
// It knows where tokens begin and end, not what they mean, and leaves it to the reader to say what is broken.
#ifndef ENTENTE_BASE_TURTLE_SCANNER_HPP
#define ENTENTE_BASE_TURTLE_SCANNER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente {

/// cost     a walk over the whole text is linear in it
/// source   Turtle 1.1 §6.5, TriG 1.1 §4.4
class TurtleScanner {
 public:
  /// Begins behind a byte order mark.
  explicit TurtleScanner(std::string_view text) noexcept
      : text_{text}, at_{text.starts_with("\xEF\xBB\xBF") ? 3U : 0U} {}

  [[nodiscard]] std::size_t offset() const noexcept { return at_; }
  [[nodiscard]] std::uint32_t line() const noexcept { return line_; }  ///< from 1
  [[nodiscard]] char here() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }
  /// The name, keyword, label or number that begins here, without moving; empty at a mark.
  [[nodiscard]] std::string_view word() const noexcept;

  /// Skips white space and comments; false at the end of the text.
  bool next() noexcept;
  /// Goes behind `mark` if it stands here.
  bool take(char mark) noexcept;
  /// Goes behind one IRI, name, keyword, label of a blank node, number, or literal with its language or
  /// datatype; false if there is none.
  bool take_term() noexcept;
  /// Goes behind "@prefix a: <b> .", "BASE <b>" and their kin; false if there is none.
  bool take_directive() noexcept;

 private:
  void step() noexcept;
  void take_string() noexcept;

  std::string_view text_;
  std::size_t at_;
  std::uint32_t line_ = 1;
};

}  // namespace entente

#endif  // ENTENTE_BASE_TURTLE_SCANNER_HPP
