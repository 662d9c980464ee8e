#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;
using test::runs_of;

TEST_CASE("police and customs are what a board is called after") {
  CHECK(runs_of("We see the Police and Border Guard Board.") == Lines{"Police and Border Guard Board"});
  CHECK(runs_of("We see the Japanese Customs and Tax Administration.") ==
        Lines{"Japanese Customs and Tax Administration"});
  CHECK(runs_of("We see the Police and Border Guard.") == Lines{"Police", "Border Guard"});
  CHECK(runs_of("We see the Secretariat and Border Guard Board.") ==
        Lines{"Secretariat", "Border Guard Board"});
}

TEST_CASE("an organ of an organ is two names") {
  CHECK(runs_of("We see the Crime Division of the Japan Police Force.") ==
        Lines{"Crime Division of the Japan Police Force"});
  CHECK(runs_of("We see the Crime Division of the Japan Police Command.") ==
        Lines{"Crime Division", "Japan Police Command"});
  CHECK(runs_of("We see the Bureau for Reefs of the Ministry of Ports.") ==
        Lines{"Bureau for Reefs", "Ministry of Ports"});
  CHECK(runs_of("We see the Reef Bureau of the Cyber Policy Division.") ==
        Lines{"Reef Bureau", "Cyber Policy Division"});
  CHECK(runs_of("We see the Reef Bureau of the Cyber Policy Division Fleet.") ==
        Lines{"Reef Bureau of the Cyber Policy Division Fleet"});
}

TEST_CASE("a summit is called after all who meet, a task force after none of several") {
  CHECK(runs_of("We see the Summit of the United States and APEC (A) and Japan, Australia, and Korea.") ==
        Lines{"Summit of the United States and APEC (A) and Japan, Australia, and Korea"});
  CHECK(runs_of("We see the Tripartite Task Force of APEC, the OECD and Quad.") ==
        Lines{"Tripartite Task Force", "APEC", "OECD", "Quad"});
}

TEST_CASE("small words inside names") {
  CHECK(runs_of("We see Operation Without a Trace.") == Lines{"Operation Without a Trace"});
  CHECK(runs_of("We met in Tokyo de Oporto today.") == Lines{"Tokyo de Oporto"});
  CHECK(runs_of("We see the Convention for the Unification of Certain Rules.") ==
        Lines{"Convention for the Unification of Certain Rules"});
  CHECK(runs_of("We see the Convention on Civil or Commercial Matters.") ==
        Lines{"Convention on Civil or Commercial Matters"});
  CHECK(runs_of("We see the Memorandum on Co-financing.") == Lines{"Memorandum on Co-financing"});
  CHECK(runs_of("We see the Statute for Japanese Migrants.") == Lines{"Statute for Japanese Migrants"});
  CHECK(runs_of("We see the Japan-chaired Trade Forum.") == Lines{"Japan", "Trade Forum"});
}

TEST_CASE("the words that end a name of the vocabulary may end another of the kind") {
  const auto names = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer(R"(
<forum/reef> a ent:Forum ; skos:prefLabel "Reef Trade Conference"@en ; ent:ambiguousLabel "Ministerial Conference" .
<forum/apec> a ent:Forum ; skos:prefLabel "Pacific Cooperation"@en ; ent:acronym "APEC" .
<state/japan> a ent:State ; skos:prefLabel "Japan"@en .
)")}
        .entities();
  };
  CHECK(
      names("We met at the Trilateral Ministerial Conference on Ports.") ==
      Lines{
          "Forum: Trilateral Ministerial Conference on Ports [Trilateral Ministerial Conference on Ports]"});
  CHECK(names("We met at the APEC Ministerial Conference.") ==
        Lines{"Forum: APEC Ministerial Conference [APEC Ministerial Conference]"});
  CHECK(names("We met at the Post-Ministerial Conference.") ==
        Lines{"Forum: Post-Ministerial Conference [Post-Ministerial Conference]"});
  CHECK(names("We met at the Third Ministerial Conference.") ==
        Lines{"Forum: Ministerial Conference [Ministerial Conference|Third Ministerial Conference]"});
}

TEST_CASE("a strategy and the plan for it are one text") {
  CHECK(runs_of("We see the Ocean Strategy and Roadmap.") == Lines{"Ocean Strategy and Roadmap"});
  CHECK(runs_of("We see the Ocean Strategy and Reef Bureau.") == Lines{"Ocean Strategy", "Reef Bureau"});
  CHECK(runs_of("We see the Ocean Pact and Roadmap.") == Lines{"Ocean Pact", "Roadmap"});
}

TEST_CASE("a listed ministry goes on with a matter, not with a name") {
  const auto names = [](const char* sentence) {
    return ReadText{sentence, test::kept_gazetteer(R"(
<agency/energy> a ent:Agency ; skos:prefLabel "Ministry of Energy of Peru"@en ; ent:ambiguousLabel "Ministry of Energy" .
<agency/chile> a ent:Agency ; skos:prefLabel "Ministry of Energy of Chile"@en ; ent:ambiguousLabel "Ministry of Energy" .
<agency/mines> a ent:Agency ; skos:prefLabel "Bureau of Petroleum Trade"@en .
)")}
        .entities();
  };
  CHECK(names("We met the Ministry of Energy and Petroleum today.") ==
        Lines{"Agency: Ministry of Energy and Petroleum [Ministry of Energy and Petroleum]"});
  CHECK(names("We met the Ministry of Energy and CORFO today.").front() ==
        "Agency: Ministry of Energy [Ministry of Energy]");
  CHECK(runs_of("We see the Board of Excise and Customs of Japan.") ==
        Lines{"Board of Excise and Customs", "Japan"});
}

TEST_CASE("a body of a listed forum that says what it deals with is a name by itself") {
  CHECK(runs_of("We see the Reef Working Group of the OECD.") == Lines{"Reef Working Group", "OECD"});
  CHECK(runs_of("We see the Working Group of the OECD.") == Lines{"Working Group of the OECD"});
  CHECK(runs_of("We see the Reef Summit of the OECD.") == Lines{"Reef Summit of the OECD"});
  CHECK(runs_of("We see the Reef Working Group of the OECD Fleet.") ==
        Lines{"Reef Working Group of the OECD Fleet"});
}
