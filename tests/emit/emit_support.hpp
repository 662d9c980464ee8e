// What several tests of the writers ask.
#ifndef ENTENTE_TESTS_EMIT_EMIT_SUPPORT_HPP
#define ENTENTE_TESTS_EMIT_EMIT_SUPPORT_HPP

#include <string>
#include <string_view>

namespace entente::test {

[[nodiscard]] inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace entente::test

#endif  // ENTENTE_TESTS_EMIT_EMIT_SUPPORT_HPP
