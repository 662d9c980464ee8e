// SERVICE, asked of endpoints that the tests play.
#include <catch2/catch.hpp>

#include "entente/query/answer.hpp"
#include "entente/query/parser.hpp"
#include "entente/query/results.hpp"
#include "entente/store/rdf_reader.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

namespace {

std::vector<Quad> quads_of(const std::string& turtle) {
  return read_rdf("test", "@prefix : <http://e/> . " + turtle, RdfSyntax::turtle).value();
}

const std::string far = ":ann :likes :tea, :rye . :cleo :likes :tea . :dan :likes [ :a :b ] .";

/// An endpoint that answers over `far`; it counts what it is asked.
struct Endpoint {
  std::vector<HttpRequest> requests;

  Expected<HttpAnswer> operator()(const HttpRequest& request) {
    requests.push_back(request);
    if (request.url != "http://e/s") {
      return Unexpected{Error{Errc::unreadable, request.url, std::nullopt, "no connection", "try later"}};
    }
    std::string query = request.form->substr(std::string{"query="}.size());
    for (std::size_t at = query.find('%'); at != std::string::npos; at = query.find('%', at + 1))
      query.replace(at, 3, 1, static_cast<char>(std::stoi(query.substr(at + 1, 2), nullptr, 16)));
    const auto parsed = parse_query("endpoint", query);
    REQUIRE(parsed.has_value());
    const auto found = answer(*parsed, Dataset::of(quads_of(far)));
    return HttpAnswer{render(ResultFormat::json, std::get<Bindings>(*found)).value(), "", request.url};
  }
};

struct Outcome {
  Lines rows;
  std::vector<HttpRequest> requests;
};

Outcome ask_far(const std::string& pattern, const std::string& form = "SELECT *") {
  const auto query =
      parse_query("query", "PREFIX : <http://e/> " + form + " { " + pattern + " }", Fetching::allowed);
  REQUIRE(query.has_value());
  Endpoint endpoint;
  AnswerOptions options;
  options.fetch = std::ref(endpoint);
  const auto found = answer(*query, Dataset::of(quads_of(people)), options);
  if (!found) return {{to_string(found.error())}, endpoint.requests};
  Outcome out{{}, endpoint.requests};
  for (const auto& row : std::get<Bindings>(*found).rows) {
    std::string line;
    for (const auto& value : row) line += (line.empty() ? "" : " ") + shown(value);
    out.rows.push_back(line);
  }
  return out;
}

}  // namespace

TEST_CASE("what an endpoint answers is joined") {
  CHECK(ask_far("?a :name ?n SERVICE :s { ?a :likes ?x }", "SELECT ?n ?x").rows ==
        Lines{"Ann :rye", "Ann :tea", "\"Cleo\"@fr :tea"});
  CHECK(ask_far("SERVICE :s { ?a :likes ?x } ?a :age ?n", "SELECT ?a ?n ?x").rows ==
        Lines{":ann 30 :rye", ":ann 30 :tea"});
  CHECK(ask_far(":bob :age ?n OPTIONAL { SERVICE :s { :bob :likes ?x } }", "SELECT ?n ?x").rows ==
        Lines{"25 -"});
  CHECK(ask_far("SERVICE :s { :ann :likes :tea } ?a :age 25", "SELECT ?a").rows == Lines{":bob"});
  CHECK(ask_far("?a :age ?n MINUS { SERVICE :s { ?a :likes :tea } }", "SELECT ?a").rows == Lines{":bob"});
}

TEST_CASE("it is asked in the form of the protocol, each question once") {
  const auto asked =
      ask_far("?a :name ?n { SERVICE :s { ?a :likes ?x } } UNION { SERVICE :s { ?a :likes ?x } }");
  CHECK(asked.rows.size() == 6);
  REQUIRE(asked.requests.size() == 1);
  CHECK(asked.requests[0].accept == "application/sparql-results+json");
  CHECK(asked.requests[0].form->starts_with("query=PREFIX%20%3A%20%3Chttp%3A%2F%2Fe%2F%3E%0ASELECT"));
  CHECK(ask_far(":nobody :age ?n SERVICE :s { ?a :likes ?x }").requests.empty());
}

TEST_CASE("blank nodes of an endpoint are blank nodes of nobody here") {
  CHECK(ask_far("SERVICE :s { :dan :likes ?x } FILTER(isBlank(?x))", "SELECT ?x").rows == Lines{"_:"});
  CHECK(ask_far("SERVICE :s { :dan :likes ?x } SERVICE :s { :dan :likes ?x . :ann :likes :tea }", "SELECT ?x")
            .rows.empty());
}

TEST_CASE("an endpoint that fails is an error that names it, and with SILENT one empty solution") {
  CHECK(ask_far("?a :age 25 SERVICE :t { ?a :likes ?x }").rows ==
        Lines{"http://e/t: no connection; try later"});
  CHECK(ask_far("?a :age 25 SERVICE SILENT :t { ?a :likes ?x }", "SELECT ?a ?x").rows == Lines{":bob -"});
  CHECK(ask_far("SERVICE SILENT :t { ?a :likes ?x }", "SELECT (COUNT(*) AS ?n)").rows == Lines{"1"});
}

TEST_CASE("without a way to fetch nothing is asked") {
  const auto query = parse_query("query", "ASK { SERVICE <http://e/s> { ?a ?b ?c } }", Fetching::allowed);
  CHECK(answer(*query, Dataset{}).error().code == Errc::usage);
}
