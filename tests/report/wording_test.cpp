#include "entente/report/wording.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

TEST_CASE("dates are read as people write them") {
  CHECK(date_words("2003-09-09") == "9 September 2003");
  CHECK(date_words("2014-04") == "April 2014");
  CHECK(date_words("2014") == "2014");
  CHECK(date_words("") == "undated");
  CHECK(date_words("2014-09/2014-11") == "September to November 2014");
  CHECK(date_words("2014-03-12/2014-03-13") == "12 to 13 March 2014");
  CHECK(date_words("2014-03-30/2014-04-02") == "30 March to 2 April 2014");
  CHECK(date_words("2014-12/2015-02") == "December 2014 to February 2015");
  CHECK(date_words("2014/2015") == "2014 to 2015");
  CHECK(date_words("soon") == "soon");
}

TEST_CASE("numbers and lists") {
  CHECK(counted(1, "tie", "ties") == "1 tie");
  CHECK(counted(0, "tie", "ties") == "0 ties");
  CHECK(two_digits(0.256) == "0.26");
  CHECK(two_digits(-0.5) == "−0.50");
  CHECK(two_digits(-0.001) == "0.00");
  CHECK(percent(0.254) == "25%");
  CHECK(joined({}) == "");
  CHECK(joined({"a"}) == "a");
  CHECK(joined({"a", "b", "c"}) == "a, b and c");
  CHECK(joined({"a", "b", "c", "d"}, 3) == "a, b and 2 others");
  CHECK(phrase(Predicate::shares_data_with) == "shares data with");
}

TEST_CASE("verdicts that must not be taken for one another have signs of their own") {
  CHECK(sign(Verdict::not_mentioned) != sign(Verdict::ended));
  CHECK(sign(Verdict::strengthened) != sign(Verdict::weakened));
  CHECK(sign(Verdict::emerged) != sign(Verdict::persisted));
  CHECK(meaning(Verdict::not_mentioned).find("no end") != std::string_view::npos);
}

TEST_CASE("a statement is named by its date, and by its title where that is shared or missing") {
  std::vector<StatementFacts> statements = test::two_statements();
  CHECK(statement_name(test::report_on(statements), 0) == "14 October 2021");
  CHECK(report_title(test::report_on(statements)) == "A and B: 2 statements, 2021 to 2023");
  statements[1].date = statements[0].date;
  CHECK(statement_name(test::report_on(statements), 1) == "14 October 2021, Later Statement");
  CHECK(report_title(test::report_on(statements)) == "A and B: 2 statements, 2021");
  statements[1].date.clear();
  statements[1].title.clear();
  CHECK(statement_name(test::report_on(statements), 1) == "later.txt");
}
