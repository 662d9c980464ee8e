#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The items' commitments without agents and rule: "high share".
Lines bound(const Lines& lines, const std::string& agents = "Japan, United States") {
  Lines found;
  for (const std::string& line : commitments(lines)) {
    REQUIRE(line.starts_with(agents + " | "));
    const std::string rest = line.substr(agents.size() + 3);
    const std::size_t bar = rest.find(" | ");
    found.push_back(rest.substr(0, bar) + " " + rest.substr(bar + 3, rest.find(" | ", bar + 3) - bar - 3));
  }
  return found;
}

}  // namespace

TEST_CASE("after a lead-in that binds every item is a commitment") {
  CHECK(commitments({"We commit to:", "- Reduce waste", "- Sharing maps"}) ==
        Lines{"Japan, United States | high | reduce | commitment/list-item",
              "Japan, United States | high | share | commitment/list-item"});
  CHECK(bound({"The ministers decided on the following actions:", "- Reduce waste", "- Build schools"}) ==
        Lines{"high reduce", "high build"});
}

TEST_CASE("items take force and agents of their lead-in") {
  CHECK(bound({"Both sides intend to:", "- Reduce waste", "- Continue to share maps"}) ==
        Lines{"low reduce", "low share"});
  CHECK(bound({"Japan commits to:", "- Reduce waste"}, "Japan") == Lines{"high reduce"});
}

TEST_CASE("items that only explore are weak") {
  CHECK(bound({"We commit to:", "- Exploring joint patrols", "- Share maps"}) ==
        Lines{"low explore", "high share"});
}

TEST_CASE("an item of two verbs counts twice, a label before it not at all") {
  CHECK(bound({"We commit to:", "- Improving and expanding schools"}) ==
        Lines{"high improve", "high expand"});
  CHECK(bound({"We commit to:", "- Flood defence: sharing maps"}) == Lines{"high share"});
}

TEST_CASE("an item without a verb acts by its noun, or as its lead-in says") {
  CHECK(bound({"We commit to:", "- Protection of whales"}) == Lines{"high protect"});
  CHECK(bound({"Participants agreed to cooperate on:", "- floods"}) ==
        Lines{"high cooperate", "high cooperate"});
}

TEST_CASE("items of a list inside the list bind as well") {
  CHECK(bound({"We commit to:", "- Education", "-- Send teachers abroad", "-- Build schools",
               "- Reduce waste"}) == Lines{"high send", "high build", "high reduce"});
}

TEST_CASE("later sentences of an item add what they include") {
  CHECK(bound({"We commit to:", "- Working with farmers. This includes discussing wells."}) ==
        Lines{"high work", "high discuss"});
}

TEST_CASE("after a lead-in that only reports no item binds") {
  CHECK(commitments({"The ministers discussed the following topics:", "- Reduce waste", "- Sharing maps"})
            .empty());
  CHECK(commitments({"We recall these promises:", "- Reduce waste"}).empty());
}

TEST_CASE("an item that has its own subject and verb speaks for itself") {
  CHECK(commitments({"We commit to:", "- Japan will build schools"}) ==
        Lines{"Japan | high | build | commitment/modal"});
}

TEST_CASE("the parties' own items bind by a bare verb, with no lead-in that does") {
  const std::string item = "- Expand joint patrols in the straits and the bays";
  CHECK(commitments({"The leaders welcomed cooperation in the following domains:", item}) ==
        Lines{"Japan, United States | high | expand | commitment/list-item"});
  CHECK(bound({"The leaders welcomed cooperation as follows:", "- Exploring joint patrols in the straits"}) ==
        Lines{"low explore"});
  CHECK(bound({"The leaders welcomed cooperation as follows:", "- Committing to share maps of the reefs"}) ==
        Lines{"high share"});
  CHECK(bound({"The leaders welcomed cooperation as follows:", "- Expand patrols"}).empty());
  CHECK(bound({"The leaders welcomed cooperation as follows:", "- Expanded patrols in the straits and bays"})
            .empty());
  CHECK(bound({"The storm will do this to the islands:", item}).empty());
}

TEST_CASE(
    "in a declaration every item binds, whatever verb opens it, over labels and up to the next paragraph") {
  const Lines items{"- FULFILL the goals", "Reef Cooperation", "- SUPPORT narrowing the gap",
                    "- promote trade"};
  const auto declared = [&](const std::string& opening, const Lines& more) {
    Lines lines{opening};
    lines.insert(lines.end(), items.begin(), items.end());
    lines.insert(lines.end(), more.begin(), more.end());
    return bound(lines);
  };
  const Lines all{"high fulfill", "high support", "high promote"};
  CHECK(declared("WE HEREBY DECLARE TO:", {}) == all);
  CHECK(declared("WE HEREBY COMMITTO:", {}) == all);
  CHECK(declared("## WE HEREBY COMMIT TO:", {}) == all);
  CHECK(declared("WE HEREBY COMMIT TO:", {"Reefs are old, and so are the whales.", "- AID data"}) == all);
  CHECK(commitments({"We hereby call on all states to:", "- protect reefs"}).empty());
  CHECK(bound({"Japan hereby commits to:", "- protect reefs"}, "Japan") == Lines{"high protect"});
  CHECK(bound({"WE HEREBY DECLARE TO:", "- build ports", "We call on all states to:", "- protect reefs"}) ==
        Lines{"high build"});
  CHECK(bound({"WE HEREBY DECLARE THAT:", "- Reefs narrow the gap."}).empty());
}

TEST_CASE("what a sentence announces at its end stands over labels, and lines can stand for a list") {
  CHECK(bound({"The leaders launched new initiatives in the following areas.", "## Reefs",
               "- Building a dam"}) == Lines{"high build"});
  CHECK(bound({"The leaders launched new initiatives in the following areas.", "## Reefs",
               "- Celebrating the old dam"})
            .empty());
  CHECK(bound({"We have committed to:", "Hold a workshop on reefs.", "Build a dam in the bay.",
               "The dam is old.", "Build another one in the bay."}) == Lines{"high hold", "high build"});
}

TEST_CASE("an item says in its middle what is undertaken") {
  const std::string above = "The leaders affirmed their vision of old reefs by:";
  CHECK(bound({above, "- Japan and the United States committing to pay forward old loans."}) ==
        Lines{"high pay"});
  CHECK(bound({above, "- Japan committing to pay forward old loans."}, "Japan") == Lines{"high pay"});
  CHECK(bound({above, "- Ensuring that we stand ready by pledging to update our reef plan."}) ==
        Lines{"high update"});
  CHECK(bound({above,
               "- Reaffirming their shared commitment to advancing trade and growth, and pledging to "
               "take part in reef talks."}) == Lines{"high advance", "high take"});
  CHECK(bound({above, "- Fiji committing to pay forward old loans."}).empty());
  CHECK(bound({above, "- Ensuring that we stand ready by building ports in the bay."}).empty());
}

TEST_CASE("an item says who is to do what") {
  const std::string above = "The leaders welcomed cooperation as follows:";
  CHECK(bound({above, "- Japan and the United States to renew their old pact."}) == Lines{"high renew"});
  CHECK(bound({above, "- The Ministry of Finance and the Tariff Office to renew their old pact."},
              "Ministry of Finance, Tariff Office") == Lines{"high renew"});
  CHECK(bound({above, "- The Ministry of Finance (of Japan) and the Tariff Office to renew their old pact."},
              "Ministry of Finance, Tariff Office") == Lines{"high renew"});
  for (const char* item :
       {"- China to renew its old pact with us.", "- The Coral Foundation to renew its old pact with us.",
        "- The Tariff Office together to renew their old pact.",
        "- Japan and the United States to peace and old friendship."}) {
    CAPTURE(item);
    CHECK(commitments({above, item}).empty());
  }
  CHECK(
      bound({"We call on all states to:", "- Japan and the United States to renew their old pact."}).empty());
}

TEST_CASE("a comma behind its first word makes that a verb") {
  CHECK(bound({"Japan hereby commits to:", "- Share, on a voluntary basis, old maps"}, "Japan") ==
        Lines{"high share"});
  CHECK(bound({"Japan hereby commits to:", "- Share of old maps"}, "Japan").empty());
  CHECK(bound({"Japan hereby commits to:", "- Ports, on a voluntary basis, and old maps"}, "Japan").empty());
}

TEST_CASE("a lead-in that binds stands over the labels behind it") {
  const std::string above = "We commit to carry out the following actions:";
  const auto below = [&](const Lines& lines) {
    Lines all{above};
    all.insert(all.end(), lines.begin(), lines.end());
    Lines found = bound(all);
    REQUIRE(found.front() == "high carry");
    found.erase(found.begin());
    return found;
  };
  CHECK(below({"Reefs and Bays", "- Train crews", "- Training of crews"}) ==
        Lines{"high train", "high train"});
  CHECK(below({"Reefs", "Bays", "- Train crews"}) == Lines{"high train"});
  CHECK(below({"Reefs", "- Train crews on the old and new ships of our two fleets.", "Bays",
               "- Build ports"}) == Lines{"high train", "high build"});
  // Items without an action, reports, and sentences of their own.
  CHECK(below({"Reefs and Bays", "- Old maps", "- Welcomed the protection of reefs",
               "- We support the protection of reefs"})
            .empty());
  // A sentence or another lead-in is no label.
  for (const char* no_label :
       {"Reefs and bays are old", "Reefs and bays.", "Reefs and bays:", "Reefs and bays;",
        "Reefs and bays and ports and ships and crews and nets and maps and fish"}) {
    CAPTURE(no_label);
    CHECK(below({no_label, "- Train crews"}).empty());
  }
  CHECK(bound({"We discussed the following actions:", "Reefs and Bays", "- Train crews"}).empty());
}

TEST_CASE("a long numbered paragraph may be the lead-in over labels, a short item is none") {
  CHECK(bound({"- 5. To these ends we adopt this plan, by which we commit to carry out the following:",
               "Reefs and Bays", "- Train crews"}) == Lines{"high carry", "high train"});
  CHECK(bound({"- We commit to carry out the following:", "Reefs and Bays", "- Train crews"}) ==
        Lines{"high carry"});
}

TEST_CASE("in particular goes on with the sentence before it") {
  CHECK(bound({"We will protect reefs. In particular:", "- Train crews", "- Old maps"}) ==
        Lines{"high protect", "high train", "high protect"});
  CHECK(bound({"We will protect reefs. Specifically:", "- Train crews"}) ==
        Lines{"high protect", "high train"});
  CHECK(bound({"We will protect reefs. They lie here:", "- Train crews"}) == Lines{"high protect"});
  CHECK(bound({"We will protect reefs. In particular, in old bays:", "- Train crews"}) ==
        Lines{"high protect"});
  CHECK(bound({"We like reefs. In particular:", "- Train crews"}).empty());
}

TEST_CASE("a number behind a verb is its object, and makes a noun an ordinal thing") {
  CHECK(bound({"We will do the following:", "- share 20 maps;", "- train 200 people by 2031; and",
               "- fund 3 ports."}) == Lines{"high do", "high share", "high train", "high fund"});
}

TEST_CASE("items go on with the line above that ends with who acts") {
  CHECK(bound({"Under the plan, the two sides:", "- will hold two workshops;",
               "- intend to publish a study of reefs."}) == Lines{"high hold", "low publish"});
  CHECK(bound({"Under the plan, the old reefs:", "- will hold two workshops;"}).empty());
}

TEST_CASE("the actors of an open lead-in may be told of in an aside") {
  CHECK(
      commitments({"The Ministry of Trade and the Reef Bureau, which is part of the Ministry of Ports, will:",
                   "- review the rules;"})
          .size() == 1);
}

TEST_CASE("an item with a clause of its own does not take the action of its lead-in") {
  const auto of_items = [](const char* item) {
    return commitments({"We commit to taking the following measures:", item}).size() - 1;
  };
  CHECK(of_items("- The Reef Foundation will receive ten boats;") == 0);
  CHECK(of_items("- The islands stand united in May.") == 0);
  CHECK(of_items("- training of officers") == 1);
}

TEST_CASE("a noun that announces a list is no action") {
  CHECK(commitments({"The delegations agreed on four joint actions:", "- publish a page;"}) ==
        Lines{"Japan, United States | high | publish | commitment/list-item"});
}

TEST_CASE("a label at the beginning of an item is none of its sentences") {
  const auto of_item = [](const std::string& item) { return bound({"Both sides will:", "- " + item}); };
  CHECK(of_item("Demining. Open a register of mines.") == Lines{"high open"});
  CHECK(of_item("Trade. Build three ports.") == Lines{"high build"});
  CHECK(of_item("The reefs of Japan. Build three ports.") == Lines{"high build"});
  CHECK(of_item("Reduce waste. Build three ports.") == Lines{"high reduce"});
  CHECK(of_item("Demining. Ports are old.") == Lines{"high demine"});
}

TEST_CASE("a lead-in may end with an aside behind its modal verb") {
  CHECK(commitments({"Both sides will, within their competences:", "- fund ports;"}).size() == 1);
  CHECK(commitments({"Both sides grew, within their competences:", "- fund ports;"}).empty());
}

TEST_CASE("under a plan that was agreed the governments will do what the list says") {
  CHECK(bound({"The ministers agreed to an Action Plan, under which the governments of Japan and the United "
               "States will:",
               "- Open ports", "- Conclude a treaty on reefs"}) == Lines{"high open", "high conclude"});
}

TEST_CASE("a preamble undertakes by its participles, as far as they bind") {
  const auto preamble = [](const std::string& line) {
    return bound({"The two leaders:", line, "Have agreed to meet."});
  };
  CHECK(preamble("Committing to open ports to all;") == Lines{"high open", "high meet"});
  CHECK(preamble("Affirming also the two countries' commitment to share maps;") ==
        Lines{"high share", "high meet"});
  CHECK(preamble("Seeking to open ports to all;") == Lines{"high meet"});
  CHECK(preamble("Affirming the need to share maps;") == Lines{"high meet"});
  CHECK(preamble("Recalling that, in Osaka, they agreed to share maps;") == Lines{"high meet"});
}

TEST_CASE("elements and mechanisms that follow are what will be done") {
  CHECK(
      bound({"Security cooperation between Japan and the United States will include the following elements:",
             "- Exchange of maps;", "- Maritime safety."}) == Lines{"high exchange", "high cooperate"});
  CHECK(bound({"Defence cooperation between Japan and the United States will include the following matters:",
               "- Maritime safety."}) == Lines{"high cooperate"});
  CHECK(bound({"The following mechanisms will carry forward this cooperation:",
               "- Consultations on reefs;"}) == Lines{"high consult"});
  CHECK(bound({"The following measures were praised:", "- Consultations on reefs;"}).empty());
}

TEST_CASE("whole lines without a clause bind by the line above, and the list behind them") {
  CHECK(bound({"They committed to strengthening their ties, in particular by:",
               "Conclusion by June 2009 of the review aimed at better ports.", "- Development of maps",
               "Reefs are old."}) == Lines{"high strengthen", "high conclude", "high develop"});
  CHECK(bound({"They committed to strengthening their ties, in particular by:",
               "The more we know the better for all of us."}) == Lines{"high strengthen"});
}
