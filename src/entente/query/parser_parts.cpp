#include "entente/query/parser_parts.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/text.hpp"

namespace entente::sparql {

namespace {

constexpr std::size_t deepest = 200;

template <class Visit>
void each_variable(const Expression& expression, const Visit& visit) {
  if (expression.variable) visit(*expression.variable);
  for (const Expression& operand : expression.operands) each_variable(operand, visit);
}

void add_slot(std::set<Variable>& out, const Slot& slot) {
  if (const auto* variable = std::get_if<Variable>(&slot)) out.insert(*variable);
}

struct InScope {
  std::set<Variable>& out;

  void operator()(const Basic& basic) const {
    for (const TriplePattern& triple : basic.triples) {
      add_slot(out, triple.subject);
      add_slot(out, triple.predicate);
      add_slot(out, triple.object);
    }
    for (const PathPattern& path : basic.paths) {
      add_slot(out, path.subject);
      add_slot(out, path.object);
    }
  }
  void operator()(const Nested& nested) const { out.merge(in_scope(*nested.group)); }
  void operator()(const Optional& optional) const { out.merge(in_scope(*optional.group)); }
  void operator()(const Minus& /*minus*/) const {}
  void operator()(const Union& several) const {
    for (const GroupPtr& branch : several.branches) out.merge(in_scope(*branch));
  }
  void operator()(const InGraph& graph) const {
    add_slot(out, graph.name);
    out.merge(in_scope(*graph.group));
  }
  void operator()(const Bind& bind) const { out.insert(bind.variable); }
  void operator()(const Values& values) const {
    out.insert(values.variables.begin(), values.variables.end());
  }
  void operator()(const Service& service) const {
    for (const auto& [name, variable] : service.variables) out.insert(variable);
  }
  void operator()(const Subquery& sub) const { out.insert(sub.outer.begin(), sub.outer.end()); }
};

}  // namespace

std::set<Variable> in_scope(const Element& element) {
  std::set<Variable> out;
  std::visit(InScope{out}, element);
  return out;
}

std::set<Variable> in_scope(const Group& group) {
  std::set<Variable> out;
  for (const Element& element : group.elements) out.merge(in_scope(element));
  return out;
}

std::set<Variable> variables_of(const Expression& expression) {
  std::set<Variable> out;
  each_variable(expression, [&](Variable each) { out.insert(each); });
  return out;
}

bool is_hidden(std::string_view variable) noexcept {
  return variable.substr(0, 2) == "_:";
}

const Token& Parser::peek(std::size_t ahead) const {
  return error_ ? end_ : tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

Token Parser::take() {
  Token token = peek();
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool Parser::at_word(std::string_view word) const {
  return peek().kind == TokenKind::word && equal_ignoring_case(peek().text, word);
}

bool Parser::at_sign(std::string_view sign, std::size_t ahead) const {
  return peek(ahead).kind == TokenKind::sign && peek(ahead).text == sign;
}

bool Parser::accept_word(std::string_view word) {
  if (!at_word(word)) return false;
  take();
  return true;
}

bool Parser::accept_sign(std::string_view sign) {
  if (!at_sign(sign)) return false;
  take();
  return true;
}

void Parser::expect_word(std::string_view word) {
  if (!accept_word(word)) expected(word);
}

void Parser::expect_sign(std::string_view sign, std::string_view why) {
  if (!accept_sign(sign)) expected(std::string{sign}.append(why));
}

void Parser::fail_here(std::string message, std::string remedy) {
  fail(peek().at, std::move(message), std::move(remedy));
}

void Parser::fail(const Position& at, std::string message, std::string remedy) {
  if (!error_) error_ = Error{Errc::usage, place_, at, std::move(message), std::move(remedy)};
}

void Parser::expected(std::string_view what) {
  const Token& token = peek();
  const std::string found = token.kind == TokenKind::end ? "the query ends" : "“" + token.text + "” stands";
  fail_here(found + " where " + std::string{what} + " is expected", "mend the query there");
}

bool Parser::may_fetch(const Position& at, const std::string& construct) {
  if (fetching_ == Fetching::refused) {
    fail(
        at, construct + " is not answered without --allow-fetch: it fetches from elsewhere",
        "give --allow-fetch to fetch what the query names, or name files with --data and graphs in them with "
        "GRAPH");
  }
  return !failed();
}

void Parser::refuse(const Position& at, const std::string& construct, std::string_view why) {
  fail(at, construct + " is not answered: " + std::string{why},
       "leave it out, or load the files of entente build into Oxigraph, Jena or Virtuoso and ask there");
}

Variable Parser::variable(const std::string& name) {
  auto& names = scope().variables;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return Variable{static_cast<std::size_t>(found - names.begin())};
  names.push_back(name);
  return Variable{names.size() - 1};
}

Variable Parser::fresh_variable() {
  return variable("_:." + std::to_string(++fresh_));
}

const std::string& Parser::name_of(Variable variable) const {
  return scopes_.back().variables[variable.index()];
}

bool Parser::enter() {
  if (++depth_ <= deepest) return true;
  fail_here("the query is nested too deep", "simplify it");
  return false;
}

void Parser::finish_select(Select& out, bool star) {
  out.aggregates = std::move(scope().aggregates);
  if (!out.aggregates.empty() || !out.having.empty()) out.is_grouped = true;
  if (failed() || !out.where) return;
  const std::set<Variable> known = in_scope(*out.where);
  if (star) {
    if (out.is_grouped) return fail_here("SELECT * stands against GROUP BY", "name the variables to select");
    for (const Variable each : known) {
      if (!is_hidden(name_of(each))) out.projection.push_back({each, std::nullopt});
    }
  }
  for (const Projection& each : out.projection) {
    if (each.expression && known.contains(each.variable)) {
      return fail_here("?" + name_of(each.variable) + " names a value in SELECT and one in the pattern",
                       "choose another name after AS");
    }
  }
  for (const GroupKey& key : out.group_by) {
    if (key.variable && key.expression.op != Operator::variable && known.contains(*key.variable)) {
      return fail_here("?" + name_of(*key.variable) + " names a value in GROUP BY and one in the pattern",
                       "choose another name after AS");
    }
  }
  if (out.is_grouped) check_grouping(out);
  out.variables = scope().variables;
}

void Parser::check_grouped(const Expression& expression, const std::set<Variable>& known) {
  each_variable(expression, [&](Variable used) {
    if (!known.contains(used) && !failed()) {
      fail_here("?" + name_of(used) + " is neither grouped nor aggregated",
                "add it to GROUP BY, or take SAMPLE(?" + name_of(used) + ") of it");
    }
  });
}

void Parser::check_grouping(const Select& out) {
  std::set<Variable> known;
  for (const GroupKey& key : out.group_by) {
    if (key.variable) known.insert(*key.variable);
  }
  for (const Expression& having : out.having) check_grouped(having, known);
  for (const Projection& each : out.projection) {
    Expression plain;
    plain.variable = each.variable;
    check_grouped(each.expression ? *each.expression : plain, known);
    known.insert(each.variable);
  }
  for (const OrderKey& key : out.order) check_grouped(key.expression, known);
}

}  // namespace entente::sparql
