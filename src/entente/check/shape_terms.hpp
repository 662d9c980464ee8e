// What a graph of shapes is made of: lists, paths, and literals that are counts or yes and no.
#ifndef ENTENTE_CHECK_SHAPE_TERMS_HPP
#define ENTENTE_CHECK_SHAPE_TERMS_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "entente/check/shapes.hpp"
#include "entente/index/term_table.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

/// How deep paths and shapes may nest.
inline constexpr int most_shape_nesting = 50;

/// The members of an RDF list; nothing if it is none: broken, circular, or forked.
[[nodiscard]] std::optional<std::vector<TermId>> list_members(const TripleIndex& graph,
                                                              const TermTable& terms, TermId list);

/// A path; nothing if it is none, or uses sh:zeroOrMorePath and its like, or nests too deep.
[[nodiscard]] std::optional<ShapePath> shape_path(const TripleIndex& graph, const TermTable& terms,
                                                  TermId path, int depth = 0);

/// A non-negative integer literal.
[[nodiscard]] std::optional<std::uint64_t> count_of(const TermTable& terms, TermId literal);

/// An xsd:boolean.
[[nodiscard]] std::optional<bool> truth_of(const TermTable& terms, TermId literal);

/// The local name of a term of SHACL; empty for another.
[[nodiscard]] std::string_view shacl_name(const TermTable& terms, TermId term);

}  // namespace entente

#endif  // ENTENTE_CHECK_SHAPE_TERMS_HPP
