// Classes, properties and values of a vocabulary.
#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"
#include "entente/recognise/vocabulary_subjects.hpp"

namespace entente {

namespace {

enum class ValueForm : std::uint8_t {
  text,
  label,
  iri,
  date,
  two_capitals,
  domain,
  zero_to_one,
  boolean,
  property
};

struct Property {
  std::string_view name;
  ValueForm form = ValueForm::text;
  SubjectKind subjects = SubjectKind::none;  ///< what it says something of; none: of anything
  bool read = true;                          ///< false: legal, but of no effect here
};

constexpr SubjectKind text_or_task = SubjectKind::framework | SubjectKind::programme;
constexpr SubjectKind named = any_thing | SubjectKind::topic | SubjectKind::topic_scheme;
constexpr auto properties = std::to_array<Property>({
    {"rdf:type", ValueForm::iri},
    {"skos:prefLabel", ValueForm::label, named},
    {"skos:altLabel", ValueForm::label, named},
    {"skos:hiddenLabel", ValueForm::label, named},
    {"skos:exactMatch", ValueForm::iri, named},
    {"skos:definition", ValueForm::text},
    {"skos:broader", ValueForm::iri, SubjectKind::topic},
    {"skos:narrower", ValueForm::iri, SubjectKind::topic},
    {"skos:related", ValueForm::iri, SubjectKind::topic},
    {"skos:inScheme", ValueForm::iri, SubjectKind::topic},
    {"skos:topConceptOf", ValueForm::iri, SubjectKind::topic},
    {"skos:notation", ValueForm::text, named, false},
    {"skos:closeMatch", ValueForm::iri, named, false},
    {"skos:broadMatch", ValueForm::iri, named, false},
    {"skos:narrowMatch", ValueForm::iri, named, false},
    {"skos:relatedMatch", ValueForm::iri, named, false},
    {"ent:acronym", ValueForm::label, any_thing},
    {"ent:ambiguousLabel", ValueForm::label, any_thing},
    {"ent:demonym", ValueForm::label, SubjectKind::state | SubjectKind::forum},
    {"ent:partOf", ValueForm::iri, SubjectKind::agency | SubjectKind::forum | SubjectKind::organization},
    {"ent:issuedBy", ValueForm::iri, text_or_task},
    {"ent:member", ValueForm::iri, SubjectKind::forum | text_or_task},
    {"ent:capital", ValueForm::iri, SubjectKind::state},
    {"ent:inState", ValueForm::iri, SubjectKind::place},
    {"ent:actsAsState", ValueForm::boolean, SubjectKind::forum | SubjectKind::agency},
    {"ent:represents", ValueForm::iri, SubjectKind::person},
    {"ent:familyName", ValueForm::label, SubjectKind::person},
    {"ent:webDomain", ValueForm::domain, SubjectKind::state | SubjectKind::forum},
    {"ent:isoCode", ValueForm::two_capitals, SubjectKind::state},
    {"ent:phrase", ValueForm::text, any_list},
    {"ent:predicate", ValueForm::property, SubjectKind::rule},
    {"ent:confidence", ValueForm::zero_to_one, SubjectKind::rule},
    {"ent:pattern", ValueForm::text, SubjectKind::rule},
    {"ent:predecessor", ValueForm::iri, SubjectKind::succession},
    {"ent:successor", ValueForm::iri, SubjectKind::succession},
    {"dcterms:source", ValueForm::text},
    {"dcterms:date", ValueForm::date},
});

/// Notes to readers of the vocabulary: legal everywhere, and no reason to take a subject for more.
bool is_note(std::string_view property) {
  static constexpr std::array notes{"rdfs:comment",    "rdfs:label",         "rdfs:seeAlso",
                                    "skos:note",       "skos:scopeNote",     "skos:example",
                                    "skos:changeNote", "skos:editorialNote", "skos:historyNote"};
  return property.starts_with("dcterms:") ||
         std::any_of(notes.begin(), notes.end(), [&](const char* note) { return property == note; });
}

std::vector<std::string> property_names() {
  std::vector<std::string> names{"rdfs:comment"};
  for (const Property& property : properties) {
    if (property.read) names.emplace_back(property.name);
  }
  return names;
}

bool is_domain(std::string_view text) {
  const auto is_inner = [](char c) { return is_ascii_lower(c) || is_ascii_digit(c); };
  if (text.empty() || text.size() > 253 || !is_inner(text.front()) || !is_inner(text.back())) return false;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const bool joins = text[i] == '-' || (text[i] == '.' && is_inner(text[i - 1]) && is_inner(text[i + 1]));
    if (!is_inner(text[i]) && !joins) return false;
  }
  return true;
}

bool is_date(std::string_view text) {
  const auto date = parse_iso_date(text);
  return date && to_iso(*date) == text && is_real(*date);
}

bool is_share(std::string_view text) {
  double value = -1;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && rest == end && value >= 0 && value <= 1;
}

/// What should stand there instead; empty if the value is right.
std::string wanted(const LocatedStatement& at, ValueForm form) {
  const bool is_iri = form == ValueForm::iri || form == ValueForm::property;
  if (is_iri) return at.literal ? "an IRI in angle brackets, or a prefixed name" : "";
  if (!at.literal) return "text in quotation marks";
  const std::string& value = at.object;
  switch (form) {
    case ValueForm::label:
      return trim(value).empty() ? "a name" : "";
    case ValueForm::date:
      return is_date(value) ? "" : "a day of the calendar, as \"2005-04-25\"^^xsd:date";
    case ValueForm::two_capitals:
      return value.size() == 2 && is_ascii_upper(value[0]) && is_ascii_upper(value[1])
                 ? ""
                 : "two capitals, as \"JP\"";
    case ValueForm::domain:
      return is_domain(value) ? "" : "the end of a host name in small letters, as \"mofa.go.jp\"";
    case ValueForm::zero_to_one:
      return is_share(value) ? "" : "a number from 0 to 1, as 0.9";
    case ValueForm::boolean:
      return value == "true" || value == "false" ? "" : "true or false";
    default:
      return "";
  }
}

/// One walk over all subjects, with what it reports to.
class TermCheck {
 public:
  TermCheck(const VocabularySubjects& all, const CheckHelp& help, std::vector<Finding>& findings)
      : all_{all}, help_{help}, findings_{findings}, known_{property_names()} {}

  void check(const VocabularySubject& subject) {
    subject_ = &subject;
    bool says_something = false;
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate == "rdf:type") {
        check_class(statement);
      } else if (!is_note(statement.predicate)) {
        says_something = true;
      }
      check_statement(statement);
    }
    if (subject.kinds == SubjectKind::none && says_something && !has_type(subject)) {
      find(subject.statements.front(), Severity::error, "no-class", "has no class, so nothing of it is read",
           "say what it is, as a ent:Agency");
    }
    check_one_class(subject);
    check_names(subject);
    if (any(subject.kinds, SubjectKind::rule)) check_rule(subject);
  }

 private:
  void find(const LocatedStatement& at, Severity severity, std::string check, std::string message,
            std::string remedy) {
    findings_.push_back(
        finding_at(all_, *subject_, at, severity, std::move(check), std::move(message), std::move(remedy)));
  }

  static bool has_type(const VocabularySubject& subject) {
    return std::any_of(subject.statements.begin(), subject.statements.end(),
                       [](const LocatedStatement& s) { return s.predicate == "rdf:type"; });
  }

  void check_class(const LocatedStatement& at) {
    const auto& kinds = kind_names();
    const std::string name = short_name(at.object);
    if (at.literal || std::find(kinds.begin(), kinds.end(), name) != kinds.end()) return;
    const bool ours = name.starts_with("ent:") || name.starts_with("skos:");
    find(at, ours ? Severity::error : Severity::info, "class-unknown", name + " is no class of a vocabulary",
         help_.suggest(name, kinds, "see docs/vocabulary.md for the classes"));
  }

  void check_statement(const LocatedStatement& at) {
    const auto property = std::find_if(properties.begin(), properties.end(),
                                       [&](const Property& p) { return p.name == at.predicate; });
    if (property == properties.end()) {
      if (!is_note(at.predicate)) unknown_property(at);
      return;
    }
    if (std::string instead = wanted(at, property->form); !instead.empty()) {
      find(at, Severity::error, "value", at.predicate + " “" + at.object + "” is not what belongs there",
           "give " + std::move(instead));
    }
    if (!property->read) {
      find(at, Severity::info, "property-unread", at.predicate + " is not read",
           "nothing, if it is for others");
    }
    const bool fits = property->subjects == SubjectKind::none || subject_->kinds == SubjectKind::none ||
                      any(subject_->kinds, property->subjects);
    if (!fits) {
      find(at, Severity::warn, "property-place", at.predicate + " says nothing of such a thing",
           "see docs/vocabulary.md for what it is said of");
    }
  }

  void unknown_property(const LocatedStatement& at) {
    static constexpr std::array ours{"ent:", "skos:", "rdf:", "rdfs:"};
    const bool is_ours = std::any_of(ours.begin(), ours.end(),
                                     [&](const char* prefix) { return at.predicate.starts_with(prefix); });
    const std::string name = is_ours ? at.predicate : short_name(at.predicate);
    find(at, is_ours ? Severity::error : Severity::info, is_ours ? "property-unknown" : "property-unread",
         is_ours ? name + " is no property of a vocabulary" : name + " is not read",
         is_ours ? help_.suggest(name, known_, "see docs/vocabulary.md for the properties")
                 : "nothing, if it is for others");
  }

  /// A thing is of one kind; the loader takes the first.
  void check_one_class(const VocabularySubject& subject) {
    const auto kinds = static_cast<unsigned>(subject.kinds);
    if ((kinds & (kinds - 1)) == 0) return;
    std::string names;
    const LocatedStatement* last = nullptr;
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate != "rdf:type") continue;
      names += (names.empty() ? "" : " and ") + short_name(statement.object);
      last = &statement;
    }
    if (last == nullptr) return;
    find(*last, Severity::warn, "class-several", "is " + names + ": only the first counts",
         "keep one of them");
  }

  void check_names(const VocabularySubject& subject) {
    if (!any(subject.kinds, named)) return;
    const LocatedStatement* first = nullptr;
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate != "skos:prefLabel") continue;
      if (first != nullptr && first->object != statement.object) {
        find(statement, Severity::error, "name-several",
             "a second skos:prefLabel, “" + statement.object + "”, besides “" + first->object + "” at " +
                 place_of(all_, *first),
             "make one of them skos:altLabel");
      }
      if (first == nullptr) first = &statement;
    }
    if (first == nullptr) {
      find(subject.statements.front(), Severity::error, "name-missing", "has no skos:prefLabel",
           "give it its name");
    }
  }

  void check_rule(const VocabularySubject& subject) {
    Rule rule;
    const LocatedStatement* predicate = nullptr;
    bool has_confidence = false;
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate == "ent:predicate") predicate = &statement;
      has_confidence = has_confidence || statement.predicate == "ent:confidence";
    }
    if (!has_confidence) {
      find(subject.statements.front(), Severity::warn, "rule", "has no ent:confidence, so its facts get 0.5",
           "say how often it is right");
    }
    if (predicate != nullptr) rule.predicate = short_name(predicate->object);
    if (rule.predicate.starts_with("ent:")) rule.predicate.erase(0, 4);
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate != "ent:pattern") continue;
      rule.patterns = {statement.object};
      if (std::string why = help_.why_no_rule(rule); !why.empty()) {
        find(statement, Severity::error, "pattern", std::move(why),
             "see docs/vocabulary.md for the pattern language");
      }
    }
  }

  const VocabularySubjects& all_;
  const CheckHelp& help_;
  std::vector<Finding>& findings_;
  std::vector<std::string> known_;
  const VocabularySubject* subject_ = nullptr;
};

/// Values that only one thing can have: the same ISO code, the same thing elsewhere.
void check_unique(const VocabularySubjects& all, std::vector<Finding>& findings) {
  std::map<std::pair<std::string_view, std::string_view>,
           std::pair<const VocabularySubject*, const LocatedStatement*>>
      first;
  for (const auto& [iri, subject] : all.by_iri) {
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate != "ent:isoCode" && statement.predicate != "skos:exactMatch") continue;
      const auto [at, fresh] =
          first.try_emplace({statement.predicate, statement.object}, &subject, &statement);
      if (fresh || at->second.first == &subject) continue;
      findings.push_back(finding_at(all, subject, statement, Severity::warn, "same-identity",
                                    statement.predicate + " “" + statement.object + "” is also that of " +
                                        short_name(at->second.first->iri) + " at " +
                                        place_of(all, *at->second.second),
                                    "make the two one thing, or mend the value"));
    }
  }
}

}  // namespace

void check_terms(const VocabularySubjects& all, const CheckHelp& help, std::vector<Finding>& findings) {
  TermCheck check{all, help, findings};
  for (const auto& [iri, subject] : all.by_iri) check.check(subject);
  check_unique(all, findings);
}

}  // namespace entente
