#include "query/ask.hpp"

#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente::sparql {

namespace {

const std::string prefix = "PREFIX : <http://e/> ";

Lines answered(const std::string& text, const std::vector<Quad>& quads, const AnswerOptions& options) {
  const auto query = parse_query("query", prefix + text);
  if (!query) return {query.error().message + "; " + query.error().remedy};
  const auto got = answer(*query, Dataset::of(quads), options);
  if (!got) return {got.error().message + "; " + got.error().remedy};
  if (const auto* truth = std::get_if<bool>(&*got)) return {*truth ? "true" : "false"};
  Lines out;
  if (const auto* triples = std::get_if<std::vector<Triple>>(&*got)) {
    for (const Triple& triple : *triples) {
      out.push_back(shown(value_of(Term{triple.subject})) + ' ' + shown(value_of(Term{triple.predicate})) +
                    ' ' + shown(value_of(triple.object)));
    }
    return out;
  }
  for (const auto& row : std::get<Bindings>(*got).rows) {
    std::string line;
    for (const auto& value : row) line += (line.empty() ? "" : " ") + shown(value);
    out.push_back(line);
  }
  return out;
}

}  // namespace

std::string shown(const std::optional<Value>& value) {
  if (!value) return "-";
  if (value->kind == ValueKind::blank) return "_:";
  if (value->kind == ValueKind::iri) {
    return value->text.rfind("http://e/", 0) == 0 ? ':' + value->text.substr(9) : '<' + value->text + '>';
  }
  return value->language.empty() ? value->text : '"' + value->text + "\"@" + value->language;
}

Lines ask(const std::string& query, const std::string& turtle, const AnswerOptions& options) {
  const auto quads = read_rdf("test", "@prefix : <http://e/> . " + turtle, RdfSyntax::turtle);
  REQUIRE(quads.has_value());
  return answered(query, *quads, options);
}

Lines ask_graphs(const std::string& query, const std::string& trig) {
  const auto quads = read_rdf("test", "@prefix : <http://e/> . " + trig, RdfSyntax::trig);
  REQUIRE(quads.has_value());
  return answered(query, *quads, {});
}

std::string computed(const std::string& expression) {
  const Lines lines = ask("SELECT (" + expression + " AS ?x) {}", "");
  REQUIRE(lines.size() == 1);
  return lines.front();
}

std::string complaint(const std::string& query) {
  const auto parsed = parse_query("query", query);
  if (parsed) return "taken";
  const Error& error = parsed.error();
  CHECK(error.code == Errc::usage);
  CHECK(error.place == "query");
  CHECK_FALSE(error.remedy.empty());
  REQUIRE(error.at.has_value());
  return std::to_string(error.at->line) + ':' + std::to_string(error.at->column) + ' ' + error.message;
}

}  // namespace entente::sparql
