#include "entente/emit/formats.hpp"

#include <algorithm>

#include "entente/emit/dot.hpp"
#include "entente/emit/extract_json.hpp"
#include "entente/emit/rdfxml.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/graph/rdf_mapping.hpp"

namespace entente {

namespace {

struct FormatNames {
  std::string_view name;
  std::string_view file;
};

constexpr std::array<FormatNames, all_formats.size()> format_names{{{"turtle", "entente.ttl"},
                                                                    {"trig", "entente.trig"},
                                                                    {"ntriples", "entente.nt"},
                                                                    {"nquads", "entente.nq"},
                                                                    {"rdfxml", "entente.rdf"},
                                                                    {"json", "entente.json"},
                                                                    {"dot", "entente.dot"}}};

std::vector<std::vector<Quad>> graphs_of(std::span<const StatementFacts> statements) {
  std::vector<std::vector<Quad>> graphs;
  graphs.reserve(statements.size());
  for (const StatementFacts& facts : statements) graphs.push_back(to_quads(facts));
  return graphs;
}

std::vector<Triple> merged(std::span<const StatementFacts> statements) {
  return merge(graphs_of(statements));
}

std::vector<Quad> all_quads(std::span<const StatementFacts> statements) {
  std::vector<Quad> quads;
  for (auto& graph : graphs_of(statements)) {
    std::move(graph.begin(), graph.end(), std::back_inserter(quads));
  }
  std::sort(quads.begin(), quads.end());
  return quads;
}

}  // namespace

std::string_view name(Format format) noexcept {
  return format_names[static_cast<std::size_t>(format)].name;
}
std::string_view file_name(Format format) noexcept {
  return format_names[static_cast<std::size_t>(format)].file;
}

std::optional<Format> format(std::string_view name) noexcept {
  for (const Format candidate : all_formats) {
    if (entente::name(candidate) == name) return candidate;
  }
  return std::nullopt;
}

Expected<std::string> render(Format format, std::span<const StatementFacts> statements) {
  switch (format) {
    case Format::turtle:
      return to_turtle(merged(statements));
    case Format::trig:
      return to_trig(all_quads(statements));
    case Format::ntriples:
      return to_ntriples(merged(statements));
    case Format::nquads:
      return to_nquads(all_quads(statements));
    case Format::rdfxml:
      return to_rdfxml(merged(statements));
    case Format::json:
      return to_json(statements);
    case Format::dot:
      break;
  }
  return to_dot(statements);
}

}  // namespace entente
