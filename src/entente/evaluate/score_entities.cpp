// Entities: a one-to-one match, best pairs first.
#include <algorithm>
#include <map>
#include <tuple>

#include "entente/evaluate/score_parts.hpp"

namespace entente {

namespace {

/// An annotated and a found entity that share names.
struct Pair {
  bool right_type;
  std::size_t shared;
  std::size_t found;
  std::size_t gold;
};

bool is_better(const Pair& a, const Pair& b) {
  return std::tie(b.right_type, b.shared, a.found, a.gold) <
         std::tie(a.right_type, a.shared, b.found, b.gold);
}

bool has_type(const GoldEntity& gold, EntityType type) {
  return std::find(gold.types.begin(), gold.types.end(), type) != gold.types.end();
}

struct Keys {
  std::vector<Names> gold;
  std::vector<Names> found;
};

Keys keys_of(const GoldStatement& gold, const StatementFacts& found) {
  Keys out;
  for (const GoldEntity& entity : gold.entities) out.gold.push_back(all_names(entity.name, entity.surfaces));
  for (const EntityFact& entity : found.entities)
    out.found.push_back(all_names(entity.name, entity.surfaces));
  return out;
}

std::vector<Pair> candidate_pairs(const GoldStatement& gold, const StatementFacts& found, const Keys& keys) {
  std::map<std::string, std::vector<std::size_t>> gold_by_name;
  for (std::size_t i = 0; i < keys.gold.size(); ++i) {
    for (const std::string& name : keys.gold[i]) gold_by_name[name].push_back(i);
  }
  std::vector<Pair> pairs;
  for (std::size_t j = 0; j < keys.found.size(); ++j) {
    std::map<std::size_t, std::size_t> shared;
    for (const std::string& name : keys.found[j]) {
      if (const auto same = gold_by_name.find(name); same != gold_by_name.end()) {
        for (const std::size_t i : same->second) ++shared[i];
      }
    }
    for (const auto& [i, count] : shared) {
      pairs.push_back({has_type(gold.entities[i], found.entities[j].type), count, j, i});
    }
  }
  std::sort(pairs.begin(), pairs.end(), is_better);
  return pairs;
}

/// Each mention's rule answers for the entity that it found.
void credit_rules(const EntityFact& entity, bool right, Score& score) {
  std::set<std::string> rules;
  for (const MentionFact& mention : entity.mentions) rules.insert(mention.evidence.rule);
  for (const std::string& rule : rules) score.rules[rule] += {right ? 1U : 0U, 1};
}

std::string finding(std::string_view kind, EntityType type, const std::string& name) {
  return std::string{kind} + ' ' + std::string{local_name(type)} + ": " + name;
}

EntityMatches match_entities(const GoldStatement& gold, const StatementFacts& found) {
  const Keys keys = keys_of(gold, found);
  EntityMatches out;
  std::vector<bool> gold_used(gold.entities.size());
  std::vector<bool> found_used(found.entities.size());
  for (const Pair& pair : candidate_pairs(gold, found, keys)) {
    if (gold_used[pair.gold] || found_used[pair.found]) continue;
    gold_used[pair.gold] = true;
    found_used[pair.found] = true;
    (pair.right_type ? out.right : out.wrong_type).push_back({pair.gold, pair.found});
  }
  Names optional;
  for (std::size_t i = 0; i < gold.entities.size(); ++i) {
    if (gold.entities[i].optional) optional.insert(keys.gold[i].begin(), keys.gold[i].end());
    if (!gold_used[i] && !gold.entities[i].optional) out.missed.push_back(i);
  }
  for (std::size_t j = 0; j < found.entities.size(); ++j) {
    if (found_used[j] || common(keys.found[j], optional) > 0) continue;
    const auto whole = std::find_if(keys.gold.begin(), keys.gold.end(),
                                    [&](const Names& names) { return common(keys.found[j], names) > 0; });
    ExtraEntity extra{j, std::nullopt};
    if (whole != keys.gold.end()) extra.piece_of = static_cast<std::size_t>(whole - keys.gold.begin());
    out.extra.push_back(extra);
  }
  return out;
}

}  // namespace

void score_entities(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  out.matches.entities = match_entities(gold, found);
  const EntityMatches& matches = out.matches.entities;
  Score& score = out.score;
  const auto count_of = [&](EntityType type) -> Count& {
    return score.by_type[static_cast<std::size_t>(type)];
  };
  for (const Matched& pair : matches.right) {
    ++score.untyped.true_positives;
    ++count_of(found.entities[pair.found].type).true_positives;
    credit_rules(found.entities[pair.found], true, score);
  }
  for (const Matched& pair : matches.wrong_type) {
    const EntityFact& entity = found.entities[pair.found];
    const GoldEntity& wanted = gold.entities[pair.gold];
    ++score.untyped.true_positives;
    ++count_of(entity.type).false_positives;
    ++count_of(wanted.types.front()).false_negatives;
    credit_rules(entity, false, score);
    out.findings.push_back("type   " + std::string{local_name(entity.type)} + " for " +
                           std::string{local_name(wanted.types.front())} + ": " + wanted.name);
  }
  for (const std::size_t i : matches.missed) {
    const GoldEntity& wanted = gold.entities[i];
    ++count_of(wanted.types.front()).false_negatives;
    ++score.untyped.false_negatives;
    out.findings.push_back(finding("missed", wanted.types.front(), wanted.name));
  }
  for (const ExtraEntity& extra : matches.extra) {
    const EntityFact& entity = found.entities[extra.found];
    ++count_of(entity.type).false_positives;
    ++score.untyped.false_positives;
    credit_rules(entity, false, score);
    out.findings.push_back(finding(extra.piece_of ? "split " : "extra ", entity.type, entity.name));
  }
}

}  // namespace entente
