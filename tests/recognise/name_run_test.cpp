#include "entente/recognise/name_run.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::entities_of;
using test::Lines;
using test::ReadText;
using test::runs_of;

TEST_CASE("capitalised words side by side are one run, words of the sentence are none") {
  CHECK(runs_of("We met the Global Strategy Bureau again.") == Lines{"Global Strategy Bureau"});
  CHECK(runs_of("The Quad met.") == Lines{"Quad"});
  CHECK(runs_of("Recognizing the need, we agree.") == Lines{});
  CHECK(runs_of("we agree") == Lines{});
}

TEST_CASE("of, for and on join what stands behind a head") {
  CHECK(runs_of("We see the Ministry of Trade.") == Lines{"Ministry of Trade"});
  CHECK(runs_of("We see the Dialogue on the Digital Economy.") == Lines{"Dialogue on the Digital Economy"});
  CHECK(runs_of("We see the Agency for Radio Research.") == Lines{"Agency for Radio Research"});
  CHECK(runs_of("We see Kyoto on Monday.") == Lines{"Kyoto"});
}

TEST_CASE("those who meet belong to the name of a meeting that is about something") {
  CHECK(runs_of("We saw the Leaders' Summit on Reefs.") == Lines{"Leaders' Summit on Reefs"});
  CHECK(runs_of("We saw the Leaders' Summit in May.") == Lines{"Summit"});
}

TEST_CASE("the state behind of is the owner and no part of the run") {
  CHECK(runs_of("We see the Ministry of Trade of Japan.") == Lines{"Ministry of Trade", "Japan"});
  CHECK(runs_of("We see the Department of State of the United States.") ==
        Lines{"Department of State", "United States"});
}

TEST_CASE("hyphens, slashes and ampersands join when nothing stands between") {
  CHECK(runs_of("We see the U.S.-Japan Cyber Dialogue.") == Lines{"U.S.-Japan Cyber Dialogue"});
  CHECK(runs_of("We see the U.S. – Japan Cyber Dialogue.") == Lines{"U.S. – Japan Cyber Dialogue"});
  CHECK(runs_of("We see the Research & Trade Council.") == Lines{"Research & Trade Council"});
  CHECK(runs_of("We see the High-level Dialogue.") == Lines{"High-level Dialogue"});
  CHECK(runs_of("We see the Trade - Radio Council.") == Lines{"Trade", "Radio Council"});
}

TEST_CASE("texts go on behind in, by, to and between, other names do not") {
  CHECK(runs_of("We see the Convention on Assistance in Criminal Matters.") ==
        Lines{"Convention on Assistance in Criminal Matters"});
  CHECK(runs_of("We see the Action Plan to Eliminate Poverty.") == Lines{"Action Plan to Eliminate Poverty"});
  CHECK(runs_of("We see the Action Plan to Implement the Reef Partnership.") ==
        Lines{"Action Plan to Implement the Reef Partnership"});
  CHECK(runs_of("We see the Order on Tackling the Reef Crisis.") ==
        Lines{"Order on Tackling the Reef Crisis"});
  CHECK(runs_of("We see the Agreement between Japan and Australia on rice.") ==
        Lines{"Agreement between Japan and Australia"});
  CHECK(runs_of("We see the Trade Bureau in Criminal Matters.") == Lines{"Trade Bureau", "Criminal Matters"});
  CHECK(runs_of("We see the Convention in Japan.") == Lines{"Convention", "Japan"});
}

TEST_CASE("what a name of many ends with") {
  CHECK(runs_of("We see the Forum of Small States.") == Lines{"Forum of Small States"});
  CHECK(runs_of("We see the Administration of Seas and Islands.") ==
        Lines{"Administration of Seas and Islands"});
  CHECK(runs_of("We see the Confederation of Fishers of Japan.") ==
        Lines{"Confederation of Fishers of Japan"});
  CHECK(runs_of("We see the Climate Leaders\u2019 Summit.") == Lines{"Climate Leaders\u2019 Summit"});
  CHECK(runs_of("We see the Four-Party Dialogue.") == Lines{"Four-Party Dialogue"});
}

TEST_CASE("large numbers belong to texts that are counted on and on") {
  CHECK(runs_of("We see Resolution 1973 again.") == Lines{"Resolution 1973"});
  CHECK(runs_of("We see Executive Order 14257 again.") == Lines{"Executive Order 14257"});
  CHECK(runs_of("We see the Trade Dialogue 2014 again.") == Lines{"Trade Dialogue"});
  CHECK(runs_of("We see Resolution S/RES/2231 again.") == Lines{"Resolution S/RES/2231"});
}

TEST_CASE("a short form in the middle of a name is part of it") {
  CHECK(runs_of("We see the Resilience (CoRe) Partnership.") == Lines{"Resilience (CoRe) Partnership"});
}

TEST_CASE("atoms are found by their first token and by any") {
  const ReadText text{"We saw Department of State."};
  const auto atoms = text.atoms();
  const RunFinder finder{text.lexed(), text.sentence(), atoms};
  CHECK(finder.atom_at(2) == atoms.data());
  CHECK(finder.atom_at(3) == nullptr);
  CHECK(finder.atom_over(3) == atoms.data());
  CHECK(finder.atom_over(1) == nullptr);
  CHECK(finder.atom_over(99) == nullptr);
  CHECK(finder.heads_in(text.sentence()).empty());  // "Department" is inside a label
}

TEST_CASE("plural owners are part of the name, named things are not") {
  CHECK(runs_of("We see the Energy Regulators’ Council.") == Lines{"Energy Regulators’ Council"});
  CHECK(runs_of("We see the Energy Regulators' Council.") == Lines{"Energy Regulators' Council"});
  CHECK(runs_of("We see the United States’ Council.") == Lines{"United States", "Council"});
  CHECK(runs_of("We see the Energy Regulators’ old ships.") == Lines{"Energy Regulators"});
}

TEST_CASE("the year that a text is for is part of its name") {
  CHECK(runs_of("We see the Reef Strategy 2025.") == Lines{"Reef Strategy 2025"});
  CHECK(runs_of("We see the Reef Bureau 2025.") == Lines{"Reef Bureau"});
  CHECK(runs_of("We see the Reef Strategy 3025.") == Lines{"Reef Strategy"});
}

TEST_CASE("words that name nothing where they end stand in front and inside") {
  CHECK(runs_of("We see the AI Safety Summit.") == Lines{"AI Safety Summit"});
  CHECK(runs_of("We see the ICT AI Safety Summit.") == Lines{"ICT AI Safety Summit"});
  CHECK(runs_of("We see AI.") == Lines{});
  CHECK(runs_of("We see Safety AI.") == Lines{"Safety"});
  CHECK(runs_of("We see AI AI AI AI AI AI AI AI Summit.") == Lines{"AI AI AI AI Summit"});
}

TEST_CASE("a single letter joins what a hyphen binds to it") {
  CHECK(runs_of("We see the Agreement on E-commerce.") == Lines{"Agreement on E-commerce"});
}

TEST_CASE("in a headline the verb behind an organ ends the run and begins none") {
  CHECK(runs_of("We see the Radio Bureau Announces New Trade Partnership.") ==
        Lines{"Radio Bureau", "New Trade Partnership"});
  CHECK(runs_of("We see Japan Announces Reef Fund.") == Lines{"Japan", "Reef Fund"});
  CHECK(runs_of("We see U.S. and Japan Launch Reef Fund.") == Lines{"U.S.", "Japan", "Reef Fund"});
  CHECK(runs_of("We see U.S. and Japan Exchange Program.") == Lines{"U.S.", "Japan Exchange Program"});
  CHECK(runs_of("We see the Radio Works Council.") == Lines{"Radio Works Council"});
}

TEST_CASE("where a body is based is no part of its name, where an embassy stands is") {
  CHECK(runs_of("We thank the Lima-based Coral Foundation.") == Lines{"Lima", "Coral Foundation"});
  CHECK(runs_of("We thank the OECD-financed Coral Foundation.") == Lines{"OECD", "Coral Foundation"});
  CHECK(runs_of("We thank the Embassy in Tokyo.") == Lines{"Embassy in Tokyo"});
  CHECK(runs_of("We thank the Bureau in Tokyo.") == Lines{"Bureau", "Tokyo"});
  CHECK(runs_of("We see the OECD working Group on Trade.") == Lines{"OECD working Group on Trade"});
}

TEST_CASE("the text whose parties confer belongs to their conference") {
  CHECK(runs_of("We see the Conference of the Parties to the Council of Europe.") ==
        Lines{"Conference of the Parties", "Council of Europe"});
}

TEST_CASE("plural owners without an s are part of a name as well") {
  CHECK(runs_of("We see the Energy Women’s Council.") == Lines{"Energy Women’s Council"});
  CHECK(runs_of("We see the Energy Bureau's Council.") == Lines{"Energy Bureau", "Council"});
}

TEST_CASE("words that name nothing alone may end what a text is on") {
  CHECK(runs_of("We see the Roadmap on Trustworthy AI and Risk Management.") ==
        Lines{"Roadmap on Trustworthy AI and Risk Management"});
  CHECK(runs_of("We see the Reef Roadmap on AI.") == Lines{"Reef Roadmap"});
  CHECK(runs_of("We see the Group on AI and Radio Technology.") == Lines{"Group on AI and Radio Technology"});
}

TEST_CASE("those who meet and what they meet in are one head") {
  const auto head = [](const std::string& prose) {
    const ReadText text{prose};
    const auto atoms = text.atoms();
    const RunFinder runs{text.lexed(), text.sentence(), atoms};
    const auto heads = runs.heads_in(text.sentence());
    return heads.empty() ? std::string{} : std::string{text.lexed().text(heads.back().tokens)};
  };
  CHECK(head("Reef Ministers’ Meeting") == "Ministers’ Meeting");
  CHECK(head("Reef Ministers' Dialogue") == "Ministers' Dialogue");
  CHECK(head("Reef Senior Officials Meeting") == "Officials Meeting");
  CHECK(head("Reef Ministers’ Statement") == "Ministers’ Statement");
  CHECK(head("Reef Ministers").empty());
}

TEST_CASE("behind a sentence no head begins") {
  const ReadText text{"Minister"};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  CHECK_FALSE(runs.head_at(text.sentence().last));
}

TEST_CASE("talks of two states end by chance as a listed forum does") {
  constexpr std::string_view vocabulary = R"(
<state/chile> a ent:State ; skos:prefLabel "Chile"@en .
<state/nepal> a ent:State ; skos:prefLabel "Nepal"@en .
<forum/reef-union> a ent:Forum ; skos:prefLabel "Reef Union"@en ; ent:actsAsState true .
<forum/clean-harbours-dialogue> a ent:Forum ; skos:prefLabel "Clean Harbours Dialogue"@en .
)";
  const auto runs = [&](const std::string& prose) {
    const ReadText text{{{BlockKind::paragraph, prose}}, test::kept_gazetteer(std::string{vocabulary})};
    const auto atoms = text.atoms();
    const RunFinder finder{text.lexed(), text.sentence(), atoms};
    Lines out;
    for (std::uint32_t i = text.sentence().first; i < text.sentence().last;) {
      const TokenRange run = finder.run_at(i);
      if (!run.empty()) out.emplace_back(text.lexed().text(run));
      i = std::max(i + 1, run.last);
    }
    return out;
  };
  CHECK(runs("We see the Chile-Nepal Reef and Clean Harbours Dialogue now.") ==
        Lines{"Chile-Nepal Reef and Clean Harbours Dialogue"});
  CHECK(runs("We see the Chile-Nepal Dialogue and Clean Harbours Dialogue now.") ==
        Lines{"Chile-Nepal Dialogue", "Clean Harbours Dialogue"});
  CHECK(runs("We see the Chile Reef and Clean Harbours Dialogue now.") ==
        Lines{"Chile Reef", "Clean Harbours Dialogue"});
  CHECK(runs("We see the Chile - Nepal Business Forum now.") == Lines{"Chile - Nepal Business Forum"});
  CHECK(runs("We see the Chile - Reef Union Summit now.") == Lines{"Chile - Reef Union Summit"});
  CHECK(runs("We see the Lima - Nepal Business Forum now.") == Lines{"Lima", "Nepal Business Forum"});
}

TEST_CASE("what is trilateral is named by the word only where it ends the name") {
  CHECK(entities_of("We see the Young Trilateral Leaders Network.").empty());
  CHECK(entities_of("We see the Reef Trilateral.") == Lines{"Forum: Reef Trilateral [Reef Trilateral]"});
}

TEST_CASE("a gerund behind a number in brackets is no part of a name") {
  CHECK(entities_of("[3] Recalling Resolution 41/11, we act.") ==
        Lines{"Framework: Resolution 41/11 [Resolution 41/11]"});
}

TEST_CASE("who made a thing, before it, is no part of its name") {
  CHECK(runs_of("We see the Japan-initiated Reef Network.") == Lines{"Japan", "Reef Network"});
  CHECK(runs_of("We see the High-speed Reef Network.") == Lines{"High-speed Reef Network"});
}

TEST_CASE("a small word between hyphens stands inside a name") {
  CHECK(runs_of("We see the Reef-at-Risk Mission.") == Lines{"Reef-at-Risk Mission"});
}

TEST_CASE("a gerund at the begin of a sentence is part of a name where it is part of its head") {
  CHECK(runs_of("Working Group 1 will meet.") == Lines{"Working Group 1"});
  CHECK(runs_of("Supporting Group Seven matters.") == Lines{"Group Seven"});
}
