#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("verbs of undertaking bind to their infinitive") {
  CHECK(bound_in("We agreed to share data.") == Lines{"high | share"});
  CHECK(bound_in("We agreed in principle to share data.") == Lines{"high | share"});
  CHECK(bound_in("We agreed to share data, to train officers, and to meet again.") ==
        Lines{"high | share", "high | train", "high | meet"});
}

TEST_CASE("those that commit bind to a gerund, others do not") {
  CHECK(bound_in("We are committed to sharing data.") == Lines{"high | share"});
  CHECK(bound_in("We agreed to sharing.").empty());
}

TEST_CASE("a list behind a colon binds item by item") {
  CHECK(bound_in("We undertake to: reduce waste; share data; and cooperate on floods.") ==
        Lines{"high | reduce", "high | share", "high | cooperate"});
}

TEST_CASE("an undertaking about a noun, a comma or a that binds nobody") {
  CHECK(bound_in("We agreed on a plan to share data.").empty());
  CHECK(bound_in("We agreed, after long talks about how to sail, on a budget.").empty());
  CHECK(bound_in("We agreed that storms like to grow.").empty());
}

TEST_CASE("the clause of a party ends where that of the next begins") {
  CHECK(commitments({"Japan agreed to share data, and the United States agreed to build schools."}) ==
        Lines{"Japan | high | share | commitment/undertaking",
              "United States | high | build | commitment/undertaking"});
}

TEST_CASE("a verb that is a noun as well binds where it goes on with the verb before it") {
  CHECK(bound_in("We condemn violence and pledge to train officers.") == Lines{"high | train"});
  CHECK(bound_in("We value our ties, and pledge, through this Pact, to train officers.") ==
        Lines{"high | train"});
  CHECK(commitments({"Japan has trained officers and plans to train more of them."}) ==
        Lines{"Japan | low | train | commitment/undertaking"});
  CHECK(bound_in("We welcome the progress and plans to train officers.").empty());
  CHECK(bound_in("We discussed priorities and plans to train officers.").empty());
}

TEST_CASE("those who speak can be what is committed") {
  CHECK(bound_in("The leaders committed their governments to opening trade.") == Lines{"high | open"});
  CHECK(bound_in("The leaders committed their ships to the defense of the strait.").empty());
  CHECK(bound_in("We commit ourselves to opening trade.") == Lines{"high | open"});
  CHECK(bound_in("We condemn the raid and commit to press for peace.") == Lines{"high | press"});
}

TEST_CASE("quantifiers and asides stand between a subject and its verb") {
  CHECK(bound_in("We are both committed to opening trade.") == Lines{"high | open"});
  CHECK(bound_in("Both look forward to meeting again.") == Lines{"low | meet"});
  CHECK(bound_in("Both countries each plan to host talks.") == Lines{"low | host"});
  CHECK(bound_in("The leaders committed, as part of the long and hard Reef Talks, to open trade.") ==
        Lines{"high | open"});
  CHECK(bound_in("We intend to: (i) open trade; (ii) train officers.") == Lines{"low | open", "low | train"});
  CHECK(
      bound_in("To meet threats from crime, fishing, and other trouble, Japan and the United States plan to "
               "train officers.") == Lines{"low | train"});
  CHECK(bound_in("Our governments, with private partners, look forward to opening trade.") ==
        Lines{"low | open"});
}

TEST_CASE("organs that are theirs and their aims bind the parties") {
  CHECK(bound_in("Our coast guards plan to train officers.") == Lines{"low | train"});
  CHECK(bound_in("Night guards plan to train officers.").empty());
  CHECK(bound_in("This dialogue aims to deepen trade.") == Lines{"low | deepen"});
}

TEST_CASE("an abbreviated state before a verb in the plural is a subject") {
  CHECK(bound_in("Japan and the US agree to open trade.") == Lines{"high | open"});
  CHECK(bound_in("Japan and the US plan to open trade.") == Lines{"low | open"});
  CHECK(bound_in("US companies agree to open trade.").empty());
}

TEST_CASE(
    "who engages or declares themselves is bound, who engages others or declares them something is not") {
  CHECK(bound_in("We engage ourselves to open ports.") == Lines{"high | open"});
  CHECK(bound_in("They engaged themselves to open ports.") == Lines{"high | open"});
  CHECK(commitments({"Japan engaged itself to open ports."}) ==
        Lines{"Japan | high | open | commitment/undertaking"});
  CHECK(bound_in("We engage others to open ports.").empty());
  CHECK(bound_in("They declared themselves ready to open ports.") == Lines{"low | open"});
  CHECK(commitments({"Japan declared itself committed to opening ports."}) ==
        Lines{"Japan | high | open | commitment/undertaking-adjective"});
  CHECK(commitments({"Japan declared itself committed to the protection of reefs."}) ==
        Lines{"Japan | high | protect | commitment/nominal"});
  CHECK(bound_in("They declared crews ready to open ports.").empty());
  CHECK(bound_in("They declared others ready to open ports.").empty());
  CHECK(bound_in("They declared themselves happy to open ports.").empty());
  CHECK(bound_in("They believe that they declared themselves ready to open ports.").empty());
}

TEST_CASE("an offer to act binds, an offer of something does not") {
  CHECK(commitments({"Japan offered to train crews."}) ==
        Lines{"Japan | high | train | commitment/undertaking"});
  CHECK(commitments({"Japan offers to train crews."}) ==
        Lines{"Japan | high | train | commitment/undertaking"});
  CHECK(commitments({"Japan offered an opportunity to train crews."}).empty());
}

TEST_CASE("one concurs in and aims at what a gerund says, not a noun") {
  CHECK(bound_in("They concurred in studying reefs.") == Lines{"high | study"});
  CHECK(bound_in("We aim at removing tariffs.") == Lines{"low | remove"});
  CHECK(bound_in("They concurred in studies of reefs.").empty());
  CHECK(bound_in("They concurred in Lima in studying reefs.").empty());
  CHECK(bound_in("They agreed in studying reefs.").empty());
  CHECK(bound_in("We aim at low tariffs.").empty());
}

TEST_CASE("an aside parts a verb that is a noun too from its preposition") {
  CHECK(bound_in("We pledged to press, in the talks, for clean reefs.") == Lines{"high | press"});
  CHECK(bound_in("We pledged to press, radio and reefs.").empty());
}

TEST_CASE("two verbs of which the first could be a noun share what is not done") {
  CHECK(bound_in("We pledged not to conduct or knowingly support attacks.") == Lines{"high | conduct"});
  CHECK(bound_in("We committed to conduct or practice.").empty());
}

TEST_CASE("what the parties aim to do with a thing is told in a clause about it") {
  CHECK(bound_in("We noted the Reef Pact, which both sides aim to sign.") == Lines{"low | sign"});
  CHECK(commitments({"We noted the Reef Pact, which Japan stands ready to sign."}) ==
        Lines{"Japan | low | sign | commitment/undertaking-adjective"});
  CHECK(bound_in("We noted the Reef Pact, which Peru aims to sign.").empty());
  CHECK(bound_in("As both sides plan to sail, crews rest.").empty());
}

TEST_CASE("an aside may stand between a verb that is a noun too and its object") {
  CHECK(bound_in("We resolved to complete, before the year ends, the work.") == Lines{"high | complete"});
  CHECK(bound_in("We committed to trade, before the year ends, more.").empty());
}

TEST_CASE("verbs with a prefix, and verbs of motion, are what is undertaken") {
  CHECK(bound_in("We committed to co-developing and co-producing engines.") ==
        Lines{"high | co-develop", "high | co-produce"});
  CHECK(bound_in("We resolved to move beyond trade.") == Lines{"high | move"});
  CHECK(bound_in("We reaffirmed our commitment to act in accordance with the norms.") == Lines{"high | act"});
  CHECK(bound_in("We resolved to counter the threat and act of aggression in the region.") ==
        Lines{"high | counter"});
}

TEST_CASE("what the following list tells is not told by its lead-in as well") {
  CHECK(commitments({"We committed to deepen our ties through the following steps:", "- Share data.",
                     "- Open ports."}) == Lines{"Japan, United States | high | share | commitment/list-item",
                                                "Japan, United States | high | open | commitment/list-item"});
  CHECK(bound_in("We committed to deepen our ties, and we ask others to support the following principles:") ==
        Lines{"high | deepen"});
  CHECK(bound_in("We resolved to meet again in Lima.") == Lines{"high | meet"});
}
