// What the tests of the vocabulary's checks share.
#ifndef ENTENTE_TESTS_RECOGNISE_CHECK_SUPPORT_HPP
#define ENTENTE_TESTS_RECOGNISE_CHECK_SUPPORT_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/recognise/vocabulary_check.hpp"

namespace entente::test {

/// Suggests the first known word with the same first five letters; rules are right unless their pattern is
/// "BAD".
CheckHelp check_help();

/// The report on `body` behind the usual base and prefixes, which take the first five lines.
VocabularyReport check_body(std::string_view body);

/// "ERROR dangling 7 <agency/x>: message; remedy" for each finding, lines counted in `body` from 1.
std::vector<std::string> findings_of(std::string_view body);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_RECOGNISE_CHECK_SUPPORT_HPP
