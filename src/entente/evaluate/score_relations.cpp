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
  bool optional = false;  ///< used by a relation that may be found or not
};

std::string finding(std::string_view kind, const std::string& subject, Predicate predicate,
                    const std::string& object) {
  return std::string{kind} + " relation: " + subject + ' ' + std::string{local_name(predicate)} + ' ' +
         object;
}

}  // namespace

void score_relations(const GoldStatement& gold, const StatementFacts& found, StatementScore& out) {
  if (!gold.relations) return;
  out.has_relations = !gold.relations->empty();
  std::map<std::string, Names> entities;
  for (const GoldEntity& entity : gold.entities) {
    entities[comparable(entity.name)] = all_names(entity.name, entity.surfaces);
  }
  std::vector<Found> left;
  for (const RelationFact& relation : found.relations) {
    left.push_back({relation.predicate, comparable(found.entities[relation.subject.index()].name),
                    comparable(object_name(found, relation))});
  }
  bool optional = false;
  const auto take = [&](Predicate predicate, const End& subject, const End& object) {
    const auto hit = std::find_if(left.begin(), left.end(), [&](const Found& each) {
      return !each.used && each.predicate == predicate && subject.matches(each.subject) &&
             object.matches(each.object);
    });
    if (hit == left.end()) return false;
    hit->used = true;
    hit->optional = optional;
    return true;
  };

  // What must be found comes first, so that what may be found takes nothing from it.
  std::vector<GoldRelation> ordered = *gold.relations;
  std::stable_partition(ordered.begin(), ordered.end(),
                        [](const GoldRelation& each) { return !each.optional; });
  for (const GoldRelation& wanted : ordered) {
    optional = wanted.optional;
    const End subject{wanted.subject, entities};
    const End object{wanted.object, entities};
    if (take(wanted.predicate, subject, object) ||
        (is_symmetric(wanted.predicate) && take(wanted.predicate, object, subject))) {
      if (!optional) ++out.score.relations.true_positives;
    } else if (!optional) {
      ++out.score.relations.false_negatives;
      out.findings.push_back(finding("missed", wanted.subject, wanted.predicate, wanted.object));
    }
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    const RelationFact& relation = found.relations[i];
    if (left[i].optional) continue;
    out.score.rules[relation.evidence.rule] += {left[i].used ? 1U : 0U, 1};
    if (left[i].used) continue;
    ++out.score.relations.false_positives;
    out.findings.push_back(finding("extra ", found.entities[relation.subject.index()].name,
                                   relation.predicate, object_name(found, relation)));
  }
}

}  // namespace entente
