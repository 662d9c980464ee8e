#include "entente/graph/quad_builder.hpp"

#include <algorithm>

#include "entente/graph/literals.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

void QuadBuilder::add(const Iri& subject, const Iri& predicate, Term object) {
  quads_.push_back({graph_, {subject, predicate, std::move(object)}});
}

void QuadBuilder::add_words(const Iri& subject, const Iri& predicate, std::string_view text) {
  if (!text.empty()) add(subject, predicate, english(text));
}

void QuadBuilder::add_date(const Iri& subject, const Iri& predicate, std::string_view iso) {
  if (!iso.empty()) add(subject, predicate, date(iso));
}

void QuadBuilder::add_offsets(const Iri& subject, CodePointRange range) {
  add(subject, terms().nif_begin_index, non_negative_integer(range.begin));
  add(subject, terms().nif_end_index, non_negative_integer(range.end));
}

void QuadBuilder::add_reason(const Iri& subject, const Evidence& evidence) {
  if (!evidence.rule.empty()) add(subject, terms().ent_rule, rule_iri(evidence.rule));
  add(subject, terms().ent_confidence, share(evidence.confidence));
}

std::vector<Quad> QuadBuilder::finish() && {
  std::sort(quads_.begin(), quads_.end());
  quads_.erase(std::unique(quads_.begin(), quads_.end()), quads_.end());
  return std::move(quads_);
}

}  // namespace entente
