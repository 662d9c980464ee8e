// What a reader made of a text, in lines that tests can compare.
#ifndef ENTENTE_TESTS_STORE_QUADS_TEXT_HPP
#define ENTENTE_TESTS_STORE_QUADS_TEXT_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/store/rdf_reader.hpp"

namespace entente::test {

using Lines = std::vector<std::string>;

/// Each quad as "s p o" or "s p o g" in byte order, or one line "error: …". IRIs stand as they are but for
/// http://e/, which is left out, and blank nodes, which are _1, _2 …; literals are "lexical"@language or
/// "lexical"^type without the namespace of XSD; a plain one is "lexical". Nothing is escaped.
[[nodiscard]] Lines quads_text(std::string_view text, RdfSyntax syntax);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_STORE_QUADS_TEXT_HPP
