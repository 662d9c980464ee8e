#include "entente/emit/formats.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "gold_facts.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("formats and their names are one to one") {
  std::set<std::string_view> files;
  for (const Format candidate : all_formats) {
    CHECK(format(name(candidate)) == candidate);
    files.insert(file_name(candidate));
  }
  CHECK(files == std::set<std::string_view>{"entente.ttl", "entente.trig", "entente.nt", "entente.nq",
                                            "entente.rdf", "entente.jsonld", "entente.json", "entente.dot",
                                            "entente.graphml", "entente.gexf", "nodes.csv", "edges.csv"});
  CHECK(format("ttl") == std::nullopt);
  CHECK(format("") == std::nullopt);
}

TEST_CASE("every format renders the sample statements, and nothing at all, to the same bytes each time") {
  const auto corpus = gold_corpus();
  for (const Format candidate : all_formats) {
    INFO(name(candidate));
    const auto text = render(candidate, corpus);
    REQUIRE(text.has_value());
    CHECK(text->size() > 5000);
    CHECK(text->back() == '\n');
    CHECK(render(candidate, gold_corpus()) == text);
    CHECK(render(candidate, {}).has_value());
  }
}

TEST_CASE("the order of statements does not change the RDF") {
  const auto corpus = gold_corpus();
  auto reversed = corpus;
  std::reverse(reversed.begin(), reversed.end());
  for (const Format candidate :
       {Format::turtle, Format::trig, Format::ntriples, Format::nquads, Format::rdfxml, Format::jsonld}) {
    INFO(name(candidate));
    CHECK(render(candidate, corpus).value() == render(candidate, reversed).value());
  }
}

TEST_CASE("N-Triples of two statements are the union of their lines") {
  const auto lines_of = [](std::span<const StatementFacts> statements) {
    std::set<std::string> lines;
    const std::string text = render(Format::ntriples, statements).value();
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin) + 1;
      CHECK(lines.insert(text.substr(begin, end - begin)).second);
      begin = end;
    }
    return lines;
  };
  const auto corpus = gold_corpus();
  auto both = lines_of(std::span{corpus}.first(1));
  both.merge(lines_of(std::span{corpus}.last(1)));
  CHECK(lines_of(corpus) == both);
}

TEST_CASE("the levels of provenance are sets within sets in every format of triples") {
  const auto corpus = gold_corpus();
  const auto size = [&](Format format, Provenance level) {
    return render(format, corpus, level).value().size();
  };
  for (const Format candidate : all_formats) {
    INFO(name(candidate));
    if (is_rdf(candidate)) {
      CHECK(size(candidate, Provenance::none) < size(candidate, Provenance::evidence));
      CHECK(size(candidate, Provenance::evidence) < size(candidate, Provenance::full));
    } else {
      CHECK(size(candidate, Provenance::none) == size(candidate, Provenance::full));
    }
  }
}

TEST_CASE("the description of the dataset counts the triples that are written") {
  const auto corpus = gold_corpus();
  for (const Provenance level : {Provenance::none, Provenance::evidence, Provenance::full}) {
    const std::string triples = render(Format::ntriples, corpus, level).value();
    const auto lines = std::count(triples.begin(), triples.end(), '\n');
    const std::vector<RenderedFormat> files{{Format::ntriples, triples.size()}};
    const std::string text = render_dataset(corpus, files, "https://w3id.org/entente/id/", level).value();
    CHECK(text.find("void:triples " + std::to_string(lines) + " ;") != std::string::npos);
    CHECK(text.find("dcat:byteSize \"" + std::to_string(triples.size()) + "\"") != std::string::npos);
    CHECK(text.find("entente.nt>") != std::string::npos);
    CHECK(text.find("entente.ttl>") == std::string::npos);
  }
}
