// Redland as a second opinion: on the core of SPARQL, where it is right, random queries over random graphs
// must be answered alike.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <librdf.h>
#include <rapidcheck.h>

#include "entente/base/c_handle.hpp"
#include "query/ask.hpp"

using namespace entente::sparql;
using entente::CHandle;

namespace {

using World = CHandle<librdf_world, librdf_free_world>;
using Storage = CHandle<librdf_storage, librdf_free_storage>;
using Model = CHandle<librdf_model, librdf_free_model>;
using RedlandQuery = CHandle<librdf_query, librdf_free_query>;
using Results = CHandle<librdf_query_results, librdf_free_query_results>;

struct Edge {
  int subject;
  int predicate;
  int object;
};

extern "C" int ignore_message(void*, librdf_log_message*) {
  return 1;
}

const unsigned char* bytes(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.c_str());
}

std::string iri(char kind, int number) {
  return std::string{"http://e/"} + kind + std::to_string(number);
}

/// What Redland gives for the variables of `names`, sorted.
Lines redland(const std::string& query, const std::vector<std::string>& names,
              const std::vector<Edge>& triples) {
  const World world{librdf_new_world()};
  librdf_world_set_logger(world.get(), nullptr, ignore_message);
  librdf_world_open(world.get());
  const Storage storage{librdf_new_storage(world.get(), "trees", nullptr, nullptr)};
  REQUIRE(storage != nullptr);
  const Model model{librdf_new_model(world.get(), storage.get(), nullptr)};
  const auto node = [&](const std::string& text) {
    return librdf_new_node_from_uri_string(world.get(), bytes(text));
  };
  for (const Edge& each : triples) {
    librdf_model_add(model.get(), node(iri('n', each.subject)), node(iri('p', each.predicate)),
                     node(iri('n', each.object)));
  }
  const RedlandQuery prepared{librdf_new_query(world.get(), "sparql", nullptr, bytes(query), nullptr)};
  const Results results{librdf_query_execute(prepared.get(), model.get())};
  REQUIRE(results != nullptr);
  Lines out;
  for (; librdf_query_results_finished(results.get()) == 0; librdf_query_results_next(results.get())) {
    std::string line;
    for (const std::string& name : names) {
      const CHandle<librdf_node, librdf_free_node> value{
          librdf_query_results_get_binding_value_by_name(results.get(), name.c_str())};
      const std::string text = value ? ':' + std::string{reinterpret_cast<const char*>(librdf_uri_as_string(
                                                             librdf_node_get_uri(value.get())))}
                                                 .substr(9)
                                     : "-";
      line += (line.empty() ? "" : " ") + text;
    }
    out.push_back(line);
  }
  std::sort(out.begin(), out.end());
  return out;
}

Lines ours(const std::string& query, const std::vector<Edge>& triples) {
  std::string turtle;
  for (const Edge& each : triples) {
    turtle += '<' + iri('n', each.subject) + "> <" + iri('p', each.predicate) + "> <" +
              iri('n', each.object) + "> . ";
  }
  Lines out = ask(query, turtle);
  std::sort(out.begin(), out.end());
  return out;
}

rc::Gen<std::string> term() {
  return rc::gen::element<std::string>("?a", "?b", "?c", "<http://e/n0>", "<http://e/n1>");
}

rc::Gen<std::string> pattern() {
  return rc::gen::map(
      rc::gen::tuple(term(), rc::gen::element<std::string>("<http://e/p0>", "<http://e/p1>", "?p"), term()),
      [](const auto& parts) {
        return std::get<0>(parts) + ' ' + std::get<1>(parts) + ' ' + std::get<2>(parts) + " . ";
      });
}

std::string group(std::size_t most) {
  std::string out;
  const std::size_t count = *rc::gen::inRange<std::size_t>(1, most + 1);
  for (std::size_t i = 0; i < count; ++i) out += *pattern();
  return out;
}

std::vector<Edge> graph() {
  const auto small = rc::gen::inRange(0, 4);
  std::vector<Edge> out;
  const std::size_t count = *rc::gen::inRange<std::size_t>(0, 12);
  for (std::size_t i = 0; i < count; ++i) out.push_back({*small, *rc::gen::inRange(0, 2), *small});
  return out;
}

}  // namespace

TEST_CASE("Redland answers the core of SPARQL as we do [property]") {
  const std::vector<std::string> names{"a", "b", "c", "p"};
  const std::string select = "SELECT ?a ?b ?c ?p ";
  const auto check = [&](const std::string& query, const std::vector<Edge>& triples) {
    RC_LOG() << query << '\n';
    RC_ASSERT(ours(query, triples) == redland(query, names, triples));
  };
  CHECK(rc::check("basic graph patterns", [&] { check(select + "{ " + group(3) + "}", graph()); }));
  CHECK(rc::check("distinct", [&] { check("SELECT DISTINCT ?a ?b ?c ?p { " + group(3) + "}", graph()); }));
  CHECK(rc::check("filter", [&] {
    const std::string op = *rc::gen::element<std::string>("=", "!=");
    check(select + "{ ?a <http://e/p0> ?b . " + group(2) + "FILTER(?a " + op + " ?b) }", graph());
  }));
}
