#include "entente/check/graph_check.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "entente/check/graph_promises.hpp"
#include "entente/check/origins.hpp"
#include "entente/check/shape_reader.hpp"
#include "entente/check/term_text.hpp"
#include "entente/check/validate.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

std::vector<IdTriple> triples_of(const QuadFile& file, TermTable& terms) {
  std::vector<IdTriple> out;
  out.reserve(file.quads.size());
  for (const Quad& quad : file.quads) {
    out.push_back(numbered(quad.triple, terms));
  }
  return out;
}

/// What a shape says when its author wrote no sh:message.
std::string plain_message(const TermTable& terms, const Constraint& constraint) {
  std::string out = "This shape asks for sh:" + std::string{name(constraint.component)};
  switch (constraint.component) {
    case Component::min_count:
    case Component::max_count:
    case Component::min_length:
    case Component::max_length:
      return out + ' ' + std::to_string(constraint.count) + '.';
    case Component::unique_lang:
      return out + " true.";
    case Component::closed:
      return "This shape is closed: leave out properties that it does not name.";
    case Component::in:
    case Component::pattern:
    case Component::language_in:
    case Component::node:
    case Component::property:
    case Component::all_of:
    case Component::any_of:
    case Component::none_of:
    case Component::one_of:
      return out + '.';
    default:
      return out + ' ' + shown(terms, constraint.term) + '.';
  }
}

std::string last_part(const std::string& iri) {
  const std::size_t at = iri.find_last_of("#/:");
  return at == std::string::npos || at + 1 == iri.size() ? iri : iri.substr(at + 1);
}

std::string subject_text(const TermTable& terms, TermId subject) {
  return terms[subject].kind == ValueKind::iri ? terms[subject].text : shown(terms, subject);
}

GraphFinding told(const TermTable& terms, const Shape& shape, const ShapeFinding& found) {
  const Constraint& constraint = shape.constraints[found.constraint];
  GraphFinding out;
  out.severity = shape.severity;
  out.subject = subject_text(terms, found.focus);
  if (found.path) out.path = terms[*found.path].text;
  if (found.value && (found.path || *found.value != found.focus)) out.value = shown(terms, *found.value);
  out.message = shape.message.empty() ? plain_message(terms, constraint) : shape.message;
  if (constraint.component == Component::has_value)
    out.message += " Missing: " + shown(terms, constraint.term) + '.';
  out.check =
      (shape.name.empty() ? "" : last_part(shape.name) + '/') + std::string{name(constraint.component)};
  return out;
}

GraphFinding told(const TermTable& terms, PromiseFinding found) {
  GraphFinding out;
  out.severity = found.severity;
  out.subject = subject_text(terms, found.subject);
  if (found.path) out.path = terms[*found.path].text;
  if (found.value) out.value = shown(terms, *found.value);
  out.message = std::move(found.message);
  out.check = found.check;
  return out;
}

void put_down(GraphFinding& finding, const Place& place) {
  finding.file = place.file;
  finding.line = place.line;
}

auto reading_order(const GraphFinding& finding) {
  // The worst first among those of one subject and property.
  return std::tuple{std::string_view{finding.file},   std::string_view{finding.subject},
                    std::string_view{finding.path},   -static_cast<int>(finding.severity),
                    std::string_view{finding.check},  std::string_view{finding.value},
                    std::string_view{finding.message}};
}

}  // namespace

Expected<GraphReport> check_graph(std::span<const QuadFile> data, const QuadFile& ontology,
                                  std::span<const QuadFile> shapes, const Suggest& suggest) {
  TermTable terms;
  std::vector<IdTriple> all;
  Origins origins;
  for (const QuadFile& file : data) {
    std::vector<IdTriple> triples = triples_of(file, terms);
    all.insert(all.end(), triples.begin(), triples.end());
    origins.add(file, std::move(triples));
  }
  const TripleIndex said{all};
  std::vector<IdTriple> built_in = triples_of(ontology, terms);
  all.insert(all.end(), built_in.begin(), built_in.end());
  const TripleIndex classes{built_in};
  origins.add(ontology, std::move(built_in));
  const TripleIndex united{std::move(all)};

  const Expected<ShapeGraph> read = read_shapes(shapes, terms, suggest);
  if (!read) return Unexpected{read.error()};
  std::vector<IdTriple> shape_triples;
  for (const QuadFile& file : shapes) {
    const std::vector<IdTriple> triples = triples_of(file, terms);
    shape_triples.insert(shape_triples.end(), triples.begin(), triples.end());
  }

  GraphReport report;
  report.triples = said.all().size();
  report.shapes = static_cast<std::size_t>(
      std::count_if(read->shapes.begin(), read->shapes.end(),
                    [](const Shape& shape) { return !shape.targets.empty() && !shape.deactivated; }));
  for (const ShapeFinding& found : validate(united, *read, terms)) {
    report.findings.push_back(told(terms, (*read)[found.shape], found));
    put_down(report.findings.back(), origins.place_of(found.focus, found.path, found.value));
  }
  for (PromiseFinding& found :
       broken_promises(said, classes, TripleIndex{std::move(shape_triples)}, terms, suggest)) {
    const Place place = origins.place_of(found.subject, found.path, found.value);
    report.findings.push_back(told(terms, std::move(found)));
    put_down(report.findings.back(), place);
  }
  std::vector<GraphFinding>& findings = report.findings;
  std::sort(findings.begin(), findings.end(),
            [](const GraphFinding& a, const GraphFinding& b) { return reading_order(a) < reading_order(b); });
  findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
  return report;
}

std::size_t count_from(const GraphReport& report, Severity least) {
  return static_cast<std::size_t>(
      std::count_if(report.findings.begin(), report.findings.end(),
                    [&](const GraphFinding& finding) { return finding.severity >= least; }));
}

}  // namespace entente
