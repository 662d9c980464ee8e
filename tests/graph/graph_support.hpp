// A small statement made by hand, and what the mapping makes of it as lines to compare.
#ifndef ENTENTE_TESTS_GRAPH_GRAPH_SUPPORT_HPP
#define ENTENTE_TESTS_GRAPH_GRAPH_SUPPORT_HPP

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/graph/statement_facts.hpp"
#include "entente/graph/terms.hpp"

namespace entente::test {

/// "A — B will share data and views." (passage 0) and "X is part of A." (passage 1), said by two states at
/// one meeting.
[[nodiscard]] StatementFacts small_statement();

/// "id:state/a rdf:type ent:State", "… ent:confidence "0.95"^^xsd:decimal": IRIs by prefix, `id:` for the
/// data and `s:` for the parts of small_statement.
[[nodiscard]] std::set<std::string> lines(std::span<const Quad> quads);

/// The lines of `quads` whose subject is `subject`, without it.
[[nodiscard]] std::set<std::string> about(std::string_view subject, std::span<const Quad> quads);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_GRAPH_GRAPH_SUPPORT_HPP
