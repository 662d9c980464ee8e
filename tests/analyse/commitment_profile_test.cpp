#include "entente/analyse/commitment_profile.hpp"

#include <catch2/catch.hpp>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Stems = std::set<std::string>;

std::vector<CommitmentProfile> profiles_of(const std::vector<std::vector<Clause>>& passages) {
  return profile_commitments(statement_of(passages), built_in_lexicon());
}

}  // namespace

TEST_CASE("the object begins behind the action and ends where the purpose begins") {
  const auto profiles = profiles_of({{{"share", "continue to share cyber warnings to protect hospitals."}}});
  CHECK(profiles[0].object == Stems{"cyber", "warn"});
  CHECK(profiles[0].purpose == Stems{"hospit", "protect"});
}

TEST_CASE("a verb that only leads to another has the other's object") {
  const auto profiles = profiles_of({{{"work", "work together to counter ransomware."}}});
  CHECK(profiles[0].object.contains("ransomwar"));
  CHECK(profiles[0].verbs.contains("counter"));
}

TEST_CASE("what may come of it is context, not clause") {
  const auto profiles =
      profiles_of({{{"foster", "foster vaccine plants, which can be used to train nurses."}}});
  CHECK_FALSE(profiles[0].purpose.contains("nurs"));
  CHECK(profiles[0].passage.contains("nurs"));
  CHECK_FALSE(profiles[0].phrases.contains("nurs train"));
  CHECK(profiles[0].words.contains("nurs"));  // what it is about, though not what is promised
}

TEST_CASE("verbs side by side share the object of the last, within a passage only") {
  const auto same = profiles_of({{{"identify", "identify and"}, {"empower", "empower midwives."}}});
  CHECK(same[0].object == same[1].object);
  CHECK(same[0].words.contains("midwiv"));
  const auto apart = profiles_of({{{"identify", "identify and"}}, {{"empower", "empower midwives."}}});
  CHECK_FALSE(apart[0].words.contains("midwiv"));
  CHECK(apart[0].object.empty());
}

TEST_CASE("two words side by side are a phrase in either order, and with one word between them") {
  const auto profiles = profiles_of({{{"share", "share methane data"}},
                                     {{"enhance", "enhance the data on methane"}},
                                     {{"report", "report data, methane"}},
                                     {{"keep", "keep data about arctic methane"}}});
  CHECK(profiles[0].phrases.contains("data methan"));
  CHECK(profiles[1].phrases.contains("data methan"));
  CHECK_FALSE(profiles[2].phrases.contains("data methan"));
  CHECK(profiles[3].phrases.contains("data methan"));
}

TEST_CASE("topics are those of the clause, and those of the passage around it are kept apart") {
  const auto profiles =
      profiles_of({{{"share", "share best practices and"}, {"protect", "protect privacy."}}});
  const std::string privacy = "https://w3id.org/entente/id/topic/privacy";
  CHECK_FALSE(profiles[0].topics.contains(privacy));
  CHECK(profiles[0].context_topics.contains(privacy));
  CHECK(profiles[1].topics.contains(privacy));
  CHECK_FALSE(profiles[1].context_topics.contains(privacy));
}

TEST_CASE("a pronoun that is acted on brings what it may stand for") {
  const auto same = profiles_of(
      {{{"negotiate", "negotiate an airspace treaty and"}, {"conclude", "conclude it before winter."}}});
  CHECK(same[1].referent == Stems{"airspac", "treati"});
  CHECK(same[1].words.contains("airspac"));
  CHECK(same[0].referent.empty());
  const auto before = profiles_of({{{"build", "build vaccine depots."}}, {{"support", "support them."}}});
  CHECK(before[1].referent.contains("vaccin"));
  const auto none = profiles_of({{{"build", "build depots."}}, {{"train", "train nurses to run them."}}});
  CHECK(none[1].referent.empty());
  const auto when = profiles_of({{{"build", "build depots."}}, {{"meet", "meet this year."}}});
  CHECK(when[1].referent.empty());
  const auto first = profiles_of({{{"support", "support them."}}});
  CHECK(first[0].referent.empty());
}

TEST_CASE("what is one's own refers to nothing before, where one alone binds itself") {
  StatementFacts facts =
      statement_of({{{"build", "build vaccine depots."}}, {{"support", "support its work."}}});
  facts.commitments[1].agents = {EntityId{0}};
  facts.entities.resize(2);
  CHECK(profile_commitments(facts, built_in_lexicon())[1].referent.empty());
  facts.commitments[1].agents = {EntityId{0}, EntityId{1}};
  CHECK(profile_commitments(facts, built_in_lexicon())[1].referent.contains("vaccin"));
}
