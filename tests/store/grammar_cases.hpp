// Texts that a grammar has and texts that it has not, each named after the production that it tries.
#ifndef ENTENTE_TESTS_STORE_GRAMMAR_CASES_HPP
#define ENTENTE_TESTS_STORE_GRAMMAR_CASES_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/store/rdf_reader.hpp"
#include "quads_text.hpp"

namespace entente::test {

struct Sound {
  const char* production;
  std::string text;
  Lines quads;  ///< as quads_text() has them
};

struct Broken {
  const char* production;
  std::string text;
};

/// Each text behind `prefix` is read as its quads.
void check_sound(const std::vector<Sound>& cases, RdfSyntax syntax, std::string_view prefix);

/// Each text behind `prefix` is refused.
void check_broken(const std::vector<Broken>& cases, RdfSyntax syntax, std::string_view prefix);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_STORE_GRAMMAR_CASES_HPP
