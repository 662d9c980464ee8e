#include "entente/graph/dataset_mapping.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "entente/base/version.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

constexpr std::string_view own_namespace = "https://w3id.org/entente/id/";
constexpr std::string_view ontology_iri = "https://w3id.org/entente/ontology";
constexpr std::string_view authors_iri = "https://w3id.org/entente/authors";
constexpr std::string_view license_iri = "https://creativecommons.org/licenses/by/4.0/";
constexpr std::string_view english_iri = "http://id.loc.gov/vocabulary/iso639-1/en";
constexpr std::string_view media_types = "https://www.iana.org/assignments/media-types/";

/// What is counted in a graph.
struct Figures {
  std::map<Iri, std::uint64_t> entities_of_class;
  std::map<Iri, std::uint64_t> triples_of_property;
  std::uint64_t entities = 0;  ///< subjects that have a class
  std::uint64_t subjects = 0;
  std::uint64_t objects = 0;
};

Figures count(std::span<const Triple> graph) {
  Figures figures;
  std::set<const Term*, decltype([](const Term* a, const Term* b) { return *a < *b; })> objects;
  const Iri* subject = nullptr;
  const Iri* entity = nullptr;
  for (const Triple& triple : graph) {
    ++figures.triples_of_property[triple.predicate];
    objects.insert(&triple.object);
    if (subject == nullptr || *subject != triple.subject) ++figures.subjects;
    subject = &triple.subject;
    if (triple.predicate != terms().type) continue;
    if (const auto* type = std::get_if<Iri>(&triple.object)) ++figures.entities_of_class[*type];
    if (entity == nullptr || *entity != triple.subject) ++figures.entities;
    entity = &triple.subject;
  }
  figures.objects = objects.size();
  return figures;
}

/// "ent-Agency" for a term of a known namespace; the whole IRI otherwise, for mint to encode.
std::string short_name(const Iri& iri) {
  for (const Prefix& prefix : prefixes) {
    if (iri.str().starts_with(prefix.iri))
      return std::string{prefix.name} + '-' + iri.str().substr(prefix.iri.size());
  }
  return iri.str();
}

class DatasetWriter {
 public:
  explicit DatasetWriter(std::string_view base)
      : base_{base}, dataset_{mint(std::string{base} + "dataset")}, stem_{dataset_.str()} {
    stem_ += stem_.find('#') == std::string::npos ? '#' : '/';
  }

  void add_header(std::span<const StatementFacts> statements) {
    const Terms& t = terms();
    add(t.type, t.void_dataset);
    add(t.type, t.dcat_dataset);
    add(t.dcterms_title, english("Knowledge graph of joint statements"));
    add(t.dcterms_description, english(description(statements)));
    add(t.dcterms_language, mint(english_iri));
    add(t.dcterms_conforms_to, mint(ontology_iri));
    add(t.void_uri_space, plain(base_));
    if (base_ == own_namespace) add_owner();
    add_period(statements);
    if (!statements.empty()) add(t.void_example_resource, mint(statements.front().iri));
  }

  void add_run(std::span<const StatementFacts> statements) {
    const Terms& t = terms();
    const Iri run = part("generation");
    const Iri software = mint(software_iri);
    add(t.prov_was_generated_by, run);
    add(run, t.type, t.prov_activity);
    add(run, t.label, english("generation of the graph"));
    for (const StatementFacts& facts : statements) add(run, t.prov_used, mint(facts.iri));
    add(run, t.prov_was_associated_with, software);
    add(software, t.type, t.prov_software_agent);
    add(software, t.label, english("Entente"));
    add(software, t.schema_software_version, plain(version));
  }

  void add_figures(const Figures& figures, std::size_t triples) {
    const Terms& t = terms();
    add(t.void_triples, integer(static_cast<std::int64_t>(triples)));
    add_count(dataset_, t.void_entities, figures.entities);
    add_count(dataset_, t.void_distinct_subjects, figures.subjects);
    add_count(dataset_, t.void_distinct_objects, figures.objects);
    add_count(dataset_, t.void_classes, figures.entities_of_class.size());
    add_count(dataset_, t.void_properties, figures.triples_of_property.size());
    for (const auto& [type, number] : figures.entities_of_class) {
      const Iri partition = part("class-" + short_name(type));
      add(t.void_class_partition, partition);
      add(partition, t.void_class, type);
      add_count(partition, t.void_entities, number);
      add_vocabulary(type);
    }
    for (const auto& [property, number] : figures.triples_of_property) {
      const Iri partition = part("property-" + short_name(property));
      add(t.void_property_partition, partition);
      add(partition, t.void_property, property);
      add_count(partition, t.void_triples, number);
      add_vocabulary(property);
    }
  }

  void add_file(const PublishedFile& file) {
    const Terms& t = terms();
    const Iri place = mint(dataset_.str() + '/' + std::string{file.name});
    const Iri distribution = part("distribution-" + std::string{file.name});
    add(t.dcat_distribution, distribution);
    add(distribution, t.type, t.dcat_distribution_class);
    add(distribution, t.dcterms_title, plain(file.name));
    add(distribution, t.dcat_download_url, place);
    add(distribution, t.dcat_media_type, mint(std::string{media_types} + std::string{file.media_type}));
    add(distribution, t.dcat_byte_size, non_negative_integer(file.bytes));
    if (file.rdf_format.empty()) return;
    add(distribution, t.dcterms_format, mint(file.rdf_format));
    add(t.void_data_dump, place);
    add(t.void_feature, mint(file.rdf_format));
  }

  std::vector<Triple> finish() && {
    std::sort(triples_.begin(), triples_.end());
    triples_.erase(std::unique(triples_.begin(), triples_.end()), triples_.end());
    return std::move(triples_);
  }

 private:
  void add(const Iri& subject, const Iri& predicate, Term object) {
    triples_.push_back({subject, predicate, std::move(object)});
  }
  void add(const Iri& predicate, Term object) { add(dataset_, predicate, std::move(object)); }
  void add_count(const Iri& subject, const Iri& predicate, std::uint64_t number) {
    add(subject, predicate, integer(static_cast<std::int64_t>(number)));
  }
  [[nodiscard]] Iri part(const std::string& name) const { return mint(stem_ + name); }

  void add_owner() {
    const Terms& t = terms();
    const Iri authors = mint(authors_iri);
    add(t.dcterms_license, mint(license_iri));
    add(t.dcterms_rights,
        english("The words of the statements are those of the governments that issued them."));
    add(t.dcterms_creator, authors);
    add(authors, t.type, t.foaf_agent);
    add(authors, t.foaf_name, english("The Entente authors"));
  }

  /// First and last day of issue; empty if no statement tells its date.
  static std::pair<std::string, std::string> days(std::span<const StatementFacts> statements) {
    std::pair<std::string, std::string> out;
    for (const StatementFacts& facts : statements) {
      if (facts.date.empty()) continue;
      if (out.first.empty() || facts.date < out.first) out.first = facts.date;
      out.second = std::max(out.second, facts.date);
    }
    return out;
  }

  static std::string description(std::span<const StatementFacts> statements) {
    const auto [first, last] = days(statements);
    std::string out = "What " + std::to_string(statements.size()) +
                      (statements.size() == 1 ? " joint statement" : " joint statements");
    if (!first.empty()) out += first == last ? " of " + first : " from " + first + " to " + last;
    return out + (statements.size() == 1 ? " says" : " say") +
           ": who works with whom, where, under what, and what they bound themselves to, each fact with the "
           "sentence that says it.";
  }

  void add_period(std::span<const StatementFacts> statements) {
    const Terms& t = terms();
    const auto [first, last] = days(statements);
    if (first.empty()) return;
    const Iri period = part("period");
    add(t.dcterms_temporal, period);
    add(period, t.type, t.dcterms_period_of_time);
    add(period, t.dcat_start_date, date(first));
    add(period, t.dcat_end_date, date(last));
  }

  void add_vocabulary(const Iri& term) {
    for (const Prefix& prefix : prefixes) {
      if (term.str().starts_with(prefix.iri)) add(terms().void_vocabulary, mint(prefix.iri));
    }
  }

  std::string base_;
  Iri dataset_;
  std::string stem_;
  std::vector<Triple> triples_;
};

}  // namespace

std::vector<Triple> describe_dataset(std::span<const StatementFacts> statements,
                                     std::span<const Triple> graph, std::span<const PublishedFile> files,
                                     std::string_view base) {
  DatasetWriter writer{base};
  writer.add_header(statements);
  writer.add_run(statements);
  writer.add_figures(count(graph), graph.size());
  for (const PublishedFile& file : files) writer.add_file(file);
  return std::move(writer).finish();
}

}  // namespace entente
