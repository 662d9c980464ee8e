#include "entente/query/answer.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "entente/graph/namespaces.hpp"
#include "entente/query/evaluation.hpp"
#include "entente/query/parser_parts.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente::sparql {

namespace {

void sort_once(std::vector<Triple>& triples) {
  std::sort(triples.begin(), triples.end());
  triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
}

Bindings bindings(const Query& query, Evaluation& evaluation) {
  const Solutions rows = evaluation.select(query.select, TermId{}, true);
  Bindings out;
  for (const Projection& each : query.select.projection) {
    out.variables.push_back(query.select.variables[each.variable.index()]);
  }
  for (std::size_t i = 0; i < rows.size() && evaluation.step(); ++i) {
    auto& row = out.rows.emplace_back();
    for (const Projection& each : query.select.projection)
      row.push_back(evaluation.bound_value(rows.at(i, each.variable)));
  }
  return out;
}

class Template {
 public:
  Template(const Query& query, const Evaluation& evaluation) : query_{query}, evaluation_{evaluation} {}

  /// What the template says of one solution; triples with an unbound variable or a literal in the wrong place
  /// are left out.
  void fill(RowView row, std::size_t number, std::vector<Triple>& out) const {
    for (const TriplePattern& pattern : query_.construct) {
      const auto subject = filled(pattern.subject, row, number);
      const auto predicate = filled(pattern.predicate, row, number);
      auto object = filled(pattern.object, row, number);
      const auto* s = subject ? std::get_if<Iri>(&*subject) : nullptr;
      const auto* p = predicate ? std::get_if<Iri>(&*predicate) : nullptr;
      if (s != nullptr && p != nullptr && object && !is_blank(*p))
        out.push_back({*s, *p, *std::move(object)});
    }
  }

 private:
  [[nodiscard]] std::optional<Term> filled(const Slot& slot, RowView row, std::size_t number) const {
    if (const auto* term = std::get_if<Term>(&slot)) return *term;
    const Variable variable = std::get<Variable>(slot);
    const std::string& name = query_.select.variables[variable.index()];
    const auto value = evaluation_.bound_value(row[variable.index()]);
    if (value) return term_of(*value);
    if (!is_hidden(name)) return std::nullopt;
    return Term{
        mint(std::string{blank_node_prefix} + "row-" + std::to_string(number) + '-' + name.substr(2))};
  }

  const Query& query_;
  const Evaluation& evaluation_;
};

std::vector<Triple> constructed(const Query& query, Evaluation& evaluation) {
  const Solutions rows = evaluation.select(query.select, TermId{}, true);
  const Template filler{query, evaluation};
  std::vector<Triple> out;
  for (std::size_t i = 0; i < rows.size() && evaluation.step(); ++i) filler.fill(rows.row(i), i + 1, out);
  sort_once(out);
  return out;
}

/// Concise bounded descriptions of things, each thing once.
class Description {
 public:
  explicit Description(Evaluation& evaluation)
      : evaluation_{evaluation}, graph_{evaluation.data().graph(TermId{})} {
    statement_subject_ = evaluation.intern(value_of(Term{terms().rdf_subject}));
    statement_predicate_ = evaluation.intern(value_of(Term{terms().rdf_predicate}));
    statement_object_ = evaluation.intern(value_of(Term{terms().rdf_object}));
  }

  void add(TermId thing) {
    std::vector<TermId> waiting{thing};
    while (!waiting.empty() && evaluation_.step()) {
      const TermId next = waiting.back();
      waiting.pop_back();
      if (!is_bound(next) || !seen_.insert(next.index()).second) continue;
      for (const IdTriple& triple : graph_.match(next, TermId{}, TermId{})) {
        put(triple);
        if (evaluation_.value(triple.object).kind == ValueKind::blank) waiting.push_back(triple.object);
        add_statements_about(triple, waiting);
      }
    }
  }

  std::vector<Triple> take() && {
    sort_once(triples_);
    return std::move(triples_);
  }

 private:
  void add_statements_about(const IdTriple& triple, std::vector<TermId>& waiting) const {
    for (const IdTriple& about : graph_.match(TermId{}, statement_subject_, triple.subject)) {
      if (!graph_.match(about.subject, statement_predicate_, triple.predicate).empty() &&
          !graph_.match(about.subject, statement_object_, triple.object).empty()) {
        waiting.push_back(about.subject);
      }
    }
  }

  void put(const IdTriple& triple) {
    const auto subject = term_of(evaluation_.value(triple.subject));
    const auto predicate = term_of(evaluation_.value(triple.predicate));
    auto object = term_of(evaluation_.value(triple.object));
    if (subject && predicate && object) {
      triples_.push_back({std::get<Iri>(*subject), std::get<Iri>(*predicate), *std::move(object)});
    }
  }

  Evaluation& evaluation_;
  const TripleIndex& graph_;
  TermId statement_subject_;
  TermId statement_predicate_;
  TermId statement_object_;
  std::unordered_set<std::uint32_t> seen_;
  std::vector<Triple> triples_;
};

std::vector<Triple> described(const Query& query, Evaluation& evaluation) {
  const Solutions rows = evaluation.select(query.select, TermId{}, true);
  Description out{evaluation};
  for (const Slot& slot : query.describe) {
    if (const auto* term = std::get_if<Term>(&slot)) {
      out.add(evaluation.intern(value_of(*term)));
      continue;
    }
    for (std::size_t i = 0; i < rows.size() && evaluation.step(); ++i)
      out.add(rows.at(i, std::get<Variable>(slot)));
  }
  return std::move(out).take();
}

}  // namespace

Expected<Answer> answer(const Query& query, const Dataset& data, const AnswerOptions& options) {
  EvaluationLimits limits;
  limits.most_cells = options.most_cells;
  limits.fetch = options.fetch;
  if (options.timeout) limits.deadline = std::chrono::steady_clock::now() + *options.timeout;
  Evaluation evaluation{data, query.base, limits};
  Answer out;
  switch (query.form) {
    case Form::select:
      out = bindings(query, evaluation);
      break;
    case Form::ask:
      out = evaluation.select(query.select, TermId{}, false).size() > 0;
      break;
    case Form::construct:
      out = constructed(query, evaluation);
      break;
    case Form::describe:
      out = described(query, evaluation);
      break;
  }
  if (evaluation.stopped()) return Unexpected{*evaluation.stopped()};
  return out;
}

}  // namespace entente::sparql
