#include "grammar_cases.hpp"

#include <catch2/catch.hpp>

namespace entente::test {

void check_sound(const std::vector<Sound>& cases, RdfSyntax syntax, std::string_view prefix) {
  for (const Sound& each : cases) {
    INFO(name(syntax) << ", " << each.production << ": " << each.text);
    CHECK(quads_text(std::string{prefix} + each.text, syntax) == each.quads);
  }
}

void check_broken(const std::vector<Broken>& cases, RdfSyntax syntax, std::string_view prefix) {
  for (const Broken& each : cases) {
    INFO(name(syntax) << ", " << each.production << ": " << each.text);
    const Lines found = quads_text(std::string{prefix} + each.text, syntax);
    CHECK((found.size() == 1 && found.front().starts_with("error: ")));
  }
}

}  // namespace entente::test
