#include "entente/check/graph_promises.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "entente/base/kinds.hpp"
#include "entente/check/shape_terms.hpp"
#include "entente/check/term_text.hpp"
#include "entente/graph/code_point_index.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

class Promises {
 public:
  Promises(const TripleIndex& data, const TripleIndex& ontology, const TripleIndex& shapes, TermTable& table,
           const Suggest& suggest)
      : data_{data}, ontology_{ontology}, shapes_{shapes}, table_{table}, suggest_{suggest} {}

  std::vector<PromiseFinding> run() {
    check_texts();
    check_evidence();
    check_links();
    check_terms();
    return std::move(out_);
  }

 private:
  TermId id(const Iri& iri) { return table_.add(iri); }

  void find(Severity severity, std::string_view check, TermId subject, std::optional<TermId> path,
            std::optional<TermId> value, std::string message) {
    out_.push_back({severity, check, subject, path, value, std::move(message)});
  }

  std::vector<TermId> instances(const Iri& type) {
    std::vector<TermId> out;
    for (const IdTriple& triple : data_.pointing_at(id(type), id(terms().type)))
      out.push_back(triple.subject);
    return out;
  }

  std::optional<std::uint64_t> number(TermId subject, const Iri& predicate) {
    const auto value = data_.only(subject, id(predicate));
    return value ? count_of(table_, *value) : std::nullopt;
  }

  /// Offsets as far as they can be had; what is wrong with them is for the shapes to say.
  std::optional<CodePointRange> range_of(TermId subject) {
    const auto begin = number(subject, terms().nif_begin_index);
    const auto end = number(subject, terms().nif_end_index);
    if (!begin || !end || *begin > *end || *end > std::uint64_t{UINT32_MAX}) return std::nullopt;
    return CodePointRange{static_cast<std::uint32_t>(*begin), static_cast<std::uint32_t>(*end)};
  }

  void check_texts() {
    const Terms& t = terms();
    std::map<TermId, CodePointIndexView> texts;
    std::vector<std::pair<TermId, TermId>> contexts;  // with its text; adding terms moves the others
    for (const TermId context : instances(t.nif_context)) {
      if (const auto text = data_.only(context, id(t.nif_is_string))) contexts.emplace_back(context, *text);
    }
    const TermId anchor_of = id(t.nif_anchor_of);
    const TermId end_index = id(t.nif_end_index);
    const TermId reference = id(t.nif_reference_context);
    for (const auto& [context, text] : contexts) {
      const CodePointIndexView& view =
          texts.emplace(context, CodePointIndexView{table_[text].text}).first->second;
      const auto range = range_of(context);
      if (range && range->end != view.size()) {
        find(Severity::error, "anchor-text", context, end_index, data_.only(context, end_index),
             "The text has " + std::to_string(view.size()) + " characters: let nif:endIndex say so.");
      }
    }
    for (const auto& [context, view] : texts) {
      for (const IdTriple& triple : data_.pointing_at(context, reference)) {
        const auto anchor = data_.only(triple.subject, anchor_of);
        const auto range = range_of(triple.subject);
        if (!anchor || !range) continue;
        if (range->end > view.size() || view.slice(*range) != table_[*anchor].text) {
          find(Severity::error, "anchor-text", triple.subject, anchor_of, anchor,
               "Let nif:anchorOf be exactly what the offsets cut out of the text's nif:isString.");
        }
      }
    }
    for (const Iri& type : {t.ent_passage, t.ent_mention}) {
      for (const TermId part : instances(type)) check_name(part, end_index);
    }
  }

  void check_name(TermId part, TermId end_index) {
    const auto range = range_of(part);
    const std::string& iri = table_[part].text;
    const std::size_t equals = iri.rfind('=');
    if (!range || equals == std::string::npos) return;
    const std::string told = std::to_string(range->begin) + ',' + std::to_string(range->end);
    if (iri.substr(equals + 1) != told) {
      find(Severity::error, "name-offsets", part, end_index, std::nullopt,
           "Let the IRI tell the offsets " + told + ", or mend nif:beginIndex and nif:endIndex.");
    }
  }

  void check_evidence() {
    const Terms& t = terms();
    const TermId subject = id(t.rdf_subject);
    const TermId predicate = id(t.rdf_predicate);
    const TermId object = id(t.rdf_object);
    std::set<IdTriple> said;
    const std::vector<TermId> all = instances(t.rdf_statement);
    if (all.empty()) return;  // a graph of the facts alone
    for (const TermId evidence : all) {
      const auto s = data_.only(evidence, subject);
      const auto p = data_.only(evidence, predicate);
      const auto o = data_.only(evidence, object);
      if (!s || !p || !o) continue;
      said.insert({*s, *p, *o});
      if (!data_.contains({*s, *p, *o})) {
        find(Severity::error, "said", evidence, object, std::nullopt,
             "Add the relation itself, " + shown(table_, *s) + ' ' + shown(table_, *p) + ' ' +
                 shown(table_, *o) + ", or leave its evidence out.");
      }
    }
    std::set<TermId> relations;
    for (const Predicate each : all_predicates) relations.insert(id(ent_term(each)));
    for (const IdTriple& triple : data_.all()) {
      if (!relations.contains(triple.predicate) || said.contains(triple)) continue;
      find(Severity::warn, "evidence", triple.subject, triple.predicate, triple.object,
           "Say where this is said: add an rdf:Statement with ent:evidence.");
    }
  }

  /// The namespaces in which the data's own things stand, sorted, none within another: so the one that an IRI
  /// is in, if any, stands right before it.
  std::vector<std::string> own_namespaces() {
    std::set<std::string> all;
    for (const TermId statement : instances(terms().ent_statement)) {
      const Value& name = table_[statement];
      if (name.kind == ValueKind::iri) all.insert(std::string{data_namespace(name.text)});
    }
    std::vector<std::string> out;
    for (const std::string& space : all) {
      if (out.empty() || !space.starts_with(out.back())) out.push_back(space);
    }
    return out;
  }

  void check_links() {
    const std::vector<std::string> own = own_namespaces();
    const bool rules_are_described = !instances(term(ns::ent, "Rule")).empty();
    const auto is_own = [&](const std::string& iri) {
      const auto after = std::upper_bound(own.begin(), own.end(), iri);
      return after != own.begin() && iri.starts_with(*std::prev(after));
    };
    for (const IdTriple& triple : data_.all()) {
      const Value& object = table_[triple.object];
      if (object.kind != ValueKind::iri || !is_own(object.text) || !data_.about(triple.object).empty())
        continue;
      if (!rules_are_described && object.text.starts_with(rule_namespace)) continue;
      find(Severity::warn, "described", triple.subject, triple.predicate, triple.object,
           "Describe what is linked, or give the file that does.");
    }
  }

  /// The terms of the ontology's namespace that a graph speaks of.
  void take_known(const TripleIndex& graph, std::set<TermId>& known) const {
    const auto take = [&](TermId term) {
      if (table_[term].kind == ValueKind::iri && table_[term].text.starts_with(ns::ent)) known.insert(term);
    };
    for (const IdTriple& triple : graph.all()) {
      take(triple.subject);
      take(triple.object);
    }
  }

  void check_terms() {
    std::set<TermId> known;
    take_known(ontology_, known);
    take_known(shapes_, known);
    for (const IdTriple& triple : data_.all()) {
      if (table_[triple.subject].text.starts_with(ns::ent)) known.insert(triple.subject);
    }
    const auto is_unknown = [&](TermId term) {
      const Value& info = table_[term];
      const bool is_ours = info.kind == ValueKind::iri && info.text.starts_with(ns::ent);
      return is_ours && info.text.size() > ns::ent.size() && !known.contains(term);
    };
    std::map<TermId, std::string> remedies;
    const auto remedy = [&](TermId term) -> const std::string& {
      std::string& out = remedies[term];
      if (!out.empty()) return out;
      std::vector<std::string> names;
      for (const TermId each : known) names.push_back(shortened(table_[each].text));
      std::sort(names.begin(), names.end());
      out = suggest_(shortened(table_[term].text), names, "ontology/entente.ttl lists the terms");
      return out;
    };
    for (const IdTriple& triple : data_.all()) {
      const TermId unknown = is_unknown(triple.predicate) ? triple.predicate : triple.object;
      if (unknown == triple.object && !is_unknown(triple.object)) continue;
      find(Severity::error, "known-term", triple.subject, triple.predicate, std::nullopt,
           "There is no " + shortened(table_[unknown].text) + " in the ontology: " + remedy(unknown));
    }
  }

  const TripleIndex& data_;
  const TripleIndex& ontology_;
  const TripleIndex& shapes_;
  TermTable& table_;
  const Suggest& suggest_;
  std::vector<PromiseFinding> out_;
};

}  // namespace

std::vector<PromiseFinding> broken_promises(const TripleIndex& data, const TripleIndex& ontology,
                                            const TripleIndex& shapes, TermTable& terms,
                                            const Suggest& suggest) {
  return Promises{data, ontology, shapes, terms, suggest}.run();
}

}  // namespace entente
