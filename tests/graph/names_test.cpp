#include "entente/graph/names.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("the namespace of the data is what its statements stand under") {
  CHECK(data_namespace("https://w3id.org/entente/id/statement/a-b") == "https://w3id.org/entente/id/");
  CHECK(data_namespace("http://x.org/statement/statement/a") == "http://x.org/statement/");
  CHECK(data_namespace("http://x.org/data#statement/a") == "http://x.org/data#");
  CHECK(data_namespace("http://x.org/doc/a") == "http://x.org/doc/");
  CHECK(data_namespace("urn:a") == "urn:");
}

TEST_CASE("parts of a statement are named by where they stand") {
  const StatementNames names{"http://x.org/statement/a"};
  CHECK(names.statement().str() == "http://x.org/statement/a");
  CHECK(names.graph().str() == "http://x.org/statement/a#graph");
  CHECK(names.text().str() == "http://x.org/statement/a#text");
  CHECK(names.passage({3, 14}).str() == "http://x.org/statement/a#char=3,14");
  CHECK(names.mention({3, 14}).str() == "http://x.org/statement/a#mention=3,14");
  CHECK(names.meeting(2).str() == "http://x.org/statement/a#meeting=2");
  CHECK(names.commitment({3, 14}, 1).str() == "http://x.org/statement/a#commitment=3,14");
  CHECK(names.commitment({3, 14}, 2).str() == "http://x.org/statement/a#commitment=3,14,2");
  CHECK(names.relation({3, 14}, 1).str() == "http://x.org/statement/a#relation=3,14,1");
}

TEST_CASE("an IRI that has a fragment already gets no second one") {
  CHECK(StatementNames{"http://x.org/data#statement/a"}.graph().str() ==
        "http://x.org/data#statement/a/graph");
}

TEST_CASE("topics are named by their words, rules by their id") {
  CHECK(topic_iri("http://x.org/", "Public/private partnerships").str() ==
        "http://x.org/topic/public-private-partnerships");
  CHECK(rule_iri("relation/part-of").str() == "https://w3id.org/entente/id/rule/relation/part-of");
}
