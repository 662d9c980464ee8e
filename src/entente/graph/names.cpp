#include "entente/graph/names.hpp"

#include "entente/base/text.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

std::string offsets(std::string_view kind, CodePointRange range) {
  return std::string{kind} + '=' + std::to_string(range.begin) + ',' + std::to_string(range.end);
}

}  // namespace

std::string_view data_namespace(std::string_view statement_iri) noexcept {
  if (const auto at = statement_iri.rfind("statement/"); at != std::string_view::npos) {
    return statement_iri.substr(0, at);
  }
  return statement_iri.substr(0, statement_iri.find_last_of("/#:") + 1);
}

Iri topic_iri(std::string_view base, std::string_view topic) {
  return mint(std::string{base} + "topic/" + slug(topic));
}

Iri rule_iri(std::string_view rule) {
  return term(rule_namespace, rule);
}

StatementNames::StatementNames(std::string_view statement_iri)
    : statement_{mint(statement_iri)}, stem_{statement_.str()} {
  stem_ += stem_.find('#') == std::string::npos ? '#' : '/';
}

Iri StatementNames::part(std::string_view name) const {
  return mint(std::string{stem_}.append(name));
}

Iri StatementNames::graph() const {
  return part("graph");
}
Iri StatementNames::extraction() const {
  return part("extraction");
}
Iri StatementNames::text() const {
  return part("text");
}
Iri StatementNames::passage(CodePointRange range) const {
  return part(offsets("char", range));
}
Iri StatementNames::mention(CodePointRange range) const {
  return part(offsets("mention", range));
}
Iri StatementNames::meeting(std::size_t ordinal) const {
  return part("meeting=" + std::to_string(ordinal));
}

Iri StatementNames::commitment(CodePointRange clause, std::size_t ordinal) const {
  const std::string name = offsets("commitment", clause);
  return part(ordinal == 1 ? name : name + ',' + std::to_string(ordinal));
}

Iri StatementNames::score(std::string_view what) const {
  return part(std::string{"score="}.append(what));
}

Iri StatementNames::continuity(std::string_view what) const {
  return part(std::string{"continuity="}.append(what));
}

Iri StatementNames::relation(CodePointRange passage, std::size_t ordinal) const {
  return part(offsets("relation", passage) + ',' + std::to_string(ordinal));
}

}  // namespace entente
