// An independent reader of quoted strings in Turtle and its kin, to hold the writers' escaping against.
#ifndef ENTENTE_TESTS_EMIT_TURTLE_STRINGS_HPP
#define ENTENTE_TESTS_EMIT_TURTLE_STRINGS_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// The strings in "short quotes" of one line, unescaped; nothing when one of them does not end in the line,
/// or has an escape that Turtle does not know.  source  Turtle 1.1 productions [22], [26], [159s]
[[nodiscard]] std::optional<std::vector<std::string>> strings_of(std::string_view line);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_EMIT_TURTLE_STRINGS_HPP
