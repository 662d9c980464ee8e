// Quads made of numbers: the same number gives the same quad, on every machine.
#ifndef ENTENTE_TESTS_PROPERTY_GENERATED_QUADS_HPP
#define ENTENTE_TESTS_PROPERTY_GENERATED_QUADS_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "entente/graph/terms.hpp"

namespace entente::test {

/// A quad with a literal of any kind (words in six languages, every datatype of XSD in use and others, forms
/// that their datatype has not), or an IRI, as object. Texts are made of what breaks careless writers:
/// quotes, backslashes, line ends, controls, marks of direction, combining characters, markup.
[[nodiscard]] Quad generated_quad(std::uint64_t number);

/// `count` triples, no two the same, sorted.
[[nodiscard]] std::vector<Triple> generated_triples(std::size_t count);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_PROPERTY_GENERATED_QUADS_HPP
