#include "entente/relate/relations.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A rule with what it reads and what only looks like it.
struct Row {
  std::string rule;
  Lines told;
  std::string relation;
  Lines near_miss;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> table{
      {"relation/possessive-part-of",
       {"The Ministry of Finance's Tariff Division published a table."},
       "Tariff Division partOf Ministry of Finance",
       {"The Ministry of Finance praised the Tariff Division."}},
      {"relation/possessive-part-of",
       {"Japan's public customs agency, the Tariff Office, published a table."},
       "Tariff Office partOf Japan",
       {"Japan's customs scene, the Tariff Office and all, grew."}},
      {"relation/organ-of",
       {"The Tariff Office at the Ministry of Finance published a table."},
       "Tariff Office partOf Ministry of Finance",
       {"The Tariff Office met the Ministry of Finance."}},
      {"relation/organ-of",
       {"The Ministry of Fisheries of Japan published a table."},
       "Ministry of Fisheries partOf Japan",
       {"The Ministry of Fisheries visited Japan."}},
      {"relation/organ-by-apposition",
       {"The Tariff Office, a unit of the Ministry of Finance, published a table."},
       "Tariff Office partOf Ministry of Finance",
       {"The Tariff Office, a critic of the Ministry of Finance, published a table."}},
      {"relation/organ-by-apposition",
       {"The Tariff Office, which operates within the Ministry of Finance, published a table."},
       "Tariff Office partOf Ministry of Finance",
       {"The Tariff Office, which grew beside the Ministry of Finance, published a table."}},
      {"relation/organ-in-state",
       {"In Japan, the Tariff Office published a table."},
       "Tariff Office partOf Japan",
       {"After talks with Japan, the Tariff Office published a table."}},
      {"relation/took-part-for-state",
       {"The Ministry of Finance participated in the talks from Japan."},
       "Ministry of Finance partOf Japan",
       {"The Ministry of Finance participated in the talks with Japan."}},
      {"relation/took-part-in",
       {"The Ministry of Finance and the Tariff Office participated in the OECD."},
       "Tariff Office participatedIn OECD",
       {"The Ministry of Finance and the Tariff Office praised the OECD."}},
      {"relation/took-part-in-exercise",
       {"We praised Japan's active participation in Exercise Kelp Wind."},
       "Japan participatedIn Exercise Kelp Wind",
       {"We praised Japan's firm opinion of Exercise Kelp Wind."}},
      {"relation/presidency-of",
       {"Japan's presidency of the G7 began."},
       "Japan participatedIn G7",
       {"Japan's opinion of the G7 changed."}},
      {"relation/in-their-forum",
       {"In their U.S.-Japan Ocean Dialogue, they like reefs."},
       "United States participatedIn U.S.-Japan Ocean Dialogue",
       {"In the U.S.-Japan Ocean Dialogue, they like reefs."}},
      {"relation/are-members-of",
       {"Both countries are members of the OECD."},
       "Japan participatedIn OECD",
       {"Both countries are critics of the OECD."}},
      {"relation/delegation",
       {"The Japanese delegation was led by Ambassador Mary Smith."},
       "Mary Smith represents Japan",
       {"The Japanese delegation was praised by Ambassador Mary Smith."}},
      {"relation/delegation",
       {"The United States was represented by Ambassador Mary Smith."},
       "Mary Smith represents United States",
       {"The United States was praised by Ambassador Mary Smith."}},
      {"relation/delegation",
       {"The OECD delegation was headed by Ambassador Mary Smith."},
       {"Mary Smith represents OECD"},
       {"The OECD delegation was praised by Ambassador Mary Smith."}},
      {"relation/organ-of-delegation",
       {"The Japanese delegation included officials of the Tariff Office."},
       "Tariff Office partOf Japan",
       {"The Japanese delegation praised officials of the Tariff Office."}},
      {"relation/delegation-took-part",
       {"The two sides held the Japan-U.S. Ocean Dialogue.",
        "The delegations were led by Ambassador Mary Smith of the Tariff Office."},
       "Mary Smith participatedIn Japan-U.S. Ocean Dialogue",
       {"The two sides held the Japan-U.S. Ocean Dialogue.",
        "The delegations were praised by Ambassador Mary Smith of the Tariff Office."}},
      {"relation/delegation-took-part",
       {"The two sides held the Japan-U.S. Ocean Dialogue.",
        "The delegations were led by the Ministry of Finance and the Tariff Office."},
       "Tariff Office participatedIn Japan-U.S. Ocean Dialogue",
       {"The two sides held the Japan-U.S. Ocean Dialogue.",
        "The delegations were praised by the Ministry of Finance and the Tariff Office."}},
      {"relation/represented-by",
       {"The Tariff Office was represented by Ambassador Mary Smith."},
       "Mary Smith represents Tariff Office",
       {"The Tariff Office was praised by Ambassador Mary Smith."}},
      {"relation/represented-state",
       {"Ambassador Mary Smith represented Japan."},
       "Mary Smith represents Japan",
       {"Ambassador Mary Smith praised Japan."}},
      {"relation/hosted-by",
       {"The OECD will hold talks hosted by France."},
       "France participatedIn OECD",
       {"The OECD will hold talks praised by France."}},
      {"relation/will-host",
       {"We will co-host the Coral Consultations."},
       "Japan cooperatesIn Coral Consultations",
       {"We will co-host the Coral Summit."}},
      {"relation/membership-of",
       {"They praised Japan's membership of the OECD."},
       "Japan participatedIn OECD",
       {"They praised Japan's opinion of the OECD."}},
      {"relation/membership-of",
       {"We like reefs.", "We like whales.", "We like ports.",
        "Japan, holding the G7 presidency, was first."},
       "Japan participatedIn G7",
       {"We like reefs.", "We like whales.", "We like ports.",
        "Japan, praising the G7 presidency, was first."}},
      {"relation/at-the-forum",
       {"We like reefs.", "We like whales.", "We like ports.",
        "During the G7, President Mary Smith spoke of reefs."},
       "Mary Smith participatedIn G7",
       {"We like reefs.", "We like whales.", "We like ports.",
        "Despite the G7, President Mary Smith spoke of reefs."}},
      {"relation/bound-by-text",
       {"We remain committed to the full implementation of the Paris Agreement."},
       "Japan supports Paris Agreement",
       {"We remain opposed to the slow implementation of the Paris Agreement."}},
      {"relation/bound-by-text",
       {"U.S. support to the OECD grew."},
       "United States supports OECD",
       {"U.S. exports to the OECD grew."}},
      {"relation/stresses-importance",
       {"We stress the importance of the Paris Agreement."},
       "Japan supports Paris Agreement",
       {"We stress the failure of the Paris Agreement."}},
      {"relation/cooperation-under",
       {"We praised security cooperation under the Marshall Plan."},
       "Japan cooperatesIn Marshall Plan",
       {"We praised security rivalry under the Marshall Plan."}},
      {"relation/works-through",
       {"We praised reefs through the OECD."},
       "Japan cooperatesIn OECD",
       {"We praised reefs despite the OECD."}},
      {"relation/launch-of",
       {"We praised the launch of the U.S.-Japan Ocean Dialogue."},
       "Japan cooperatesIn U.S.-Japan Ocean Dialogue",
       {"We praised the end of the U.S.-Japan Ocean Dialogue."}},
      {"relation/reaffirms-support",
       {"We reaffirm our support for the Marshall Plan."},
       "United States supports Marshall Plan",
       {"We reaffirm our opinion of the Marshall Plan."}},
      {"relation/supports-aims",
       {"Japan acts to support the goals of the Marshall Plan."},
       "Japan supports Marshall Plan",
       {"Japan acts to change the goals of the Marshall Plan."}},
      {"relation/joins-text",
       {"Many have agreed to join the Paris Agreement."},
       "Japan supports Paris Agreement",
       {"Many have agreed to read the Paris Agreement."}},
      {"relation/organ-on-side",
       {"The Tariff Office on the Japanese side wrote first."},
       "Tariff Office partOf Japan",
       {"The Tariff Office on the other side wrote first."}},
      {"relation/cooperation-between",
       {"They praised cooperation between the Ministry of Finance and the Tariff Office."},
       "Ministry of Finance coordinatesWith Tariff Office",
       {"They praised rivalry between the Ministry of Finance and the Tariff Office."}},
      {"relation/text-between",
       {"They praised the memorandum between the Ministry of Finance and the Tariff Office."},
       "Ministry of Finance signedWith Tariff Office",
       {"They praised the rivalry between the Ministry of Finance and the Tariff Office."}},
      {"relation/implemented-by",
       {"The Reef Programme project implemented by the Ministry of Finance ended."},
       "Ministry of Finance implements Reef Programme",
       {"The Reef Programme project known to the Ministry of Finance ended."}},
      {"relation/implemented-by",
       {"The Ministry of Finance runs the Landsat."},
       "Ministry of Finance implements Landsat",
       {"The Ministry of Finance likes the Landsat."}},
      {"relation/supports",
       {"We endorse the Marshall Plan."},
       "United States supports Marshall Plan",
       {"We recall the Marshall Plan."}},
      {"relation/affirms-adoption",
       {"We affirm the importance of early ratification of the Paris Agreement."},
       "Japan supports Paris Agreement",
       {"We affirm the importance of early repeal of the Paris Agreement."}},
      {"relation/venues-such-as",
       {"We raise concerns in venues such as the OECD and APEC."},
       "Japan cooperatesIn APEC",
       {"We raise concerns in letters such as the OECD and APEC."}},
      {"relation/partnership-for-forum",
       {"We maintain a close partnership for the OECD."},
       "Japan cooperatesIn OECD",
       {"We maintain a close watch for the OECD."}},
      {"relation/members-work",
       {"We like reefs.", "We like whales.", "We like ports.", "Quad partners have sailed."},
       "Japan cooperatesIn Quad",
       {"We like reefs.", "We like whales.", "We like ports.", "Quad ships have sailed."}},
      {"relation/cooperates-in",
       {"The two sides cooperate closely within the OECD."},
       "United States cooperatesIn OECD",
       {"The two sides cooperate closely without the OECD."}},
      {"relation/in-the-framework-of",
       {"They praised joint patrols in the framework of the OECD."},
       "Japan cooperatesIn OECD",
       {"They praised joint patrols in the absence of the OECD."}},
      {"relation/efforts-within",
       {"Reports praised our collaboration within the OECD."},
       "Japan cooperatesIn OECD",
       {"Reports praised our collaboration without the OECD."}},
      {"relation/together-with",
       {"Together with France and Italy, we praised the OECD."},
       "Italy cooperatesIn OECD",
       {"Unlike France and Italy, we praised the OECD."}},
      {"relation/launches-forum",
       {"We are proud of launching the U.S.-Japan Ocean Dialogue."},
       "Japan cooperatesIn U.S.-Japan Ocean Dialogue",
       {"We are proud of leaving the U.S.-Japan Ocean Dialogue."}},
      {"relation/possessive-issued",
       {"The OECD's Reef Guidelines were published."},
       "OECD issued Reef Guidelines",
       {"The OECD ignored the Reef Guidelines."}},
      {"relation/adjective-issued",
       {"The Japanese “Reef Strategy” was published."},
       "Japan issued Reef Strategy",
       {"The famous “Reef Strategy” was published."}},
      {"relation/in-its-framework",
       {"Japan announced in its Reef Strategy that fish matter."},
       "Japan issued Reef Strategy",
       {"Japan announced in the Reef Strategy that fish matter."}},
      {"relation/as-illustrated-in",
       {"Japan's role in the region, as outlined in the Reef Strategy, grows."},
       "Japan issued Reef Strategy",
       {"Japan's role in the region, as feared in the Reef Strategy, grows."}},
      {"relation/our-framework",
       {"We praised our new Reef Agreement."},
       "United States issued Reef Agreement",
       {"We praised the new Reef Agreement."}},
      {"relation/adopts-text",
       {"We adopted the Reef Agreement."},
       "United States issued Reef Agreement",
       {"We praised the Reef Agreement."}},
      {"relation/adopts-text",
       {"We have agreed to a new Reef Agreement."},
       "Japan issued Reef Agreement",
       {"We have listened to a new Reef Agreement."}},
      {"relation/issued-by",
       {"They praised the Reef Agreement announced by the OECD."},
       "OECD issued Reef Agreement",
       {"They praised the Reef Agreement ignored by the OECD."}},
      {"relation/organ-through",
       {"The Ministry of Finance, through its Tariff Office, praised reefs."},
       "Tariff Office partOf Ministry of Finance",
       {"The Ministry of Finance, unlike the Tariff Office, praised reefs."}},
      {"relation/organ-before-name",
       {"The Department of Energy Oak Ridge National Laboratory praised reefs."},
       "Oak Ridge National Laboratory partOf Department of Energy",
       {"The Department of Energy and the Oak Ridge National Laboratory praised reefs."}},
      {"relation/post-in-prose",
       {"Ana Lopez, Executive Director, the Reef Foundation, spoke."},
       "Ana Lopez represents Reef Foundation",
       {"Ana Lopez, a friend, the Reef Foundation, spoke."}},
      {"relation/post-in-prose",
       {"Dr. Ana Lopez of Japan's Reef Authority spoke."},
       "Ana Lopez represents Reef Authority",
       {"Dr. Ana Lopez praised Japan's Reef Authority."}},
      {"relation/supports",
       {"We share the view that reefs matter, and support the Marshall Plan."},
       "Japan supports Marshall Plan",
       {"We share the view that reefs matter, and read the Marshall Plan."}},
      {"relation/supports-aims",
       {"We also support the timely conclusion of the Reef Convention."},
       "Japan supports Reef Convention",
       {"We also praise the timely conclusion of the Reef Convention."}},
      {"relation/implemented-by",
       {"We praise the Reef Facility, to be managed by the Tariff Office."},
       "Tariff Office implements Reef Facility",
       {"We praise the Reef Facility, to be visited by the Tariff Office."}},
      {"relation/own-programme",
       {"We praise Japan's Reef Initiative."},
       "Japan implements Reef Initiative",
       {"We praise Japan's part in the Reef Initiative."}},
      {"relation/affirms-adoption",
       {"We stress support for the early conclusion of the Reef Convention."},
       "Japan supports Reef Convention",
       {"We stress the early conclusion of talks on the Reef Convention."}},
      {"relation/affirms-adoption",
       {"We welcome the entry into force of the Reef Convention."},
       "Japan supports Reef Convention",
       {"We await the entry into force of the Reef Convention."}},
      {"relation/venues-such-as",
       {"They work with others through such regional fora as the Reef Forum."},
       "Japan cooperatesIn Reef Forum",
       {"They work with others without such regional fora as the Reef Forum."}},
      {"relation/membership-of",
       {"They praised their shared membership of the Reef Forum."},
       "Japan participatedIn Reef Forum",
       {"They praised their shared view of the Reef Forum."}},
      {"relation/held-in",
       {"They praised the Reef Summit, which Chile and Peru will host in May 2031 in Osaka."},
       "Reef Summit heldIn Osaka",
       {"They praised the Reef Summit, which Chile and Peru will praise in May 2031 in Osaka."}},
      {"relation/hosted-by",
       {"They praised the Reef Summit, which Chile will host in May 2031 in Osaka."},
       "Chile participatedIn Reef Summit",
       {"They praised the Reef Summit, which Chile will praise in May 2031 in Osaka."}},
      {"relation/on-the-margins-of",
       {"Minister Joan Miller met them in Osaka on the margins of the Reef Summit."},
       "Joan Miller participatedIn Reef Summit",
       {"The parties met in Osaka on the margins of the Reef Summit."}},
      {"relation/responsible-for",
       {"The Tariff Office is responsible for many things including collecting fees."},
       "Tariff Office responsibleFor collecting fees",
       {"The Tariff Office is grateful for many things including collecting fees."}},
      {"relation/focal-point-for",
       {"The Tariff Office is the national focal point for customs data."},
       "Tariff Office responsibleFor customs data",
       {"The Tariff Office is the national museum for customs data."}},
      {"relation/has-the-lead-for",
       {"The Tariff Office, which has the lead for customs data, spoke."},
       "Tariff Office responsibleFor customs data",
       {"The Tariff Office, which has the room for customs data, spoke."}},
      {"relation/has-the-lead-for",
       {"The Tariff Office has responsibility for customs data."},
       "Tariff Office responsibleFor customs data",
       {"The Tariff Office has enthusiasm for customs data."}},
      {"relation/leads-effort-to",
       {"The Tariff Office leads the national effort to reduce waste."},
       "Tariff Office responsibleFor reduction of waste",
       {"The Tariff Office leads the national debate to reduce waste."}},
      {"relation/established-to",
       {"The Tariff Office was established to reduce waste."},
       "Tariff Office responsibleFor reduction of waste",
       {"The Tariff Office was unable to reduce waste."}},
      {"relation/ensures",
       {"The Tariff Office oversees customs data."},
       "Tariff Office responsibleFor customs data",
       {"The Tariff Office loses customs data."}},
      {"relation/coordinates-with",
       {"The Tariff Office coordinates closely with the Ministry of Finance."},
       "Tariff Office coordinatesWith Ministry of Finance",
       {"The Tariff Office competes closely with the Ministry of Finance."}},
      {"relation/implemented-by",
       {"They praised the OECD's Coral Reef Programme."},
       "OECD implements Coral Reef Programme",
       {"They praised the OECD, and the Coral Reef Programme."}},
      {"relation/implemented-by",
       {"They praised the HORIZON programme of the Tariff Office."},
       "Tariff Office implements HORIZON",
       {"They praised the HORIZON programme near the Tariff Office."}},
      {"relation/implemented-by",
       {"They praised the Coral Reef Programme, run by the Tariff Office."},
       "Tariff Office implements Coral Reef Programme",
       {"Through the Coral Reef Programme, Japan will fund a project run by the Tariff Office."}},
      {"relation/implemented-by",
       {"They praised the Coral Reef Programme, the online platform run by the Tariff Office."},
       "Tariff Office implements Coral Reef Programme",
       {"They praised the Coral Reef Programme, the online platform praised by the Tariff Office."}},
      {"relation/own-programme",
       {"Japan will train crews through its Coral Reef Programme."},
       "Japan implements Coral Reef Programme",
       {"Japan will train crews beside its Coral Reef Programme."}},
      {"relation/own-programme",
       {"Japan will extend its Coral Reef Programme."},
       "Japan implements Coral Reef Programme",
       {"Japan will praise its Coral Reef Programme."}},
      {"relation/signed-with",
       {"The Tariff Office and the Ministry of Finance signed a memorandum."},
       "Tariff Office signedWith Ministry of Finance",
       {"The Tariff Office and the Ministry of Finance read a memorandum."}},
      {"relation/signed-with",
       {"The Tariff Office signed a memorandum with the Ministry of Finance."},
       "Tariff Office signedWith Ministry of Finance",
       {"The Tariff Office signed a memorandum against the Ministry of Finance."}},
      {"relation/submitted",
       {"Toyota submitted the Reef Guidelines."},
       "Toyota submitted Reef Guidelines",
       {"Toyota ignored the Reef Guidelines."}},
      {"relation/held-in",
       {"We like reefs.", "We like whales.", "We like ports.",
        "We spoke in Osaka on the margins of the OECD Forum."},
       "OECD Forum heldIn Osaka",
       {"We like reefs.", "We like whales.", "We like ports.",
        "We spoke in Osaka on the merits of the OECD Forum."}},
      {"relation/held-in",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which met before in Lima, will hold its next meeting in Osaka."},
       "Coral Committee heldIn Osaka",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which met before in Lima, will praise its next meeting in Osaka."}},
      {"relation/held-in",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which was set up by treaty and last met in Osaka, grew."},
       "Coral Committee heldIn Osaka",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which was set up by treaty and last grew in Osaka, slept."}},
      {"relation/scheduled-for",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which met before in Lima, will hold its next meeting in Osaka in 2031."},
       "Coral Committee scheduledFor 2031",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which met before in Lima, will praise its next meeting in Osaka in 2031."}},
      {"relation/scheduled-for",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which was set up by treaty and last met in Osaka in May 2005, grew."},
       "Coral Committee scheduledFor 2005-05",
       {"We like reefs.", "We like whales.", "We like ports.",
        "The Coral Committee, which was set up by treaty and last met in Osaka, praised May 2005."}},
      {"relation/scheduled-for",
       {"We like reefs.", "We like whales.", "We like ports.", "Its May 2031 G7 was long."},
       "G7 scheduledFor 2031-05",
       {"We like reefs.", "We like whales.", "We like ports.", "Its May 2031 slept as the G7 was long."}},
      {"relation/shares-data-with",
       {"The two sides praised sharing of data between Landsat and Copernicus."},
       "Landsat sharesDataWith Copernicus",
       {"The two sides praised sharing of costs between Landsat and Copernicus."}}};
  return table;
}

bool has_rule(const Lines& found, const std::string& rule) {
  return std::any_of(found.begin(), found.end(),
                     [&](const std::string& line) { return line.ends_with(" | " + rule); });
}

}  // namespace

TEST_CASE("each relation rule reads what it is for and nothing that only looks like it") {
  for (const Row& row : rows()) {
    CAPTURE(row.rule, row.told, row.near_miss);
    const Lines found = Statement{row.told}.relations_by_rule();
    CAPTURE(found);
    CHECK(std::count(found.begin(), found.end(), row.relation + " | " + row.rule) == 1);
    const Lines silent = Statement{row.near_miss}.relations_by_rule();
    CAPTURE(silent);
    CHECK_FALSE(has_rule(silent, row.rule));
  }
}

TEST_CASE("every rule with a pattern has a row in the table above, and no row is for nothing") {
  std::set<std::string> tested;
  for (const Row& row : rows()) tested.insert(row.rule);
  std::set<std::string> declared;
  for (const Rule& rule : gazetteer().vocabulary.rules) {
    if (!rule.patterns.empty()) declared.insert(rule.id);
  }
  CHECK(tested == declared);
}

TEST_CASE("names say who issued them and whose they are") {
  CHECK(Statement{{"The U.S. Department of Energy spoke."}}.relations_by_rule() ==
        Lines{"Department of Energy partOf United States | relation/owner-before-name"});
  CHECK(Statement{{"The OECD grew. The OECD Reef Guidelines appeared."}}.relations_by_rule().back() ==
        "OECD issued OECD Reef Guidelines | relation/issuer-in-name");
  CHECK(Statement{{"The OECD Reef Guidelines appeared."}}.relations_by_rule().empty());
  CHECK(Statement{{"Prime Minister Tanaka Kenji of Japan spoke."}}.relations_by_rule() ==
        Lines{"Tanaka Kenji represents Japan | relation/post-of-state"});
}

TEST_CASE("a commitment in a forum says that its agents cooperate there, a wish for it does not") {
  CHECK(Statement{{"We will raise standards in the OECD."}}.relations_by_rule() ==
        Lines{"Japan cooperatesIn OECD | relation/commitment-venue",
              "United States cooperatesIn OECD | relation/commitment-venue"});
  CHECK(relations({"We will support the OECD."}) ==
        Lines{"Japan supports OECD", "United States supports OECD"});
  CHECK(relations({"We will read the OECD's data."}).empty());
}

TEST_CASE("a relation told twice is one, and nothing relates to itself") {
  CHECK(relations({"We endorse the Marshall Plan.", "We support the Marshall Plan."}) ==
        Lines{"Japan supports Marshall Plan", "United States supports Marshall Plan"});
  CHECK(relations({"The Tariff Office coordinates with the Tariff Office."}).empty());
}

TEST_CASE("nothing is related where nobody does anything") {
  CHECK(relations({"Reefs are old.", "Whales sing."}).empty());
  CHECK(relations({""}).empty());
}

TEST_CASE("each delegation has its own members") {
  CHECK(relations({"The Japanese delegation was led by Ambassador Ana Lopez and the U.S. delegation by "
                   "Ambassador Mary Smith."}) ==
        Lines{"Ana Lopez represents Japan", "Mary Smith represents United States"});
}

TEST_CASE("a second post behind the name tells where a person works, a neighbour's does not") {
  CHECK(relations({"Ambassador Mary Smith, Deputy Director General of the Ministry of Finance, spoke."}) ==
        Lines{"Mary Smith represents Ministry of Finance"});
  CHECK(relations({"Ambassador Mary Smith and the Ministry of Finance spoke."}).empty());
  CHECK(
      relations({"Ambassador Mary Smith, the Director General of the Ministry of Finance, and others spoke."})
          .empty());
}

TEST_CASE("a statement that names its own authors is not told to be of the states in its name") {
  CHECK(Statement{{"The U.S.-Japan Reef Agreement appeared."}}.relations_by_rule() ==
        Lines{"Japan issued U.S.-Japan Reef Agreement | relation/issuers-in-name",
              "United States issued U.S.-Japan Reef Agreement | relation/issuers-in-name"});
  CHECK(Statement{{"Toyota submitted the U.S.-Japan Reef Agreement."}}.relations_by_rule() ==
        Lines{"Toyota submitted U.S.-Japan Reef Agreement | relation/submitted"});
}

TEST_CASE("the body of a delegate is the state's, unless it is known to be another's") {
  const auto found =
      relations({"The Japanese delegation was led by Mary Smith, Director of the Tariff Office."});
  CHECK(std::count(found.begin(), found.end(), "Tariff Office partOf Japan") == 1);
  for (const std::string& line :
       relations({"The Japanese delegation was led by Mary Smith, Director of the European Commission."}))
    CHECK(line != "European Commission partOf Japan");
}

TEST_CASE("nobody cooperates in a union that acts like a state") {
  CHECK(relations({"We will raise standards through the European Union."}).empty());
}

TEST_CASE("what is told of the next round is not told of another forum between") {
  CHECK(Statement{{"The two sides held the Japan-U.S. Ocean Dialogue.",
                   "The next session of the G20 will be held in Osaka."}}
            .relations()
            .back() != "Japan-U.S. Ocean Dialogue heldIn Osaka");
}

TEST_CASE("a numbered resolution tells which body adopted it, though nothing else names that body") {
  CHECK(relations({"They recalled United Nations Security Council Resolution 1701."}) ==
        Lines{"United Nations Security Council issued United Nations Security Council Resolution 1701"});
}

TEST_CASE("each of a list of persons with posts is of the delegation") {
  const Lines found =
      relations({"The United States was represented by Ana Lopez, Secretary of Reefs; Mary Smith, "
                 "Secretary of Ports; and Rosa Diaz, Ambassador."});
  for (const std::string person : {"Ana Lopez", "Mary Smith", "Rosa Diaz"})
    CHECK(std::count(found.begin(), found.end(), person + " represents United States") == 1);
}

TEST_CASE("who signs a text of another supports it") {
  CHECK(relations({"We signed the APEC Privacy Framework."}) ==
        Lines{"Japan supports APEC Privacy Framework", "United States supports APEC Privacy Framework"});
  CHECK(relations({"We signed the Reef Agreement."}).front() == "Japan issued Reef Agreement");
}

TEST_CASE("states of a forum's name took part in a meeting of it, else they work together in it") {
  const auto relations_of_council = [](const std::string& sentence) {
    return relations({"= Statement by Japan", sentence, "Australia praised reefs."});
  };
  CHECK(relations_of_council("On May 4, 2031, the Japan-Australia Reef Council met.") ==
        Lines{"Australia participatedIn Japan-Australia Reef Council",
              "Japan participatedIn Japan-Australia Reef Council",
              "Japan-Australia Reef Council scheduledFor 2031-05-04"});
  CHECK(relations_of_council("The Japan-Australia Reef Council is old.") ==
        Lines{"Australia cooperatesIn Japan-Australia Reef Council",
              "Japan cooperatesIn Japan-Australia Reef Council"});
}

TEST_CASE("a state's presidency, membership and accession") {
  const auto told = [](const std::string& sentence, const std::string& relation) {
    const Lines found = relations({sentence});
    return std::count(found.begin(), found.end(), relation) == 1;
  };
  CHECK(told("We welcomed Chile's leadership in the G20.", "Chile participatedIn G20"));
  CHECK(told("We welcomed the Chilean presidency of the G20.", "Chile participatedIn G20"));
  CHECK(told("We welcomed Chile's 2031 G20 presidency.", "Chile participatedIn G20"));
  CHECK(told("We noted Chile's status as a permanent member of the G20.", "Chile participatedIn G20"));
  CHECK(told("We welcomed Chile's commitment to the Artemis Accords.", "Chile supports Artemis Accords"));
}

TEST_CASE("founding members who speak are the parties, a founding member spoken of is not") {
  CHECK(!relations({"As founding members of the G20, we praised reefs."}).empty());
  CHECK(relations({"We noted its status as a founding member of the G20."}).empty());
}

TEST_CASE("who was in attendance took part") {
  const Lines found = relations({"= Joint Statement of the Japan-Australia Reef Dialogue",
                                 "The Japanese delegation was comprised of Minister Ana Lopez.",
                                 "Minister Mark Smith was also in attendance."});
  CHECK(std::count(found.begin(), found.end(), "Mark Smith participatedIn Japan-Australia Reef Dialogue") ==
        1);
}

TEST_CASE("a text of a body is supported, not the body") {
  for (const std::string& line :
       relations({"We reaffirm our commitments under the WTO plurilateral Reef Agreement."}))
    CHECK(line.find("World Trade Organization") == std::string::npos);
}

TEST_CASE("signatories support what they signed, a chair takes part in its forum") {
  CHECK(relations({"As founding signatories to the Artemis Accords, we praised reefs."}) ==
        Lines{"Japan supports Artemis Accords", "United States supports Artemis Accords"});
  CHECK(relations({"We support Indonesia’s work as the 2031 ASEAN Chair."}).front() ==
        "Indonesia participatedIn ASEAN");
  CHECK(relations({"We praised Indonesia’s efforts as the Chair of ASEAN."}).front() ==
        "Indonesia participatedIn ASEAN");
  CHECK(relations({"We support Sweden joining NATO."}) == relations({"We support Sweden and NATO."}));
}

TEST_CASE("who led the delegation of a state took part, as whoever led its own") {
  for (const std::string delegation : {"The delegation of Japan", "The Japanese delegation"}) {
    const Lines found = relations({"= Joint Statement of the Japan-Australia Reef Dialogue",
                                   delegation + " was led by Minister Ana Lopez."});
    CHECK(std::count(found.begin(), found.end(), "Ana Lopez participatedIn Japan-Australia Reef Dialogue") ==
          1);
  }
}

TEST_CASE("what is still to be concluded has no issuer") {
  CHECK(relations({"They called for efforts to conclude a Reef Agreement."}).empty());
  CHECK(relations({"They will sign the Reef Agreement."}).empty());
  CHECK(relations({"They concluded a Reef Agreement."}).size() == 2);
}

TEST_CASE("each side is represented by its own head of delegation") {
  const Lines found =
      relations({"The delegation of Japan was headed by Minister Ana Lopez, and that of the United States "
                 "by Minister Mark Smith."});
  const auto count = [&](const std::string& relation) {
    return std::count(found.begin(), found.end(), relation);
  };
  CHECK(count("Ana Lopez represents Japan") == 1);
  CHECK(count("Mark Smith represents United States") == 1);
  CHECK(count("Mark Smith represents Japan") == 0);
}

TEST_CASE("a text that is to be adopted is no issue of those who note it") {
  CHECK(relations({"They take note of the Reef Compact, to be adopted in Lima in May 2031."}).empty());
  CHECK_FALSE(
      relations({"They praised the U.S.-Japan Reef Declaration, adopted in Lima in May 2001."}).empty());
}

TEST_CASE("behind a semicolon the other side is represented") {
  const Lines found =
      relations({"Japan was represented by Ana Lopez, Minister of Trade, and Rui Costa, Minister of Radio; "
                 "the United States by "
                 "Mark Smith, Secretary of Trade."});
  const auto count = [&](const std::string& relation) {
    return std::count(found.begin(), found.end(), relation);
  };
  CHECK(count("Rui Costa represents Japan") == 1);
  CHECK(count("Mark Smith represents United States") == 1);
  CHECK(count("Mark Smith represents Japan") == 0);
}

TEST_CASE("what a preamble reaffirms is supported") {
  CHECK(relations({"Reaffirming the purposes and principles of the Kyoto Protocol and the Coral Charter;"}) ==
        Lines{"Japan supports Coral Charter", "Japan supports Kyoto Protocol",
              "United States supports Coral Charter", "United States supports Kyoto Protocol"});
  CHECK(relations({"Affirming our strong support for the objectives of the Kyoto Protocol;"}) ==
        Lines{"Japan supports Kyoto Protocol", "United States supports Kyoto Protocol"});
}

TEST_CASE("rules read what they are for in further wordings") {
  const std::vector<std::pair<std::string, std::string>> told{
      {"Japan and Kenya lead. Led by Japan, the Reef Working Group met.",
       "Japan participatedIn Reef Working Group"},
      {"Japan will lead the Reef Working Group.", "Japan participatedIn Reef Working Group"},
      {"Japan takes part in the Kelp Dialogue.", "Japan participatedIn Kelp Dialogue"},
      {"As co-chairs of the Kelp Dialogue, Japan and Kenya agreed.", "Kenya participatedIn Kelp Dialogue"},
      {"We saw the Kelp Summit that Kenya hosted in Osaka.", "Kenya participatedIn Kelp Summit"},
      {"We saw the Kelp Summit that Kenya hosted in Osaka on 3 May 2031.", "Kelp Summit heldIn Osaka"},
      {"We saw the Kelp Summit that Kenya hosted in Osaka on 3 May 2031.",
       "Kelp Summit scheduledFor 2031-05-03"},
      {"Our leaders met in Osaka for the Kelp Summit.", "Japan participatedIn Kelp Summit"},
      {"Members sit in a Kelp Committee, made up of one officer each from the Reef Bureau and the Reef "
       "Agency.",
       "Reef Agency participatedIn Kelp Committee"},
      {"They act between the Reef Bureau (RB), on the Japanese side, and others.",
       "Reef Bureau partOf Japan"},
      {"The Reef Bureau, an institution of Japan's Ministry of Finance, grew.",
       "Reef Bureau partOf Ministry of Finance"},
      {"The Ministry of Finance and its reef arm, the Reef Bureau, grew.",
       "Reef Bureau partOf Ministry of Finance"},
      {"Exercise Reef Wind, which the Reef Bureau and others conduct, grew.",
       "Reef Bureau implements Exercise Reef Wind"},
      {"The Reef Bureau will hold Exercise Reef Wind in May.", "Reef Bureau implements Exercise Reef Wind"},
      {"We support the Reef Plan, which the G7 adopted.", "G7 issued Reef Plan"},
      {"The Kelp Report, a long study published by the OECD, is out.", "OECD issued Kelp Report"},
      {"We saw the Kelp Declaration, which the two governments issued.", "Japan issued Kelp Declaration"},
      {"We read the two governments' Kelp Action Plan.", "Japan issued Kelp Action Plan"},
      {"Japan will publish a Kelp Strategy.", "Japan issued Kelp Strategy"},
      {"Japan sees to the application of its Kelp Law.", "Japan issued Kelp Law"},
      {"We noted the adoption, by the OECD, of the Kelp Standards.", "OECD issued Kelp Standards"},
      {"We stand by the Kelp Declaration.", "Japan supports Kelp Declaration"},
      {"It rests on the Kelp Strategy, which all of us support.", "Japan supports Kelp Strategy"},
      {"We saw the Kelp Pact, to which Kenya and Togo are parties.", "Kenya supports Kelp Pact"},
      {"The Reef Bureau (RB) and Kenya's Reef Agency (RA) have concluded a memorandum on reefs.",
       "Reef Bureau signedWith Reef Agency"},
      {"A protocol was signed in May by the Reef Bureau and Kenya's Reef Agency.",
       "Reef Bureau signedWith Reef Agency"},
      {"We saw the letter on reefs that the Reef Bureau and Kenya's Reef Agency signed.",
       "Reef Bureau signedWith Reef Agency"},
      {"Kenya and Togo sail under the Kelp Pact, which Kenya and Togo signed.", "Kenya signedWith Togo"},
      {"The Reef Bureau works hand in hand with the Reef Agency.", "Reef Bureau coordinatesWith Reef Agency"},
      {"They report to the Kelp Dialogue when it next meets, in Osaka in May 2031.",
       "Kelp Dialogue heldIn Osaka"},
      {"The Kelp Dialogue is due in Osaka in May 2031.", "Kelp Dialogue scheduledFor 2031-05"},
      {"Exercise Reef Wind, held off Osaka in May 2031, ended.", "Exercise Reef Wind heldIn Osaka"},
      {"We set up a Kelp Dialogue, with a first meeting in Osaka in May 2031.", "Kelp Dialogue heldIn Osaka"},
      {"The Kelp Summit of 11 August 2031 went on.", "Kelp Summit scheduledFor 2031-08-11"},
      {"The Reef Bureau will be responsible for reef maps.", "Reef Bureau responsibleFor reef maps"},
      {"The Reef Bureau will take the lead in reef mapping.", "Reef Bureau responsibleFor reef mapping"},
      {"Within Japan, the Reef Bureau maps reefs.", "Reef Bureau partOf Japan"},
      {"We saw the conduct of Exercise Kelp by the Tariff Office.", "Tariff Office implements Exercise Kelp"},
      {"The Kelp Programme, which the OECD and the Reef Bureau are implementing, grows.",
       "Reef Bureau implements Kelp Programme"},
      {"Both countries met, and the Tariff Office will take part in Exercise Kelp.",
       "Tariff Office participatedIn Exercise Kelp"},
      {"The Kelp Programme, which is co-funded by the Reef Bureau, grows.",
       "Reef Bureau implements Kelp Programme"},
      {"We will coordinate our positions ahead of the next session of the Kelp Dialogue.",
       "Japan cooperatesIn Kelp Dialogue"},
      {"We saw the Kelp Declaration, the main outcome of the Kelp Summit.",
       "Kelp Summit issued Kelp Declaration"},
  };
  for (const auto& [prose, fact] : told) {
    CAPTURE(prose, fact);
    const Lines found = relations({prose});
    CHECK(std::count(found.begin(), found.end(), fact) == 1);
  }
}

TEST_CASE("a forum that adopted a listed text issued it, a state that signed one supports it") {
  const Lines found =
      relations({"The Kelp Summit adopted the Kyoto Protocol. Japan, Kenya and the Reef Bureau signed the "
                 "Kyoto Protocol."});
  CHECK(std::count(found.begin(), found.end(), "Kenya supports Kyoto Protocol") == 1);
  CHECK(std::count(found.begin(), found.end(), "Kenya issued Kyoto Protocol") == 0);
  const Lines plan =
      relations({"We saw the White House's American Rescue Plan and Kenya's American Rescue Plan."});
  CHECK(std::count(plan.begin(), plan.end(), "White House issued American Rescue Plan") == 1);
  CHECK(std::count(found.begin(), found.end(), "Kelp Summit issued Kyoto Protocol") == 1);
  CHECK(std::count(found.begin(), found.end(), "Japan supports Kyoto Protocol") == 1);
}

TEST_CASE("all persons of a list that presided took part, not the bodies of their posts") {
  const Lines told = relations({"= Joint Statement of Japan and Chile",
                                "At the invitation of Minister Per Borg, the Minister of Reefs, Ana Silva, "
                                "and the Director for Kelp to "
                                "the OECD Commander, Ken Sato, presided over the 5th Kelp Consultations."});
  CHECK(std::count(told.begin(), told.end(), "Ana Silva participatedIn Kelp Consultations") == 1);
  CHECK(std::count(told.begin(), told.end(), "Ken Sato participatedIn Kelp Consultations") == 1);
  CHECK(std::count(told.begin(), told.end(), "Per Borg participatedIn Kelp Consultations") == 0);
  CHECK(std::count(told.begin(), told.end(), "OECD participatedIn Kelp Consultations") == 0);
  const Lines one = relations({"The Minister of Reefs, Ana Silva, hosted the Kelp Consultations."});
  CHECK(std::count(one.begin(), one.end(), "Ana Silva participatedIn Kelp Consultations") == 1);
}

TEST_CASE("of thirty who work through a forum not each is in it") {
  const std::string thirteen =
      "= Joint Statement of Chile, Fiji, France, Italy, Japan, Kenya, Mexico, Norway, Peru, Samoa, Spain, "
      "Togo "
      "and Tonga";
  const std::string fact = "Kenya cooperatesIn OECD";
  const Lines few = relations({"= Joint Statement of Japan and Kenya", "We praised reefs through the OECD."});
  CHECK(std::count(few.begin(), few.end(), fact) == 1);
  const Lines many = relations({thirteen, "We praised reefs through the OECD."});
  CHECK(std::count(many.begin(), many.end(), fact) == 0);
}

TEST_CASE("a forum of which is told where it meets is an occasion and no place of cooperation") {
  const Lines told = relations({"= Joint Statement of Japan and Chile",
                                "We will take stock at the Reef Conference in Osaka on 4 May 2031."});
  CHECK(std::count(told.begin(), told.end(), "Japan cooperatesIn Reef Conference") == 0);
  CHECK(std::count(told.begin(), told.end(), "Reef Conference heldIn Osaka") == 1);
}

TEST_CASE("a person's unit and the body that it is in, behind commas and in brackets") {
  const auto told = [](const std::string& sentence, const std::string& fact) {
    const Lines found = relations({"= Joint Statement of Japan and Chile", sentence});
    return std::count(found.begin(), found.end(), fact) == 1;
  };
  const std::string chain = "Joan Miller, Assistant Secretary, Coral Division, Ministry of Finance, spoke.";
  CHECK(told(chain, "Joan Miller represents Ministry of Finance"));
  CHECK(told(chain, "Joan Miller represents Coral Division"));
  CHECK(told(chain, "Coral Division partOf Ministry of Finance"));
  const std::string bracket = "Joan Miller, Joint Secretary (Coral Division), Ministry of Finance, spoke.";
  CHECK(told(bracket, "Joan Miller represents Ministry of Finance"));
  CHECK(told(bracket, "Coral Division partOf Ministry of Finance"));
  CHECK(told("Joan Miller, Joint Secretary, Coral Planning, Ministry of Finance, spoke.",
             "Joan Miller represents Ministry of Finance"));
  CHECK_FALSE(told("Joan Miller praised the Coral Division, Ministry of Finance, and left.",
                   "Coral Division partOf Ministry of Finance"));
}
