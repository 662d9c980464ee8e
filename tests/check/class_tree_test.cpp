#include "entente/check/class_tree.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/graph/namespaces.hpp"

using namespace entente;

TEST_CASE("instances of a class are those of the classes below it, circles or not") {
  TermTable terms;
  const TermId type = terms.add(entente::terms().type);
  const TermId below = terms.add(iri_value(std::string{ns::rdfs} + "subClassOf"));
  const auto x = [&](const std::string& name) { return terms.add(iri_value("x:" + name)); };
  const TripleIndex graph{{{x("Agency"), below, x("Actor")},
                           {x("Actor"), below, x("Thing")},
                           {x("Thing"), below, x("Actor")},
                           {x("a"), type, x("Agency")},
                           {x("b"), type, x("Thing")},
                           {x("c"), type, x("Other")},
                           {x("a"), type, x("Other")}}};
  ClassTree tree{graph, terms};
  CHECK(tree.is_instance(x("a"), x("Actor")));
  CHECK(tree.is_instance(x("b"), x("Actor")));
  CHECK(tree.is_instance(x("a"), x("Agency")));
  CHECK_FALSE(tree.is_instance(x("b"), x("Agency")));
  CHECK_FALSE(tree.is_instance(x("c"), x("Thing")));
  CHECK_FALSE(tree.is_instance(x("nowhere"), x("Thing")));
  CHECK(tree.instances_of(x("Thing")) == std::vector{x("a"), x("b")});
  CHECK(tree.instances_of(x("Nothing")).empty());
}
