#include "cli/facts_by_passage.hpp"

#include <algorithm>
#include <numeric>

namespace entente::cli {

namespace {

void add_rivals(const StatementFacts& facts, std::vector<PassageFacts>& out) {
  const auto begin_of = [&](std::size_t passage) { return facts.passages[passage].range.begin; };
  std::vector<std::size_t> order(facts.passages.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return begin_of(a) < begin_of(b); });
  for (std::size_t r = 0; r < facts.rivals.size(); ++r) {
    const CodePointRange rival = facts.rivals[r].range;
    auto at = std::partition_point(order.begin(), order.end(), [&](std::size_t passage) {
      return facts.passages[passage].range.end <= rival.begin;
    });
    for (; at != order.end() && begin_of(*at) < rival.end; ++at) out[*at].rivals.push_back(r);
  }
}

}  // namespace

std::vector<PassageFacts> facts_by_passage(const StatementFacts& facts) {
  std::vector<PassageFacts> out(facts.passages.size());
  for (std::size_t e = 0; e < facts.entities.size(); ++e) {
    const std::vector<MentionFact>& mentions = facts.entities[e].mentions;
    for (std::size_t m = 0; m < mentions.size(); ++m) {
      out[mentions[m].evidence.passage.index()].mentions.push_back({EntityId{e}, m});
    }
  }
  for (std::size_t i = 0; i < facts.commitments.size(); ++i) {
    out[facts.commitments[i].evidence.passage.index()].commitments.push_back(i);
  }
  for (std::size_t i = 0; i < facts.relations.size(); ++i) {
    out[facts.relations[i].evidence.passage.index()].relations.push_back(i);
  }
  add_rivals(facts, out);
  return out;
}

}  // namespace entente::cli
