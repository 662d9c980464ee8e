// Small graphs of shapes and data in Turtle, and what the validator finds in them.
#ifndef ENTENTE_TESTS_CHECK_SHACL_SUPPORT_HPP
#define ENTENTE_TESTS_CHECK_SHACL_SUPPORT_HPP

#include <set>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/check/quad_file.hpp"
#include "entente/check/shapes.hpp"

namespace entente::test {

/// Turtle with the prefixes sh:, ex:, xsd:, rdf:, rdfs:, ent:, nif: and owl: declared.
[[nodiscard]] QuadFile turtle(const std::string& name, const std::string& text);

/// "did you mean X?" for the first of `known` that begins like the word.
[[nodiscard]] std::string suggest(std::string_view word, const std::vector<std::string>& known,
                                  std::string otherwise);

/// The shapes of a file "shapes.ttl".
[[nodiscard]] Expected<ShapeGraph> shapes_of_text(const std::string& text, TermTable& terms);

/// What is wrong with the shapes, as to_string(Error) gives it; empty if nothing is.
[[nodiscard]] std::string why_no_shapes(const std::string& text);

/// "ex:a ex:p minCount", "ex:a ex:p datatype \"x\"" for each finding; "-" where there is no single path.
[[nodiscard]] std::set<std::string> findings(const std::string& shapes, const std::string& data);

/// The findings of one property shape on ex:p of ex:a, without its subject and path: "minCount".
[[nodiscard]] std::set<std::string> on_property(const std::string& constraints, const std::string& data);

/// The findings of one node shape on ex:a.
[[nodiscard]] std::set<std::string> on_node(const std::string& constraints, const std::string& data);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_CHECK_SHACL_SUPPORT_HPP
