#include "entente/ingest/title_lines.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

using At = std::vector<std::size_t>;

const HeadLine date{true, false, false, false, false, 3};
const HeadLine genre{false, true, false, false, false, 2};
const HeadLine full_genre{false, true, false, false, false, 6};
const HeadLine summit{false, false, true, false, false, 4};
const HeadLine other{false, false, false, false, false, 5};
const HeadLine goes_on{false, false, false, true, false, 3};

}  // namespace

TEST_CASE("the genre below the name of the meeting belongs to the title, the date between does not") {
  CHECK(title_lines({summit, date, genre}, 0) == At{0, 2});
  CHECK(title_lines({summit, other, genre, date}, 0) == At{0, 1, 2});
  CHECK(title_lines({other, date, date}, 0) == At{0});
}

TEST_CASE("the name of the meeting stands above the genre, or below one that says too little") {
  CHECK(title_lines({summit, full_genre, date}, 1) == At{1});
  CHECK(title_lines({summit, date, full_genre}, 2) == At{2});
  CHECK(title_lines({summit, date, genre}, 2) == At{0, 2});
  CHECK(title_lines({other, full_genre}, 1) == At{1});
  CHECK(title_lines({genre, summit, date}, 0) == At{0, 1});
  CHECK(title_lines({full_genre, summit, date}, 0) == At{0});
}

TEST_CASE("lines that go on belong to the title, up to the date") {
  CHECK(title_lines({genre, goes_on, goes_on, date, goes_on}, 0) == At{0, 1, 2});
  CHECK(title_lines({full_genre, other, goes_on}, 0) == At{0});
}

TEST_CASE("behind a comma the title goes on") {
  HeadLine open = full_genre;
  open.open = true;
  CHECK(title_lines({open, other, other}, 0) == At{0, 1});
  CHECK(title_lines({open, date}, 0) == At{0});
  CHECK(title_lines({open, genre}, 0) == At{0});
  CHECK(title_lines({full_genre, other}, 0) == At{0});
}

TEST_CASE("a line that begins with a preposition goes on with the one before") {
  CHECK(continues_title("OF THE COUNCIL"));
  CHECK(continues_title("on Migration"));
  CHECK_FALSE(continues_title("on"));
  CHECK_FALSE(continues_title("Once More"));
}

TEST_CASE("who issues a text may stand in a line of its own above the date") {
  CHECK(title_lines({genre, other, date}, 0) == At{0, 1});
  CHECK(title_lines({genre, other, other, date}, 0) == At{0});
  CHECK(title_lines({full_genre, other, date}, 0) == At{0});
}

TEST_CASE("the rest of a title in capitals stands above the date") {
  const HeadLine shouted{false, true, false, false, true, 3};
  const HeadLine of{false, false, false, true, true, 6};
  const HeadLine rest{false, false, false, false, true, 4};
  CHECK(title_lines({shouted, of, rest, date}, 0) == At{0, 1, 2});
  CHECK(title_lines({shouted, of, rest, rest, date}, 0) == At{0, 1});
  CHECK(title_lines({shouted, of, other, date}, 0) == At{0, 1});
}

TEST_CASE("a genre that says what met has no letterhead above") {
  const HeadLine letterhead{false, false, true, false, true, 5};
  const HeadLine whole{false, true, true, false, false, 10};
  const HeadLine genre{false, true, false, false, false, 3};
  CHECK(title_lines({letterhead, whole}, 1) == At{1});
  CHECK(title_lines({letterhead, genre}, 1) == At{0, 1});
}

TEST_CASE("when a text may be published is no part of its title") {
  CHECK(is_release_note("For immediate release"));
  CHECK(is_release_note("FOR RELEASE"));
  CHECK(is_release_note("JOINT PRESS RELEASE – FOR IMMEDIATE USE"));
  CHECK_FALSE(is_release_note("A statement of the ministers in Lima on the reefs for immediate use"));
  CHECK_FALSE(is_release_note("Statement on the Release of the Crew"));
  CHECK_FALSE(is_release_note("A statement of the ministers in Lima on the release"));
}

TEST_CASE("in title case only short words are written small") {
  CHECK(has_title_case("Joint Statement Following the Meeting in Port Lima, L.B."));
  CHECK_FALSE(has_title_case("The joint statement of both was adopted in Port Lima, L.B."));
}

TEST_CASE("a genre that tells its matter has no meeting above") {
  const HeadLine summit{false, false, true, false, true, 4};
  const HeadLine telling{false, true, false, false, true, 9};
  const HeadLine bare{false, true, false, false, true, 3};
  CHECK(title_lines({summit, date, telling}, 2) == At{2});
  CHECK(title_lines({summit, telling}, 1) == At{1});
  CHECK(title_lines({summit, date, bare}, 2) == At{0, 2});
}
