// The terms of the ontology, sorted out for a reader: classes, properties, individuals.
#ifndef ENTENTE_ONTOLOGY_PAGE_TERMS_HPP
#define ENTENTE_ONTOLOGY_PAGE_TERMS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "ontology_page/graph.hpp"

namespace entente::ontology_page {

namespace vocabulary {

inline constexpr std::string_view ent = "https://w3id.org/entente/ontology#";
inline constexpr std::string_view ontology = "https://w3id.org/entente/ontology";
inline constexpr std::string_view alignments = "https://w3id.org/entente/ontology/alignments";

inline constexpr std::string_view type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view label = "http://www.w3.org/2000/01/rdf-schema#label";
inline constexpr std::string_view domain = "http://www.w3.org/2000/01/rdf-schema#domain";
inline constexpr std::string_view range = "http://www.w3.org/2000/01/rdf-schema#range";
inline constexpr std::string_view see_also = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
inline constexpr std::string_view sub_class_of = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
inline constexpr std::string_view sub_property_of = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf";

inline constexpr std::string_view owl = "http://www.w3.org/2002/07/owl#";
inline constexpr std::string_view owl_class = "http://www.w3.org/2002/07/owl#Class";
inline constexpr std::string_view object_property = "http://www.w3.org/2002/07/owl#ObjectProperty";
inline constexpr std::string_view datatype_property = "http://www.w3.org/2002/07/owl#DatatypeProperty";
inline constexpr std::string_view annotation_property = "http://www.w3.org/2002/07/owl#AnnotationProperty";
inline constexpr std::string_view named_individual = "http://www.w3.org/2002/07/owl#NamedIndividual";
inline constexpr std::string_view functional = "http://www.w3.org/2002/07/owl#FunctionalProperty";
inline constexpr std::string_view symmetric = "http://www.w3.org/2002/07/owl#SymmetricProperty";
inline constexpr std::string_view disjoint_with = "http://www.w3.org/2002/07/owl#disjointWith";
inline constexpr std::string_view equivalent_class = "http://www.w3.org/2002/07/owl#equivalentClass";
inline constexpr std::string_view inverse_of = "http://www.w3.org/2002/07/owl#inverseOf";
inline constexpr std::string_view one_of = "http://www.w3.org/2002/07/owl#oneOf";
inline constexpr std::string_view union_of = "http://www.w3.org/2002/07/owl#unionOf";
inline constexpr std::string_view version_info = "http://www.w3.org/2002/07/owl#versionInfo";
inline constexpr std::string_view version_iri = "http://www.w3.org/2002/07/owl#versionIRI";

inline constexpr std::string_view definition = "http://www.w3.org/2004/02/skos/core#definition";
inline constexpr std::string_view example = "http://www.w3.org/2004/02/skos/core#example";
inline constexpr std::string_view history_note = "http://www.w3.org/2004/02/skos/core#historyNote";
inline constexpr std::string_view note = "http://www.w3.org/2004/02/skos/core#note";
inline constexpr std::string_view scope_note = "http://www.w3.org/2004/02/skos/core#scopeNote";

inline constexpr std::string_view title = "http://purl.org/dc/terms/title";
inline constexpr std::string_view description = "http://purl.org/dc/terms/description";
inline constexpr std::string_view creator = "http://purl.org/dc/terms/creator";
inline constexpr std::string_view license = "http://purl.org/dc/terms/license";
inline constexpr std::string_view created = "http://purl.org/dc/terms/created";
inline constexpr std::string_view modified = "http://purl.org/dc/terms/modified";
inline constexpr std::string_view preferred_prefix = "http://purl.org/vocab/vann/preferredNamespacePrefix";

}  // namespace vocabulary

/// IRIs, each row in byte order.
struct Terms {
  std::vector<std::string> classes;
  std::vector<std::string> object_properties;
  std::vector<std::string> datatype_properties;
  std::vector<std::string> annotation_properties;
  std::vector<std::string> individuals;
};

/// Those of the namespace ent:.
[[nodiscard]] Terms terms_of(const Graph& graph);

[[nodiscard]] inline bool is_ours(std::string_view iri) {
  return iri.starts_with(vocabulary::ent);
}
/// "State": what stands behind '#', and the anchor on the page.
[[nodiscard]] inline std::string_view local_name(std::string_view iri) {
  return iri.substr(vocabulary::ent.size());
}

/// Those of ours, or of others, that `subject` names by `property`, in order of short name.
[[nodiscard]] std::vector<std::string> linked(const Graph& graph, std::string_view subject,
                                              std::string_view property, bool ours);

/// The classes or datatypes that a domain or range gives, the members of a union one by one.
[[nodiscard]] std::vector<std::string> end_of(const Graph& graph, std::string_view subject,
                                              std::string_view property);

}  // namespace entente::ontology_page

#endif  // ENTENTE_ONTOLOGY_PAGE_TERMS_HPP
