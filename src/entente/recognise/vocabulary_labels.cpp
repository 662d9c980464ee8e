// Names that several things share.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/recognise/vocabulary_names.hpp"

namespace entente {

namespace {

using Group = std::vector<const VocabularyName*>;

/// In order of reading, so that a clash is told at the later name: most often in the user's own file.
bool comes_before(const VocabularyName& a, const VocabularyName& b) {
  return std::tie(a.at->file, a.at->line, a.subject->iri) < std::tie(b.at->file, b.at->line, b.subject->iri);
}

/// The first name of `group` that belongs to another subject, satisfies `wanted` and can stand in the same
/// place.
template <class Wanted>
const VocabularyName* rival(const Group& group, const VocabularyName& name, Wanted&& wanted) {
  const auto at = std::find_if(group.begin(), group.end(), [&](const VocabularyName* other) {
    return other->subject != name.subject && wanted(*other) && can_coincide(*other, name);
  });
  return at == group.end() ? nullptr : *at;
}

/// The names of one key, held against each other.
class GroupCheck {
 public:
  GroupCheck(const VocabularySubjects& all, std::vector<Finding>& findings)
      : all_{all}, findings_{findings} {}

  void check(const Group& group) {
    for (const VocabularyName* name : group) {
      if (name->plain()) {
        check_plain(group, *name);
      } else if (name->kind == LabelKind::ambiguous) {
        check_ambiguous(group, *name);
      } else {
        check_demonym(group, *name);
      }
      check_own(group, *name);
    }
    check_deciders(group);
  }

 private:
  void find(const VocabularyName& name, Severity severity, std::string check, std::string message,
            std::string remedy) {
    findings_.push_back(finding_at(all_, *name.subject, *name.at, severity, std::move(check),
                                   std::move(message), std::move(remedy)));
  }
  [[nodiscard]] std::string thing(const VocabularyName& name) const {
    return short_name(name.subject->iri) + " at " + place_of(all_, *name.at);
  }

  void check_plain(const Group& group, const VocabularyName& name) {
    const auto* other =
        rival(group, name, [&](const VocabularyName& o) { return o.plain() && comes_before(o, name); });
    if (other == nullptr) return;
    find(name, Severity::error, "label-clash",
         quoted(name.text()) + " is also the name " + quoted(other->text()) + " of " + thing(*other),
         "give it as ent:ambiguousLabel on both, or take it from one");
  }

  void check_ambiguous(const Group& group, const VocabularyName& name) {
    const auto* other = rival(group, name, [](const VocabularyName& o) { return o.plain(); });
    if (other == nullptr) return;
    find(name, Severity::warn, "label-clash",
         quoted(name.text()) + " never means this: it is the plain name " + quoted(other->text()) + " of " +
             thing(*other),
         "give it as ent:ambiguousLabel there too, or take it out here");
  }

  void check_demonym(const Group& group, const VocabularyName& name) {
    const auto* other =
        rival(group, name, [&](const VocabularyName& o) { return o.plain() || comes_before(o, name); });
    if (other == nullptr) return;
    find(
        name, Severity::warn, "label-clash",
        "the adjective " + quoted(name.text()) + " is also " + quoted(other->text()) + " of " + thing(*other),
        "leave it to one of the two");
  }

  /// The same spelling but for hyphens, apostrophes and the like.
  void check_own(const Group& group, const VocabularyName& name) {
    for (const VocabularyName* other : group) {
      if (other == &name) break;
      if (other->subject == name.subject && other->kind == name.kind && other->exact == name.exact &&
          !name.exact && other->capitals == name.capitals) {
        find(name, Severity::info, "label-double",
             quoted(name.text()) + " matches the same texts as " + quoted(other->text()) + " at " +
                 place_of(all_, *other->at),
             "take one out");
        return;
      }
    }
  }

  /// What two things of one owner share, the owner does not decide.
  void check_deciders(const Group& group) {
    std::map<std::string_view, const VocabularyName*> first;
    for (const VocabularyName* name : group) {
      if (name->kind != LabelKind::ambiguous) continue;
      for (const std::string_view decider : deciders(all_, *name->subject)) {
        const auto [at, fresh] = first.emplace(decider, name);
        const VocabularyName& other = *at->second;
        if (fresh || other.subject == name->subject || !can_coincide(other, *name)) continue;
        find(*name, Severity::info, "label-undecided",
             quoted(name->text()) + " of " + short_name(decider) + " may be " + thing(other) +
                 " as well, so it counts only where the document defines it",
             "nothing, if both are called so");
        break;
      }
    }
  }

  const VocabularySubjects& all_;
  std::vector<Finding>& findings_;
};

/// The same triple twice, or a name that is further name as well.
void check_repeated(const VocabularySubjects& all, std::vector<Finding>& findings) {
  static const std::set<std::string_view> labels{"skos:prefLabel", "skos:altLabel",      "skos:hiddenLabel",
                                                 "ent:acronym",    "ent:ambiguousLabel", "ent:demonym",
                                                 "ent:familyName"};
  for (const auto& [iri, subject] : all.by_iri) {
    std::map<std::pair<std::string_view, std::string_view>, const LocatedStatement*> seen;
    for (const LocatedStatement& statement : subject.statements) {
      if (!labels.contains(statement.predicate)) continue;
      // These are pairwise disjoint (SKOS, S13).
      const bool is_name = statement.predicate == "skos:prefLabel" ||
                           statement.predicate == "skos:altLabel" ||
                           statement.predicate == "skos:hiddenLabel";
      const std::string_view kind = is_name ? std::string_view{"skos:altLabel"} : statement.predicate;
      const auto [at, fresh] = seen.try_emplace({kind, statement.object}, &statement);
      if (fresh) continue;
      findings.push_back(finding_at(
          all, subject, statement, Severity::info, "label-double",
          quoted(statement.object) + " is given twice; the other is at " + place_of(all, *at->second),
          "take one out"));
    }
  }
}

/// Topics are compared without regard to case.
void check_topics(const VocabularySubjects& all, std::vector<Finding>& findings) {
  std::map<std::string, std::pair<const VocabularySubject*, const LocatedStatement*>> seen;
  for (const auto& [iri, subject] : all.by_iri) {
    if (!any(subject.kinds, SubjectKind::topic)) continue;
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate != "skos:prefLabel" && statement.predicate != "skos:altLabel") continue;
      const auto [at, fresh] = seen.try_emplace(to_lower(fold_space(statement.object)), &subject, &statement);
      if (fresh || at->second.first == &subject) continue;
      findings.push_back(finding_at(all, subject, statement, Severity::warn, "label-clash",
                                    quoted(statement.object) + " is also a label of " +
                                        short_name(at->second.first->iri) + " at " +
                                        place_of(all, *at->second.second),
                                    "take it from one of the two"));
    }
  }
}

}  // namespace

std::size_t check_labels(const VocabularySubjects& all, std::vector<Finding>& findings) {
  const std::vector<VocabularyName> names = collect_names(all);
  std::map<std::string_view, Group> groups;
  for (const VocabularyName& name : names) groups[name.key].push_back(&name);
  GroupCheck check{all, findings};
  for (auto& [key, group] : groups) {
    if (group.size() < 2) continue;
    std::sort(group.begin(), group.end(), [](const auto* a, const auto* b) { return comes_before(*a, *b); });
    check.check(group);
  }
  check_repeated(all, findings);
  check_topics(all, findings);
  check_reach(all, names, findings);
  return names.size();
}

}  // namespace entente
