#include "analyse_support.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <catch2/catch.hpp>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/gazetteer.hpp"

namespace entente::test {

const ContinuityLexicon& built_in_lexicon() {
  static const Gazetteer gazetteer = [] {
    auto vocabulary = read_vocabulary(embedded_vocabulary(), {});
    REQUIRE(vocabulary);
    return make_gazetteer(std::move(*vocabulary));
  }();
  static const ContinuityLexicon lexicon = make_continuity_lexicon(gazetteer);
  return lexicon;
}

StatementFacts statement_of(const std::vector<std::vector<Clause>>& passages) {
  StatementFacts facts;
  std::uint32_t at = 0;
  for (const auto& clauses : passages) {
    PassageFact passage;
    passage.range.begin = at;
    for (const Clause& clause : clauses) {
      if (!passage.text.empty()) passage.text += ' ';
      passage.text += clause.words;
      CommitmentFact commitment;
      commitment.evidence.passage = PassageId{facts.passages.size()};
      commitment.clause = {at, at + static_cast<std::uint32_t>(clause.words.size())};
      commitment.words = clause.words;
      commitment.action = clause.action;
      at = commitment.clause.end + 1;
      facts.commitments.push_back(std::move(commitment));
    }
    passage.range.end = at - 1;
    facts.passages.push_back(std::move(passage));
  }
  return facts;
}

StatementFacts turned_round(StatementFacts facts) {
  std::reverse(facts.commitments.begin(), facts.commitments.end());
  return facts;
}

}  // namespace entente::test
