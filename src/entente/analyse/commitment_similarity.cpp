#include "entente/analyse/commitment_similarity.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <unordered_map>

#include "entente/base/sets.hpp"

namespace entente {

namespace {

// Weights of the parts in the logarithm of the odds, so that similarity() is a chance: a logistic regression
// with a ridge of 3 on the pairs that docs/continuity.md names, where 1 in 90 pairs of commitments is a
// link. Agents were given no weight: both statements have the same parties.
constexpr double bias = -5.98;
constexpr double action_weight = 0.76;
constexpr double deed_weight = 0.78;
constexpr double clause_weight = 0.93;
constexpr double passage_weight = 1.31;
constexpr double surroundings_weight = 1.56;
constexpr double meaning_weight = 2.4;
constexpr double passage_meaning_weight = 2.4;
constexpr double surroundings_meaning_weight = 1.04;
constexpr double contained_weight = 1.31;
constexpr double common_weight = 1.37;
constexpr double phrase_weight = 0.61;
constexpr double topics_weight = 0.77;
constexpr double conflict_weight = -0.5;
// Set by hand, above what the regression gives (0.47): few of those pairs show it (docs/continuity.md).
constexpr double setting_weight = 1.5;
// By hand as well: the two have nothing in common but that they go on with one series of meetings.
constexpr double meets_again_weight = 4;

using Stems = std::set<std::string>;

void add(WeighedWords& bag, const Stems& words, double factor, const WordWeights& weights) {
  for (const std::string& word : words) {
    double& weight = bag[word];
    weight = std::max(weight, factor * weights.weight(word));
  }
}

/// What stands beside the object counts less, and less the farther it stands.
constexpr double purpose_factor = 0.8;
constexpr double broader_factor = 0.4;
/// What a pronoun may stand for; set by hand.
constexpr double referent_factor = 0.6;

WeighedWords clause_words(const CommitmentProfile& profile, const WordWeights& weights) {
  WeighedWords out;
  add(out, profile.object, 1, weights);
  add(out, profile.topics, 1, weights);
  add(out, profile.names, 1, weights);
  add(out, profile.broader_topics, broader_factor, weights);
  add(out, profile.purpose, purpose_factor, weights);
  add(out, profile.referent, referent_factor, weights);
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

/// Numbers words as they come.
class WordNumbers {
 public:
  std::uint32_t of(const std::string& word) {
    return numbers_.emplace(word, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

PassageBag bag_of(const Stems& words, const WordWeights& weights, WordNumbers& numbers) {
  PassageBag out;
  double squares = 0;
  for (const std::string& word : words) {
    const double weight = weights.general_weight(word);
    squares += weight * weight;
    out.words.emplace_back(numbers.of(word), weight);
  }
  std::sort(out.words.begin(), out.words.end());
  const double length = std::sqrt(squares);
  for (auto& [word, weight] : out.words) weight /= length;
  return out;
}

/// What both statements speak of everywhere tells no passage from another: half of the mean is taken off.
void take_off_mean(std::vector<PassageBag*>& bags) {
  constexpr double share = 0.5;
  std::map<std::uint32_t, double> mean;
  for (const PassageBag* bag : bags) {
    for (const auto& [word, weight] : bag->words) mean[word] += weight / static_cast<double>(bags.size());
  }
  for (PassageBag* bag : bags) {
    double squares = 0;
    for (auto& [word, weight] : bag->words) {
      weight -= share * mean[word];
      squares += weight * weight;
    }
    bag->length = std::sqrt(squares);
  }
}

/// What the words say that each commitment has at `words`, less what all of the pair say; to `meaning`.
void give_meanings(WeighedPair& pair, Stems CommitmentProfile::*words, Meaning WeighedCommitment::*meaning) {
  std::vector<Meaning> all;
  all.reserve(pair.earlier.size() + pair.later.size());
  for (const auto* side : {&pair.earlier, &pair.later}) {
    for (const WeighedCommitment& each : *side)
      all.push_back(meaning_of(each.profile->*words, built_in_word_vectors()));
  }
  take_off_common_meaning(all);
  auto next = all.begin();
  for (auto* side : {&pair.earlier, &pair.later}) {
    for (WeighedCommitment& each : *side) each.*meaning = *next++;
  }
}

double cosine(const PassageBag& a, const PassageBag& b) {
  double common = 0;
  auto right = b.words.begin();
  for (const auto& [word, weight] : a.words) {
    while (right != b.words.end() && right->first < word) ++right;
    if (right != b.words.end() && right->first == word) common += weight * right->second;
  }
  const double both = a.length * b.length;
  return both > 0 ? std::clamp(common / both, 0.0, 1.0) : 0;
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

Stems subjects_of(const CommitmentProfile& profile, const WordWeights& weights) {
  for (const Stems* topics : {&profile.topics, &profile.context_topics}) {
    Stems out;
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
  for (const Stems* topics : {&a.topics, &a.context_topics}) {
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
      Stems all = profile.object;
      for (const Stems* more : {&profile.purpose, &profile.topics, &profile.broader_topics, &profile.names})
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

WeighedPair weighed(std::span<const CommitmentProfile> earlier, std::span<const CommitmentProfile> later,
                    const WordWeights& weights) {
  WeighedPair out;
  WordNumbers numbers;
  for (const auto& [profiles, side] : {std::pair{earlier, &out.earlier}, std::pair{later, &out.later}}) {
    side->reserve(profiles.size());
    for (const CommitmentProfile& profile : profiles) {
      WeighedCommitment& each = side->emplace_back();
      each.profile = &profile;
      each.clause = clause_words(profile, weights);
      each.clause_square = square(each.clause);
      each.passage = bag_of(profile.passage, weights, numbers);
      each.surroundings = bag_of(profile.surroundings, weights, numbers);
      each.subjects = subjects_of(profile, weights);
    }
  }
  std::vector<PassageBag*> passages;
  std::vector<PassageBag*> surroundings;
  for (auto* side : {&out.earlier, &out.later}) {
    for (WeighedCommitment& each : *side) {
      passages.push_back(&each.passage);
      surroundings.push_back(&each.surroundings);
    }
  }
  give_meanings(out, &CommitmentProfile::words, &WeighedCommitment::meaning);
  give_meanings(out, &CommitmentProfile::passage, &WeighedCommitment::passage_meaning);
  give_meanings(out, &CommitmentProfile::surroundings, &WeighedCommitment::surroundings_meaning);
  take_off_mean(passages);
  take_off_mean(surroundings);
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
  out.passage = cosine(earlier.passage, later.passage);
  out.surroundings = cosine(earlier.surroundings, later.surroundings);
  out.meaning = likeness(earlier.meaning, later.meaning);
  out.passage_meaning = likeness(earlier.passage_meaning, later.passage_meaning);
  out.surroundings_meaning = likeness(earlier.surroundings_meaning, later.surroundings_meaning);
  out.contained = containment(common, earlier.clause_square, later.clause_square);
  out.common = 1 - std::exp(-common);  // two rare words in common nearly settle it
  out.phrase = phrase_part(from, to, weights);
  out.setting = setting_part(earlier, later, weights);
  out.topics = topic_part(from, to, weights);
  out.conflict = conflict_part(earlier, later);
  out.meets_again = are_of_one_series(from.next_meeting, to.next_meeting) ? 1 : 0;
  out.agents = agent_part(from, to);
  return out;
}

double similarity(const SimilarityParts& parts) noexcept {
  const double evidence =
      action_weight * parts.action + deed_weight * parts.deed + clause_weight * parts.clause +
      passage_weight * parts.passage + surroundings_weight * parts.surroundings +
      meaning_weight * parts.meaning + passage_meaning_weight * parts.passage_meaning +
      surroundings_meaning_weight * parts.surroundings_meaning + contained_weight * parts.contained +
      common_weight * parts.common + phrase_weight * parts.phrase + setting_weight * parts.setting +
      topics_weight * parts.topics + conflict_weight * parts.conflict +
      meets_again_weight * parts.meets_again + bias;
  return 1 / (1 + std::exp(-evidence));
}

double evidence_of_size(std::size_t earlier, std::size_t later) noexcept {
  // Fitted on the pairs of unlike sizes that docs/continuity.md names; 1 would be in proportion.
  constexpr double size_weight = 0.4;
  constexpr double usual_commitments = 24;
  const double mean = std::sqrt(static_cast<double>(earlier) * static_cast<double>(later));
  return size_weight * std::log(usual_commitments / std::max(mean, 1.0));
}

std::vector<std::pair<std::string_view, double>> named(const SimilarityParts& parts) {
  return {{"action", parts.action},
          {"deed", parts.deed},
          {"clause", parts.clause},
          {"passage", parts.passage},
          {"surroundings", parts.surroundings},
          {"meaning", parts.meaning},
          {"passage_meaning", parts.passage_meaning},
          {"surroundings_meaning", parts.surroundings_meaning},
          {"contained", parts.contained},
          {"common", parts.common},
          {"phrase", parts.phrase},
          {"setting", parts.setting},
          {"topics", parts.topics},
          {"conflict", parts.conflict},
          {"meets_again", parts.meets_again},
          {"outdone", parts.outdone},
          {"agents", parts.agents}};
}

}  // namespace entente
