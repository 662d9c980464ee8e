#include "entente/relate/attendance.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Who took part in, and who speaks for whom by, a meeting that the first line reports.
Lines told_behind(const Lines& more) {
  Lines lines{"Japan and Mexico held the Japan-Mexico Ocean Dialogue in Lima."};
  lines.insert(lines.end(), more.begin(), more.end());
  Lines told = relations(lines);
  std::erase_if(told, [](const std::string& relation) {
    return relation.find("Japan participatedIn") == 0 || relation.find("Mexico participatedIn") == 0 ||
           relation.find("heldIn") != std::string::npos || relation.find("partOf") != std::string::npos;
  });
  return told;
}

bool has(const Lines& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}  // namespace

TEST_CASE("those by whom a side was represented or accompanied took part for it") {
  const Lines told =
      told_behind({"Japan was represented by Mr. Ken Sato, Minister for Trade. "
                   "Prime Minister Ana Lopez of Mexico was accompanied by Ms. Mary Smith."});
  CHECK(has(told, "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "Ken Sato represents Japan"));
  CHECK(has(told, "Mary Smith participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "Mary Smith represents Mexico"));
}

TEST_CASE("who attended, and from which side") {
  const Lines told =
      told_behind({"Mr. Ken Sato and Mr. Mark Smith attended from the Japanese side. "
                   "Representatives of the OECD and the World Bank took part."});
  CHECK(has(told, "Ken Sato represents Japan"));
  CHECK(has(told, "Mark Smith represents Japan"));
  CHECK(has(told, "OECD participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "World Bank participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("where somebody comes from, what is to come and other bodies tell nothing") {
  CHECK_FALSE(has(told_behind({"The meeting was chaired by Minister Ken Sato of the Tariff Office."}),
                  "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(
      has(told_behind({"Mr. Ken Sato will attend."}), "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"They praised the Reef Forum co-chaired by Mr. Ken Sato."}),
                  "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("later paragraphs tell of other meetings") {
  CHECK_FALSE(has(told_behind({"One.", "Two.", "Three.", "Four.", "Five.", "Mr. Ken Sato attended."}),
                  "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("a list of those who came is of the state that leads each item") {
  const Lines told = told_behind({"We were represented by:",
                                  "- Mexico: the Hon Ana Lopez MP, Minister for Trade, and "
                                  "the Hon Rui Rojas;",
                                  "- Japan (chair): Mr. Ken Sato."});
  CHECK(has(told, "Ana Lopez represents Mexico"));
  CHECK(has(told, "Rui Rojas represents Mexico"));
  CHECK(has(told, "Ken Sato represents Japan"));
  CHECK(has(told, "Rui Rojas participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("those who were present are listed behind the word") {
  const Lines told = told_behind({"Present were:", "- Mexico: Ms. Ana Lopez", "- Japan: Mr. Ken Sato"});
  CHECK(has(told, "Ana Lopez represents Mexico"));
  CHECK(has(told, "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("who did not come, came to something else or long ago, is no guest") {
  for (const char* prose :
       {"They condemned the election in which Mr. Ken Sato participated.",
        "They regretted that Mr. Ken Sato had not attended.", "Neither he nor Mr. Ken Sato attended.",
        "They thanked Mr. Ken Sato, who attended the Reef Forum.",
        "Mr. Ken Sato participated in the Reef Forum.",
        "They mourned the victims at the school attended by Mr. Ken Sato.",
        "They were briefed by Mr. Ken Sato and were accompanied by no one."}) {
    CAPTURE(prose);
    CHECK_FALSE(has(told_behind({prose}), "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  }
  CHECK_FALSE(
      has(told_behind({"Peru joined the sanctions."}), "Peru participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("those who joined on one side, and a list of representatives") {
  const Lines joined =
      told_behind({"They were joined on the Japanese side by officials from the Tariff Office."});
  CHECK(has(joined, "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
  const Lines listed = told_behind(
      {"It included representatives from across the government as well as the Tariff Office and the OECD."});
  CHECK(has(listed, "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(listed, "OECD participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"The plan included ships from the Tariff Office."}),
                  "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("a form of address that ends in a full stop ends no sentence") {
  CHECK(has(told_behind({"Japan was represented by the Trade Secretary, Rt. Hon. Ken Sato."}),
            "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("who was present was there, unless it was at another thing") {
  CHECK(has(told_behind({"Delegations of the OECD and the World Bank were also present."}),
            "World Bank participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told_behind({"Minister Ken Sato of Japan was also in attendance."}),
            "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"Minister Ken Sato of Japan was present at the Paris Peace Forum."}),
                  "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"Troops of Peru were present in Chile."}),
                  "Peru participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("semicolons part those who attended, and clauses") {
  const Lines told =
      told_behind({"The meeting was attended by Mr. Ken Sato, Minister for Trade; and Ms. Mary Smith, "
                   "Minister for Reefs."});
  CHECK(has(told, "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "Mary Smith participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"The meeting was attended by Mr. Ken Sato; nobody invited Ms. Mary Smith."}),
                  "Mary Smith participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("a list in one paragraph stands behind the line that announces it") {
  const std::string list =
      "Mr. Ken Sato, Minister of Trade of Japan; Ms. Mary Smith, Minister of Reefs of Kenya; and Mr. Per "
      "Borg.";
  const Lines told = told_behind({"Also represented were:", list});
  CHECK(has(told, "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "Per Borg participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({"Also invited to the reef were:", list}),
                  "Per Borg participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("a numbered paragraph may announce a list of who came, the next is none of it") {
  const Lines told = told_behind(
      {"- The meeting was attended by:", "- H.E. Ken Sato, Minister of Trade of Kenya;",
       "- Ms. Mary Smith, Minister of Reefs of Togo.", "- The meeting thanked Mr. Per Borg of Oslo."});
  CHECK(has(told, "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told, "Mary Smith participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told, "Per Borg participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told_behind({"Also in attendance were H.E. Eng. Ken Sato and Ms. Mary Smith."}),
            "Mary Smith participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("the two ministers are those of the sentence before") {
  const auto came = [](const std::string& state, const std::string& verb) {
    return has(
        relations({"= Joint Statement of Japan and Mexico", "They held the Japan-Mexico Ocean Dialogue.",
                   "Minister Ken Sato of Japan and Minister Ana Lopez of " + state +
                       " came to Lima. The two Ministers " + verb + " the meeting."}),
        "Ana Lopez participatedIn Japan-Mexico Ocean Dialogue");
  };
  CHECK(came("Mexico", "co-chaired"));
  CHECK_FALSE(came("Mexico", "praised"));
  CHECK_FALSE(came("Kenya", "co-chaired"));
}

TEST_CASE("officials who will do something later are not told to have come") {
  const std::string who = "Senior officials from the Tariff Office and the Ministry of Finance ";
  CHECK(has(told_behind({who + "were there."}), "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK_FALSE(has(told_behind({who + "will review progress."}),
                  "Tariff Office participatedIn Japan-Mexico Ocean Dialogue"));
}

TEST_CASE("who will lead the next meeting of another body is not told to have come") {
  CHECK_FALSE(
      has(told_behind({"The Reef Committee will hold its ninth meeting in May, chaired by Mr. Ken Sato."}),
          "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
  CHECK(has(told_behind({"Mr. Ken Sato joined the working lunch."}),
            "Ken Sato participatedIn Japan-Mexico Ocean Dialogue"));
}
