#include "entente/ingest/head_dates.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Lines = std::vector<std::string>;

Lines warnings(const std::string& text, SourceFormat format = SourceFormat::plain_text) {
  Lines lines;
  for (const Error& warning : parse(text, format).warnings) lines.push_back(to_string(warning));
  return lines;
}

const std::string body = "\n\nChile and Peru met on many days in the past and will meet again on others.\n";

}  // namespace

TEST_CASE("a date at the head that does not exist is told with its place") {
  const std::string remedy = " does not exist; correct it, or give the date in front matter";
  CHECK(warnings("Joint Statement on Reefs\n\n–Lima, February 30, 2024" + body) ==
        Lines{"test:3:8: the date 'February 30, 2024'" + remedy});
  CHECK(warnings("# Joint Statement on Reefs\n\n**2024-13-45**" + body, SourceFormat::markdown) ==
        Lines{"test:3:3: the date '2024-13-45'" + remedy});
  CHECK(warnings("Joint Statement of 31 June 2024 on Reefs" + body) ==
        Lines{"test:1:20: the date '31 June 2024'" + remedy});
  CHECK(warnings("<html><h1>Joint Statement on Reefs</h1><p>Lima (30 February 2024)</p><p>" + body,
                 SourceFormat::html) == Lines{"test: the date '30 February 2024'" + remedy});
}

TEST_CASE("dates that exist, and dates in running text, are left alone") {
  CHECK(warnings("Joint Statement on Reefs\n\nLima, February 29, 2024" + body).empty());
  CHECK(warnings("Joint Statement on Reefs" + body + "\nThey will meet on February 30, 2024.\n").empty());
  CHECK(warnings("Joint Statement on Reefs" + body + "\nLima, February 30, 2024\n").empty());
}
