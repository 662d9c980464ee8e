#include "entente/report/in_short.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("the summary says what was taken up, and that silence is no end") {
  const std::vector<StatementFacts> statements = test::two_statements();
  const std::vector<std::string> sentences = in_short(test::report_on(statements));
  REQUIRE(sentences.size() == 4);
  CHECK(test::holds(sentences[0], "2 statements make 2 commitments, 1 of them in binding words"));
  CHECK(
      test::holds(sentences[1],
                  "Of the 1 commitment of 14 October 2021, 1 is taken up again on 3 May 2023 (1 weakened)"));
  CHECK(test::holds(sentences[1], "silent, which is no end"));
  CHECK(test::holds(sentences[2], "1 thing is named in both statements, 1 by a successor; 1 is new"));
  CHECK(test::holds(sentences[3], "Most central"));
}

TEST_CASE("one statement has nothing to be held against") {
  const std::vector<StatementFacts> one{test::two_statements().front()};
  const std::vector<std::string> sentences = in_short(test::report_on(one));
  REQUIRE(sentences.size() == 2);
  CHECK(test::holds(sentences[0], "1 statement makes 1 commitment"));
}
