// Every namespace and every term of RDF that Entente writes, in one place.
#ifndef ENTENTE_GRAPH_NAMESPACES_HPP
#define ENTENTE_GRAPH_NAMESPACES_HPP

#include <array>
#include <string_view>

#include "entente/base/kinds.hpp"
#include "entente/graph/iri.hpp"

namespace entente {

namespace ns {

inline constexpr std::string_view dcat = "http://www.w3.org/ns/dcat#";
inline constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
inline constexpr std::string_view ent = "https://w3id.org/entente/ontology#";
inline constexpr std::string_view foaf = "http://xmlns.com/foaf/0.1/";
inline constexpr std::string_view itsrdf = "http://www.w3.org/2005/11/its/rdf#";
inline constexpr std::string_view nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
inline constexpr std::string_view org = "http://www.w3.org/ns/org#";
inline constexpr std::string_view owl = "http://www.w3.org/2002/07/owl#";
inline constexpr std::string_view prov = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr std::string_view rdfs = "http://www.w3.org/2000/01/rdf-schema#";
inline constexpr std::string_view schema = "https://schema.org/";
inline constexpr std::string_view skos = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view void_vocabulary = "http://rdfs.org/ns/void#";
inline constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

}  // namespace ns

struct Prefix {
  std::string_view name;
  std::string_view iri;
};

/// What files of RDF declare at their top, in order of name.
inline constexpr std::array prefixes{Prefix{"dcat", ns::dcat},     Prefix{"dcterms", ns::dcterms},
                                     Prefix{"ent", ns::ent},       Prefix{"foaf", ns::foaf},
                                     Prefix{"itsrdf", ns::itsrdf}, Prefix{"nif", ns::nif},
                                     Prefix{"org", ns::org},       Prefix{"owl", ns::owl},
                                     Prefix{"prov", ns::prov},     Prefix{"rdf", ns::rdf},
                                     Prefix{"rdfs", ns::rdfs},     Prefix{"schema", ns::schema},
                                     Prefix{"skos", ns::skos},     Prefix{"void", ns::void_vocabulary},
                                     Prefix{"xsd", ns::xsd}};

/// The rules of ontology/vocabulary/rules.ttl stand under this, whatever the namespace of the data.
inline constexpr std::string_view rule_namespace = "https://w3id.org/entente/id/rule/";

/// This program, as the agent of what it extracts.
inline constexpr std::string_view software_iri = "https://w3id.org/entente/software/entente";

/// `space` followed by `local`, which the caller knows to be a name.
[[nodiscard]] Iri term(std::string_view space, std::string_view local);

/// The terms that the mapping uses. Members are named prefix_local; those of rdf:type and rdfs:label are so
/// common that they go by their short names.
struct Terms {
  Iri type = term(ns::rdf, "type");
  Iri label = term(ns::rdfs, "label");

  Iri rdf_statement = term(ns::rdf, "Statement");
  Iri rdf_subject = term(ns::rdf, "subject");
  Iri rdf_predicate = term(ns::rdf, "predicate");
  Iri rdf_object = term(ns::rdf, "object");
  Iri rdf_value = term(ns::rdf, "value");

  Iri xsd_string = term(ns::xsd, "string");
  Iri xsd_boolean = term(ns::xsd, "boolean");
  Iri xsd_integer = term(ns::xsd, "integer");
  Iri xsd_non_negative_integer = term(ns::xsd, "nonNegativeInteger");
  Iri xsd_decimal = term(ns::xsd, "decimal");
  Iri xsd_date = term(ns::xsd, "date");
  Iri xsd_year_month = term(ns::xsd, "gYearMonth");
  Iri xsd_year = term(ns::xsd, "gYear");

  Iri dcat_byte_size = term(ns::dcat, "byteSize");
  Iri dcat_dataset = term(ns::dcat, "Dataset");
  Iri dcat_distribution = term(ns::dcat, "distribution");
  Iri dcat_distribution_class = term(ns::dcat, "Distribution");
  Iri dcat_download_url = term(ns::dcat, "downloadURL");
  Iri dcat_end_date = term(ns::dcat, "endDate");
  Iri dcat_media_type = term(ns::dcat, "mediaType");
  Iri dcat_start_date = term(ns::dcat, "startDate");

  Iri dcterms_title = term(ns::dcterms, "title");
  Iri dcterms_conforms_to = term(ns::dcterms, "conformsTo");
  Iri dcterms_date = term(ns::dcterms, "date");
  Iri dcterms_creator = term(ns::dcterms, "creator");
  Iri dcterms_description = term(ns::dcterms, "description");
  Iri dcterms_format = term(ns::dcterms, "format");
  Iri dcterms_license = term(ns::dcterms, "license");
  Iri dcterms_period_of_time = term(ns::dcterms, "PeriodOfTime");
  Iri dcterms_rights = term(ns::dcterms, "rights");
  Iri dcterms_temporal = term(ns::dcterms, "temporal");
  Iri dcterms_issued = term(ns::dcterms, "issued");
  Iri dcterms_source = term(ns::dcterms, "source");
  Iri dcterms_language = term(ns::dcterms, "language");
  Iri dcterms_identifier = term(ns::dcterms, "identifier");
  Iri dcterms_is_part_of = term(ns::dcterms, "isPartOf");

  Iri foaf_agent = term(ns::foaf, "Agent");
  Iri foaf_document = term(ns::foaf, "Document");
  Iri foaf_person = term(ns::foaf, "Person");
  Iri foaf_name = term(ns::foaf, "name");

  Iri itsrdf_identifies = term(ns::itsrdf, "taIdentRef");

  Iri nif_context = term(ns::nif, "Context");
  Iri nif_sentence = term(ns::nif, "Sentence");
  Iri nif_phrase = term(ns::nif, "Phrase");
  Iri nif_is_string = term(ns::nif, "isString");
  Iri nif_anchor_of = term(ns::nif, "anchorOf");
  Iri nif_begin_index = term(ns::nif, "beginIndex");
  Iri nif_end_index = term(ns::nif, "endIndex");
  Iri nif_reference_context = term(ns::nif, "referenceContext");
  Iri nif_super_string = term(ns::nif, "superString");

  Iri org_formal_organization = term(ns::org, "FormalOrganization");
  Iri org_collaboration = term(ns::org, "OrganizationalCollaboration");

  Iri prov_activity = term(ns::prov, "Activity");
  Iri prov_entity = term(ns::prov, "Entity");
  Iri prov_software_agent = term(ns::prov, "SoftwareAgent");
  Iri prov_used = term(ns::prov, "used");
  Iri prov_was_associated_with = term(ns::prov, "wasAssociatedWith");
  Iri prov_was_derived_from = term(ns::prov, "wasDerivedFrom");
  Iri prov_was_generated_by = term(ns::prov, "wasGeneratedBy");

  Iri schema_creative_work = term(ns::schema, "CreativeWork");
  Iri schema_event = term(ns::schema, "Event");
  Iri schema_place = term(ns::schema, "Place");
  Iri schema_project = term(ns::schema, "Project");
  Iri schema_about = term(ns::schema, "about");
  Iri schema_location = term(ns::schema, "location");
  Iri schema_location_created = term(ns::schema, "locationCreated");
  Iri schema_start_date = term(ns::schema, "startDate");
  Iri schema_end_date = term(ns::schema, "endDate");
  Iri schema_software_version = term(ns::schema, "softwareVersion");

  Iri skos_concept = term(ns::skos, "Concept");
  Iri skos_concept_scheme = term(ns::skos, "ConceptScheme");
  Iri skos_in_scheme = term(ns::skos, "inScheme");
  Iri skos_pref_label = term(ns::skos, "prefLabel");
  Iri skos_alt_label = term(ns::skos, "altLabel");
  Iri skos_broader = term(ns::skos, "broader");
  Iri skos_broader_transitive = term(ns::skos, "broaderTransitive");
  Iri skos_top_concept_of = term(ns::skos, "topConceptOf");
  Iri skos_definition = term(ns::skos, "definition");
  Iri skos_exact_match = term(ns::skos, "exactMatch");

  Iri void_class = term(ns::void_vocabulary, "class");
  Iri void_class_partition = term(ns::void_vocabulary, "classPartition");
  Iri void_classes = term(ns::void_vocabulary, "classes");
  Iri void_data_dump = term(ns::void_vocabulary, "dataDump");
  Iri void_dataset = term(ns::void_vocabulary, "Dataset");
  Iri void_distinct_objects = term(ns::void_vocabulary, "distinctObjects");
  Iri void_distinct_subjects = term(ns::void_vocabulary, "distinctSubjects");
  Iri void_entities = term(ns::void_vocabulary, "entities");
  Iri void_example_resource = term(ns::void_vocabulary, "exampleResource");
  Iri void_feature = term(ns::void_vocabulary, "feature");
  Iri void_properties = term(ns::void_vocabulary, "properties");
  Iri void_property = term(ns::void_vocabulary, "property");
  Iri void_property_partition = term(ns::void_vocabulary, "propertyPartition");
  Iri void_triples = term(ns::void_vocabulary, "triples");
  Iri void_uri_space = term(ns::void_vocabulary, "uriSpace");
  Iri void_vocabulary = term(ns::void_vocabulary, "vocabulary");

  Iri ent_statement = term(ns::ent, "Statement");
  Iri ent_passage = term(ns::ent, "Passage");
  Iri ent_mention = term(ns::ent, "Mention");
  Iri ent_meeting = term(ns::ent, "Meeting");
  Iri ent_commitment = term(ns::ent, "Commitment");
  Iri ent_topics = term(ns::ent, "topics");
  Iri ent_party = term(ns::ent, "party");
  Iri ent_mentions = term(ns::ent, "mentions");
  Iri ent_post = term(ns::ent, "post");
  Iri ent_series = term(ns::ent, "series");
  Iri ent_ordinal = term(ns::ent, "ordinal");
  Iri ent_made_in = term(ns::ent, "madeIn");
  Iri ent_expressed_in = term(ns::ent, "expressedIn");
  Iri ent_agent = term(ns::ent, "agent");
  Iri ent_force = term(ns::ent, "force");
  Iri ent_action = term(ns::ent, "action");
  Iri ent_trigger = term(ns::ent, "trigger");
  Iri ent_topic = term(ns::ent, "topic");
  Iri ent_venue = term(ns::ent, "venue");
  Iri ent_due = term(ns::ent, "due");
  Iri ent_quote = term(ns::ent, "quote");
  Iri ent_evidence_class = term(ns::ent, "Evidence");
  Iri ent_in_charge_of = term(ns::ent, "inChargeOf");
  Iri ent_evidence = term(ns::ent, "evidence");
  Iri ent_detail = term(ns::ent, "detail");
  Iri ent_rule_class = term(ns::ent, "Rule");
  Iri ent_rule = term(ns::ent, "rule");
  Iri ent_confidence = term(ns::ent, "confidence");
  Iri ent_centrality_score = term(ns::ent, "CentralityScore");
  Iri ent_of = term(ns::ent, "of");
  Iri ent_measure = term(ns::ent, "measure");
  Iri ent_projection = term(ns::ent, "projection");
  Iri ent_in_statement = term(ns::ent, "inStatement");
  Iri ent_rank = term(ns::ent, "rank");
  Iri ent_continuity_link = term(ns::ent, "ContinuityLink");
  Iri ent_earlier = term(ns::ent, "earlier");
  Iri ent_later = term(ns::ent, "later");
  Iri ent_earlier_statement = term(ns::ent, "earlierStatement");
  Iri ent_later_statement = term(ns::ent, "laterStatement");
  Iri ent_verdict = term(ns::ent, "verdict");
  Iri ent_similarity = term(ns::ent, "similarity");
};

/// One table for the whole program, made on first use.
[[nodiscard]] const Terms& terms();

/// "ent:Agency", "ent:partOf", "ent:HighForce".
[[nodiscard]] Iri ent_term(EntityType type);
[[nodiscard]] Iri ent_term(Predicate predicate);
[[nodiscard]] Iri ent_term(Force force);

/// The class of a standard vocabulary that things of this type belong to as well.
[[nodiscard]] const Iri& standard_class(EntityType type);

}  // namespace entente

#endif  // ENTENTE_GRAPH_NAMESPACES_HPP
