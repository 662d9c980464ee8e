#include "entente/evaluate/score.hpp"

#include <algorithm>
#include <numeric>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/evaluate/normalise.hpp"
#include "entente/evaluate/score_parts.hpp"

namespace entente {

namespace {

double part_of_whole(std::uint32_t part, std::uint32_t rest) noexcept {
  return part + rest == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

std::string quoted(const std::string& text) {
  return "“" + text + "”";
}

std::string quoted(const Names& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + quoted(name);
  return out.empty() ? "none" : out;
}

void score_document(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  const std::array expected{&gold.title, &gold.date, &gold.place};
  const std::array given{&found.title, &found.date, &found.place};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (expected[i]->empty()) continue;
    const bool right = comparable(*given[i]) == comparable(*expected[i]);
    out.score.fields[i] += {right ? 1U : 0U, 1};
    if (!right) {
      out.matches.wrong_fields.push_back(i);
      out.findings.push_back(std::string{document_fields[i]} + ": " + quoted(*given[i]) + " for " +
                             quoted(*expected[i]));
    }
  }
  if (gold.parties.empty()) return;
  const Names parties = comparables(names_of(found, found.parties));
  const Names wanted = comparables(gold.parties);
  const bool right = parties == wanted;
  out.score.fields.back() += {right ? 1U : 0U, 1};
  if (right) return;
  out.matches.wrong_fields.push_back(document_fields.size() - 1);
  out.findings.push_back("parties: " + quoted(parties) + " for " + quoted(wanted));
}

}  // namespace

Count& Count::operator+=(const Count& other) noexcept {
  true_positives += other.true_positives;
  false_positives += other.false_positives;
  false_negatives += other.false_negatives;
  return *this;
}

Share& Share::operator+=(const Share& other) noexcept {
  right += other.right;
  asked += other.asked;
  return *this;
}

Score& Score::operator+=(const Score& other) {
  for (std::size_t i = 0; i < by_type.size(); ++i) by_type[i] += other.by_type[i];
  untyped += other.untyped;
  sentences += other.sentences;
  clauses += other.clauses;
  force += other.force;
  agents += other.agents;
  relations += other.relations;
  for (std::size_t i = 0; i < fields.size(); ++i) fields[i] += other.fields[i];
  for (const auto& [rule, share] : other.rules) rules[rule] += share;
  return *this;
}

double precision(const Count& count) noexcept {
  return part_of_whole(count.true_positives, count.false_positives);
}
double recall(const Count& count) noexcept {
  return part_of_whole(count.true_positives, count.false_negatives);
}

double f1(const Count& count) noexcept {
  const double p = precision(count);
  const double r = recall(count);
  return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
}

Count entities(const Score& score) noexcept {
  Count out;
  for (const Count& count : score.by_type) out += count;
  return out;
}

Count entities_but_states(const Score& score) noexcept {
  Count out;
  for (const EntityType type : all_entity_types) {
    if (type != EntityType::state) out += score.by_type[static_cast<std::size_t>(type)];
  }
  return out;
}

Names comparables(const std::vector<std::string>& words) {
  Names out;
  for (const std::string& word : words) out.insert(comparable(word));
  return out;
}

Names all_names(const std::string& name, const std::vector<std::string>& surfaces) {
  Names out = comparables(surfaces);
  out.insert(comparable(name));
  out.erase("");
  return out;
}

std::size_t common(const Names& a, const Names& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& name) { return b.contains(name); }));
}

std::vector<std::string> names_of(const StatementFacts& facts, const std::vector<EntityId>& entities) {
  std::vector<std::string> out;
  for (const EntityId id : entities) out.push_back(facts.entities[id.index()].name);
  return out;
}

namespace {

/// Where the quoted commitments of `gold` stand in the text that was read: at the passages with these words.
/// One that is nowhere gets a range of its own behind the text, where nothing is found.
GoldStatement placed(const GoldStatement& gold, const StatementFacts& found) {
  GoldStatement out = gold;
  auto behind = static_cast<std::uint32_t>(count_code_points(found.source));
  for (GoldCommitment& commitment : out.commitments) {
    if (commitment.quote.empty()) continue;
    const std::string words = fold_space(commitment.quote);
    const auto passage =
        std::find_if(found.passages.begin(), found.passages.end(), [&](const PassageFact& candidate) {
          return candidate.text.find(words) != std::string::npos ||
                 words.find(candidate.text) != std::string::npos;
        });
    commitment.range = passage == found.passages.end() ? CodePointRange{behind, behind + 1} : passage->range;
    behind += 2;
  }
  return out;
}

}  // namespace

StatementScore score(const GoldStatement& annotated, const StatementFacts& found) {
  const GoldStatement gold = placed(annotated, found);
  StatementScore out;
  out.stem = gold.stem;
  score_entities(gold, found, out);
  score_commitments(gold, found, out);
  score_relations(gold, found, out);
  score_document(gold, found, out);
  return out;
}

}  // namespace entente
