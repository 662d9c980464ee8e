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

enum class Verdict : std::uint8_t { extra, right, wrong_type, not_judged };

/// Each mention's rule answers for the entity that it found.
void credit_rules(const EntityFact& entity, Verdict verdict, Score& score) {
  if (verdict == Verdict::not_judged) return;
  std::set<std::string> rules;
  for (const MentionFact& mention : entity.mentions) rules.insert(mention.evidence.rule);
  for (const std::string& rule : rules) score.rules[rule] += {verdict == Verdict::right ? 1U : 0U, 1};
}

std::string finding(std::string_view kind, EntityType type, const std::string& name) {
  return std::string{kind} + ' ' + std::string{local_name(type)} + ": " + name;
}

}  // namespace

void score_entities(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  const Keys keys = keys_of(gold, found);
  std::vector<bool> matched(gold.entities.size());
  std::vector<Verdict> verdicts(found.entities.size(), Verdict::extra);
  const auto count_of = [&](EntityType type) -> Count& {
    return out.score.by_type[static_cast<std::size_t>(type)];
  };

  for (const Pair& pair : candidate_pairs(gold, found, keys)) {
    if (matched[pair.gold] || verdicts[pair.found] != Verdict::extra) continue;
    const GoldEntity& wanted = gold.entities[pair.gold];
    const EntityType type = found.entities[pair.found].type;
    matched[pair.gold] = true;
    verdicts[pair.found] = pair.right_type ? Verdict::right : Verdict::wrong_type;
    ++out.score.untyped.true_positives;
    if (pair.right_type) {
      ++count_of(type).true_positives;
    } else {
      ++count_of(type).false_positives;
      ++count_of(wanted.types.front()).false_negatives;
      out.findings.push_back("type   " + std::string{local_name(type)} + " for " +
                             std::string{local_name(wanted.types.front())} + ": " + wanted.name);
    }
  }

  Names known;
  Names optional;
  for (std::size_t i = 0; i < gold.entities.size(); ++i) {
    const GoldEntity& wanted = gold.entities[i];
    known.insert(keys.gold[i].begin(), keys.gold[i].end());
    if (wanted.optional) optional.insert(keys.gold[i].begin(), keys.gold[i].end());
    if (matched[i] || wanted.optional) continue;
    ++count_of(wanted.types.front()).false_negatives;
    ++out.score.untyped.false_negatives;
    out.findings.push_back(finding("missed", wanted.types.front(), wanted.name));
  }
  for (std::size_t j = 0; j < found.entities.size(); ++j) {
    const EntityFact& entity = found.entities[j];
    if (verdicts[j] == Verdict::extra && common(keys.found[j], optional) > 0)
      verdicts[j] = Verdict::not_judged;
    credit_rules(entity, verdicts[j], out.score);
    if (verdicts[j] != Verdict::extra) continue;
    ++count_of(entity.type).false_positives;
    ++out.score.untyped.false_positives;
    out.findings.push_back(
        finding(common(keys.found[j], known) > 0 ? "split " : "extra ", entity.type, entity.name));
  }
}

}  // namespace entente
