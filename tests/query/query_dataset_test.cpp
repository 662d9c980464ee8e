#include "entente/query/query_dataset.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/query/answer.hpp"
#include "entente/query/parser.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

std::size_t requests = 0;

Expected<HttpAnswer> documents(const HttpRequest& request) {
  ++requests;
  const std::string name = request.url.substr(request.url.rfind('/') + 1);
  if (name == "none")
    return Unexpected{Error{Errc::unreadable, request.url, std::nullopt, "is not there", "x"}};
  if (name == "empty") return HttpAnswer{"", "text/turtle", request.url};
  if (name == "graphs")
    return HttpAnswer{"<#a> <#p> 1 . <#g> { <#a> <#p> 2 }", "application/trig", request.url};
  return HttpAnswer{"<http://e/" + name + "> <http://e/p> <http://e/x> .", "text/turtle", request.url};
}

Lines ask_documents(const std::string& query) {
  const auto parsed = parse_query("query", "BASE <http://e/> " + query, Fetching::allowed);
  REQUIRE(parsed.has_value());
  CHECK(describes_dataset(*parsed));
  requests = 0;
  const auto data = fetch_dataset(*parsed, documents, std::nullopt);
  if (!data) return {to_string(data.error())};
  Lines out;
  const auto found = answer(*parsed, *data);
  for (const auto& row : std::get<Bindings>(*found).rows) {
    std::string line;
    for (const auto& value : row) line += (line.empty() ? "" : " ") + shown(value);
    out.push_back(line);
  }
  return out;
}

}  // namespace

TEST_CASE("FROM merges documents into the default graph, and there are no named graphs") {
  CHECK(ask_documents("SELECT ?s FROM <a> FROM <b> FROM <a> { ?s ?p ?o }") == Lines{":a", ":b"});
  CHECK(requests == 2);
  CHECK(ask_documents("SELECT ?g FROM <a> { GRAPH ?g { } }").empty());
}

TEST_CASE("FROM NAMED gives named graphs, and an empty default graph") {
  CHECK(ask_documents("SELECT ?g ?s FROM NAMED <a> FROM NAMED <b> { GRAPH ?g { ?s ?p ?o } }") ==
        Lines{":a :a", ":b :b"});
  CHECK(ask_documents("SELECT ?s FROM NAMED <a> { ?s ?p ?o }").empty());
  CHECK(ask_documents("SELECT ?g FROM NAMED <empty> FROM NAMED <a> { GRAPH ?g { } }") ==
        Lines{":a", ":empty"});
}

TEST_CASE("a document may be both, and is fetched once") {
  CHECK(ask_documents(
            "SELECT ?s ?t FROM <a> FROM NAMED <a> FROM NAMED <b> { ?s ?p ?o GRAPH ?g { ?t ?p ?o } }") ==
        Lines{":a :a", ":a :b"});
  CHECK(requests == 2);
}

TEST_CASE("of a document with graphs all triples are taken, and its IRIs stand below its own") {
  CHECK(ask_documents("SELECT ?s ?o FROM <graphs> { ?s ?p ?o }") == Lines{":graphs#a 1", ":graphs#a 2"});
  CHECK(ask_documents("SELECT ?g ?o FROM NAMED <graphs> { GRAPH ?g { ?s <graphs#p> ?o } }") ==
        Lines{":graphs 1", ":graphs 2"});
}

TEST_CASE("a document that cannot be had is an error") {
  CHECK(ask_documents("SELECT * FROM <a> FROM <none> { ?s ?p ?o }") ==
        Lines{"http://e/none: is not there; x"});
  CHECK_FALSE(describes_dataset(parse_query("query", "SELECT * {}").value()));
}
