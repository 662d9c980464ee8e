#include "entente/recognise/vocabulary_subjects.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "entente/base/turtle_lines.hpp"
#include "entente/recognise/turtle_reader.hpp"

namespace entente {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> prefixes{{
    {"ent:", "https://w3id.org/entente/ontology#"},
    {"skos:", "http://www.w3.org/2004/02/skos/core#"},
    {"rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs:", "http://www.w3.org/2000/01/rdf-schema#"},
    {"dcterms:", "http://purl.org/dc/terms/"},
    {"owl:", "http://www.w3.org/2002/07/owl#"},
    {"xsd:", "http://www.w3.org/2001/XMLSchema#"},
}};

std::optional<std::string> prefixed(std::string_view iri) {
  for (const auto& [prefix, name_space] : prefixes) {
    if (iri.starts_with(name_space)) return std::string{prefix}.append(iri.substr(name_space.size()));
  }
  return std::nullopt;
}

SubjectKind kind_of(std::string_view class_iri) {
  const auto& names = kind_names();
  const auto at = std::find(names.begin(), names.end(), short_name(class_iri));
  return at == names.end() ? SubjectKind::none
                           : static_cast<SubjectKind>(1U << static_cast<unsigned>(at - names.begin()));
}

}  // namespace

const std::vector<std::string>& kind_names() {
  static const std::vector<std::string> names{
      "ent:State",        "ent:Agency",     "ent:Forum",    "ent:Framework",     "ent:Programme",
      "ent:Organization", "ent:Person",     "ent:Place",    "ent:WordList",      "ent:StructureList",
      "ent:Rule",         "ent:Succession", "skos:Concept", "skos:ConceptScheme"};
  return names;
}

std::string quoted(std::string_view text) {
  return "“" + std::string{text} + "”";
}

std::string short_name(std::string_view iri) {
  if (auto name = prefixed(iri)) return *std::move(name);
  const bool own = iri.starts_with(vocabulary_namespace);
  return '<' + std::string{own ? iri.substr(vocabulary_namespace.size()) : iri} + '>';
}

VocabularySubjects read_subjects(const std::vector<VocabularyFile>& files) {
  VocabularySubjects all;
  for (const VocabularyFile& file : files) {
    const auto number = static_cast<std::uint32_t>(all.files.size());
    all.files.push_back(file.name);
    const std::vector<TripleLines> lines = triple_lines(file.text);
    std::size_t triples = 0;
    const auto read =
        read_turtle(file.name, file.text, std::string{vocabulary_namespace}, [&](const TripleView& triple) {
          const std::uint32_t line = triples < lines.size() ? lines[triples].object : triple.line;
          ++triples;
          VocabularySubject& subject = all.by_iri[std::string{triple.subject}];
          if (subject.iri.empty()) subject.iri = triple.subject;
          subject.statements.push_back({prefixed(triple.predicate).value_or(std::string{triple.predicate}),
                                        std::string{triple.object}, triple.object_is_literal, number, line});
          if (subject.statements.back().predicate == "rdf:type")
            subject.kinds = subject.kinds | kind_of(triple.object);
        });
    if (!read) all.errors.push_back(read.error());
  }
  return all;
}

AbbreviationLexicon abbreviations_of(const VocabularySubjects& all) {
  const auto phrases = [&](std::string_view name) {
    std::vector<std::string> out;
    const auto list = all.by_iri.find(std::string{vocabulary_namespace}.append(name));
    if (list == all.by_iri.end()) return out;
    for (const LocatedStatement& statement : list->second.statements) {
      if (statement.predicate == "ent:phrase") out.push_back(statement.object);
    }
    return out;
  };
  return {phrases("structure/abbreviation-never-end"), phrases("structure/abbreviation-may-end"),
          phrases("structure/sentence-opener")};
}

Finding finding_at(const VocabularySubjects& all, const VocabularySubject& subject,
                   const LocatedStatement& at, Severity severity, std::string check, std::string message,
                   std::string remedy) {
  return {severity,    std::move(check),   all.files[at.file], at.line,
          subject.iri, std::move(message), std::move(remedy)};
}

std::string place_of(const VocabularySubjects& all, const LocatedStatement& at) {
  return all.files[at.file] + ':' + std::to_string(at.line);
}

}  // namespace entente
