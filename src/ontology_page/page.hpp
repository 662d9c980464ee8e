// The ontology as a page that a person can read.
#ifndef ENTENTE_ONTOLOGY_PAGE_PAGE_HPP
#define ENTENTE_ONTOLOGY_PAGE_PAGE_HPP

#include <string>

#include "entente/emit/html_writer.hpp"
#include "ontology_page/graph.hpp"
#include "ontology_page/terms.hpp"

namespace entente::ontology_page {

/// HTML5 in one file, without scripts and without anything to fetch. Each term has an anchor by its local
/// name, so that #Agency leads where ent:Agency does. The bytes depend on the graph alone.
[[nodiscard]] std::string page_of(const Graph& graph);

// Its parts.

/// Contents: the classes as a tree, the others in rows.
void write_contents(HtmlWriter& html, const Graph& graph, const Terms& terms);
/// One section for each class.
void write_classes(HtmlWriter& html, const Graph& graph, const Terms& terms);
/// One section for each property of a kind.
void write_properties(HtmlWriter& html, const Graph& graph, const std::vector<std::string>& properties);
/// One section for each individual.
void write_individuals(HtmlWriter& html, const Graph& graph, const Terms& terms);
/// A link to a term by its short name: on the page for ours, to its IRI for others.
void write_link(HtmlWriter& html, const Graph& graph, std::string_view iri);

}  // namespace entente::ontology_page

#endif  // ENTENTE_ONTOLOGY_PAGE_PAGE_HPP
