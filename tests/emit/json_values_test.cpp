#include "entente/emit/json_values.hpp"

#include <optional>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("numbers of JSON are rounded to the nearest, half away from zero") {
  CHECK(rounded(0.125, 2) == 0.13);
  CHECK(rounded(-0.125, 2) == -0.13);
  CHECK(rounded(0.1249999, 2) == 0.12);
  CHECK(rounded(2.5, 0) == 3);
  CHECK(rounded(1.0 / 3, 10) == 0.3333333333);
  CHECK(rounded(1.0 / 3, 15) == 0.333333333333333);
}

TEST_CASE("what is not there is null in JSON") {
  CHECK(or_null(std::string{}).is_null());
  CHECK(or_null(std::string{"Lima"}) == "Lima");
  CHECK(or_null(std::optional<double>{}, 4).is_null());
  CHECK(or_null(std::optional<double>{0}, 4) == 0.0);
  CHECK(or_null(std::optional<double>{0.23456}, 4) == 0.2346);
}
