#include "entente/recognise/document_date.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Line;
using test::ReadText;

namespace {

std::string date_in(const std::vector<Line>& lines) {
  const ReadText text{lines};
  const auto date = find_document_date(text.lexed());
  return date ? to_iso(*date) : "none";
}

}  // namespace

TEST_CASE("a statement has the date of its dateline, the last day if it gives several") {
  CHECK(date_in({{BlockKind::dateline, "Lima, 5 May 2019"}, {BlockKind::paragraph, "We met."}}) ==
        "2019-05-05");
  CHECK(date_in({{BlockKind::dateline, "26-27 May 2022"}, {BlockKind::paragraph, "We met."}}) ==
        "2022-05-27");
}

TEST_CASE("without a dateline a line at the head gives the date") {
  CHECK(date_in({{BlockKind::byline, "Adopted at the Trade Forum, 19 October 2023"},
                 {BlockKind::paragraph, "We met on 3 May 2020."}}) == "2023-10-19");
}

TEST_CASE("without both it is the one day of the meeting that the first sentence names") {
  CHECK(date_in({{BlockKind::paragraph,
                  "The sides met in Lima on 20 February 2018. On 3 May 2019 they rested."}}) == "2018-02-20");
  CHECK(date_in({{BlockKind::paragraph,
                  "In Lima, on the eighth day of July 2022, the Ministers gathered."}}) == "2022-07-08");
  CHECK(date_in({{BlockKind::paragraph, "We met to mark the anniversary of the Treaty of 3 June 1929."}}) ==
        "none");
  CHECK(date_in({{BlockKind::paragraph, "We met in May 2018."}}) == "none");
  CHECK(date_in({{BlockKind::paragraph, "Mindful of 11 September 2001, we trade."}}) == "none");
  CHECK(date_in({{BlockKind::paragraph, "We met on 3 May 2018, and again on 5 June 2018."}}) == "none");
}
