// Links between the things of a vocabulary: owners, members, succession, broader topics.
#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "entente/recognise/vocabulary_subjects.hpp"

namespace entente {

namespace {

/// A property whose object is another subject.
struct Link {
  std::string_view property;
  SubjectKind object = SubjectKind::none;  ///< what makes sense there
  bool one = false;                        ///< only the first of a subject is read
  bool upward = false;                     ///< leads to something larger, and so never back
};

constexpr SubjectKind any_body =
    SubjectKind::state | SubjectKind::agency | SubjectKind::forum | SubjectKind::organization;
constexpr std::array links{
    Link{"ent:partOf", any_body, true, true},
    Link{"ent:issuedBy", any_body, true, false},
    Link{"ent:inState", SubjectKind::state, true, false},
    // Who holds posts in a state and in an international body represents both.
    Link{"ent:represents", any_body, false, false},
    Link{"ent:member", any_body, false, false},
    Link{"ent:capital", SubjectKind::place, false, false},
    Link{"ent:predecessor", any_thing, false, false},
    Link{"ent:successor", any_thing, false, false},
    Link{"skos:broader", SubjectKind::topic, false, true},
    Link{"skos:narrower", SubjectKind::topic, false, false},
    Link{"skos:related", SubjectKind::topic, false, false},
    Link{"skos:inScheme", SubjectKind::topic_scheme, false, false},
    Link{"skos:topConceptOf", SubjectKind::topic_scheme, false, false},
};

const VocabularySubject* find(const VocabularySubjects& all, std::string_view iri) {
  const auto at = all.by_iri.find(iri);
  return at == all.by_iri.end() ? nullptr : &at->second;
}

std::string listed_kinds(SubjectKind kinds) {
  if (kinds == any_thing) return "a thing with a name";
  std::string out;
  const auto& names = kind_names();
  for (std::size_t bit = 0; bit < names.size(); ++bit) {
    if (!any(kinds, static_cast<SubjectKind>(1U << bit))) continue;
    out += (out.empty() ? "" : " or ") + names[bit];
  }
  return out;
}

/// IRIs of subjects that end like `iri`: the same slug under another type or owner.
std::string like(const VocabularySubjects& all, std::string_view iri) {
  const std::string_view slug = iri.substr(std::min(iri.find_last_of('/'), iri.size() - 1));
  for (const auto& [known, subject] : all.by_iri) {
    if (slug.size() > 1 && known.ends_with(slug) && any(subject.kinds, any_thing | SubjectKind::topic))
      return "did you mean " + short_name(known) + "?";
  }
  return "declare it, or mend the IRI";
}

void check_target(const VocabularySubjects& all, const VocabularySubject& subject, const LocatedStatement& at,
                  const Link& link, std::vector<Finding>& findings) {
  if (at.literal) return;  // told of as a wrong value
  const VocabularySubject* target = find(all, at.object);
  const std::string what = at.predicate + " " + short_name(at.object);
  if (target == nullptr || target->kinds == SubjectKind::none) {
    findings.push_back(finding_at(all, subject, at, Severity::error, "dangling",
                                  what + " is nowhere declared", like(all, at.object)));
  } else if (!any(target->kinds, link.object)) {
    findings.push_back(finding_at(all, subject, at, Severity::warn, "link-kind",
                                  what + " is no " + listed_kinds(link.object),
                                  "mend the IRI, or use another property"));
  }
}

/// The IRIs to which a subject leads by one property, in order.
std::vector<std::string_view> targets(const VocabularySubject& subject, std::string_view property) {
  std::vector<std::string_view> out;
  for (const LocatedStatement& statement : subject.statements) {
    if (statement.predicate == property && !statement.literal) out.emplace_back(statement.object);
  }
  return out;
}

/// Finds circles by taking away, again and again, subjects that lead to none that is left.
class Circles {
 public:
  Circles(const VocabularySubjects& all, std::string_view property) : property_{property} {
    for (const auto& [iri, subject] : all.by_iri) {
      for (const std::string_view target : targets(subject, property)) {
        if (find(all, target) == nullptr) continue;
        users_[target].push_back(iri);
        ++open_[iri];
      }
    }
    std::vector<std::string_view> ends;
    for (const auto& [iri, users] : users_) {
      if (!open_.contains(iri)) ends.push_back(iri);
    }
    while (!ends.empty()) {
      const std::string_view end = ends.back();
      ends.pop_back();
      for (const std::string_view user : users_[end]) {
        if (--open_[user] == 0) ends.push_back(user);
      }
    }
  }

  /// One circle for each group of subjects that lead into each other, as "<a> <b> <a>" from its first IRI.
  [[nodiscard]] std::vector<std::vector<std::string_view>> find_all(const VocabularySubjects& all) const {
    std::vector<std::vector<std::string_view>> circles;
    std::set<std::string_view> told;
    for (const auto& [iri, left] : open_) {
      if (left == 0) continue;
      std::vector<std::string_view> path;
      std::set<std::string_view> on_path;
      std::string_view at = iri;
      while (on_path.insert(at).second && !told.contains(at)) {
        path.push_back(at);
        at = next(all, at);
      }
      if (!told.contains(at)) {
        path.erase(path.begin(), std::find(path.begin(), path.end(), at));
        std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
        circles.push_back(path);
      }
      told.insert(on_path.begin(), on_path.end());
    }
    return circles;
  }

 private:
  [[nodiscard]] std::string_view next(const VocabularySubjects& all, std::string_view iri) const {
    for (const std::string_view target : targets(*find(all, iri), property_)) {
      const auto left = open_.find(target);
      if (left != open_.end() && left->second > 0) return target;
    }
    return iri;
  }

  std::string_view property_;
  std::map<std::string_view, std::vector<std::string_view>> users_;
  std::map<std::string_view, std::size_t> open_;  ///< links that lead on, not yet known to end
};

void check_circles(const VocabularySubjects& all, std::string_view property, std::vector<Finding>& findings) {
  for (const auto& circle : Circles{all, property}.find_all(all)) {
    const VocabularySubject& first = *find(all, circle.front());
    const std::string_view second = circle[circle.size() > 1 ? 1 : 0];
    const auto at = std::find_if(
        first.statements.begin(), first.statements.end(),
        [&](const LocatedStatement& s) { return s.predicate == property && s.object == second; });
    std::string way;
    for (const std::string_view iri : circle) way += short_name(iri) + " → ";
    findings.push_back(
        finding_at(all, first, *at, Severity::error, "circle",
                   std::string{property} + " leads in a circle: " + way + short_name(circle.front()),
                   "take out the link that is wrong"));
  }
}

/// All that is said of one subject with one property.
void check_link(const VocabularySubjects& all, const VocabularySubject& subject, const Link& link,
                std::vector<Finding>& findings) {
  const LocatedStatement* first = nullptr;
  for (const LocatedStatement& statement : subject.statements) {
    if (statement.predicate != link.property) continue;
    check_target(all, subject, statement, link, findings);
    if (first != nullptr && link.one && first->object != statement.object) {
      findings.push_back(finding_at(all, subject, statement, Severity::warn, "link-several",
                                    "a second " + statement.predicate + " is not read: only the first, at " +
                                        place_of(all, *first) + ", counts",
                                    "keep one of the two"));
    }
    if (first == nullptr) first = &statement;
  }
}

void require(const VocabularySubjects& all, const VocabularySubject& subject, std::string_view property,
             Severity severity, std::vector<Finding>& findings) {
  const bool there = std::any_of(subject.statements.begin(), subject.statements.end(),
                                 [&](const LocatedStatement& s) { return s.predicate == property; });
  if (there) return;
  findings.push_back(finding_at(all, subject, subject.statements.front(), severity, "link-missing",
                                "has no " + std::string{property}, "say it, or take the entry out"));
}

}  // namespace

void check_links(const VocabularySubjects& all, std::vector<Finding>& findings) {
  for (const auto& [iri, subject] : all.by_iri) {
    for (const Link& link : links) check_link(all, subject, link, findings);
    if (any(subject.kinds, SubjectKind::agency))
      require(all, subject, "ent:partOf", Severity::warn, findings);
    if (any(subject.kinds, SubjectKind::succession)) {
      require(all, subject, "ent:predecessor", Severity::error, findings);
      require(all, subject, "ent:successor", Severity::error, findings);
      require(all, subject, "dcterms:source", Severity::warn, findings);
    }
  }
  for (const Link& link : links) {
    if (link.upward) check_circles(all, link.property, findings);
  }
}

}  // namespace entente
