// What the page says of each class, property and individual.
#include <algorithm>

#include "ontology_page/page.hpp"

namespace entente::ontology_page {

namespace {

namespace v = vocabulary;

void write_remark(HtmlWriter& html, std::string_view kind, std::string_view title, const std::string& text) {
  if (text.empty()) return;
  html.open("p", {{"class", kind}});
  if (!title.empty()) html.element("b", title).text(" ");
  html.text(text).close().line();
}

/// Heading, definition, notes and example; the section stays open.
void open_section(HtmlWriter& html, const Graph& graph, const std::string& iri,
                  const std::vector<std::string>& kinds) {
  const std::string id{local_name(iri)};
  html.open("section", {{"class", "term"}, {"id", id}}).line();
  html.open("h3").element("a", graph.words(iri, v::label), {{"href", "#" + id}});
  if (const std::string japanese = graph.words(iri, v::label, "ja"); !japanese.empty())
    html.element("span", japanese, {{"class", "ja"}, {"lang", "ja"}});
  html.text(" ").element("code", graph.short_name(iri));
  for (const std::string& kind : kinds) html.element("span", kind, {{"class", "kind"}});
  html.close().line();
  write_remark(html, "definition", "", graph.words(iri, v::definition));
  write_remark(html, "note", "Note:", graph.words(iri, v::scope_note));
  write_remark(html, "example", "Example:", graph.words(iri, v::example));
}

/// "name  a, b, c"; nothing without links.
void write_links(HtmlWriter& html, const Graph& graph, std::string_view name,
                 const std::vector<std::string>& iris, std::string_view between = ", ") {
  if (iris.empty()) return;
  html.element("dt", name).open("dd");
  for (std::size_t i = 0; i < iris.size(); ++i) {
    if (i > 0) html.text(between);
    write_link(html, graph, iris[i]);
  }
  html.close().line();
}

/// What the alignments say.
void write_alignments(HtmlWriter& html, const Graph& graph, const std::string& iri, std::string_view wider) {
  write_links(html, graph, wider == v::sub_class_of ? "Kind of" : "Special case of",
              linked(graph, iri, wider, false));
  write_links(html, graph, "Near", linked(graph, iri, v::see_also, false));
  const std::string note = graph.words(iri, v::note);
  if (!note.empty()) html.element("dt", "Because").element("dd", note).line();
}

std::vector<std::string> subclasses(const Graph& graph, const std::string& iri) {
  std::vector<std::string> out = graph.subjects(v::sub_class_of, iri);
  std::erase_if(out, [](const std::string& each) { return !is_ours(each); });
  return out;
}

/// Disjointness is told on one side and holds for both.
std::vector<std::string> disjoint(const Graph& graph, const std::string& iri) {
  std::vector<std::string> out = linked(graph, iri, v::disjoint_with, true);
  for (std::string& other : graph.subjects(v::disjoint_with, iri)) out.push_back(std::move(other));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// The properties that have `iri` at this end.
std::vector<std::string> properties_at(const Graph& graph, const Terms& terms, const std::string& iri,
                                       std::string_view end) {
  std::vector<std::string> out;
  for (const auto* properties :
       {&terms.object_properties, &terms.datatype_properties, &terms.annotation_properties}) {
    for (const std::string& property : *properties) {
      const std::vector<std::string> ends = end_of(graph, property, end);
      if (std::find(ends.begin(), ends.end(), iri) != ends.end()) out.push_back(property);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// Those that are all there are.
std::vector<std::string> enumerated(const Graph& graph, const std::string& iri) {
  std::vector<std::string> out;
  for (const Node& same : graph.values(iri, v::equivalent_class)) {
    for (const Node& members : graph.values(same.text, v::one_of)) {
      for (const Node& member : graph.list(members)) out.push_back(member.text);
    }
  }
  return out;
}

}  // namespace

void write_classes(HtmlWriter& html, const Graph& graph, const Terms& terms) {
  for (const std::string& iri : terms.classes) {
    open_section(html, graph, iri, {});
    html.open("dl").line();
    write_links(html, graph, "Subclass of", linked(graph, iri, v::sub_class_of, true));
    write_links(html, graph, "Subclasses", subclasses(graph, iri));
    write_links(html, graph, "One of", enumerated(graph, iri));
    write_links(html, graph, "Disjoint with", disjoint(graph, iri));
    write_links(html, graph, "Domain of", properties_at(graph, terms, iri, v::domain));
    write_links(html, graph, "Range of", properties_at(graph, terms, iri, v::range));
    write_alignments(html, graph, iri, v::sub_class_of);
    html.close().line().close().line();
  }
}

void write_properties(HtmlWriter& html, const Graph& graph, const std::vector<std::string>& properties) {
  for (const std::string& iri : properties) {
    std::vector<std::string> kinds;
    if (graph.says(iri, v::type, v::functional)) kinds.emplace_back("functional");
    if (graph.says(iri, v::type, v::symmetric)) kinds.emplace_back("symmetric");
    open_section(html, graph, iri, kinds);
    html.open("dl").line();
    write_links(html, graph, "Domain", end_of(graph, iri, v::domain), " or ");
    write_links(html, graph, "Range", end_of(graph, iri, v::range), " or ");
    std::vector<std::string> inverse = linked(graph, iri, v::inverse_of, true);
    for (std::string& other : graph.subjects(v::inverse_of, iri)) inverse.push_back(std::move(other));
    write_links(html, graph, "Inverse of", inverse);
    write_alignments(html, graph, iri, v::sub_property_of);
    html.close().line().close().line();
  }
}

void write_individuals(HtmlWriter& html, const Graph& graph, const Terms& terms) {
  for (const std::string& iri : terms.individuals) {
    open_section(html, graph, iri, {});
    std::vector<std::string> classes = linked(graph, iri, v::type, true);
    for (const std::string& other : linked(graph, iri, v::type, false)) {
      if (other != v::named_individual) classes.push_back(other);
    }
    html.open("dl").line();
    write_links(html, graph, "Individual of", classes);
    html.close().line().close().line();
  }
}

}  // namespace entente::ontology_page
