#include "entente/check/origins.hpp"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

const TermId a{1};
const TermId b{2};
const TermId p{3};
const TermId q{4};
const TermId one{5};
const TermId two{6};

/// A file in which triples stand at these lines.
QuadFile lined(const std::string& name, std::vector<TripleLines> lines) {
  return {name, {}, std::move(lines)};
}

std::string shown(const Place& place) {
  return place.file + ':' + std::to_string(place.line);
}

}  // namespace

TEST_CASE("the line is that of the triple, else of the property, else of the subject, else of a link to it") {
  Origins origins;
  origins.add(lined("a.ttl", {{1, 9}, {1, 3}, {1, 4}, {7, 8}, {5, 5}}),
              {{a, p, two}, {a, p, one}, {a, q, b}, {a, p, one}, {one, p, two}});
  CHECK(shown(origins.place_of(a, p, two)) == "a.ttl:9");
  CHECK(shown(origins.place_of(a, p, one)) == "a.ttl:3");
  CHECK(shown(origins.place_of(a, p, std::nullopt)) == "a.ttl:3");
  CHECK(shown(origins.place_of(a, p, b)) == "a.ttl:3");
  CHECK(shown(origins.place_of(a, TermId{99}, std::nullopt)) == "a.ttl:1");
  CHECK(shown(origins.place_of(a, std::nullopt, one)) == "a.ttl:1");
  CHECK(shown(origins.place_of(b, p, std::nullopt)) == "a.ttl:4");
  CHECK(shown(origins.place_of(two, std::nullopt, std::nullopt)) == "a.ttl:5");
  CHECK(shown(origins.place_of(TermId{99}, std::nullopt, std::nullopt)) == "a.ttl:0");
}

TEST_CASE("the file is the first with the triple, else with the subject, else with a link to it") {
  Origins origins;
  origins.add(lined("one", {{1, 1}}), {{a, p, b}});
  origins.add(lined("two", {{2, 2}, {3, 4}}), {{a, p, one}, {b, p, two}});
  CHECK(shown(origins.place_of(a, p, one)) == "two:2");
  CHECK(shown(origins.place_of(a, p, two)) == "one:1");
  CHECK(shown(origins.place_of(b, std::nullopt, std::nullopt)) == "two:3");
  CHECK(shown(origins.place_of(two, std::nullopt, std::nullopt)) == "two:4");
  CHECK(shown(origins.place_of(q, std::nullopt, std::nullopt)) == "one:0");
}

TEST_CASE("a file without lines gives none") {
  Origins origins;
  origins.add(lined("one", {}), {{a, p, b}});
  CHECK(shown(origins.place_of(a, p, b)) == "one:0");
}
