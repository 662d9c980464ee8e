#include "ontology_page/page.hpp"

#include <algorithm>

#include "ontology_page/style.hpp"

namespace entente::ontology_page {

namespace {

namespace v = vocabulary;

std::string first_text(const Graph& graph, std::string_view subject, std::string_view property) {
  const auto& values = graph.values(subject, property);
  return values.empty() ? std::string{} : values.front().text;
}

void write_row(HtmlWriter& html, std::string_view name, const std::string& value) {
  if (value.empty()) return;
  html.element("dt", name);
  html.open("dd");
  if (value.starts_with("http")) {
    html.element("a", value, {{"href", value}});
  } else {
    html.text(value);
  }
  html.close().line();
}

void write_header(HtmlWriter& html, const Graph& graph) {
  const auto text = [&](std::string_view property) { return first_text(graph, v::ontology, property); };
  html.open("header").line();
  html.element("h1", text(v::title)).line();
  html.element("p", text(v::description), {{"class", "lead"}}).line();
  html.open("dl").line();
  write_row(html, "Ontology", std::string{v::ontology});
  write_row(html, "Namespace", std::string{v::ent});
  write_row(html, "Prefix", text(v::preferred_prefix));
  write_row(html, "Version", text(v::version_info));
  write_row(html, "Version IRI", text(v::version_iri));
  write_row(html, "Created", text(v::created));
  write_row(html, "Modified", text(v::modified));
  write_row(html, "Creator", text(v::creator));
  write_row(html, "Licence", text(v::license));
  write_row(html, "History", text(v::history_note));
  write_row(html, "Alignments", std::string{v::alignments});
  html.close().line().close().line();
}

std::string label_of(const Graph& graph, std::string_view iri) {
  const std::string label = graph.words(iri, v::label);
  return label.empty() ? graph.short_name(iri) : label;
}

void write_item(HtmlWriter& html, const Graph& graph, const std::string& iri) {
  html.element("a", label_of(graph, iri), {{"href", "#" + std::string{local_name(iri)}}});
}

/// `depth` bounds the tree should classes lie in a circle.
void write_branch(HtmlWriter& html, const Graph& graph, const std::string& iri, int depth) {
  html.open("li");
  write_item(html, graph, iri);
  std::vector<std::string> below = graph.subjects(v::sub_class_of, iri);
  std::erase_if(below, [](const std::string& each) { return !is_ours(each); });
  if (!below.empty() && depth > 0) {
    html.open("ul").line();
    for (const std::string& each : below) write_branch(html, graph, each, depth - 1);
    html.close();
  }
  html.close().line();
}

void write_list(HtmlWriter& html, const Graph& graph, std::string_view title,
                const std::vector<std::string>& iris) {
  html.element("h3", title).line().open("ul", {{"class", "row"}}).line();
  for (const std::string& iri : iris) {
    html.open("li");
    write_item(html, graph, iri);
    html.close().line();
  }
  html.close().line();
}

void write_section(HtmlWriter& html, std::string_view id, std::string_view title) {
  html.element("h2", title, {{"id", id}}).line();
}

}  // namespace

void write_link(HtmlWriter& html, const Graph& graph, std::string_view iri) {
  const std::string target = is_ours(iri) ? "#" + std::string{local_name(iri)} : std::string{iri};
  html.element("a", graph.short_name(iri), {{"href", target}});
}

void write_contents(HtmlWriter& html, const Graph& graph, const Terms& terms) {
  constexpr int deepest = 8;
  html.open("nav", {{"aria-label", "Contents"}}).line().element("h2", "Contents").line();
  html.element("h3", "Classes").line().open("ul").line();
  for (const std::string& iri : terms.classes) {
    if (linked(graph, iri, v::sub_class_of, true).empty()) write_branch(html, graph, iri, deepest);
  }
  html.close().line();
  write_list(html, graph, "Object properties", terms.object_properties);
  write_list(html, graph, "Datatype properties", terms.datatype_properties);
  write_list(html, graph, "Annotation properties", terms.annotation_properties);
  write_list(html, graph, "Individuals", terms.individuals);
  html.close().line();
}

std::string page_of(const Graph& graph) {
  const Terms terms = terms_of(graph);
  HtmlWriter html;
  html.open("html", {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", "en"}}).line().open("head").line();
  html.empty("meta", {{"charset", "utf-8"}}).line();
  html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}).line();
  html.element("title", first_text(graph, v::ontology, v::title)).line();
  html.style(style_sheet).line().close().line().open("body").line();
  write_header(html, graph);
  html.open("div", {{"class", "beside"}}).line();
  write_contents(html, graph, terms);
  html.open("main").line();
  write_section(html, "classes", "Classes");
  write_classes(html, graph, terms);
  write_section(html, "object-properties", "Object properties");
  write_properties(html, graph, terms.object_properties);
  write_section(html, "datatype-properties", "Datatype properties");
  write_properties(html, graph, terms.datatype_properties);
  write_section(html, "annotation-properties", "Annotation properties");
  write_properties(html, graph, terms.annotation_properties);
  write_section(html, "individuals", "Individuals");
  write_individuals(html, graph, terms);
  html.close().line().close().line().open("footer").line();
  html.open("p").text("This page is made from ").element("code", "ontology/entente.ttl").text(" and ");
  html.element("code", "ontology/alignments.ttl")
      .text("; to change it, change them. Examples from 2003 are of ");
  html.text(
      "the U.S.-Japan Joint Statement on Cyber Security, those from 2014 of the Joint Press Statement for ");
  html.text("the U.S.-Japan Policy Cooperation Dialogue on the Internet Economy.").close().line();
  return std::move(html).finish();
}

}  // namespace entente::ontology_page
