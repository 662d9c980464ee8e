#include "entente/recognise/vocabulary_names.hpp"

#include <algorithm>
#include <map>

#include "entente/recognise/lexicon.hpp"
#include "entente/segment/tokenizer.hpp"

namespace entente {

namespace {

constexpr int most_owners = 8;  // as when the vocabulary is loaded

std::optional<LabelKind> label_kind(std::string_view property) {
  // A hidden label is matched as the others are.
  if (property == "skos:prefLabel" || property == "skos:altLabel" || property == "skos:hiddenLabel")
    return LabelKind::name;
  if (property == "ent:acronym") return LabelKind::acronym;
  if (property == "ent:ambiguousLabel") return LabelKind::ambiguous;
  if (property == "ent:demonym") return LabelKind::demonym;
  return std::nullopt;
}

/// The first object of one of two properties; null if there is none.
const LocatedStatement* first_of(const VocabularySubject& subject, std::string_view property,
                                 std::string_view or_property) {
  const auto at = std::find_if(
      subject.statements.begin(), subject.statements.end(),
      [&](const LocatedStatement& s) { return s.predicate == property || s.predicate == or_property; });
  return at == subject.statements.end() ? nullptr : &*at;
}

const VocabularySubject* owner_of(const VocabularySubjects& all, const VocabularySubject& subject,
                                  bool of_place = false) {
  const LocatedStatement* link = of_place ? first_of(subject, "ent:inState", "ent:represents")
                                          : first_of(subject, "ent:partOf", "ent:issuedBy");
  if (link == nullptr) return nullptr;
  const auto owner = all.by_iri.find(link->object);
  return owner == all.by_iri.end() ? nullptr : &owner->second;
}

bool can_be_party(const VocabularySubject& subject) {
  return any(subject.kinds, SubjectKind::state) ||
         std::any_of(subject.statements.begin(), subject.statements.end(), [](const LocatedStatement& s) {
           return s.predicate == "ent:actsAsState" && s.object == "true";
         });
}

void add_names(const VocabularySubject& subject, const Abbreviations& abbreviations,
               std::vector<VocabularyName>& names) {
  std::map<std::string_view, VocabularyName> own;
  std::string_view preferred;
  for (const LocatedStatement& statement : subject.statements) {
    const auto kind = label_kind(statement.predicate);
    if (!kind || !statement.literal) continue;
    if (statement.predicate == "skos:prefLabel") preferred = statement.object;
    const auto [at, fresh] = own.try_emplace(statement.object);
    if (fresh) {
      at->second = read_name(statement.object, abbreviations);
      at->second.subject = &subject;
    }
    if (fresh || (*kind != LabelKind::name && *kind > at->second.kind)) {
      at->second.at = &statement;
      at->second.kind = *kind;
    }
  }
  for (auto& [text, name] : own) {
    if (text == preferred && name.kind == LabelKind::demonym) name.kind = LabelKind::name;
    name.exact = name.kind == LabelKind::acronym || name.capitals == 0;
    names.push_back(std::move(name));
  }
}

}  // namespace

VocabularyName read_name(std::string_view text, const Abbreviations& abbreviations) {
  VocabularyName name;
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, abbreviations, tokens);
  std::string folded;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    fold_word(slice(text, tokens[i].range), folded);
    name.key += folded;
    name.key += '\n';
    const TokenCase letter_case = tokens[i].letter_case;
    if (i < 32 && letter_case != TokenCase::none && letter_case != TokenCase::lower) name.capitals |= 1U << i;
  }
  name.tokens = static_cast<std::uint32_t>(tokens.size());
  name.upper = tokens.size() == 1 && tokens.front().letter_case == TokenCase::upper;
  return name;
}

std::vector<VocabularyName> collect_names(const VocabularySubjects& all) {
  const Abbreviations abbreviations{abbreviations_of(all)};
  std::vector<VocabularyName> names;
  for (const auto& [iri, subject] : all.by_iri) {
    if (any(subject.kinds, any_thing)) add_names(subject, abbreviations, names);
  }
  return names;
}

bool can_coincide(const VocabularyName& a, const VocabularyName& b) {
  if (a.exact && b.exact) return a.text() == b.text();
  if (!a.exact && !b.exact) return true;  // where every token that is a capital in one of them is a capital
  const VocabularyName& letters = a.exact ? a : b;
  const VocabularyName& loose = a.exact ? b : a;
  // "ORAN" is not the city of Oran.
  if (letters.upper && !loose.upper) return false;
  return (loose.capitals & ~letters.capitals) == 0;
}

std::vector<std::string_view> deciders(const VocabularySubjects& all, const VocabularySubject& subject) {
  std::vector<std::string_view> out;
  const auto add = [&](const VocabularySubject* body) {
    const bool is_new = body != nullptr && std::find(out.begin(), out.end(), body->iri) == out.end();
    if (is_new && can_be_party(*body)) out.emplace_back(body->iri);
  };
  const VocabularySubject* top = owner_of(all, subject);
  add(top);
  add(owner_of(all, subject, true));
  if (!any(subject.kinds, SubjectKind::agency)) return out;
  for (int steps = 0; top != nullptr && any(top->kinds, SubjectKind::agency) && steps < most_owners; ++steps)
    top = owner_of(all, *top);
  add(top);
  return out;
}

}  // namespace entente
