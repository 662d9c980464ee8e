// Relations: by predicate and the names at both ends.
#include <algorithm>
#include <map>

#include "entente/evaluate/normalise.hpp"
#include "entente/evaluate/score_parts.hpp"

namespace entente {

namespace {

constexpr bool is_symmetric(Predicate predicate) {
  return predicate == Predicate::coordinates_with || predicate == Predicate::signed_with ||
         predicate == Predicate::shares_data_with;
}

Names words_of(const std::string& text) {
  Names out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) out.insert(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

/// What is at an end of an annotated relation: an entity by all its names, or free text by its words as well.
class End {
 public:
  End(const std::string& text, const std::map<std::string, Names>& entities) {
    const std::string name = comparable(text);
    const auto known = entities.find(name);
    names_ = known != entities.end() ? known->second : Names{name};
    if (known == entities.end()) words_ = words_of(name);
  }

  /// `other` is comparable.
  [[nodiscard]] bool matches(const std::string& other) const {
    if (names_.contains(other)) return true;
    const Names words = words_of(other);
    const std::size_t fewer = std::min(words.size(), words_.size());
    return fewer > 0 && 5 * common(words_, words) >= 3 * fewer;
  }

 private:
  Names names_;
  Names words_;  ///< none of an entity: part of a name is another name
};

struct Found {
  Predicate predicate;
  std::string subject;  ///< comparable
  std::string object;   ///< comparable
  bool used = false;
};

std::string finding(std::string_view kind, const std::string& subject, Predicate predicate,
                    const std::string& object) {
  return std::string{kind} + " relation: " + subject + ' ' + std::string{local_name(predicate)} + ' ' +
         object;
}

RelationMatches match_relations(const GoldStatement& gold, const StatementFacts& found) {
  RelationMatches out;
  std::map<std::string, Names> entities;
  for (const GoldEntity& entity : gold.entities) {
    entities[comparable(entity.name)] = all_names(entity.name, entity.surfaces);
  }
  std::vector<Found> left;
  for (const RelationFact& relation : found.relations) {
    left.push_back({relation.predicate, comparable(subject_name(found, relation)),
                    comparable(object_name(found, relation))});
  }
  const auto take = [&](Predicate predicate, const End& subject, const End& object) {
    const auto hit = std::find_if(left.begin(), left.end(), [&](const Found& each) {
      return !each.used && each.predicate == predicate && subject.matches(each.subject) &&
             object.matches(each.object);
    });
    if (hit != left.end()) hit->used = true;
    return hit;
  };
  const auto match_those = [&](bool optional) {
    for (std::size_t i = 0; i < gold.relations->size(); ++i) {
      const GoldRelation& wanted = (*gold.relations)[i];
      if (wanted.optional != optional) continue;
      const End subject{wanted.subject, entities};
      const End object{wanted.object, entities};
      auto hit = take(wanted.predicate, subject, object);
      if (hit == left.end() && is_symmetric(wanted.predicate)) hit = take(wanted.predicate, object, subject);
      if (optional) continue;
      if (hit == left.end()) {
        out.missed.push_back(i);
      } else {
        out.right.push_back({i, static_cast<std::size_t>(hit - left.begin())});
      }
    }
  };
  // What must be found comes first, so that what may be found takes nothing from it.
  match_those(false);
  match_those(true);
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (!left[i].used) out.extra.push_back(i);
  }
  return out;
}

}  // namespace

void score_relations(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  if (!gold.relations) return;
  out.has_relations = !gold.relations->empty();
  out.matches.relations = match_relations(gold, found);
  Score& score = out.score;
  for (const Matched& pair : out.matches.relations.right) {
    ++score.relations.true_positives;
    score.rules[found.relations[pair.found].evidence.rule] += {1, 1};
  }
  for (const std::size_t i : out.matches.relations.missed) {
    const GoldRelation& wanted = (*gold.relations)[i];
    ++score.relations.false_negatives;
    out.findings.push_back(finding("missed", wanted.subject, wanted.predicate, wanted.object));
  }
  for (const std::size_t i : out.matches.relations.extra) {
    const RelationFact& relation = found.relations[i];
    ++score.relations.false_positives;
    score.rules[relation.evidence.rule] += {0, 1};
    out.findings.push_back(
        finding("extra ", subject_name(found, relation), relation.predicate, object_name(found, relation)));
  }
}

}  // namespace entente
