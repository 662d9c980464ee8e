#include "entente/relate/subjects.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The subject of the first verb of `prose`: "party: Japan". Before it Japan was the subject, if `before`.
std::string subject(const std::string& prose, bool before = false) {
  const Statement statement{{prose}};
  const auto groups = statement.groups();
  REQUIRE_FALSE(groups.empty());
  Subject antecedent;
  if (before) antecedent = {SubjectKind::party, {statement.context.parties.front()}};
  const Subject found = classify_subject(statement.context, groups.front().subject, antecedent);
  switch (found.kind) {
    case SubjectKind::none:
      return "none";
    case SubjectKind::party:
      return "party: " + join(statement.names(found.agents));
    case SubjectKind::joint:
      return "joint: " + join(statement.names(found.agents));
    case SubjectKind::generic:
      return "generic: " + join(statement.names(found.agents));
    case SubjectKind::effort:
      return "effort";
    case SubjectKind::other:
      return "other";
  }
  return {};
}

const std::string two_states = "Japan, United States";

}  // namespace

TEST_CASE("words for the parties") {
  for (const std::string words :
       {"We", "Participants", "Both sides", "The two governments", "The leaders",
        "Officials from both countries", "Both", "We, the ministers of trade,", "Our two countries"}) {
    CAPTURE(words);
    CHECK(subject(words + " will meet.") == "party: " + two_states);
  }
}

TEST_CASE("states by name, adjective or those who speak for them") {
  CHECK(subject("Japan will meet.") == "party: Japan");
  CHECK(subject("Japan and the United States will meet.") == "party: " + two_states);
  CHECK(subject("The Japanese government will meet.") == "party: Japan");
  CHECK(subject("The leaders of Japan and the United States will meet.") == "party: " + two_states);
  CHECK(subject("Prime Minister Tanaka Kenji of Japan will meet.") == "party: Japan");
  CHECK(subject("The President of the United States and the Prime Minister of Japan will meet.") ==
        "party: United States, Japan");
}

TEST_CASE("organs by name") {
  CHECK(subject("The Ministry of Finance will meet.") == "party: Ministry of Finance");
  CHECK(subject("Japan's Ministry of Finance will meet.") == "party: Ministry of Finance");
  CHECK(subject("The Tariff Office and the Ministry of Finance will meet.") ==
        "party: Tariff Office, Ministry of Finance");
}

TEST_CASE("joint fora stand for the parties, those with other members do not") {
  CHECK(subject("The U.S.-Japan Ocean Dialogue will meet.") == "joint: " + two_states);
  CHECK(subject("The Dialogue will meet.") == "joint: " + two_states);
  CHECK(subject("The first meeting will end.") == "joint: " + two_states);
  CHECK(subject("The European Union will meet.") == "other");
}

TEST_CASE("what the parties do together") {
  CHECK(subject("Our efforts will help.") == "effort");
  CHECK(subject("This will help.") == "effort");
}

TEST_CASE("others bind nobody") {
  for (const std::string words : {"Other countries", "The private sector", "China", "This tower", "Prices",
                                  "The developing nations", "A dialogue"}) {
    CAPTURE(words);
    CHECK(subject(words + " will help.") == "other");
  }
  CHECK(subject("Nations will help.") == "generic: " + two_states);
}

TEST_CASE("Allies are heard in statements of their alliance") {
  CHECK(subject("Allies will help.") == "other");
  CHECK(subject("Both allies will help.") == "party: " + two_states);
  const Statement statement{{"= NATO Leaders' Statement", "Allies will help."}};
  const Subject found = classify_subject(statement.context, statement.groups().front().subject, {});
  CHECK(join(statement.names(found.agents)) == "NATO");
}

TEST_CASE("pronouns stand for the subject before") {
  CHECK(subject("They will meet.") == "party: " + two_states);
  CHECK(subject("They will meet.", true) == "party: Japan");
  CHECK(subject("It will meet.", true) == "party: Japan");
  CHECK(subject("It will meet.") == "other");
  CHECK(subject("The government will meet.", true) == "party: Japan");
  CHECK(subject("The government will meet.") == "other");
}

TEST_CASE("each side, speakers named by post, a task force") {
  CHECK(subject("Each side will meet.") == "party: " + two_states);
  CHECK(subject("The President and the Prime Minister will meet.") == "party: " + two_states);
  CHECK(subject("The Task Force will meet.") == "joint: " + two_states);
}

TEST_CASE("it is no party once something else was spoken of") {
  CHECK(commitments({"Japan agreed with this. It aims to protect whales."}) ==
        Lines{"Japan | low | protect | commitment/undertaking"});
  CHECK(commitments(
            {"Japan agreed with this. The book on whales tells their story. It aims to protect whales."})
            .empty());
}

TEST_CASE("a member binds itself in the statement of its grouping, and so does who publishes it") {
  const Lines g7{"= G7 Leaders' Statement", "We, the Leaders of the G7, like reefs."};
  const auto bound_by = [&](const std::string& prose) {
    Lines lines = g7;
    lines.push_back(prose);
    return commitments(lines);
  };
  CHECK(bound_by("Japan will host a dinner.") == Lines{"Japan | high | host | commitment/modal"});
  CHECK(bound_by("Fiji will host a dinner.").empty());
  Lines published{"= Fact Sheet: G7 to Protect Reefs", "site: https://www.whitehouse.gov/a/",
                  "The G7 likes reefs. The United States is resolved to protecting them."};
  CHECK(commitments(published) == Lines{"United States | high | protect | commitment/undertaking-adjective"});
}

TEST_CASE("neither side, the two, and a ministerial") {
  CHECK(subject("Neither side will close ports.") == "party: " + two_states);
  CHECK(subject("Neither of the sides will close ports.") == "party: " + two_states);
  CHECK(subject("Neither storm will close ports.") == "other");
  CHECK(subject("The two will meet.") == "party: " + two_states);
  CHECK(subject("The second will meet.") == "other");
  CHECK(subject("The two storms will meet.") == "other");
  CHECK(subject("The next ministerial will meet.") == "joint: " + two_states);
  CHECK(subject("A ministerial will meet.") == "other");
}

TEST_CASE("organs of a list may each be followed by their state") {
  CHECK(subject("The Ministry of Finance of Japan and the Tariff Office will meet.") ==
        "party: Ministry of Finance, Tariff Office");
  CHECK(
      subject(
          "The Ministry of Finance of Japan and the Department of Energy of the United States will meet.") ==
      "party: Ministry of Finance, Department of Energy");
  CHECK(subject("The Ministry of Finance of Japan, with the Tariff Office, will meet.") ==
        "party: Ministry of Finance");
}

TEST_CASE("neither party, all two countries and the two coast guards are those who speak") {
  for (const char* subject :
       {"Neither Party", "Each Participant", "All two countries", "The two coast guards"}) {
    CAPTURE(subject);
    CHECK(commitments({std::string{subject} + " will open ports."}) ==
          Lines{"Japan, United States | high | open | commitment/modal"});
  }
  CHECK(commitments({"A third party will open ports."}).empty());
  CHECK(commitments({"The coast guards will open ports."}).empty());
}

TEST_CASE("persons who speak for others than the parties bind nobody here") {
  CHECK(commitments({"We are united in our resolve that President Vladimir Putin of Russia must not win."})
            .empty());
}

TEST_CASE("counted bodies are those named last before") {
  const Lines named{"The Ministry of Trade and the Reef Bureau signed a protocol."};
  const auto with = [&](const char* sentence) { return commitments({named.front() + " " + sentence}); };
  CHECK(with("Under it the two agencies will exchange maps.") ==
        Lines{"Ministry of Trade, Reef Bureau | high | exchange | commitment/modal"});
  CHECK(with("Both agencies undertake to draw up a plan.") ==
        Lines{"Ministry of Trade, Reef Bureau | high | draw | commitment/undertaking"});
  CHECK(with("The three agencies will meet.") ==
        Lines{"Japan, United States | high | meet | commitment/modal"});
}

TEST_CASE("an organ named behind what it is acts itself") {
  CHECK(commitments({"Japan’s central bank, the Bank of Japan, will protect reefs."}) ==
        Lines{"Bank of Japan | high | protect | commitment/modal"});
}

TEST_CASE("several who speak are not it") {
  CHECK(commitments({"We welcome the Reef Fund of Chile. It will fund ports."}).empty());
  CHECK(commitments({"Japan met. It will fund ports."}) == Lines{"Japan | high | fund | commitment/modal"});
}

TEST_CASE("all, both and each of us are the parties") {
  for (const char* who : {"All of us", "All three of us", "Both of us", "Each of them"})
    CHECK(commitments({std::string{who} + " will meet."}) ==
          Lines{"Japan, United States | high | meet | commitment/modal"});
  CHECK(commitments({"Some of us will meet."}).empty());
}

TEST_CASE("each country and each member are the parties, one by one") {
  CHECK(commitments({"Each member will meet."}) ==
        Lines{"Japan, United States | high | meet | commitment/modal"});
  CHECK(commitments({"Each country undertakes to meet."}).size() == 1);
  CHECK(commitments({"Each ship will meet."}).empty());
}

TEST_CASE("a body of the parties is it, however many they are") {
  CHECK(commitments({"The Reef Working Group met. It plans to meet again."}) ==
        Lines{"Japan, United States | low | meet | commitment/undertaking"});
}

TEST_CASE("what none of the parties will do binds them") {
  CHECK(commitments({"None of us will build ports."}) ==
        Lines{"Japan, United States | high | build | commitment/modal"});
  CHECK(commitments({"None of the three countries will build ports."}).size() == 1);
  CHECK(commitments({"None of the ships will carry coal."}).empty());
}

TEST_CASE("each state of those who take part is one of the parties") {
  CHECK(subject("Each Participating State shall meet.") == "party: Japan, United States");
}

TEST_CASE("an organ of a party beside a company binds itself") {
  CHECK(subject("Toyota and the Japan Coast Guard will meet.") == "party: Japan Coast Guard");
  CHECK(subject("Toyota will meet.") == "other");
}

TEST_CASE("a post with its portfolio stands for the state of who holds it") {
  CHECK(subject("Minister of Trade Joan Miller of Japan will meet.") == "party: Japan");
  CHECK(subject("The Ministers and the Secretary will meet.") == "party: Japan, United States");
  CHECK(subject("All our countries will meet.") == "party: Japan, United States");
  CHECK(subject("All countries will meet.") == "other");
  CHECK(subject("Our negotiators will meet.") == "party: Japan, United States");
}

TEST_CASE("the forces of the parties are theirs, those of others are not") {
  CHECK(subject("The armed forces of both countries will meet.") == "joint: Japan, United States");
  CHECK(subject("The armed forces of Chile will meet.") == "other");
  CHECK(subject("Each Member State of the Reef Union will meet.") == "other");
  CHECK(subject("Toyota, a supplier of the Japan Coast Guard, will meet.") == "other");
}
