#include "entente/analyse/commitment_links.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <catch2/catch.hpp>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const StatementFacts& earlier_statement() {
  static const StatementFacts facts = statement_of({{{"reduce", "reduce methane emissions from gas wells"}},
                                                    {{"deploy", "deploy smart thermostats in households"}},
                                                    {{"promote", "promote human rights"}},
                                                    {{"host", "host a symposium of oceanographers"}}});
  return facts;
}

const StatementFacts& later_statement() {
  static const StatementFacts facts =
      statement_of({{{"subsidise", "subsidise smart thermostats in households"}},
                    {{"cut", "cut methane emissions from gas wells"}},
                    {{"measure", "measure methane emissions from gas wells and landfills"}},
                    {{"train", "train judges"}}});
  return facts;
}

std::vector<CommitmentLink> links() {
  return link_commitments(earlier_statement(), later_statement(), built_in_lexicon());
}

std::set<std::pair<std::uint32_t, std::uint32_t>> pairs(const std::vector<CommitmentLink>& links) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> out;
  for (const CommitmentLink& link : links) out.emplace(link.earlier, link.later);
  return out;
}

}  // namespace

TEST_CASE("what is taken up is linked, one to one first and then split") {
  const auto found = links();
  REQUIRE(found.size() == 3);
  CHECK(pairs(found) == std::set<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}, {0, 2}, {1, 0}});
  CHECK(std::count_if(found.begin(), found.end(), [](const auto& link) { return link.main; }) == 2);
  CHECK(found[0].main);
  CHECK_FALSE(found[1].main);
  CHECK(found[0].similarity > found[1].similarity);
}

TEST_CASE("several are merged into one") {
  const auto found = link_commitments(later_statement(), earlier_statement(), built_in_lexicon());
  CHECK(pairs(found) == std::set<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}, {1, 0}, {2, 0}});
}

TEST_CASE("links come in order") {
  const auto found = links();
  CHECK(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return std::pair{a.earlier, a.later} < std::pair{b.earlier, b.later};
  }));
  for (const CommitmentLink& link : found) {
    CHECK(link.similarity > 0);
    CHECK(link.similarity < 1);
  }
}

TEST_CASE("a pair is less likely a link where another is as like") {
  const StatementFacts earlier = statement_of({{{"reduce", "reduce methane emissions"}}});
  const auto first_of = [&](const StatementFacts& later) {
    const auto found = link_commitments(earlier, later, built_in_lexicon());
    REQUIRE_FALSE(found.empty());
    return found.front().similarity;
  };
  const Clause same{"cut", "cut methane emissions"};
  const Clause other{"welcome", "welcome visiting orchestras"};
  CHECK(first_of(statement_of({{same}, {same}})) < first_of(statement_of({{same}, {other}})));
}

TEST_CASE("of two sentences with several aims each, the clauses tell which belong together") {
  const std::vector<Clause> aims{{"meet", "meeting the goals of the Paris Agreement,"},
                                 {"achieve", "achieving net zero emissions by 2050, and"},
                                 {"keep", "keeping a 1.5 degrees limit on warming within reach."}};
  const StatementFacts earlier = statement_of({{{"fund", "fund museums."}}, aims, {{"host", "host poets."}}});
  const StatementFacts later =
      statement_of({aims, {{"train", "train judges."}}, {{"build", "build bridges."}}});
  const auto found = link_commitments(earlier, later, built_in_lexicon());
  CHECK(pairs(found) == std::set<std::pair<std::uint32_t, std::uint32_t>>{{1, 0}, {2, 1}, {3, 2}});
  for (const CommitmentLink& link : found) CHECK(link.parts.outdone == 0);
  // In one sentence that has two clauses alike, the one that is outdone is told as such.
  const StatementFacts twice =
      statement_of({{{"cut", "cut methane emissions from wells and"}, {"cut", "cut methane emissions."}}});
  const StatementFacts once = statement_of({{{"cut", "cut methane emissions."}}});
  const auto both = link_commitments(twice, once, built_in_lexicon());
  REQUIRE(both.size() == 2);
  CHECK(both[0].parts.outdone > 0);
  CHECK(both[0].parts.outdone < 1);
  CHECK(both[1].parts.outdone == 0);
  CHECK(both[0].similarity < both[1].similarity);
}

TEST_CASE("a statement without commitments has no links, whichever of the two it is") {
  const StatementFacts none = statement_of({});
  CHECK(link_commitments(none, later_statement(), built_in_lexicon()).empty());
  CHECK(link_commitments(earlier_statement(), none, built_in_lexicon()).empty());
  CHECK(link_commitments(none, none, built_in_lexicon()).empty());
}

TEST_CASE("the order of the commitments makes no difference") {
  const auto straight = links();
  const auto turned = link_commitments(turned_round(earlier_statement()), turned_round(later_statement()),
                                       built_in_lexicon());
  const auto last_earlier = static_cast<std::uint32_t>(earlier_statement().commitments.size() - 1);
  const auto last_later = static_cast<std::uint32_t>(later_statement().commitments.size() - 1);
  REQUIRE(turned.size() == straight.size());
  for (const CommitmentLink& link : straight) {
    const auto at = std::find_if(turned.begin(), turned.end(), [&](const CommitmentLink& other) {
      return other.earlier == last_earlier - link.earlier && other.later == last_later - link.later;
    });
    REQUIRE(at != turned.end());
    CHECK(at->similarity == link.similarity);
    CHECK(at->main == link.main);
    CHECK(at->verdict == link.verdict);
  }
}

TEST_CASE("a statement without commitments takes nothing up") {
  CHECK(link_commitments({}, later_statement(), built_in_lexicon()).empty());
  CHECK(link_commitments(earlier_statement(), {}, built_in_lexicon()).empty());
}
