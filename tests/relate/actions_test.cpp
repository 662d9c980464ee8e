#include "entente/relate/actions.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The actions of the last words of "We … PROSE" from `verb` on; a weak one with "(weak)" behind it.
std::string actions(const std::string& prose, std::string_view verb, ActionForm form) {
  const Statement statement{{prose}};
  Lines found;
  for (const Action& action :
       collect_actions(statement.context, statement.token(verb), statement.last_sentence().last, form))
    found.push_back(action.lemma + (action.weak ? " (weak)" : ""));
  return join(found);
}

}  // namespace

TEST_CASE("verbs joined by and, or, commas are actions each") {
  CHECK(actions("We will share data and cooperate on law", "share", ActionForm::base) == "share, cooperate");
  CHECK(actions("We will identify and protect reefs", "identify", ActionForm::base) == "identify, protect");
  CHECK(actions("We will reduce waste, protect reefs, and build schools", "reduce", ActionForm::base) ==
        "reduce, protect, build");
  CHECK(actions("We will reduce waste as well as protect reefs", "reduce", ActionForm::base) ==
        "reduce, protect");
  CHECK(actions("We agreed to share data, to train officers, and to meet again", "share",
                ActionForm::infinitive) == "share, train, meet");
  CHECK(actions("We commit to sharing data and protecting reefs", "sharing", ActionForm::gerund) ==
        "share, protect");
}

TEST_CASE("nouns joined by and are no actions") {
  CHECK(actions("We will share data and plans", "share", ActionForm::base) == "share");
  CHECK(actions("We will support research and development", "support", ActionForm::base) == "support");
}

TEST_CASE("continue and seek pass on to the verb behind them") {
  CHECK(actions("We will continue to share data", "continue", ActionForm::base) == "share");
  CHECK(actions("We will continue sharing data", "continue", ActionForm::base) == "share");
  CHECK(actions("We will continue joint patrols", "continue", ActionForm::base) == "continue");
  CHECK(actions("We will seek to share data", "seek", ActionForm::base) == "share (weak)");
  CHECK(actions("We will continue to seek to share data", "continue", ActionForm::base) == "share (weak)");
}

TEST_CASE("purposes, relative clauses and examples hold no actions") {
  CHECK(actions("We will work together to clean rivers", "work", ActionForm::base) == "work");
  CHECK(actions("We will share data to reduce waste and protect reefs", "share", ActionForm::base) ==
        "share");
  CHECK(actions("We will share data that help farmers and protect reefs", "share", ActionForm::base) ==
        "share");
  CHECK(actions("We will reduce waste, including by sharing data", "reduce", ActionForm::base) == "reduce");
}

TEST_CASE("lemmas of known and unknown verbs") {
  const Statement statement{{"We are sharing and harmonising data"}};
  CHECK(lemma_at(statement.lexed, statement.token("are")) == "be");
  CHECK(lemma_at(statement.lexed, statement.token("sharing")) == "share");
  CHECK(lemma_at(statement.lexed, statement.token("harmonising")) == "harmonise");
}

TEST_CASE("segments of actions tile the clause") {
  const Statement statement{{"We will reduce waste, protect reefs, and build schools"}};
  const auto found = collect_actions(statement.context, statement.token("reduce"),
                                     statement.last_sentence().last, ActionForm::base);
  REQUIRE(found.size() == 3);
  CHECK(statement.text(found[0].segment) == "reduce waste,");
  CHECK(found[0].segment.last == found[1].segment.first);
  CHECK(found[1].segment.last == found[2].segment.first);
  CHECK(statement.text(found[2].segment) == "build schools");
}

TEST_CASE("what can be an action where one is expected") {
  const Statement statement{{"We will support ships and NATO plans and be glad, emerging"}};
  const std::uint32_t limit = statement.last_sentence().last;
  const auto can = [&](std::string_view word, ActionForm form) {
    return can_be_action(statement.context, statement.token(word), limit, form, true);
  };
  CHECK(can("support", ActionForm::base));
  CHECK(can("be", ActionForm::base));
  CHECK_FALSE(can("NATO", ActionForm::base));
  CHECK_FALSE(can("glad", ActionForm::any));
  CHECK_FALSE(can("emerging", ActionForm::gerund));
  CHECK_FALSE(can_be_action(statement.context, limit, limit, ActionForm::any, true));
}

TEST_CASE("an infinitive behind a comma is a purpose, unless more follow") {
  CHECK(actions("We agreed to launch a group on reefs, to serve both", "launch", ActionForm::infinitive) ==
        "launch");
  CHECK(actions("We agreed to coordinate before the talks, to be held in May", "coordinate",
                ActionForm::infinitive) == "coordinate");
  CHECK(actions("We agreed to fund parks, including in Kyoto, and to open reefs", "fund",
                ActionForm::infinitive) == "fund, open");
}

TEST_CASE("what is told beside, and greetings, are no actions") {
  CHECK(actions("We will keep the tariff, as set forth in the order, at 20 percent", "keep",
                ActionForm::base) == "keep");
  CHECK(actions("We will keep the tariff, as initially set forth in the order, and open ports", "keep",
                ActionForm::base) == "keep, open");
  CHECK(actions("We intend to update plans and welcome those who did so", "update", ActionForm::infinitive) ==
        "update");
  CHECK(actions("We intend to update plans and to welcome guests", "update", ActionForm::infinitive) ==
        "update, welcome");
}

TEST_CASE("going on doing is doing") {
  CHECK(actions("We will go on helping islands", "go", ActionForm::base) == "help");
  CHECK(actions("We will go on trips", "go", ActionForm::base) == "go");
}

TEST_CASE("what states share and exchange makes verbs of the words") {
  CHECK(actions("We will find opportunities and share satellite data", "find", ActionForm::base) ==
        "find, share");
  CHECK(actions("We will fund parks and exchange lessons", "fund", ActionForm::base) == "fund, exchange");
  CHECK(actions("We will fund parks and share of data", "fund", ActionForm::base) == "fund");
}

TEST_CASE("one keeps doing what is done") {
  CHECK(bound_in("We will keep helping crews.") == Lines{"high | help"});
  CHECK(bound_in("We will keep crews safe.") == Lines{"high | keep"});
}

TEST_CASE("a noun that is a verb too acts on an object that is described") {
  CHECK(bound_in("We will fund reefs and support continued fishing.") ==
        Lines{"high | fund", "high | support"});
  CHECK(bound_in("We will fund grants and support provided by crews.") == Lines{"high | fund"});
  CHECK(bound_in("We will fund and step up our work.") == Lines{"high | fund", "high | step"});
  CHECK(bound_in("We will fund ports and step up.") == Lines{"high | fund"});
}

TEST_CASE("gerunds behind to are listed with commas") {
  CHECK(bound_in("We commit to keeping the rules, to cracking down on fraud and to closing gaps.") ==
        Lines{"high | keep", "high | crack", "high | close"});
}

TEST_CASE("what is done together is listed with semicolons") {
  CHECK(bound_in("We will work together to fund ports; to support reefs and to train crews; and to close "
                 "gaps.") == Lines{"high | work", "high | support", "high | train", "high | close"});
  CHECK(bound_in("We will fund ports; to support reefs and to train crews.") == Lines{"high | fund"});
}

TEST_CASE("behind to, a noun that is a verb too acts on somebody or asks how") {
  CHECK(bound_in("We agreed to fund ports and to report to leaders.") ==
        Lines{"high | fund", "high | report"});
  CHECK(bound_in("We agreed to fund ports and to review, through bodies, how crews work.") ==
        Lines{"high | fund", "high | review"});
  CHECK(bound_in("We agreed to add to growth and to trade.") == Lines{"high | add"});
}

TEST_CASE("one does what one remains bound to, and does not hesitate to do") {
  CHECK(bound_in("We will remain dedicated to funding ports.") == Lines{"high | fund"});
  CHECK(bound_in("We will remain dedicated to ports.") == Lines{"high | remain"});
  CHECK(bound_in("We will not hesitate to close ports.") == Lines{"high | close"});
}

TEST_CASE("what one builds on, and a noun at the end of a list, are no actions") {
  CHECK(bound_in("We look forward to meeting again, building on the talks in Lima.") == Lines{"low | meet"});
  CHECK(bound_in("We will exchange views on courses, schools and work.") == Lines{"high | exchange"});
  CHECK(bound_in("We will study and work.") == Lines{"high | study", "high | work"});
  CHECK(bound_in("We will use contacts in the valley and along the border.") == Lines{"high | use"});
}

TEST_CASE("a participle behind what was set up acts no more") {
  CHECK(bound_in("We will share data through the Reef Task Force, set up at the Agency.") ==
        Lines{"high | share"});
  CHECK(bound_in("We will share data, set up ports, and meet.") ==
        Lines{"high | share", "high | set", "high | meet"});
}

TEST_CASE("nouns before a relative clause, and words that open one, are no verbs") {
  CHECK(bound_in("We will consider measures on livestock and rice that protect farmers.") ==
        Lines{"high | consider"});
  CHECK(bound_in("We decided to pursue talks, wherever this has not been done.") == Lines{"high | pursue"});
  CHECK(bound_in("We consented to accelerate the talks.") == Lines{"high | accelerate"});
}
