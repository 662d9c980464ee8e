#include "entente/segment/sections.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("numbers of headings") {
  struct Row {
    std::string_view heading;
    std::string_view number;
  };
  const Row rows[] = {
      {"(4) Cybersecurity", "4"},
      {"(6Promoting Cloud Computing", "6"},
      {"4. Cybersecurity", "4"},
      {"4) Cybersecurity", "4"},
      {"12: Trade", "12"},
      {"IV. Trade", "IV"},
      {"(iv) Trade", ""},  // small Roman numbers of several letters are words as well
      {"3.2 Energy", "3.2"},
      {"3.2. Energy", "3.2"},
      {"A. Title", "A"},
      {"(a) Title", "a"},
      {"b) Title", "b"},
      {"(XII) Title", "XII"},
      {"Cybersecurity", ""},
      {"5 pillars of cooperation", ""},
      {"2014 Work Plan", ""},
      {"21st Century Trade", ""},
      {"5G Networks", ""},
      {"A Free and Open Indo-Pacific", ""},
      {"U.S. Commitments", ""},
      {"I will", ""},
      {"Ill. Towns", ""},
      {"(CISA) and others", ""},
      {"(IMF) and others", ""},
      {"MIX: a title", ""},
      {"(50 years on)", ""},
      {"(2)", "2"},
      {"7.", "7"},
      {"7", "7"},
      {"IV", ""},
      {"(", ""},
      {"()", ""},
      {"", ""},
      {"É. Title", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.heading);
    CHECK(heading_number(row.heading) == row.number);
  }
}
