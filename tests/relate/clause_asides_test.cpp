#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

TEST_CASE("what introduces the clause is cut off") {
  CHECK(subjects_in("In addition, both sides agreed.") == Lines{"both sides <- agreed (main)"});
  CHECK(subjects_in("Building on old plans, we will meet.") == Lines{"we <- will meet (main)"});
  CHECK(subjects_in("Today both sides agreed.") == Lines{"both sides <- agreed (main)"});
}

TEST_CASE("asides of time, manner and mind are cut off") {
  CHECK(subjects_in("As part of that effort, both sides will meet.") ==
        Lines{"both sides <- will meet (main)"});
  CHECK(subjects_in("Later this year, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects_in("Mindful of the storm, both sides will meet.") ==
        Lines{"both sides <- will meet (main)"});
  CHECK(subjects_in("If needed, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects_in("If both sides agree, we will meet.").back() == "we <- will meet (conditional)");
}

TEST_CASE("an aside with a list of its own ends before who acts") {
  CHECK(subjects_in("To meet raids, fishing, and other trouble, Japan and Chile plan to help.") ==
        Lines{"Japan and Chile <- plan (main)"});
}

TEST_CASE("for its part is no part of who acts") {
  CHECK(subjects_in("For its part Japan will help.") == Lines{"Japan <- will help (main)"});
  CHECK(subjects_in("On its part Japan agreed.") == Lines{"Japan <- agreed (main)"});
  CHECK(commitments({"For its part Japan, through the Tariff Office, will open ports."}) ==
        Lines{"Japan | high | open | commitment/modal"});
  CHECK(subjects_in("For the part Japan agreed.") == Lines{"Japan <- agreed (main)"});
  CHECK(subjects_in("For its sake Japan will help.") == Lines{"Japan <- will help (main)"});
}

TEST_CASE("an aside without its comma ends before who acts") {
  const Lines both{"Japan, United States | high | share | commitment/undertaking"};
  CHECK(commitments({"In the field of reefs Ministers agreed to share maps."}) == both);
  CHECK(commitments({"With regard to reefs Japan decided to share maps."}) ==
        Lines{"Japan | high | share | commitment/undertaking"});
  CHECK(commitments({"In the field of old Ministers agreed plans are few."}).empty());
}

TEST_CASE("until then stands before a subject without a comma") {
  CHECK(commitments(
            {"Until then a Contact Group on Reefs, made up of the Ministry of Trade and the Ministry of "
             "Ports, will confer."}) == Lines{"Japan, United States | high | confer | commitment/modal"});
}

TEST_CASE("what is between two is the subject, and the second of them is not") {
  CHECK(commitments({"Trade between Japan and the United States will grow."}).empty());
  CHECK(commitments({"In May Japan and the United States will share data."}).size() == 1);
}

TEST_CASE("a place with its region or state before the subject") {
  CHECK(subjects_in("At the talks in Washington, D.C., the two sides agreed.").back() ==
        "the two sides <- agreed (main)");
  CHECK(subjects_in("Building on the talks, held in Washington, D.C., in May 2018, the two sides agreed.")
            .back() == "the two sides <- agreed (main)");
  CHECK(subjects_in("At the talks in Osaka, Japan, the two sides agreed.").back() ==
        "the two sides <- agreed (main)");
  CHECK(subjects_in("In Osaka, Japan and Chile agreed.").back() == "Japan and Chile <- agreed (main)");
}

TEST_CASE("things that somebody acts on stand before who acts, without a pronoun") {
  CHECK(subjects_in("Among the actions Japan and the United States intend to take are these.").front() ==
        "Japan and the United States <- intend (main)");
  CHECK(subjects_in("The steps the United States and Japan will take are many.").front() ==
        "the United States and Japan <- will take (main)");
  CHECK(subjects_in("The parties Japan and the United States agreed.").front() ==
        "The parties Japan and the United States <- agreed (main)");
}
