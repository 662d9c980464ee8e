// Groups of patterns.
#include <algorithm>
#include <utility>

#include "entente/query/parser_parts.hpp"

namespace entente::sparql {

GroupPtr Parser::group_graph_pattern() {
  auto group = std::make_shared<Group>();
  expect_sign("{");
  if (!enter()) return group;
  if (at_word("SELECT")) {
    refuse_in_exists(peek().at, "a subquery");
    if (in_variable_graphs_ > 0) {
      refuse(peek().at, "a subquery in GRAPH with a variable",
             "engines differ in what it means; name the graph, or write GRAPH in the subquery");
    }
    group->elements.emplace_back(sub_select());
  } else {
    while (!failed() && !at_sign("}")) {
      if (at_node() || at_sign("(") || at_sign("[")) {
        // Triples on both sides of a filter are one pattern.
        if (group->elements.empty() || !std::holds_alternative<Basic>(group->elements.back())) {
          group->elements.emplace_back(Basic{});
          ++pattern_;
        }
        triples_block(std::get<Basic>(group->elements.back()));
        if (!failed() && (at_node() || at_sign("(") || at_sign("["))) expected("a full stop between triples");
      } else {
        group_element(*group);
        accept_sign(".");
      }
    }
  }
  leave();
  expect_sign("}", ", which ends the pattern,");
  return group;
}

void Parser::group_element(Group& out) {
  const Position at = peek().at;
  if (at_sign("{")) return group_or_union(out);
  for (const std::string_view word : {"MINUS", "BIND", "VALUES", "SERVICE"}) {
    if (at_word(word)) refuse_in_exists(at, std::string{word});
  }
  if (accept_word("OPTIONAL")) {
    optional(out);
  } else if (accept_word("MINUS")) {
    out.elements.emplace_back(Minus{group_graph_pattern()});
  } else if (accept_word("FILTER")) {
    out.filters.push_back(constraint());
  } else if (accept_word("BIND")) {
    bind(out);
  } else if (at_word("VALUES")) {
    out.elements.emplace_back(inline_data());
  } else if (accept_word("GRAPH")) {
    in_graph(out);
  } else if (at_word("SERVICE")) {
    if (may_fetch(at, "SERVICE")) service(out);
  } else {
    expected("a triple, FILTER, OPTIONAL, UNION, MINUS, BIND, VALUES, GRAPH or }");
  }
}

/// Whether the filter of OPTIONAL { { … FILTER(…) } } sees what stands before it, the tests of the W3C let
/// both be right.
void Parser::optional(Group& out) {
  const Position at = peek().at;
  GroupPtr group = group_graph_pattern();
  const auto* inner = group->elements.size() == 1 ? std::get_if<Nested>(&group->elements.front()) : nullptr;
  if (inner != nullptr && group->filters.empty()) {
    const std::set<Variable> known = in_scope(*inner->group);
    for (const Expression& filter : inner->group->filters) {
      const std::set<Variable> seen = variables_of(filter);
      if (!std::includes(known.begin(), known.end(), seen.begin(), seen.end())) {
        refuse(at, "OPTIONAL { { … FILTER … } } with a variable from outside the filter's group",
               "engines differ in whether the filter sees it; take one pair of braces away");
      }
    }
  }
  out.elements.emplace_back(Optional{std::move(group)});
}

/// What EXISTS means for these, SPARQL 1.1 does not say so that all agree.
void Parser::refuse_in_exists(const Position& at, const std::string& construct) {
  if (in_exists_ > 0) refuse(at, construct + " in EXISTS", "SPARQL 1.1 leaves open what it means there");
}

void Parser::bind(Group& out) {
  expect_sign("(");
  Expression value = expression();
  expect_word("AS");
  if (peek().kind != TokenKind::variable) return expected("a variable");
  const Position at = peek().at;
  const Variable name = variable(take().text);
  expect_sign(")");
  if (in_scope(out).contains(name)) {
    return fail(at, "?" + name_of(name) + " has a value before BIND gives it one",
                "choose another name after AS");
  }
  out.elements.emplace_back(Bind{std::move(value), name});
}

void Parser::group_or_union(Group& out) {
  std::vector<GroupPtr> branches{group_graph_pattern()};
  while (!failed() && accept_word("UNION")) branches.push_back(group_graph_pattern());
  if (branches.size() == 1) {
    out.elements.emplace_back(Nested{std::move(branches.front())});
  } else {
    out.elements.emplace_back(Union{std::move(branches)});
  }
}

void Parser::in_graph(Group& out) {
  uses_graph_ = true;
  if (peek().kind != TokenKind::variable && !at_iri()) return expected("the IRI of a graph, or a variable");
  Slot name = slot();
  const std::size_t is_open = std::holds_alternative<Variable>(name) ? 1 : 0;
  in_variable_graphs_ += is_open;
  GroupPtr group = group_graph_pattern();
  in_variable_graphs_ -= is_open;
  out.elements.emplace_back(InGraph{std::move(name), std::move(group)});
}

/// SPARQL 1.1 Federated Query §2: the pattern is the endpoint's to answer, and is read here for its
/// variables.
void Parser::service(Group& out) {
  take();
  const bool is_silent = accept_word("SILENT");
  if (peek().kind == TokenKind::variable) {
    return refuse(peek().at, "SERVICE with a variable", "the recommendation leaves open what it means");
  }
  if (!at_iri()) return expected("the IRI of an endpoint");
  Service service{iri(), is_silent, {}, {}};
  const std::size_t first = at_;
  const bool uses_graph = uses_graph_;
  const GroupPtr group = group_graph_pattern();
  uses_graph_ = uses_graph;  // of graphs elsewhere
  if (failed()) return;
  service.query = service_query(first, at_);
  for (const Variable each : in_scope(*group)) {
    if (!is_hidden(name_of(each))) service.variables.emplace_back(name_of(each), each);
  }
  out.elements.emplace_back(std::move(service));
}

/// The pattern from token `first` up to token `last` as it is written, with what its names need.
std::string Parser::service_query(std::size_t first, std::size_t last) const {
  std::set<std::string> used;
  for (std::size_t i = first; i < last; ++i) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::name) used.insert(token.text.substr(0, token.text.find(':')));
  }
  std::string out = base_.empty() ? "" : "BASE <" + base_ + ">\n";
  for (const std::string& prefix : used) out += "PREFIX " + prefix + ": <" + prefixes_.at(prefix) + ">\n";
  out += "SELECT * WHERE ";
  return out.append(text_.substr(tokens_[first].begin, tokens_[last - 1].end - tokens_[first].begin));
}

Subquery Parser::sub_select() {
  scopes_.emplace_back();
  const auto labels = std::exchange(label_patterns_, {});
  auto select = std::make_shared<const Select>(select_query(true));
  label_patterns_ = labels;
  scopes_.pop_back();
  Subquery out{select, {}};
  for (const Projection& each : select->projection) {
    if (!select->variables.empty()) out.outer.push_back(variable(select->variables[each.variable.index()]));
  }
  return out;
}

Values Parser::inline_data() {
  Values out;
  take();
  const bool is_single = peek().kind == TokenKind::variable;
  if (is_single) {
    out.variables.push_back(variable(take().text));
  } else {
    expect_sign("(");
    while (peek().kind == TokenKind::variable) {
      const Position at = peek().at;
      const Variable name = variable(take().text);
      if (std::find(out.variables.begin(), out.variables.end(), name) != out.variables.end()) {
        fail(at, "?" + name_of(name) + " stands twice in VALUES", "name each variable once");
      }
      out.variables.push_back(name);
    }
    expect_sign(")");
  }
  expect_sign("{");
  while (!failed() && !at_sign("}")) {
    const Position at = peek().at;
    if (!is_single) expect_sign("(");
    std::vector<std::optional<Term>> row;
    while (!failed() && !at_sign(")") && !at_sign("}") && !(is_single && row.size() == 1))
      row.push_back(data_value());
    if (!is_single) expect_sign(")");
    if (row.size() != out.variables.size()) {
      fail(at,
           "this row of VALUES has " + std::to_string(row.size()) + " values for " +
               std::to_string(out.variables.size()) + " variables",
           "give each variable a value, or UNDEF");
    }
    out.rows.push_back(std::move(row));
  }
  expect_sign("}");
  return out;
}

std::optional<Term> Parser::data_value() {
  if (accept_word("UNDEF")) return std::nullopt;
  if (at_iri()) return Term{iri()};
  auto value = literal();
  if (!value) expected("an IRI, a literal or UNDEF");
  return value;
}

Expression Parser::constraint() {
  if (accept_sign("(")) {
    Expression out = expression();
    expect_sign(")");
    return out;
  }
  if (peek().kind == TokenKind::word) return built_in_call();
  if (at_iri()) return iri_or_call();
  expected("an expression in brackets or a function");
  return {};
}

}  // namespace entente::sparql
