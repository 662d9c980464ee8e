#include "entente/query/questions.hpp"

#include <catch2/catch.hpp>

#include "entente/query/parser.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("a question has a number, a name and words") {
  const Question made = question_of({"07-what-is-due.rq", "# What is due?\nASK {}\n"});
  CHECK(made.number == "07");
  CHECK(made.name == "what-is-due");
  CHECK(made.words == "What is due?");
  CHECK(question_of({"08.rq", "ASK {}"}).words.empty());
}

TEST_CASE("every built-in question has words, and is SPARQL that is answered") {
  CHECK(questions().size() >= 2);
  for (const Question& each : questions()) {
    INFO(each.file);
    CHECK(each.number.size() == 2);
    CHECK_FALSE(each.name.empty());
    CHECK_FALSE(each.words.empty());
    CHECK(parse_query(std::string{each.file}, each.query).has_value());
    CHECK(question(each.name)->file == each.file);
    CHECK(question(each.number)->file == each.file);
  }
  CHECK(question("1")->number == "01");
  CHECK_FALSE(question("no-such").has_value());
  CHECK_FALSE(question("").has_value());
}
