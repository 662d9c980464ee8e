#include "entente/recognise/name_words.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using Words = std::vector<std::string>;

TEST_CASE("the words of a name are small, those of a person plain") {
  CHECK(words_of_name("Radio  Trade Council") == Words{"radio", "trade", "council"});
  CHECK(words_of_name("").empty());
  CHECK(words_of_person("José Rodríguez-Lima") == Words{"jose", "rodriguez", "lima"});
}

TEST_CASE("words in the same order are a subsequence") {
  CHECK(is_subsequence({"radio", "council"}, {"radio", "trade", "council"}));
  CHECK(is_subsequence({}, {"radio"}));
  CHECK_FALSE(is_subsequence({"council", "radio"}, {"radio", "trade", "council"}));
  CHECK_FALSE(is_subsequence({"radio"}, {}));
}

TEST_CASE("a family name in capitals is written so to be told") {
  CHECK(in_running_text("Taro ASO") == "Taro Aso");
  CHECK(in_running_text("Carl MILLER III") == "Carl Miller III");
  CHECK(in_running_text("ASO TARO") == "ASO TARO");  // nothing is told apart
}
