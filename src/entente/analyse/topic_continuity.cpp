#include "entente/analyse/topic_continuity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace entente {

namespace {

struct Counted {
  std::string label;
  std::size_t commitments = 0;
};
using CountsByConcept = std::map<std::string, Counted, std::less<>>;

/// The concepts that a commitment is about, and all above them.
std::set<std::string_view> concepts_of(const StatementFacts& facts, const CommitmentFact& commitment,
                                       const std::map<std::string_view, const ConceptFact*>& known) {
  std::vector<std::string_view> open;
  for (const std::string& phrase : commitment.topics) {
    const auto topic =
        std::lower_bound(facts.topics.begin(), facts.topics.end(), phrase,
                         [](const TopicFact& fact, const std::string& key) { return fact.phrase < key; });
    if (topic != facts.topics.end() && topic->phrase == phrase)
      open.insert(open.end(), topic->concepts.begin(), topic->concepts.end());
  }
  std::set<std::string_view> out;
  while (!open.empty()) {
    const std::string_view iri = open.back();
    open.pop_back();
    const auto at = known.find(iri);
    if (!out.insert(iri).second || at == known.end()) continue;
    open.insert(open.end(), at->second->broader.begin(), at->second->broader.end());
  }
  return out;
}

CountsByConcept count_topics(const StatementFacts& facts) {
  std::map<std::string_view, const ConceptFact*> known;
  for (const ConceptFact& each : facts.concepts) known.emplace(each.iri, &each);
  CountsByConcept out;
  for (const CommitmentFact& commitment : facts.commitments) {
    for (const std::string_view iri : concepts_of(facts, commitment, known)) {
      Counted& counted = out[std::string{iri}];
      ++counted.commitments;
      if (const auto at = known.find(iri); at != known.end()) counted.label = at->second->label;
    }
  }
  return out;
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

std::vector<TopicShare> compare_topics(const StatementFacts& earlier, const StatementFacts& later) {
  std::map<std::string, TopicShare> shares;
  for (const auto& [iri, counted] : count_topics(earlier)) {
    TopicShare& out = shares[iri];
    out.label = counted.label;
    out.earlier_count = counted.commitments;
  }
  for (const auto& [iri, counted] : count_topics(later)) {
    TopicShare& out = shares[iri];
    out.label = counted.label;
    out.later_count = counted.commitments;
  }
  std::vector<TopicShare> out;
  for (auto& [iri, each] : shares) {
    each.iri = iri;
    each.earlier = share(each.earlier_count, earlier.commitments.size());
    each.later = share(each.later_count, later.commitments.size());
    out.push_back(std::move(each));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const TopicShare& a, const TopicShare& b) { return a.change() > b.change(); });
  return out;
}

}  // namespace entente
