// Groups of patterns, from the inside out as the algebra has it. A part that only joins (triples and paths,
// no filters) is matched row by row instead, which gives the same solutions sooner.
#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "entente/query/evaluation.hpp"

namespace entente::sparql {

namespace {

/// Joining rows with the group is the same as matching it with the rows' values put in.
bool only_joins(const Group& group) {
  return group.filters.empty() &&
         std::all_of(group.elements.begin(), group.elements.end(), [](const Element& each) {
           if (std::holds_alternative<Basic>(each)) return true;
           const auto* nested = std::get_if<Nested>(&each);
           return nested != nullptr && only_joins(*nested->group);
         });
}

bool is_basic(const Group& group) {
  return std::all_of(group.elements.begin(), group.elements.end(),
                     [](const Element& each) { return std::holds_alternative<Basic>(each); });
}

/// True when all that `expression` looks at is bound; false for what looks at patterns.
bool sees_only(const Expression& expression, const std::vector<bool>& bound) {
  if (expression.op == Operator::exists || expression.op == Operator::not_exists) return false;
  if (expression.variable && !bound[expression.variable->index()]) return false;
  return std::all_of(expression.operands.begin(), expression.operands.end(),
                     [&](const Expression& operand) { return sees_only(operand, bound); });
}

bool is_bound_slot(const Slot& slot, const std::vector<bool>& bound) {
  const auto* variable = std::get_if<Variable>(&slot);
  return variable == nullptr || bound[variable->index()];
}

void mark(const Slot& slot, std::vector<bool>& bound) {
  if (const auto* variable = std::get_if<Variable>(&slot)) bound[variable->index()] = true;
}

void mark(const TriplePattern& pattern, std::vector<bool>& bound) {
  mark(pattern.subject, bound);
  mark(pattern.predicate, bound);
  mark(pattern.object, bound);
}

void mark(const PathPattern& pattern, std::vector<bool>& bound) {
  mark(pattern.subject, bound);
  mark(pattern.object, bound);
}

/// Puts `value` where `slot` is a variable; false where another value stands already.
bool assign(const Slot& slot, TermId value, Row& row) {
  const auto* variable = std::get_if<Variable>(&slot);
  if (variable == nullptr) return true;
  TermId& cell = row[variable->index()];
  if (is_bound(cell)) return cell == value;
  cell = value;
  return true;
}

}  // namespace

Solutions Evaluation::group(const Group& group, RowView seed, TermId graph) {
  return filtered(group.filters, group_without_filters(group, seed, graph), graph);
}

Solutions Evaluation::group_without_filters(const Group& group, RowView seed, TermId graph) {
  Solutions rows{seed.size()};
  rows.add(seed);
  for (const Element& element : group.elements) rows = joined(element, std::move(rows), group, seed, graph);
  return rows;
}

Solutions Evaluation::joined(const Element& element, Solutions rows, const Group& around, RowView seed,
                             TermId graph) {
  if (stopped_ || rows.size() == 0) return rows;
  if (const auto* pattern = std::get_if<Basic>(&element))
    return basic(*pattern, std::move(rows), around, graph);
  if (const auto* nested = std::get_if<Nested>(&element))
    return nested_group(*nested->group, std::move(rows), seed, graph);
  if (const auto* optional = std::get_if<Optional>(&element))
    return optional_group(*optional->group, rows, seed, graph);
  if (const auto* taken = std::get_if<Minus>(&element)) return minus(rows, group(*taken->group, seed, graph));
  if (const auto* several = std::get_if<Union>(&element)) return united(*several, rows, seed, graph);
  if (const auto* named = std::get_if<InGraph>(&element)) return in_graph(*named, rows, seed);
  if (const auto* bind = std::get_if<Bind>(&element)) return extended(*bind, std::move(rows), graph);
  if (const auto* values = std::get_if<Values>(&element))
    return join(rows, inline_data(*values, seed.size()));
  if (const auto* elsewhere = std::get_if<Service>(&element))
    return join(rows, service(*elsewhere, seed.size()));
  return join(rows, subquery(std::get<Subquery>(element), seed.size(), graph));
}

Solutions Evaluation::nested_group(const Group& inner, Solutions rows, RowView seed, TermId graph) {
  if (!only_joins(inner)) return join(rows, group(inner, seed, graph));
  for (const Element& element : inner.elements) rows = joined(element, std::move(rows), inner, seed, graph);
  return rows;
}

Solutions Evaluation::optional_group(const Group& inner, const Solutions& rows, RowView seed, TermId graph) {
  if (!is_basic(inner)) {
    return left_join(rows, group_without_filters(inner, seed, graph), inner.filters, graph, Unmatched::kept);
  }
  Solutions out{rows.width()};
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    const Solutions found = group(inner, rows.row(i), graph);
    for (std::size_t j = 0; j < found.size(); ++j) {
      if (!add(out, found.row(j))) return out;
    }
    if (found.size() == 0 && !add(out, rows.row(i))) return out;
  }
  return out;
}

Solutions Evaluation::united(const Union& several, const Solutions& rows, RowView seed, TermId graph) {
  Solutions out{rows.width()};
  for (const GroupPtr& branch : several.branches) {
    const Solutions part = nested_group(*branch, rows, seed, graph);
    for (std::size_t i = 0; i < part.size(); ++i) {
      if (!add(out, part.row(i))) return out;
    }
  }
  return out;
}

Solutions Evaluation::in_graph(const InGraph& pattern, const Solutions& rows, RowView seed) {
  const auto names = data_.graph_names();
  const auto* variable = std::get_if<Variable>(&pattern.name);
  Solutions out{rows.width()};
  for (const TermId name : names) {
    if (stopped_) break;
    if (variable == nullptr && term_of(pattern.name, seed) != name) continue;
    // Whatever the rows say of the graph, or this graph.
    Solutions here{rows.width()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Row row{rows.row(i).begin(), rows.row(i).end()};
      if (assign(pattern.name, name, row) && !add(here, row)) return out;
    }
    const Solutions part = nested_group(*pattern.group, std::move(here), seed, name);
    for (std::size_t i = 0; i < part.size(); ++i) {
      if (!add(out, part.row(i))) return out;
    }
  }
  return out;
}

Solutions Evaluation::inline_data(const Values& values, std::size_t width) {
  Solutions out{width};
  for (const auto& given : values.rows) {
    Row row(width);
    for (std::size_t i = 0; i < given.size(); ++i) {
      if (given[i]) row[values.variables[i].index()] = intern(value_of(*given[i]));
    }
    if (!add(out, row)) break;
  }
  return out;
}

Solutions Evaluation::subquery(const Subquery& sub, std::size_t width, TermId graph) {
  const Select& inner = *sub.select;
  const Solutions found = select(inner, graph, inner.limit.has_value() || inner.offset > 0);
  Solutions out{width};
  for (std::size_t i = 0; i < found.size(); ++i) {
    Row row(width);
    for (std::size_t column = 0; column < sub.outer.size(); ++column) {
      row[sub.outer[column].index()] = found.at(i, inner.projection[column].variable);
    }
    if (!add(out, row)) break;
  }
  return out;
}

bool Evaluation::passes(const std::vector<Expression>& filters, const Surroundings& around) {
  return std::all_of(filters.begin(), filters.end(),
                     [&](const Expression& filter) { return truth(filter, around).value_or(false); });
}

Solutions Evaluation::filtered(const std::vector<Expression>& filters, Solutions rows, TermId graph) {
  if (filters.empty()) return rows;
  Solutions out{rows.width()};
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    if (passes(filters, {rows.row(i), graph}) && !add(out, rows.row(i))) break;
  }
  return out;
}

Solutions Evaluation::extended(const Bind& bind, Solutions rows, TermId graph) {
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    if (const auto value = evaluate(bind.expression, {rows.row(i), graph}))
      rows.set(i, bind.variable, intern(*value));
  }
  return rows;
}

TermId Evaluation::term_of(const Slot& slot, RowView row) {
  if (const auto* variable = std::get_if<Variable>(&slot)) return row[variable->index()];
  return intern(value_of(std::get<Term>(slot)));
}

/// About how many solutions a pattern adds to each row.
double Evaluation::estimate(const TriplePattern& pattern, const std::vector<bool>& bound, TermId graph) {
  constexpr double for_subject = 50;
  constexpr double for_object = 20;
  constexpr double for_predicate = 5;
  constexpr double if_apart = 1000;  // nothing in common with what is matched already
  const Row nothing(bound.size());
  auto count =
      static_cast<double>(data_.graph(graph)
                              .match(term_of(pattern.subject, nothing), term_of(pattern.predicate, nothing),
                                     term_of(pattern.object, nothing))
                              .size());
  bool is_joined = false;
  bool has_variable = false;
  const auto weigh = [&](const Slot& slot, double factor) {
    if (!std::holds_alternative<Variable>(slot)) return;
    has_variable = true;
    if (!is_bound_slot(slot, bound)) return;
    is_joined = true;
    count /= factor;
  };
  weigh(pattern.subject, for_subject);
  weigh(pattern.predicate, for_predicate);
  weigh(pattern.object, for_object);
  const bool has_matched = std::find(bound.begin(), bound.end(), true) != bound.end();
  return has_variable && !is_joined && has_matched ? count * if_apart : count;
}

double Evaluation::estimate(const PathPattern& pattern, const std::vector<bool>& bound) {
  constexpr double from_an_end = 50;
  constexpr double from_everywhere = 1e12;
  const bool has_end = is_bound_slot(pattern.subject, bound) || is_bound_slot(pattern.object, bound);
  return has_end ? from_an_end : from_everywhere;
}

Solutions Evaluation::basic(const Basic& pattern, Solutions rows, const Group& around, TermId graph) {
  std::vector<const TriplePattern*> triples;
  std::vector<const PathPattern*> paths;
  std::vector<const Expression*> filters;
  for (const auto& each : pattern.triples) triples.push_back(&each);
  for (const auto& each : pattern.paths) paths.push_back(&each);
  for (const auto& each : around.filters) filters.push_back(&each);
  std::vector<bool> bound = rows.bound_everywhere();
  while ((!triples.empty() || !paths.empty()) && rows.size() > 0 && step()) {
    double least = std::numeric_limits<double>::infinity();
    auto next_triple = triples.end();
    auto next_path = paths.end();
    for (auto at = triples.begin(); at != triples.end(); ++at) {
      if (const double cost = estimate(**at, bound, graph); cost < least) {
        least = cost;
        next_triple = at;
      }
    }
    for (auto at = paths.begin(); at != paths.end(); ++at) {
      if (const double cost = estimate(**at, bound); cost < least) {
        least = cost;
        next_path = at;
      }
    }
    if (next_path != paths.end()) {
      rows = matched(**next_path, rows, graph);
      mark(**next_path, bound);
      paths.erase(next_path);
    } else {
      rows = matched(**next_triple, rows, graph);
      mark(**next_triple, bound);
      triples.erase(next_triple);
    }
    // A filter that will see nothing new may as well look now; it looks again when the group is whole.
    for (auto at = filters.begin(); at != filters.end();) {
      if (!sees_only(**at, bound)) {
        ++at;
        continue;
      }
      rows = filtered({**at}, std::move(rows), graph);
      at = filters.erase(at);
    }
  }
  return rows;
}

Solutions Evaluation::matched(const TriplePattern& pattern, const Solutions& rows, TermId graph) {
  Solutions out{rows.width()};
  const TripleIndex& index = data_.graph(graph);
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    const RowView given = rows.row(i);
    for (const IdTriple& triple :
         index.match(term_of(pattern.subject, given), term_of(pattern.predicate, given),
                     term_of(pattern.object, given))) {
      if (!step()) return out;
      Row row{given.begin(), given.end()};
      if (assign(pattern.subject, triple.subject, row) && assign(pattern.predicate, triple.predicate, row) &&
          assign(pattern.object, triple.object, row) && !add(out, row)) {
        return out;
      }
    }
  }
  return out;
}

Solutions Evaluation::matched(const PathPattern& pattern, const Solutions& rows, TermId graph) {
  Solutions out{rows.width()};
  Pairs found;
  std::optional<std::pair<TermId, TermId>> asked;
  for (std::size_t i = 0; i < rows.size() && step(); ++i) {
    const RowView given = rows.row(i);
    const std::pair ends{term_of(pattern.subject, given), term_of(pattern.object, given)};
    if (asked != ends) {
      found = pairs(pattern.path, ends.first, ends.second, graph);
      asked = ends;
    }
    for (const auto& [from, to] : found) {
      Row row{given.begin(), given.end()};
      if (assign(pattern.subject, from, row) && assign(pattern.object, to, row) && !add(out, row)) return out;
    }
  }
  return out;
}

}  // namespace entente::sparql
