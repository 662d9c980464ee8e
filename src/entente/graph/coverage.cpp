#include "entente/graph/coverage.hpp"

#include <set>
#include <string>

namespace entente {

Coverage total_coverage(std::span<const StatementFacts> statements) {
  Coverage total;
  std::set<std::string> unresolved;
  for (const StatementFacts& facts : statements) {
    total.sentences += facts.coverage.sentences;
    total.sentences_with_facts += facts.coverage.sentences_with_facts;
    unresolved.insert(facts.coverage.unresolved.begin(), facts.coverage.unresolved.end());
  }
  total.unresolved.assign(unresolved.begin(), unresolved.end());
  return total;
}

}  // namespace entente
