// Expressions of a query.
#include <algorithm>
#include <array>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/query/parser_parts.hpp"

namespace entente::sparql {

namespace {

Expression binary(Operator op, Expression left, Expression right) {
  Expression out;
  out.op = op;
  out.operands.push_back(std::move(left));
  out.operands.push_back(std::move(right));
  return out;
}

Expression constant(Term term) {
  Expression out;
  out.term = std::move(term);
  return out;
}

struct Comparison {
  std::string_view sign;
  Operator op;
};
constexpr std::array comparisons{
    Comparison{"=", Operator::equal},       Comparison{"!=", Operator::not_equal},
    Comparison{"<", Operator::less},        Comparison{">", Operator::greater},
    Comparison{"<=", Operator::less_equal}, Comparison{">=", Operator::greater_equal}};

struct AggregateName {
  std::string_view name;
  Aggregate::Kind kind;
};
constexpr std::array aggregate_names{AggregateName{"COUNT", Aggregate::Kind::count},
                                     AggregateName{"SUM", Aggregate::Kind::sum},
                                     AggregateName{"MIN", Aggregate::Kind::min},
                                     AggregateName{"MAX", Aggregate::Kind::max},
                                     AggregateName{"AVG", Aggregate::Kind::avg},
                                     AggregateName{"SAMPLE", Aggregate::Kind::sample},
                                     AggregateName{"GROUP_CONCAT", Aggregate::Kind::group_concat}};

}  // namespace

Expression Parser::expression() {
  if (!enter()) return {};
  Expression out = conjunction();
  while (accept_sign("||")) out = binary(Operator::logical_or, std::move(out), conjunction());
  leave();
  return out;
}

Expression Parser::conjunction() {
  Expression out = relation();
  while (accept_sign("&&")) out = binary(Operator::logical_and, std::move(out), relation());
  return out;
}

Expression Parser::relation() {
  Expression left = sum();
  for (const auto& [sign, op] : comparisons) {
    if (accept_sign(sign)) return binary(op, std::move(left), sum());
  }
  const bool negated = at_word("NOT");
  if (!negated && !at_word("IN")) return left;
  if (negated) take();
  expect_word("IN");
  Expression out;
  out.op = negated ? Operator::not_in : Operator::in;
  out.operands = arguments();
  out.operands.insert(out.operands.begin(), std::move(left));
  return out;
}

Expression Parser::sum() {
  Expression out = product();
  while (at_sign("+") || at_sign("-")) {
    const Operator op = take().text == "+" ? Operator::add : Operator::subtract;
    out = binary(op, std::move(out), product());
  }
  return out;
}

Expression Parser::product() {
  Expression out = unary();
  while (at_sign("*") || at_sign("/")) {
    const Operator op = take().text == "*" ? Operator::multiply : Operator::divide;
    out = binary(op, std::move(out), unary());
  }
  return out;
}

Expression Parser::unary() {
  if ((at_sign("+") || at_sign("-")) && !peek(1).after_space) {
    if (auto number = literal()) return constant(*std::move(number));
  }
  if (!at_sign("!") && !at_sign("-") && !at_sign("+")) return primary();
  if (!enter()) return {};
  const bool negates = at_sign("!");
  Expression out;
  out.op = negates ? Operator::logical_not : at_sign("-") ? Operator::negate : Operator::plus;
  take();
  out.operands.push_back(negates ? unary() : primary());
  leave();
  return out;
}

Expression Parser::primary() {
  if (accept_sign("(")) {
    Expression out = expression();
    expect_sign(")");
    return out;
  }
  if (peek().kind == TokenKind::variable) {
    Expression out;
    out.op = Operator::variable;
    out.variable = variable(take().text);
    return out;
  }
  if (at_iri()) return iri_or_call();
  if (auto value = literal()) return constant(*std::move(value));
  if (peek().kind == TokenKind::word) return built_in_call();
  expected("a value");
  return {};
}

Expression Parser::iri_or_call() {
  const Token token = peek();
  Iri name = iri();
  if (!at_sign("(") || failed()) return constant(Term{std::move(name)});
  const auto known = cast(name.str());
  if (!known) {
    refuse(token.at, "the function <" + name.str() + ">", "it is none of SPARQL's own");
    return {};
  }
  return call(*known, token.at, token.text);
}

/// True where a function's call begins, and not a clause such as HAVING (…).
bool Parser::at_call() const {
  if (at_iri()) return at_sign("(", 1);
  if (at_word("NOT") || at_word("EXISTS")) return true;
  const bool is_aggregate = std::any_of(aggregate_names.begin(), aggregate_names.end(),
                                        [&](const AggregateName& each) { return at_word(each.name); });
  return peek().kind == TokenKind::word &&
         (is_aggregate || builtin(peek().text) || !why_refused(peek().text).empty());
}

Expression Parser::built_in_call() {
  const Token token = peek();
  if (accept_word("NOT")) {
    if (!at_word("EXISTS")) expected("EXISTS");
    take();
    return exists(Operator::not_exists);
  }
  if (accept_word("EXISTS")) return exists(Operator::exists);
  for (const auto& [name, kind] : aggregate_names) {
    if (at_word(name)) return aggregate(kind);
  }
  if (const std::string_view why = why_refused(token.text); !why.empty()) {
    refuse(token.at, token.text + "()", why);
    return {};
  }
  const auto known = builtin(token.text);
  if (!known) {
    expected("a value or a function of SPARQL");
    return {};
  }
  take();
  return call(*known, token.at, token.text);
}

Expression Parser::call(const FunctionInfo& info, const Position& at, const std::string& shown) {
  Expression out;
  out.op = Operator::call;
  out.function = info.function;
  out.operands = arguments();
  if (out.operands.size() < info.least || out.operands.size() > info.most) {
    const std::string wanted = info.least == info.most
                                   ? std::to_string(info.least)
                                   : std::to_string(info.least) + " or " + std::to_string(info.most);
    fail(at, shown + " has " + std::to_string(out.operands.size()) + " arguments", "give it " + wanted);
  }
  if (info.function == Function::bound && !failed() && out.operands.front().op != Operator::variable) {
    fail(at, "BOUND asks about a variable", "give it one");
  }
  return out;
}

std::vector<Expression> Parser::arguments() {
  std::vector<Expression> out;
  expect_sign("(");
  if (accept_sign(")")) return out;
  do {
    out.push_back(expression());
  } while (!failed() && accept_sign(","));
  expect_sign(")");
  return out;
}

Expression Parser::exists(Operator op) {
  // Aggregates of the query have no place in the pattern.
  const bool takes = std::exchange(scope().takes_aggregates, false);
  Expression out;
  out.op = op;
  ++in_exists_;
  out.group = group_graph_pattern();
  --in_exists_;
  scope().takes_aggregates = takes;
  return out;
}

Expression Parser::aggregate(Aggregate::Kind kind) {
  const Token token = take();
  if (!scope().takes_aggregates || scope().in_aggregate) {
    fail(token.at, token.text + " stands where nothing is aggregated",
         scope().in_aggregate ? "take the one out of the other, with a subquery"
                              : "use it in SELECT, HAVING or ORDER BY, or in a subquery");
    return {};
  }
  Aggregate made{kind, false, std::nullopt, " "};
  scope().in_aggregate = true;
  expect_sign("(");
  made.distinct = accept_word("DISTINCT");
  if (kind == Aggregate::Kind::count && accept_sign("*")) {
    // counts rows
  } else {
    made.expression = expression();
  }
  if (kind == Aggregate::Kind::group_concat && accept_sign(";")) {
    expect_word("SEPARATOR");
    expect_sign("=");
    if (peek().kind != TokenKind::string) expected("a string");
    made.separator = take().text;
  }
  expect_sign(")");
  scope().in_aggregate = false;
  scope().aggregates.push_back(std::move(made));
  Expression out;
  out.op = Operator::aggregate;
  out.aggregate = scope().aggregates.size() - 1;
  return out;
}

}  // namespace entente::sparql
