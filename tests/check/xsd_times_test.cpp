#include "entente/check/xsd_times.hpp"

#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("dates and times that there are") {
  for (const std::string text : {"2003-09-09", "2004-02-29", "2000-02-29", "-0044-03-15", "12003-01-01",
                                 "2003-09-09Z", "2003-09-09+09:00"})
    CHECK(is_time("date", text));
  for (const std::string text : {"2014-10", "2014-10-05:00"}) CHECK(is_time("gYearMonth", text));
  for (const std::string text : {"2014", "0000", "2014Z"}) CHECK(is_time("gYear", text));
  for (const std::string text :
       {"2003-09-09T10:11:12", "2003-09-09T10:11:12.5Z", "2003-09-09T24:00:00", "2003-09-09T00:00:00-14:00"})
    CHECK(is_time("dateTime", text));
  CHECK(is_time("time", "23:59:59.999"));
}

TEST_CASE("dates and times that there are not") {
  for (const std::string text :
       {"", "2003-9-9", "2003-02-30", "2003-02-29", "1900-02-29", "2003-13-01", "2003-00-01", "2003-01-00",
        "03-01-01", "02003-01-01", "2003-01-01 ", " 2003-01-01", "2003-01-01T", "2003-01-01+9:00",
        "2003-01-01+15:00", "2003-01-01+14:01", "+2003-01-01", "2003/01/01", "99999999999-01-01"}) {
    INFO(text);
    CHECK_FALSE(is_time("date", text));
  }
  CHECK_FALSE(is_time("gYearMonth", "2014-13"));
  CHECK_FALSE(is_time("gYearMonth", "2014"));
  CHECK_FALSE(is_time("gYear", "14"));
  CHECK_FALSE(is_time("dateTime", "2003-09-09"));
  CHECK_FALSE(is_time("dateTime", "2003-09-09T24:00:01"));
  CHECK_FALSE(is_time("dateTime", "2003-09-09T10:60:00"));
  CHECK_FALSE(is_time("dateTime", "2003-09-09T10:11:12."));
  CHECK_FALSE(is_time("time", "10:11"));
  CHECK_FALSE(is_time_type("string"));
}

TEST_CASE("times compare by when they begin") {
  CHECK((compare_times("date", "2003-09-09", "2003-09-10") < 0));
  CHECK((compare_times("date", "2003-12-31", "2004-01-01") < 0));
  CHECK((compare_times("date", "-0044-03-15", "0001-01-01") < 0));
  CHECK((compare_times("date", "2003-09-09", "2003-09-09") == 0));
  CHECK((compare_times("gYearMonth", "2014-10", "2014-09") > 0));
  CHECK((compare_times("gYear", "2014", "12014") < 0));
  CHECK((compare_times("dateTime", "2003-09-09T24:00:00", "2003-09-10T00:00:00") == 0));
  CHECK((compare_times("dateTime", "2003-09-09T10:00:00.50", "2003-09-09T10:00:00.5") == 0));
  CHECK((compare_times("dateTime", "2003-09-09T10:00:00.5", "2003-09-09T10:00:00.06") > 0));
}

TEST_CASE("time zones are counted, and without one there is no order") {
  CHECK((compare_times("date", "2003-09-09Z", "2003-09-09+09:00") > 0));
  CHECK((compare_times("dateTime", "2003-09-09T12:00:00+09:00", "2003-09-09T03:00:00Z") == 0));
  CHECK(compare_times("date", "2003-09-09Z", "2003-09-10") == std::partial_ordering::unordered);
}
