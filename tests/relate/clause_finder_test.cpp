#include "entente/relate/clause_finder.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("verb groups by their auxiliaries") {
  CHECK(groups_in("We will share data.") == Lines{"will share: modal"});
  CHECK(groups_in("We will also continue patrols.") == Lines{"will also continue: modal"});
  CHECK(groups_in("We are glad.") == Lines{"are: copula"});
  CHECK(groups_in("We are committed.") == Lines{"are committed: participle"});
  CHECK(groups_in("Schools were established.") == Lines{"were established: participle"});
  CHECK(groups_in("We are building schools.") == Lines{"are building: progressive"});
  CHECK(groups_in("We have agreed.") == Lines{"have agreed: perfect"});
  CHECK(groups_in("We pledge help.") == Lines{"pledge: present"});
  CHECK(groups_in("Japan reaffirms peace.") == Lines{"reaffirms: present"});
  CHECK(groups_in("They agreed.") == Lines{"agreed: past"});
  CHECK(groups_in("Japan and Peru co-chaired the talks.") == Lines{"chaired: past"});
}

TEST_CASE("negation belongs to its group") {
  CHECK(groups_in("We will not share data.") == Lines{"will not share: modal not"});
  CHECK(groups_in("We have never agreed.") == Lines{"have never agreed: perfect not"});
}

TEST_CASE("participles that describe and gerunds are no groups") {
  CHECK(groups_in("The agreed plan.").empty());
  CHECK(groups_in("Sharing data.").empty());
}

TEST_CASE("what is likely to be done is no plan to do it") {
  CHECK(groups_in("Results are to be shared.") == Lines{"are to be: modal"});
  CHECK(groups_in("Results are likely to be shared.") == Lines{"are: copula"});
}

TEST_CASE("from now on stands between a modal and its verb") {
  CHECK(groups_in("We will from now on exchange maps.") == Lines{"will from now on exchange: modal"});
}

TEST_CASE("the two are those who speak, before a verb with its object") {
  CHECK(commitments({"The two agreed to meet again."}) ==
        Lines{"Japan, United States | high | meet | commitment/undertaking"});
  CHECK(commitments({"The two agreed texts are long."}).empty());
}

TEST_CASE("not only says that something is done") {
  CHECK(commitments({"We will not only deepen trade, but we will broaden it."}) ==
        Lines{"Japan, United States | high | deepen | commitment/modal",
              "Japan, United States | high | broaden | commitment/modal"});
}

TEST_CASE("a phrase of time or manner stands between a modal and its verb") {
  CHECK(bound_in("Both sides should in due time recognise licences.") == Lines{"low | recognise"});
  CHECK(bound_in("Both sides should in due course open it.") == Lines{"low | open"});
  CHECK(bound_in("Both sides will by June 2030 publish the list.") == Lines{"high | publish"});
}

TEST_CASE("were somebody to act is a condition") {
  CHECK(bound_in("Were Chile to ask for it, we will open ports.").empty());
}

TEST_CASE("a number behind a verb that is a noun too is what it acts on") {
  CHECK(bound_in("Both sides will over time train 30 crews.") == Lines{"high | train"});
}

TEST_CASE("two adverbs stand between a modal and its verb") {
  CHECK(bound_in("Both sides will jointly and promptly train crews.") == Lines{"high | train"});
}

TEST_CASE("behind nor the subject stands after the modal verb") {
  CHECK(bound_in("Nor will we fund ports.") == Lines{"high | fund"});
  CHECK(bound_in("Nor will ships fund ports.").empty());
}

TEST_CASE("a condition without a subject leaves the clause behind it free") {
  CHECK(commitments({"Unless otherwise agreed, they will share data."}).size() == 1);
  CHECK(commitments({"If agreed by both sides, they will share data."}).size() == 1);
  CHECK(commitments({"If fish return, they will share data."}).empty());
}
