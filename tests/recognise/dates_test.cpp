#include "entente/recognise/dates.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

/// The dates of a sentence in a statement of 10 March 2024, without the one of its dateline.
Lines dates_of(std::string_view sentence) {
  const ReadText text{{{BlockKind::dateline, "March 10, 2024"}, {BlockKind::paragraph, sentence}}};
  Lines dates = text.dates();
  dates.erase(dates.begin());
  return dates;
}

}  // namespace

TEST_CASE("a month by itself is a date where the words before it say so") {
  CHECK(dates_of("We will meet in June.") == Lines{"2024-06..2024-06: June"});
  CHECK(dates_of("We welcome the September Quad meeting.") == Lines{"2024-09..2024-09: September"});
  CHECK(dates_of("They announced it in mid-July.") == Lines{"2024-07..2024-07: July"});
  CHECK(dates_of("They will meet this November or in early December.") ==
        Lines{"2024-11..2024-11: this November", "2024-12..2024-12: December"});
  CHECK(dates_of("We met last March, and next May we meet again.") ==
        Lines{"2023-03..2023-03: last March", "2024-05..2024-05: next May"});
  CHECK(dates_of("It runs from June to August.") == Lines{"2024-06..2024-08: June to August"});
}

TEST_CASE("May and March are verbs and names as well") {
  CHECK(dates_of("May we all prosper, and may peace be with us on March.").empty());
  CHECK(dates_of("They met Theresa May and the March of Dimes.").empty());
  CHECK(dates_of("The group may march in peace.").empty());
  CHECK(dates_of("We recall the May summit.") == Lines{"2024-05..2024-05: May"});
}

TEST_CASE("seasons without a year are those of the statement") {
  CHECK(dates_of("We will meet next summer.") == Lines{"2024-06..2024-08: next summer"});
  CHECK(dates_of("We met last spring and this past fall.") ==
        Lines{"2023-03..2023-05: last spring", "2023-09..2023-11: this past fall"});
  CHECK(dates_of("We will convene in the fall.") == Lines{"2024-09..2024-11: fall"});
  CHECK(dates_of("The winter storm and the fall of the wall spring to mind.").empty());
}

TEST_CASE("halves and quarters of a year") {
  CHECK(dates_of("It will meet in the first quarter of 2025.") ==
        Lines{"2025-01..2025-03: first quarter of 2025"});
  CHECK(dates_of("It will meet in the latter half of 2026 or the fourth quarter of 2026.") ==
        Lines{"2026-07..2026-12: latter half of 2026", "2026-10..2026-12: fourth quarter of 2026"});
  CHECK(dates_of("The third half of 2026 met a quarter of 50 states and the first half of the match.") ==
        Lines{"2026..2026: 2026"});
}

TEST_CASE("the tense tells the year of a month that is as near in two") {
  CHECK(dates_of("We will hold it in December.") == Lines{"2024-12..2024-12: December"});
  CHECK(dates_of("We held it in December.") == Lines{"2023-12..2023-12: December"});
  CHECK(dates_of("We held it on December 20.") == Lines{"2023-12-20..2023-12-20: December 20"});
}

TEST_CASE("without the statement's date only dates with a year are read") {
  const ReadText text{"We met in June, on March 11 and last fall, and will in May 2025."};
  CHECK(text.dates() == Lines{"2025-05..2025-05: May 2025"});
}
