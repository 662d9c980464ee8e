#include "entente/analyse/commitment_similarity.hpp"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr double light_weight = 0.2;

using Words = std::set<std::string>;

bool share_any(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

double sum(const Words& words, const WordWeights& weights) {
  double out = 0;
  for (const std::string& word : words) out += weights.weight(word);
  return out;
}

double sum_of_common(const Words& a, const Words& b, const WordWeights& weights) {
  double out = 0;
  for (const std::string& word : a) {
    if (b.contains(word)) out += weights.weight(word);
  }
  return out;
}

double cosine(const Words& a, const Words& b, const WordWeights& weights) {
  const double both = std::sqrt(sum(a, weights) * sum(b, weights));
  return both > 0 ? sum_of_common(a, b, weights) / both : 0;
}

double containment(const Words& a, const Words& b, const WordWeights& weights) {
  const double smaller = std::min(sum(a, weights), sum(b, weights));
  return smaller > 0 ? sum_of_common(a, b, weights) / smaller : 0;
}

double action_part(const CommitmentProfile& a, const CommitmentProfile& b) {
  if (a.action == b.action) return 1;
  return share_any(a.action_classes, b.action_classes) ? 0.5 : 0;
}

double topic_part(const CommitmentProfile& a, const CommitmentProfile& b) {
  if (share_any(a.topics, b.topics)) return 1;
  if (share_any(a.topics, b.broader_topics) || share_any(a.broader_topics, b.topics)) return 0.5;
  if (share_any(a.topics, b.context_topics) || share_any(a.context_topics, b.topics)) return 0.25;
  return 0;
}

double agent_part(const CommitmentProfile& a, const CommitmentProfile& b) {
  const auto common = static_cast<double>(std::count_if(
      a.agents.begin(), a.agents.end(), [&](const std::string& agent) { return b.agents.contains(agent); }));
  const auto all = static_cast<double>(a.agents.size() + b.agents.size()) - common;
  return all > 0 ? common / all : 0;
}

Words united(const Words& a, const Words& b) {
  Words out = a;
  out.insert(b.begin(), b.end());
  return out;
}

}  // namespace

WordWeights::WordWeights(std::span<const CommitmentProfile> earlier, std::span<const CommitmentProfile> later,
                         const ContinuityLexicon& lexicon)
    : lexicon_{lexicon}, commitments_{earlier.size() + later.size()} {
  for (const auto side : {earlier, later}) {
    for (const CommitmentProfile& profile : side) {
      for (const std::string& word : profile.object) ++frequency_[word];
    }
  }
}

double WordWeights::weight(const std::string& stem) const {
  const double light = lexicon_.light_stems.contains(stem) ? light_weight : 1;
  const auto at = frequency_.find(stem);
  const double seen = at == frequency_.end() ? 1 : static_cast<double>(at->second);
  const auto all = static_cast<double>(commitments_) + 1;
  // From 1 for a word that one commitment has down to a half for one that all have.
  return light * (0.5 + 0.5 * std::log(all / seen) / std::log(all));
}

SimilarityParts similarity_parts(const CommitmentProfile& earlier, const CommitmentProfile& later,
                                 const WordWeights& weights) {
  SimilarityParts out;
  out.action = action_part(earlier, later);
  out.topics = topic_part(earlier, later);
  out.names = share_any(earlier.venues, later.venues) || share_any(earlier.names, later.names) ? 1 : 0;
  out.agents = agent_part(earlier, later);
  out.object = cosine(earlier.object, later.object, weights);
  out.contained = containment(earlier.object, later.object, weights);
  out.context = cosine(united(earlier.object, earlier.context), united(later.object, later.context), weights);
  return out;
}

double similarity(const SimilarityParts& parts) noexcept {
  return parts.object;
}

}  // namespace entente
