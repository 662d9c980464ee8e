#include "entente/analyse/commitment_similarity.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>

namespace entente {

namespace {

// Weights of the parts in the logarithm of the odds, so that similarity() is a chance: a logistic regression
// with a ridge of 3 on the pairs that docs/continuity.md names, where 1 in 86 pairs of commitments is a link.
// Agents were given no weight: both statements have the same parties.
constexpr double bias = -5.65;
constexpr double action_weight = 0.25;  // the same verb is neither needed nor enough
constexpr double deed_weight = 1.0;
constexpr double clause_weight = 1.25;
constexpr double context_weight = 1.5;
constexpr double contained_weight = 1.8;
constexpr double common_weight = 2.5;
constexpr double phrase_weight = 2.5;
constexpr double topics_weight = 1.1;
constexpr double conflict_weight = -0.7;
// Not fitted, since too few pairs show it: by itself it makes a link of two clauses that say nothing.
constexpr double setting_weight = 5;

using Words = std::set<std::string>;
bool share_any(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

void add(WeighedWords& bag, const Words& words, double factor, const WordWeights& weights) {
  for (const std::string& word : words) {
    double& weight = bag[word];
    weight = std::max(weight, factor * weights.weight(word));
  }
}

/// What stands beside the object counts less, and less the farther it stands.
constexpr double purpose_factor = 0.8;
constexpr double broader_factor = 0.4;
constexpr double context_factor = 0.25;

WeighedWords clause_words(const CommitmentProfile& profile, const WordWeights& weights) {
  WeighedWords out;
  add(out, profile.object, 1, weights);
  add(out, profile.topics, 1, weights);
  add(out, profile.names, 1, weights);
  add(out, profile.broader_topics, broader_factor, weights);
  add(out, profile.purpose, purpose_factor, weights);
  return out;
}

/// What is around the clause, with the clause.
WeighedWords passage_words(WeighedWords out, const CommitmentProfile& profile, const WordWeights& weights) {
  add(out, profile.context, context_factor, weights);
  add(out, profile.context_topics, context_factor, weights);
  return out;
}

double square(const WeighedWords& bag) {
  double out = 0;
  for (const auto& [word, weight] : bag) out += weight * weight;
  return out;
}

double product(const WeighedWords& a, const WeighedWords& b) {
  double out = 0;
  for (const auto& [word, weight] : a) {
    if (const auto at = b.find(word); at != b.end()) out += weight * at->second;
  }
  return out;
}

double cosine(double common, double square_a, double square_b) {
  const double both = std::sqrt(square_a * square_b);
  return both > 0 ? std::min(1.0, common / both) : 0;
}

double containment(double common, double square_a, double square_b) {
  // Of a clause that says next to nothing, to have it all says as little.
  constexpr double least_told = 0.4;
  return std::min(1.0, common / std::max(least_told, std::min(square_a, square_b)));
}

double action_part(const CommitmentProfile& a, const CommitmentProfile& b, const WordWeights& weights) {
  const double same = a.action == b.action ? weights.general_weight(stem(a.action)) : 0;
  return std::max(same, share_any(a.action_classes, b.action_classes) ? 0.5 : 0);
}

double topic_part(const CommitmentProfile& a, const CommitmentProfile& b, const WordWeights& weights) {
  double out = 0;
  for (const std::string& each : a.topics) {
    if (b.topics.contains(each)) out = std::max(out, weights.weight(each));
    if (b.broader_topics.contains(each)) out = std::max(out, 0.5 * weights.weight(each));
  }
  for (const std::string& each : b.topics) {
    if (a.broader_topics.contains(each)) out = std::max(out, 0.5 * weights.weight(each));
  }
  return out;
}

double agent_part(const CommitmentProfile& a, const CommitmentProfile& b) {
  const auto common = static_cast<double>(std::count_if(
      a.agents.begin(), a.agents.end(), [&](const std::string& agent) { return b.agents.contains(agent); }));
  const auto all = static_cast<double>(a.agents.size() + b.agents.size()) - common;
  return all > 0 ? common / all : 0;
}

/// A topic below this is a way of doing things, as best practices are, not a subject.
constexpr double subject_weight = 0.4;

/// What two words side by side say is what the weaker of them says, twice: neither is there by chance.
double phrase_part(const CommitmentProfile& a, const CommitmentProfile& b, const WordWeights& weights) {
  double out = 0;
  for (const std::string& phrase : a.phrases) {
    if (b.phrases.contains(phrase)) out += weights.phrase_weight(phrase);
  }
  return 1 - std::exp(-out);
}

Words subjects_of(const CommitmentProfile& profile, const WordWeights& weights) {
  for (const Words* topics : {&profile.topics, &profile.context_topics}) {
    Words out;
    std::copy_if(topics->begin(), topics->end(), std::inserter(out, out.end()),
                 [&](const std::string& topic) { return weights.general_weight(topic) >= subject_weight; });
    if (!out.empty()) return out;
  }
  return {};
}

double conflict_part(const WeighedCommitment& a, const WeighedCommitment& b) {
  if (a.subjects.empty() || b.subjects.empty()) return 0;
  const bool related = share_any(a.subjects, b.subjects) ||
                       share_any(a.subjects, b.profile->broader_topics) ||
                       share_any(b.subjects, a.profile->broader_topics);
  return related ? 0 : 1;
}

/// How much a clause tells by itself: 1 without end.
double told(double clause_square) {
  return 1 - std::exp(-clause_square);
}

double setting_part(const WeighedCommitment& weighed_a, const WeighedCommitment& weighed_b,
                    const WordWeights& weights) {
  const CommitmentProfile& a = *weighed_a.profile;
  const CommitmentProfile& b = *weighed_b.profile;
  if (a.action != b.action && !share_any(a.action_classes, b.action_classes)) return 0;
  double out = 0;
  const auto names = [](const CommitmentProfile& profile, const std::string& topic) {
    return profile.topics.contains(topic) || profile.context_topics.contains(topic);
  };
  for (const Words* topics : {&a.topics, &a.context_topics}) {
    for (const std::string& topic : *topics) {
      if (names(b, topic)) out += weights.weight(topic);
    }
  }
  // Nearly all pairs of one field have a little of this: only more than that tells.
  constexpr double usual = 0.2;
  constexpr double ample = 0.4;
  const double all = out * (1 - std::min(told(weighed_a.clause_square), told(weighed_b.clause_square)));
  return std::clamp((all - usual) / (ample - usual), 0.0, 1.0);
}

}  // namespace

WordWeights::WordWeights(std::span<const CommitmentProfile> earlier, std::span<const CommitmentProfile> later,
                         const ContinuityLexicon& lexicon)
    : lexicon_{lexicon}, commitments_{earlier.size() + later.size()} {
  for (const auto side : {earlier, later}) {
    for (const CommitmentProfile& profile : side) {
      Words all = profile.object;
      for (const Words* more : {&profile.purpose, &profile.topics, &profile.broader_topics, &profile.names})
        all.insert(more->begin(), more->end());
      all.insert(profile.phrases.begin(), profile.phrases.end());
      for (const std::string& word : all) ++frequency_[word];
    }
  }
}

double WordWeights::general_weight(const std::string& word) const {
  return base_weight(lexicon_, word);
}

double WordWeights::phrase_weight(const std::string& phrase) const {
  const std::size_t space = phrase.find(' ');
  return std::min(general_weight(phrase.substr(0, space)), general_weight(phrase.substr(space + 1))) *
         pair_weight(phrase);
}

double WordWeights::weight(const std::string& word) const {
  return general_weight(word) * pair_weight(word);
}

double WordWeights::pair_weight(const std::string& word) const {
  constexpr double least = 0.3;
  const auto at = frequency_.find(word);
  const double seen = at == frequency_.end() ? 1 : static_cast<double>(at->second);
  const auto all = static_cast<double>(commitments_) + 1;
  return least + (1 - least) * std::log(all / seen) / std::log(all);
}

WeighedCommitment weighed(const CommitmentProfile& profile, const WordWeights& weights) {
  WeighedCommitment out;
  out.profile = &profile;
  out.clause = clause_words(profile, weights);
  out.passage = passage_words(out.clause, profile, weights);
  out.clause_square = square(out.clause);
  out.passage_square = square(out.passage);
  out.subjects = subjects_of(profile, weights);
  return out;
}

SimilarityParts similarity_parts(const WeighedCommitment& earlier, const WeighedCommitment& later,
                                 const WordWeights& weights) {
  const CommitmentProfile& from = *earlier.profile;
  const CommitmentProfile& to = *later.profile;
  const double common = product(earlier.clause, later.clause);
  SimilarityParts out;
  out.action = action_part(from, to, weights);
  for (const std::string& verb : from.verbs) {
    if (to.verbs.contains(verb)) out.deed = std::max(out.deed, weights.general_weight(verb));
  }
  out.clause = cosine(common, earlier.clause_square, later.clause_square);
  out.context = cosine(product(earlier.passage, later.passage), earlier.passage_square, later.passage_square);
  out.contained = containment(common, earlier.clause_square, later.clause_square);
  out.common = 1 - std::exp(-common);  // two rare words in common nearly settle it
  out.phrase = phrase_part(from, to, weights);
  out.setting = setting_part(earlier, later, weights);
  out.topics = topic_part(from, to, weights);
  out.conflict = conflict_part(earlier, later);
  out.agents = agent_part(from, to);
  return out;
}

double similarity(const SimilarityParts& parts) noexcept {
  const double evidence = action_weight * parts.action + deed_weight * parts.deed +
                          clause_weight * parts.clause + context_weight * parts.context +
                          contained_weight * parts.contained + common_weight * parts.common +
                          phrase_weight * parts.phrase + setting_weight * parts.setting +
                          topics_weight * parts.topics + conflict_weight * parts.conflict + bias;
  return 1 / (1 + std::exp(-evidence));
}

std::vector<std::pair<std::string_view, double>> named(const SimilarityParts& parts) {
  return {{"action", parts.action},     {"deed", parts.deed},           {"clause", parts.clause},
          {"context", parts.context},   {"contained", parts.contained}, {"common", parts.common},
          {"phrase", parts.phrase},     {"setting", parts.setting},     {"topics", parts.topics},
          {"conflict", parts.conflict}, {"agents", parts.agents}};
}

}  // namespace entente
