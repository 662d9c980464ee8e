#include "entente/store/fetch_rdf.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// The subject of the only quad, or the error.
std::string subject(const std::string& iri, const Fetch& fetch) {
  const auto quads = fetch_rdf(mint(iri), fetch, std::nullopt);
  if (!quads) return to_string(quads.error());
  return quads->size() == 1 ? quads->front().triple.subject.str() : std::to_string(quads->size());
}

std::string subject(const std::string& iri, const HttpAnswer& answer) {
  return subject(iri, [&](const HttpRequest&) { return answer; });
}

Expected<HttpAnswer> no_network(const HttpRequest& request) {
  return Unexpected{Error{Errc::unreadable, request.url, std::nullopt, "asked", ""}};
}

}  // namespace

TEST_CASE("the media type tells the syntax, else the ending") {
  const std::string triple = "<http://e/s> <http://e/p> <http://e/o> .";
  for (const std::string type : {"text/turtle", "application/x-turtle", "application/trig",
                                 "application/x-trig", "application/n-triples", "application/n-quads"}) {
    CHECK(subject("http://e/doc", {triple, type, "http://e/doc"}) == "http://e/s");
  }
  CHECK(subject("http://e/doc",
                {"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                 "rdf:about='http://e/s'><rdf:value>1</rdf:value></rdf:Description></rdf:RDF>",
                 "application/rdf+xml", "http://e/doc"}) == "http://e/s");
  CHECK(subject("http://e/doc", {triple, "text/plain", "http://e/doc.nt?x=.y#z"}) == "http://e/s");
  CHECK(subject("http://e/doc", {triple, "", "http://e/doc.ttl"}) == "http://e/s");
  CHECK(subject("http://e/doc", {"<p>", "text/html", "http://e/doc"}) ==
        "http://e/doc: sends text/html, no RDF; name a document in Turtle, TriG, N-Triples, N-Quads or "
        "RDF/XML");
  CHECK(subject("http://e/doc", {"", "", "http://e/doc"})
            .starts_with("http://e/doc: sends no media type, no RDF"));
  CHECK(subject("http://e/doc", {"<", "text/turtle", "http://e/doc"}).starts_with("http://e/doc:1:1: "));
}

TEST_CASE("relative IRIs stand below where the document was found") {
  const std::string triple = "<x> <p> <o> .";
  CHECK(subject("http://e/a/doc", {triple, "text/turtle", "http://f/b/doc?q#r"}) == "http://f/b/x");
  CHECK(subject("http://e/a/doc", {"<#x> <p> <o> .", "text/turtle", "http://e/a/doc"}) == "http://e/a/doc#x");
}

TEST_CASE("file: is read from the disk, and only absolute paths of this machine are") {
  const auto folder = std::filesystem::temp_directory_path() / "entente fetch";
  std::filesystem::create_directories(folder);
  std::ofstream{folder / "a b.ttl"} << "<x> <#p> <o> .";
  std::ofstream{folder / "a.txt"} << "<x> <#p> <o> .";
  const std::string path = folder.parent_path().string() + "/entente%20fetch/";
  for (const std::string start : {"file://", "file:", "FILE://localhost"}) {
    CHECK(subject(start + path + "a%20b.ttl", no_network) == start + path + "x");
  }
  CHECK(subject("file://" + path + "a.txt", no_network).find("its ending tells no syntax") !=
        std::string::npos);
  CHECK(subject("file://" + path + "none.ttl", no_network).find("no such file") != std::string::npos);
  CHECK(subject("file://elsewhere" + path + "a%20b.ttl", no_network).ends_with(": asked"));
  CHECK(subject("file:a.ttl", no_network) == "file:a.ttl: asked");
  std::filesystem::remove_all(folder);
}
