#include "entente/index/term_table.hpp"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

using namespace entente;

namespace {

Term typed(const std::string& lexical, const std::string& type) {
  return Literal{lexical, term(ns::xsd, type)};
}

}  // namespace

TEST_CASE("equal terms have one number, different terms have two") {
  TermTable table;
  const std::vector<Term> terms{mint("x:a"),
                                mint("x:b"),
                                typed("x:a", "string"),
                                typed("1", "integer"),
                                typed("01", "integer"),
                                typed("1", "decimal"),
                                english("a"),
                                Literal{"a", Language{"fr"}},
                                typed("a", "string")};
  std::vector<TermId> ids;
  for (const Term& each : terms) ids.push_back(table.add(each));
  for (std::size_t i = 0; i < terms.size(); ++i) {
    CHECK(table[ids[i]] == value_of(terms[i]));
    for (std::size_t j = 0; j < terms.size(); ++j) CHECK((table.add(terms[i]) == ids[j]) == (i == j));
  }
}

TEST_CASE("numbers begin at one, or where another table ends") {
  TermTable table;
  CHECK(table.add(iri_value("x:a")) == TermId{1});
  CHECK(is_bound(TermId{1}));
  CHECK_FALSE(is_bound(TermId{}));
  TermTable more{table.end()};
  CHECK(more.add(iri_value("x:b")) == TermId{2});
  CHECK(more[TermId{2}].text == "x:b");
  CHECK(more.end() == 3);
}

TEST_CASE("only what was added is found") {
  TermTable table;
  const TermId id = table.add(iri_value("x:a"));
  CHECK(table.find_iri("x:a") == id);
  CHECK(table.find(iri_value("x:a")) == id);
  CHECK(table.find_iri("x:b") == std::nullopt);
  CHECK(table.find({ValueKind::blank, "x:a", {}, {}}) == std::nullopt);
}

TEST_CASE("terms stay where they are, though more are added and the table is moved") {
  TermTable table;
  const TermId id = table.add(iri_value("x:a"));
  const Value& first = table[id];
  for (int i = 0; i < 10000; ++i) table.add(iri_value("x:" + std::to_string(i)));
  const TermTable moved = std::move(table);
  CHECK(first.text == "x:a");
  CHECK(&moved[id] == &first);
}
