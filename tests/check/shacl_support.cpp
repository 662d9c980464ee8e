#include "shacl_support.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "entente/check/shape_reader.hpp"
#include "entente/check/term_text.hpp"
#include "entente/check/validate.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente::test {

namespace {

constexpr const char* heads =
    "@prefix sh: <http://www.w3.org/ns/shacl#> .\n"
    "@prefix ex: <https://example.org/> .\n"
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
    "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix ent: <https://w3id.org/entente/ontology#> .\n"
    "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n"
    "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n";

/// "ex:a" for an IRI of example.org.
std::string brief(const TermTable& terms, TermId id) {
  constexpr std::string_view ex = "https://example.org/";
  const Value& info = terms[id];
  if (info.kind == ValueKind::iri && info.text.starts_with(ex)) return "ex:" + info.text.substr(ex.size());
  return shown(terms, id);
}

std::set<std::string> without_start(const std::set<std::string>& all, std::string_view start) {
  std::set<std::string> out;
  for (const std::string& each : all) out.insert(each.starts_with(start) ? each.substr(start.size()) : each);
  return out;
}

}  // namespace

QuadFile turtle(const std::string& name, const std::string& text) {
  auto quads = read_rdf(name, heads + text, RdfSyntax::turtle);
  if (!quads) throw std::logic_error{to_string(quads.error())};
  return {name, *std::move(quads)};
}

std::string suggest(std::string_view word, const std::vector<std::string>& known, std::string otherwise) {
  const auto found = std::find_if(known.begin(), known.end(), [&](const std::string& each) {
    return each.substr(0, 6) == word.substr(0, 6);
  });
  return found == known.end() ? otherwise : "did you mean " + *found + '?';
}

Expected<ShapeGraph> shapes_of_text(const std::string& text, TermTable& terms) {
  const std::vector<QuadFile> files{turtle("shapes.ttl", text)};
  return read_shapes(files, terms, suggest);
}

std::string why_no_shapes(const std::string& text) {
  TermTable terms;
  const auto shapes = shapes_of_text(text, terms);
  return shapes ? std::string{} : to_string(shapes.error());
}

std::set<std::string> findings(const std::string& shapes, const std::string& data) {
  TermTable terms;
  const auto read = shapes_of_text(shapes, terms);
  if (!read) throw std::logic_error{to_string(read.error())};
  std::vector<IdTriple> triples;
  for (const Quad& quad : turtle("data.ttl", data).quads) triples.push_back(numbered(quad.triple, terms));
  std::set<std::string> out;
  for (const ShapeFinding& found : validate(TripleIndex{std::move(triples)}, *read, terms)) {
    const Constraint& constraint = (*read)[found.shape].constraints[found.constraint];
    std::string line = brief(terms, found.focus) + ' ' + (found.path ? brief(terms, *found.path) : "-") +
                       ' ' + std::string{name(constraint.component)};
    if (found.value && *found.value != found.focus) line += ' ' + brief(terms, *found.value);
    out.insert(line);
  }
  return out;
}

std::set<std::string> on_property(const std::string& constraints, const std::string& data) {
  const std::string shape =
      "ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path ex:p ; " + constraints + " ] .";
  return without_start(findings(shape, data), "ex:a ex:p ");
}

std::set<std::string> on_node(const std::string& constraints, const std::string& data) {
  return without_start(findings("ex:S a sh:NodeShape ; sh:targetNode ex:a ; " + constraints + " .", data),
                       "ex:a - ");
}

}  // namespace entente::test
