#include "entente/base/moment.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

Moment at(std::string_view text) {
  return parse_moment(MomentType::date_time, text).value();
}

bool is_date(std::string_view text) {
  return parse_moment(MomentType::date, text).has_value();
}

}  // namespace

TEST_CASE("days that there are, and days that there are not") {
  CHECK(is_date("2003-09-09"));
  CHECK(is_date("2024-02-29"));
  CHECK(is_date("2003-09-09Z"));
  CHECK(is_date("2003-09-09-05:00"));
  CHECK(is_date("-0044-03-15"));
  CHECK(is_date("12003-01-01"));
  for (const auto* none :
       {"2023-02-29", "1900-02-29", "2003-9-9", "2003-13-01", "2003-00-10", "2003-01-32", "03-01-01",
        "02003-01-01", "2003-09-09T10:00:00", "2003-09-09+15:00", "2003-09-09+14:01", "2003-09-09+9:00",
        "2003-09-09z", "", "2003-09-09 ", " 2003-09-09", "+2003-09-09", "2003/09/09", "99999999999-01-01"}) {
    INFO(none);
    CHECK_FALSE(is_date(none));
  }
}

TEST_CASE("times, months and years") {
  CHECK(parse_moment(MomentType::time, "23:59:59.25").value().fraction == "25");
  CHECK_FALSE(parse_moment(MomentType::time, "24:00:01").has_value());
  CHECK_FALSE(parse_moment(MomentType::time, "10:60:00").has_value());
  CHECK_FALSE(parse_moment(MomentType::time, "10:00:00.").has_value());
  CHECK(parse_moment(MomentType::year_month, "2014-10").value().month == 10);
  CHECK(parse_moment(MomentType::year, "2014").value().year == 2014);
  CHECK_FALSE(parse_moment(MomentType::year_month, "2014-13").has_value());
  CHECK_FALSE(parse_moment(MomentType::year_month, "2014").has_value());
  CHECK_FALSE(parse_moment(MomentType::year, "14").has_value());
  CHECK_FALSE(parse_moment(MomentType::date_time, "2003-09-09").has_value());
  CHECK(parse_moment(MomentType::date_time, "2003-09-09T00:00:00-14:00").has_value());
  CHECK(moment_type("gYear") == MomentType::year);
  CHECK_FALSE(moment_type("gDay").has_value());
}

TEST_CASE("moments compare by the instant") {
  CHECK((compare(at("2003-09-09T10:00:00Z"), at("2003-09-09T12:00:00+02:00")) == 0));
  CHECK((compare(at("2003-09-09T24:00:00Z"), at("2003-09-10T00:00:00Z")) == 0));
  CHECK((compare(at("1999-12-31T23:59:59Z"), at("2000-01-01T00:00:00Z")) < 0));
  CHECK((compare(at("2000-01-01T00:00:00.5"), at("2000-01-01T00:00:00.45")) > 0));
  CHECK((compare(at("-0001-12-31T00:00:00Z"), at("0001-01-01T00:00:00Z")) < 0));
}

TEST_CASE("a missing zone leaves open what is nearer than fourteen hours") {
  CHECK((compare(at("2003-09-09T10:00:00"), at("2003-09-09T10:00:00Z")) == std::partial_ordering::unordered));
  CHECK((compare(at("2003-09-08T10:00:00"), at("2003-09-09T10:00:00Z")) < 0));
  CHECK((compare(at("2003-09-10T10:00:01"), at("2003-09-09T10:00:00Z")) > 0));
}

TEST_CASE("moments are written as they were read") {
  for (const auto* text : {"2003-09-09T10:00:00Z", "2003-09-09T10:11:12.5-05:30", "-0044-03-15T00:00:00"}) {
    CHECK(lexical_form(at(text)) == text);
  }
  CHECK(zone_text(at("2003-09-09T10:00:00-05:00")) == "-05:00");
  CHECK(zone_duration(at("2003-09-09T10:00:00-05:30")) == "-PT5H30M");
  CHECK(zone_duration(at("2003-09-09T10:00:00Z")) == "PT0S");
}
