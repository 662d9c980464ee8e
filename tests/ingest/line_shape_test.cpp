#include "entente/ingest/line_shape.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("sentences end with a mark, behind which quotes and brackets may stand") {
  for (const char* text : {"It is agreed.", "Agreed!", "Agreed?", "as follows:", "first item;", "“Agreed.”",
                           "(It is agreed.)", "agreed.\" ", "the U.S. and Japan agreed."}) {
    INFO(text);
    CHECK(ends_sentence(text));
  }
  for (const char* text :
       {"", ".", "Industry Participation", "Washington, D.C.", "the U.S.", "Joint Statement,", "“"}) {
    INFO(text);
    CHECK_FALSE((ends_sentence(text) && text[0] != '.'));
  }
}

TEST_CASE("an abbreviation ends what is long enough for a sentence") {
  CHECK(ends_sentence("The two ministers will meet again next year in the fall in Washington, D.C."));
  CHECK_FALSE(ends_sentence("Dialogue in Washington, D.C."));
}

TEST_CASE("headings are short lines that end nothing") {
  for (const char* text : {"Industry Participation", "(4) Cybersecurity", "(6Promoting Cloud Computing",
                           "I. Introduction", "“Big Data”", "サイバー", "What Comes Next"}) {
    INFO(text);
    CHECK(looks_like_heading(text));
  }
  for (const std::string& text :
       {std::string{}, std::string{"and so on"}, std::string{"It is agreed."}, std::string{"The two sides:"},
        std::string{"Recalling,"}, std::string{"* * *"},
        std::string{"2014"} + std::string(max_heading_bytes, 'x')}) {
    INFO(text);
    CHECK_FALSE(looks_like_heading(text));
  }
}

TEST_CASE("headings are numbered in several ways") {
  for (const char* text :
       {"(4) Cybersecurity", "(6Promoting", "4. Title", "4) Title", "IV. Title", "B. Title", "A) x"}) {
    INFO(text);
    CHECK(begins_numbered(text));
  }
  for (const char* text : {"", "Title", "2014 was a year", "(Unofficial)", "X-ray", "I agree", "Vienna"}) {
    INFO(text);
    CHECK_FALSE(begins_numbered(text));
  }
}

TEST_CASE("words are of any script") {
  CHECK(has_word("- a"));
  CHECK(has_word("– 2"));
  CHECK(has_word("東"));
  CHECK_FALSE(has_word("* — \u200B ###"));
  CHECK_FALSE(has_word(""));
}

TEST_CASE("lower case is told by the first letter") {
  CHECK(begins_lower("and"));
  CHECK_FALSE(begins_lower("And"));
  CHECK_FALSE(begins_lower(""));
}

TEST_CASE("a sentence goes on over a line break, a line of a head does not") {
  CHECK(runs_on("They met and", "agreed."));
  CHECK(runs_on("They met. ", " and so on"));
  CHECK(runs_on("the resolution on", "2 March"));
  CHECK(runs_on("The Ministers of Foreign Affairs and of Defence of the Republic of Chile and the Kingdom of",
                "Denmark met."));
  CHECK(runs_on(std::string(max_heading_bytes / 2 + 1, 'X'), "Lima"));
  CHECK_FALSE(runs_on("Presidential Palace", "Helsinki, Finland"));
  CHECK_FALSE(runs_on("Lima", "4 May 2020"));
  CHECK_FALSE(runs_on("They met in the capital.", "They agreed."));
  CHECK_FALSE(runs_on(std::string(max_heading_bytes, 'X') + '.', "Lima"));
}

TEST_CASE("where a page stands in its site is told by what parts the steps") {
  CHECK(is_breadcrumb("Home \u203a News"));
  CHECK(is_breadcrumb("[Home] [Countries & Regions] [Reefs]"));
  CHECK(is_breadcrumb("Communiques | Press Releases | Third States"));
  CHECK_FALSE(is_breadcrumb("Lima, Peru | 3 May 2019"));
  CHECK_FALSE(is_breadcrumb("Tariffs > 5 per cent"));
}

TEST_CASE("a line of a form begins with one word and a colon") {
  CHECK(begins_with_label("Contact: Ana Lima"));
  CHECK_FALSE(begins_with_label("Joint Statement: on Reefs"));
  CHECK_FALSE(begins_with_label("contact: Ana Lima"));
  CHECK_FALSE(begins_with_label("At 10:30 they met"));
}

TEST_CASE("lines that stand each for itself") {
  CHECK(are_single_lines(
      "Ana Lima, Minister of Chile\nRui Silva, Minister of Peru\nEva Lind, Minister of Norway"));
  CHECK_FALSE(are_single_lines("Ana Lima, Minister of Chile\nRui Silva, Minister of Peru"));
  CHECK_FALSE(
      are_single_lines("JOINT STATEMENT OF THE\nFOREIGN MINISTERS OF CHILE\nAND THE REPUBLIC OF PERU"));
  CHECK_FALSE(are_single_lines("Ana Lima met the\nMinister of Peru and the\nMinister of Norway"));
  CHECK_FALSE(are_single_lines("They met in Chile\nPeru was there.\nNorway came as well"));
}
