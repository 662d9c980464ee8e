// What the two statements in statements/ must give: the judgement of two readers, ../shared/continuity.json
// of the project, counted in the commitments that are extracted.
#include <set>
#include <string>
#include <utility>

#include <catch2/catch.hpp>

#include "entente/analyse/commitment_links.hpp"
#include "entente/pipeline.hpp"
#include "entente/vocabulary_files.hpp"

using namespace entente;

namespace {

using Pairs = std::set<std::pair<std::string, std::string>>;

StatementFacts read_sample(const std::string& name, const Knowledge& knowledge) {
  const auto list = list_sources({std::string{ENTENTE_SOURCE_DIR} + "/statements/" + name});
  REQUIRE(list.sources.size() == 1);
  auto facts = extract_source(list.sources.front(), knowledge);
  REQUIRE(facts);
  return std::move(*facts);
}

std::string begin_of(const CommitmentFact& commitment) {
  constexpr std::size_t enough = 30;
  return commitment.words.substr(0, enough);
}

}  // namespace

TEST_CASE("2014 takes up of 2003 what two readers found") {
  const auto knowledge = load_knowledge({});
  REQUIRE(knowledge);
  auto vocabulary = load_vocabulary({});
  REQUIRE(vocabulary);
  const Gazetteer gazetteer = make_gazetteer(std::move(*vocabulary));
  const ContinuityLexicon lexicon = make_continuity_lexicon(gazetteer);
  const StatementFacts earlier = read_sample("2003-09-09-us-japan-cyber-security.txt", **knowledge);
  const StatementFacts later = read_sample("2014-03-13-us-japan-internet-economy.txt", **knowledge);

  const std::string best_practices = "continue to share best practic";
  const Pairs sure{{"share information and perspect", best_practices},
                   {"raise awareness and", "cooperate on joint awareness r"},
                   {"highlight best practices in ad", best_practices}};
  // One reader of the two: neither right nor wrong.
  const std::string data_sharing = "continue such data sharing.";
  Pairs found;
  for (const CommitmentLink& link : link_commitments(earlier, later, lexicon)) {
    const CommitmentFact& from = earlier.commitments[link.earlier];
    const CommitmentFact& to = later.commitments[link.later];
    if (to.words == data_sharing) {
      CHECK((from.action == "share" || from.action == "establish"));
      continue;
    }
    INFO(from.words << " -> " << to.words);
    CHECK(link.verdict == Verdict::continued);
    // "best practices to protect privacy" begins alike.
    CHECK(to.words.find("privacy") == std::string::npos);
    found.emplace(begin_of(from), begin_of(to));
  }
  CHECK(found == sure);
}
