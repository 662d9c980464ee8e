#include "entente/relate/title_meeting.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// "series | name | ordinal | place" of the meeting of which this title of Japan and Australia tells.
Lines meeting(const std::string& title) {
  const Statement statement{{"= " + title, "Japan and Australia praised reefs."}};
  const auto event = meeting_of_title(statement.context);
  if (!event) return {};
  return {(event->series ? statement.context.entity(*event->series).name : "") + " | " + event->name + " | " +
          (event->ordinal ? std::to_string(*event->ordinal) : "") + " | " + event->place};
}

}  // namespace

TEST_CASE("a forum that the title names at its end met") {
  CHECK(meeting("Joint Statement: 2031 Australia-Japan Ocean Dialogue") ==
        Lines{"Australia-Japan Ocean Dialogue |  |  | "});
  CHECK(meeting("Joint Statement Following the Third Australia-Japan Ocean Dialogue in Osaka") ==
        Lines{"Australia-Japan Ocean Dialogue |  | 3 | Osaka"});
  CHECK(meeting("Joint Statement on the Second Round of the Australia-Japan Ocean Summit") ==
        Lines{"Australia-Japan Ocean Summit |  | 2 | "});
  CHECK(meeting("Joint Readout of Quad Fifth Ministerial Meeting") == Lines{"Quad |  | 5 | "});
}

TEST_CASE("a meeting without a series has the name that the title gives it") {
  CHECK(meeting("Joint Statement on Reef and Trade Meeting in Osaka") ==
        Lines{" | Reef and Trade Meeting |  | Osaka"});
  CHECK(meeting("Joint Statement on the Meeting").empty());
}

TEST_CASE("texts, bonds, plans and what one side says are no meetings") {
  CHECK(meeting("Joint Statement of Japan and Australia").empty());
  CHECK(meeting("Joint Statement on the Australia-Japan Ocean Dialogue").empty());
  CHECK(meeting("Joint Statement on the Launch of the Australia-Japan Ocean Dialogue").empty());
  CHECK(meeting("Joint Statement on the Australia-Japan Ocean Partnership").empty());
  CHECK(meeting("Statement by the Press Secretary on the Australia-Japan Ocean Summit").empty());
  CHECK(meeting("Statement of the Quad").empty());
  const Statement alone{{"= Readout of the Ocean Dialogue", "Japan praised reefs."}};
  CHECK_FALSE(meeting_of_title(alone.context));
}

TEST_CASE("a meeting of the title is that which the text names") {
  const auto named = [](const std::string& title, const std::string& body) {
    const Statement statement{{"= " + title, body}};
    const auto found = meeting_named_in_title(statement.context);
    return found ? statement.context.entity(*found).name : std::string{};
  };
  const std::string title =
      "Joint Statement of Participants in the International Kelp Meeting Hosted by Japan";
  CHECK(named(title, "Japan opened the International Kelp Meeting.") == "International Kelp Meeting");
  CHECK(named(title, "Japan opened the International Radio Meeting.").empty());
  CHECK(named(title, "Japan opened talks.").empty());
}
