#include "ontology_page/terms.hpp"

#include <algorithm>

namespace entente::ontology_page {

namespace {

std::vector<std::string> ours(const Graph& graph, std::string_view kind) {
  std::vector<std::string> out = graph.subjects(vocabulary::type, kind);
  std::erase_if(out, [](const std::string& iri) { return !is_ours(iri); });
  return out;
}

void sort_by_short_name(const Graph& graph, std::vector<std::string>& iris) {
  std::sort(iris.begin(), iris.end(), [&](const std::string& a, const std::string& b) {
    return graph.short_name(a) < graph.short_name(b);
  });
  iris.erase(std::unique(iris.begin(), iris.end()), iris.end());
}

}  // namespace

Terms terms_of(const Graph& graph) {
  return {ours(graph, vocabulary::owl_class), ours(graph, vocabulary::object_property),
          ours(graph, vocabulary::datatype_property), ours(graph, vocabulary::annotation_property),
          ours(graph, vocabulary::named_individual)};
}

std::vector<std::string> linked(const Graph& graph, std::string_view subject, std::string_view property,
                                bool ours) {
  std::vector<std::string> out;
  for (const Node& node : graph.values(subject, property)) {
    if (node.kind == NodeKind::iri && is_ours(node.text) == ours) out.push_back(node.text);
  }
  sort_by_short_name(graph, out);
  return out;
}

std::vector<std::string> end_of(const Graph& graph, std::string_view subject, std::string_view property) {
  std::vector<std::string> out;
  for (const Node& node : graph.values(subject, property)) {
    if (node.kind == NodeKind::iri) out.push_back(node.text);
    for (const Node& members : graph.values(node.text, vocabulary::union_of)) {
      for (const Node& member : graph.list(members)) out.push_back(member.text);
    }
  }
  sort_by_short_name(graph, out);
  return out;
}

}  // namespace entente::ontology_page
