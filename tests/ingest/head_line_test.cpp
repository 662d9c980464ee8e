#include "entente/ingest/head_line.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("a date line is a date, or a place and a date") {
  for (const char* line :
       {"Sept. 9, 2003", "March 13, 2014", "(March 13, 2014)", "Washington, DC / March 13, 2014",
        "Tokyo, 9 September 2003", "Washington, D.C. – March 13, 2014",
        "Bali, Indonesia, 15-16 November 2022", "New Delhi, January 30-31, 2023", "13 March 2014.",
        "2014-03-13", "October 2014"}) {
    INFO(line);
    CHECK(is_date_line(line));
  }
  for (const char* line :
       {"", "Washington, DC", "Meeting of March 13, 2014", "March 13, 2014 in Tokyo and elsewhere",
        "Joint Statement of the Two Sides, March 2014", "March 30 and 31"}) {
    INFO(line);
    CHECK_FALSE(is_date_line(line));
  }
  CHECK_FALSE(is_date_line(std::string(200, ' ') + "March 13, 2014"));
}

TEST_CASE("a place line is a place within another") {
  for (const char* line : {"Washington, DC", "Washington, D.C.", "Tokyo, Japan", "Busan, Republic of Korea",
                           "São Paulo, Brazil", "Carbis Bay, Cornwall, United Kingdom"}) {
    INFO(line);
    CHECK(is_place_line(line));
  }
  for (const char* line : {"", "Tokyo", "Bureau of Economic and Business Affairs",
                           "We, the Leaders of the Seven, met", "Joseph R. Biden, Jr.",
                           "Office, for the press", "A, B, C, D", "One Two Three, Four Five Six Seven"}) {
    INFO(line);
    CHECK_FALSE(is_place_line(line));
  }
}

TEST_CASE("a bare name may be a place") {
  CHECK(may_be_place("Tokyo"));
  CHECK(may_be_place("New Delhi"));
  CHECK(may_be_place("Tokyo, Japan"));
  CHECK_FALSE(may_be_place("Bureau of Economic and Business Affairs"));
  CHECK_FALSE(may_be_place("in Tokyo"));
  CHECK_FALSE(may_be_place(""));
}

TEST_CASE("a place may stand behind the date, a year alone dates nothing") {
  CHECK(is_date_line("18 November 2021, Hobart"));
  CHECK(is_date_line("19 July 2024, Vancouver, Canada"));
  CHECK_FALSE(is_date_line("19 July 2024 was a long and happy day"));
  CHECK_FALSE(is_date_line("AUSMIN 2009"));
}

TEST_CASE("a place of three words stands before a comma and a date") {
  CHECK(is_date_line("Kor Lam Bay, 18 December 2019"));
  CHECK_FALSE(is_date_line("Kor Lam Bay 18 December 2019"));
  CHECK_FALSE(is_date_line("Great Kor Lam Bay, 18 December 2019"));
  CHECK_FALSE(is_date_line("Joan R. Miller, 18 December 2019"));
  CHECK_FALSE(is_date_line("Notes on Lam, 18 December 2019"));
  CHECK_FALSE(is_date_line("18 December 2019, Kor Lam Bay"));
  CHECK_FALSE(may_be_place("Kor Lam Bay"));
}

TEST_CASE("small words of other languages stand inside the name of a place") {
  for (const char* line : {"Costa de Corais, Peru", "Vila da Luz, Peru", "Porto do Sal, Peru",
                           "Cabo la Vela, Peru", "Kasr el Dar, Peru", "Ras al Dar, Peru"}) {
    INFO(line);
    CHECK(is_place_line(line));
  }
  CHECK(is_date_line("Costa de Corais, 3 May 2006"));
  CHECK_FALSE(is_place_line("Costa bei Corais, Peru"));
  CHECK_FALSE(is_date_line("Costa Corais de, 3 May 2006"));
}

TEST_CASE("a dateline tells its date and its place") {
  CHECK(read_date_line("Oslo, 3 May 2019")->place == "Oslo");
  CHECK(read_date_line("18 November 2021, Hobart")->place == "Hobart");
  CHECK(read_date_line("3 May 2019")->place.empty());
  CHECK(read_date_line("3 May 2019")->date == read_date_line("Oslo, May 3, 2019")->date);
  CHECK_FALSE(read_date_line("The Ministers met on 3 May 2019").has_value());
}

TEST_CASE("a running dateline ends at a dash, or at a full stop behind a place") {
  const auto split = [](const std::string& paragraph) {
    const RunningDateline parts = running_dateline(paragraph);
    return parts.size == 0 ? "" : paragraph.substr(0, parts.size) + "|" + paragraph.substr(parts.text_at);
  };
  CHECK(split("OSLO, May 3, 2019 -- Ana Lima spoke.") == "OSLO, May 3, 2019|Ana Lima spoke.");
  CHECK(split("(Oslo, 3 May 2019) — We met.") == "(Oslo, 3 May 2019)|We met.");
  CHECK(split("Port Lima, Peru, 3 May 2019 - We met – again.") ==
        "Port Lima, Peru, 3 May 2019|We met – again.");
  CHECK(split("Oslo, 3 May 2019— We met.") == "Oslo, 3 May 2019—|We met.");  // a space parts the two
  CHECK(split("Oslo, 3 May 2019—We met.").empty());
  CHECK(split("Oslo, 3 May 2019. We met.") == "Oslo, 3 May 2019.|We met.");
  CHECK(split("3 May 2019. We met.").empty());
  for (const char* none :
       {"On 3 May 2019 – a Friday – we met.", "The sides met in Oslo on 3 May 2019 – again.", "We met.", "",
        "Oslo, 3 May 2019 –"}) {
    INFO(none);
    CHECK(split(none).empty());
  }
}

TEST_CASE("small words inside a place, and a state's formal name behind it") {
  CHECK(is_place_line("Dar es Salaam, Tanzania"));
  CHECK(is_date_line("Sharm el-Sheikh, Arab Republic of Egypt, 15 November 2022"));
}
