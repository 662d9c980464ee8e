#include "entente/base/calendar.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;

namespace {

struct Reading {
  std::string text;
  std::string iso;    // empty: no date
  std::string taken;  // what the match covers; "*" for all of the text
};

std::string iso_of(const std::optional<DateMatch>& match) {
  return match ? to_iso(match->period) : "";
}

void check(const Reading& reading, std::optional<std::int16_t> default_year = std::nullopt) {
  INFO("text: " << reading.text);
  const auto match =
      match_date(reading.text, default_year ? std::optional{Anchor{{*default_year}}} : std::nullopt);
  CHECK(iso_of(match) == reading.iso);
  if (match)
    CHECK(reading.text.substr(0, match->size) == (reading.taken == "*" ? reading.text : reading.taken));
}

Date generated_date() {
  const auto year = static_cast<std::int16_t>(*rc::gen::inRange(1, 10000));
  const auto month = static_cast<std::uint8_t>(*rc::gen::inRange(0, 13));
  const auto day = static_cast<std::uint8_t>(month == 0 ? 0 : *rc::gen::inRange(0, 29));
  return {year, month, day};
}

}  // namespace

TEST_CASE("real dates are those of the Gregorian calendar") {
  CHECK(is_real({2024, 2, 29}));
  CHECK(is_real({2000, 2, 29}));
  CHECK(is_real({1600, 2, 29}));
  CHECK_FALSE(is_real({2023, 2, 29}));
  CHECK_FALSE(is_real({1900, 2, 29}));
  CHECK_FALSE(is_real({2014, 4, 31}));
  CHECK_FALSE(is_real({2014, 13, 1}));
  CHECK_FALSE(is_real({2014, 0, 1}));
  CHECK_FALSE(is_real({0, 1, 1}));
  CHECK(is_real({2014, 3, 0}));
  CHECK(is_real({2014, 0, 0}));
}

TEST_CASE("dates and periods are written in ISO form to the precision they have") {
  CHECK(to_iso(Date{2014, 3, 13}) == "2014-03-13");
  CHECK(to_iso(Date{2014, 3, 0}) == "2014-03");
  CHECK(to_iso(Date{2014, 0, 0}) == "2014");
  CHECK(to_iso(Date{987, 1, 2}) == "0987-01-02");
  CHECK(to_iso(Period{{2014, 3, 12}, {2014, 3, 13}}) == "2014-03-12/2014-03-13");
  CHECK(to_iso(Period{{2014, 3, 12}, {2014, 3, 12}}) == "2014-03-12");
}

TEST_CASE("an ISO date is read from the start of a text") {
  CHECK(parse_iso_date("2021-10-14") == Date{2021, 10, 14});
  CHECK(parse_iso_date("2021-10-14 13:13:45-04:00") == Date{2021, 10, 14});
  CHECK(parse_iso_date("2021-10-14T13:13:45Z") == Date{2021, 10, 14});
  CHECK(parse_iso_date("2021-10") == Date{2021, 10, 0});
  CHECK(parse_iso_date("2021") == Date{2021, 0, 0});
  for (const char* text : {"", "21-10-14", "2021-13-01", "2021-02-30", "2021-00", "2021-10-00", "20211014",
                           "2021-1-1", "2021-10-145", "2021-10-14-5", "2021x", "October"}) {
    INFO(text);
    CHECK_FALSE(parse_iso_date(text).has_value());
  }
}

TEST_CASE("prose dates with a year") {
  const Reading readings[] = {
      {"Sept. 9, 2003", "2003-09-09", "*"},
      {"Sept 9, 2003.", "2003-09-09", "Sept 9, 2003"},
      {"September 9th, 2003", "2003-09-09", "*"},
      {"September 9 2003 in Tokyo", "2003-09-09", "September 9 2003"},
      {"SEPTEMBER 9, 2003", "2003-09-09", "*"},
      {"September\u00A09,\u00A02003", "2003-09-09", "*"},
      {"Sept.9,2003", "2003-09-09", "*"},
      {"9 September 2003", "2003-09-09", "*"},
      {"9th September, 2003", "2003-09-09", "*"},
      {"24 May 2022, we", "2022-05-24", "24 May 2022"},
      {"the 5th of May 2023", "2023-05-05", "*"},
      {"The 5th of May, 2023", "2023-05-05", "*"},
      {"Tuesday, March 11, 2014", "2014-03-11", "*"},
      {"Thursday 13 March 2014", "2014-03-13", "*"},
      {"2014-03-13", "2014-03-13", "*"},
      {"2014-03-13.", "2014-03-13", "2014-03-13"},
      {"February 29, 2024", "2024-02-29", "*"},
  };
  for (const auto& reading : readings) check(reading);
}

TEST_CASE("periods of days") {
  const Reading readings[] = {
      {"March 12 and 13, 2014", "2014-03-12/2014-03-13", "*"},
      {"March 12-13, 2014", "2014-03-12/2014-03-13", "*"},
      {"March 12–13, 2014", "2014-03-12/2014-03-13", "*"},
      {"March 12 to 14, 2014", "2014-03-12/2014-03-14", "*"},
      {"March 12 through 14, 2014", "2014-03-12/2014-03-14", "*"},
      {"March 12, 13 and 14, 2014", "2014-03-12/2014-03-14", "*"},
      {"March 12, 13, and 14, 2014", "2014-03-12/2014-03-14", "*"},
      {"12-13 March 2014", "2014-03-12/2014-03-13", "*"},
      {"12 and 13 March 2014", "2014-03-12/2014-03-13", "*"},
      {"12th to 14th of March 2014", "2014-03-12/2014-03-14", "*"},
      {"January 30-31, 2023", "2023-01-30/2023-01-31", "*"},
      {"January 30 – February 1, 2023", "2023-01-30/2023-02-01", "*"},
      {"January 30—February 1, 2023", "2023-01-30/2023-02-01", "*"},
      {"31 January to 2 February 2023", "2023-01-31/2023-02-02", "*"},
      {"December 30, 2022 to January 2, 2023", "2022-12-30/2023-01-02", "*"},
      {"30 January 2023 - 1 February 2023", "2023-01-30/2023-02-01", "*"},
      {"March 3 and April 7, 2014", "2014-03-03", "March 3"},
      {"March 20, 2014 to March 12, 2014", "2014-03-20", "March 20, 2014"},
      {"March 12, 2014 and later", "2014-03-12", "March 12, 2014"},
      {"March 13-12, 2014", "", ""},
  };
  for (const auto& reading : readings) check(reading);
}

TEST_CASE("months, seasons and years") {
  const Reading readings[] = {
      {"October 2014", "2014-10", "*"},
      {"October, 2014", "2014-10", "*"},
      {"October of 2014", "2014-10", "*"},
      {"September 2021, the Group", "2021-09", "September 2021"},
      {"September 2021 to March 2022", "2021-09/2022-03", "*"},
      {"March-April 2014", "2014-03/2014-04", "*"},
      {"March and April 2014", "2014-03", "March"},
      {"Fall 2014", "2014-09/2014-11", "*"},
      {"the fall of 2022", "2022-09/2022-11", "*"},
      {"autumn 2022", "2022-09/2022-11", "*"},
      {"Spring 2015", "2015-03/2015-05", "*"},
      {"summer of 2015", "2015-06/2015-08", "*"},
      {"winter 2015", "2015-12/2016-02", "*"},
      {"early 2024", "2024", "*"},
      {"mid-2024", "2024", "*"},
      {"late March 2014", "2014-03", "*"},
      {"2014", "2014", "*"},
      {"2014.", "2014", "2014"},
      {"2014, the", "2014", "2014"},
      {"2021-2025", "2021/2025", "*"},
      {"2021–25", "2021/2025", "*"},
      {"2021 to 2025", "2021/2025", "*"},
      {"2014-based", "2014", "2014"},
  };
  for (const auto& reading : readings) check(reading);
}

TEST_CASE("dates without a year take the default year, or are none") {
  const Reading readings[] = {
      {"March 11", "2014-03-11", "*"},
      {"11 March", "2014-03-11", "*"},
      {"March 6 release", "2014-03-06", "March 6"},
      {"October 13 and 14 to discuss", "2014-10-13/2014-10-14", "October 13 and 14"},
      {"March 11, 2015", "2015-03-11", "*"},
      {"March 12 and 13,000 people", "2014-03-12", "March 12"},
      {"March 12 and 5G", "2014-03-12", "March 12"},
      {"February 29", "", ""},
      {"March", "", ""},
      {"May we", "", ""},
  };
  for (const auto& reading : readings) {
    check(reading, std::int16_t{2014});
    if (reading.text.find("2015") == std::string::npos) CHECK_FALSE(match_date(reading.text).has_value());
  }
}

TEST_CASE("a month or season by itself is a date where it is asked for") {
  const auto iso = [](std::string_view text, bool whole) {
    return iso_of(match_date(text, Anchor{{2014, 3, 10}, Lean::nearest, whole}));
  };
  CHECK(iso("May we", true) == "2014-05");
  CHECK(iso("June to August", true) == "2014-06/2014-08");
  CHECK(iso("fall", true) == "2014-09/2014-11");
  CHECK(iso("winter", true) == "2013-12/2014-02");
  CHECK(iso("December 20", true) == "2013-12-20");
  CHECK(iso("June", false).empty());
  CHECK(iso("fall", false).empty());
}

TEST_CASE("what only looks like a date is none") {
  for (const char* text : {"",
                           "2014th",
                           "12,2014",
                           "20145",
                           "2014,500",
                           "2014.5",
                           "1799",
                           "2200",
                           "1990s",
                           "2014-5",
                           "2014-031",
                           "may 5, 2014",
                           "mAY 5, 2014",
                           "Marching 5, 2014",
                           "Marché 5, 2014",
                           "February 30, 2014",
                           "31 April 2014",
                           "0 May 2014",
                           "32 May 2014",
                           "the",
                           "the 5th",
                           "early",
                           "Fall",
                           "fall of the wall",
                           "Tuesday",
                           "9",
                           "9,",
                           "March 11th2014",
                           "5.5 March 2014",
                           "2014é"}) {
    INFO(text);
    CHECK_FALSE(match_date(text).has_value());
  }
}

TEST_CASE("a date that ends badly is read as far as it is good", "[calendar]") {
  check({"March 11, 2014th", "2014-03-11", "March 11"}, std::int16_t{2014});
  check({"March 2014, 15 participants", "2014-03", "March 2014"});
  check({"Sept. 9, 2003 and 2004", "2003-09-09", "Sept. 9, 2003"});
}

TEST_CASE("ISO form and date are inverses", "[property]") {
  const bool ok = rc::check("parse_iso_date(to_iso(date)) is date", [] {
    const Date date = generated_date();
    RC_ASSERT(is_real(date));
    RC_ASSERT(parse_iso_date(to_iso(date)) == date);
  });
  REQUIRE(ok);
}

TEST_CASE("a match stays within the text and means a real period", "[property]") {
  const bool ok = rc::check("of any pieces of dates", [] {
    const auto pieces =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "March", "Sept.", "May",  "the",        "of",   "and",    "to",      "-",  "–",
            ",",     ".",     " ",    " ",          " ",    "\u00A0", "9",       "12", "31",
            "th",    "2014",  "2023", "2014-03-13", "fall", "early",  "Tuesday", "x",  "é"}));
    std::string text;
    for (const auto& piece : pieces) text += piece;
    const auto match = match_date(text, Anchor{{2014}});
    if (!match) return;
    RC_ASSERT(match->size > 0U);
    RC_ASSERT(match->size <= text.size());
    RC_ASSERT(is_real(match->period.first));
    RC_ASSERT(is_real(match->period.last));
    RC_ASSERT(match->period.first <= match->period.last);
  });
  REQUIRE(ok);
}

TEST_CASE("a long run of white space or digits is no trap") {
  const std::string spaces(1 << 20, ' ');
  CHECK_FALSE(match_date("March" + spaces).has_value());
  CHECK_FALSE(match_date(std::string(1 << 20, '1')).has_value());
  CHECK_FALSE(match_date(std::string(1 << 20, 'A')).has_value());
}

TEST_CASE("a day that does not exist is told from one that does, and from what is no day") {
  for (const std::string_view date :
       {"February 30, 2024", "Feb. 29, 2023", "31 June 2024", "the 31st of April 2024",
        "September 30-31, 2024", "2024-13-45", "2024-00-10", "2023-02-29"}) {
    CAPTURE(date);
    CHECK(match_unreal_date(date) == date.size());
    CHECK(match_unreal_date(std::string{date} + " in Tokyo") == date.size());
  }
  for (const std::string_view other :
       {"", "February 29, 2024", "30 June 2024", "2024-02-29", "February 30", "February 2024", "2024",
        "2024-13", "2024-13-45-1", "2024-13-456", "1234-56-78", "Tokyo"}) {
    CAPTURE(other);
    CHECK(match_unreal_date(other) == 0);
  }
}

TEST_CASE("a day may be counted in words") {
  CHECK(to_iso(match_date("the eighth day of July 2022")->period) == "2022-07-08");
  CHECK(to_iso(match_date("the twenty-first day of May 2020")->period) == "2020-05-21");
  CHECK(to_iso(match_date("8th day of July 2022")->period) == "2022-07-08");
  CHECK_FALSE(match_date("the thirty-second day of July 2022"));
  CHECK_FALSE(match_date("the eighth of July 2022"));
}
