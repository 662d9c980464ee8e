// Errors of input and environment are values that say what is wrong, where, and what to do about it.
//
// Bugs are assertions. Nothing in the library prints or exits.
#ifndef ENTENTE_BASE_ERROR_HPP
#define ENTENTE_BASE_ERROR_HPP

#include <cstdint>
#include <optional>
#include <string>

#include <tl/expected.hpp>

namespace entente {

/// What kind of thing went wrong; each kind has one exit status of the command line.
enum class Errc : std::uint8_t {
  usage,          ///< the caller asked for something that does not exist
  unreadable,     ///< a file or stream could not be read, or is no text
  invalid_data,   ///< it was read, but breaks the rules of its format
  output_failed,  ///< a result could not be written whole
};

/// A place in a text: 1-based line, 1-based column in code points.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

struct Error {
  Errc code;
  std::string place;           ///< the file, IRI or option at fault, as the user wrote it
  std::optional<Position> at;  ///< where in it, if known
  std::string message;         ///< what is wrong, no full stop
  std::string remedy;          ///< what to do, no full stop; may be empty
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Expected = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;

/// "place:line:column: message; remedy" with the parts that there are.
[[nodiscard]] std::string to_string(const Error& error);

}  // namespace entente

#endif  // ENTENTE_BASE_ERROR_HPP
