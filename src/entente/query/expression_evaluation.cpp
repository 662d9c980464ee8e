// Operators, with the errors of SPARQL as nothing.
//
// source   SPARQL 1.1 Query Language, §17.2 to §17.4.1
#include <algorithm>
#include <cassert>
#include <utility>

#include "entente/query/evaluation.hpp"

namespace entente::sparql {

namespace {

std::optional<Value> as_value(std::optional<bool> truth) {
  if (!truth) return std::nullopt;
  return boolean_value(*truth);
}

std::optional<Arithmetic> arithmetic_of(Operator op) noexcept {
  switch (op) {
    case Operator::add:
      return Arithmetic::add;
    case Operator::subtract:
      return Arithmetic::subtract;
    case Operator::multiply:
      return Arithmetic::multiply;
    case Operator::divide:
      return Arithmetic::divide;
    default:
      return std::nullopt;
  }
}

/// Values that SPARQL 1.1 has no arithmetic for, and engines do.
bool is_time_or_span(const Value& value) {
  return moment_of(value).has_value() || xsd_type(value).find("uration") != std::string_view::npos;
}

}  // namespace

bool holds(Operator op, const std::partial_ordering& order) noexcept {
  switch (op) {
    case Operator::less:
      return order < 0;
    case Operator::greater:
      return order > 0;
    case Operator::less_equal:
      return order <= 0;
    default:
      return order >= 0;
  }
}

std::optional<Value> Evaluation::evaluate(const Expression& expression, const Surroundings& around) {
  if (stopped_) return std::nullopt;
  switch (expression.op) {
    case Operator::variable:
      return bound_value(around.row[expression.variable->index()]);
    case Operator::term:
      return value_of(*expression.term);
    case Operator::aggregate:
      assert(around.aggregates != nullptr);  // the parser lets none stand where groups have no values yet
      return (*around.aggregates)[expression.aggregate];
    case Operator::call:
      return call(expression, around);
    case Operator::add:
    case Operator::subtract:
    case Operator::multiply:
    case Operator::divide:
    case Operator::negate:
    case Operator::plus:
      return arithmetic(expression, around);
    default:
      return as_value(logical(expression, around));
  }
}

std::optional<bool> Evaluation::truth(const Expression& expression, const Surroundings& around) {
  const auto value = evaluate(expression, around);
  if (!value) return std::nullopt;
  return effective_boolean(*value);
}

std::optional<bool> Evaluation::logical(const Expression& expression, const Surroundings& around) {
  switch (expression.op) {
    case Operator::logical_or:
    case Operator::logical_and: {
      // One operand may decide whatever the other is, an error included.
      const bool decides = expression.op == Operator::logical_or;
      const auto left = truth(expression.operands[0], around);
      if (left == decides) return decides;
      const auto right = truth(expression.operands[1], around);
      if (right == decides) return decides;
      if (!left || !right) return std::nullopt;
      return !decides;
    }
    case Operator::logical_not: {
      const auto operand = truth(expression.operands[0], around);
      if (!operand) return std::nullopt;
      return !*operand;
    }
    case Operator::in:
    case Operator::not_in: {
      const auto found = contained(expression, around);
      if (!found) return std::nullopt;
      return *found == (expression.op == Operator::in);
    }
    case Operator::exists:
    case Operator::not_exists:
      return (group(*expression.group, around.row, around.graph).size() > 0) ==
             (expression.op == Operator::exists);
    default:
      return compared(expression, around);
  }
}

std::optional<bool> Evaluation::compared(const Expression& expression, const Surroundings& around) {
  const auto left = evaluate(expression.operands[0], around);
  const auto right = evaluate(expression.operands[1], around);
  if (!left || !right) return std::nullopt;
  if (expression.op == Operator::equal || expression.op == Operator::not_equal) {
    const auto same = equal(*left, *right);
    if (!same) return std::nullopt;
    return *same == (expression.op == Operator::equal);
  }
  const auto order = compare(*left, *right);
  if (!order) return std::nullopt;
  const bool is_moment = moment_type(xsd_type(*left)).has_value();
  if (is_moment && *order == std::partial_ordering::unordered) return std::nullopt;
  return holds(expression.op, *order);
}

std::optional<bool> Evaluation::contained(const Expression& expression, const Surroundings& around) {
  const auto wanted = evaluate(expression.operands[0], around);
  bool had_error = !wanted;
  for (std::size_t i = 1; i < expression.operands.size() && wanted; ++i) {
    const auto each = evaluate(expression.operands[i], around);
    const auto same = each ? equal(*wanted, *each) : std::nullopt;
    if (!same) {
      had_error = true;
    } else if (*same) {
      return true;
    }
  }
  if (had_error) return std::nullopt;
  return false;
}

std::optional<Value> Evaluation::arithmetic(const Expression& expression, const Surroundings& around) {
  std::vector<Value> values;
  for (const Expression& operand : expression.operands) {
    auto value = evaluate(operand, around);
    if (!value) return std::nullopt;
    values.push_back(*std::move(value));
  }
  if (values.size() == 2 && std::all_of(values.begin(), values.end(), is_time_or_span)) {
    stop("arithmetic with dates and times is not answered",
         "compare them, or take YEAR(), MONTH() and DAY() of them");
  }
  std::vector<Number> numbers;
  for (const Value& value : values) {
    const auto number = checked(number_of(value));
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  if (expression.op == Operator::plus) return number_value(numbers[0]);
  const auto op = arithmetic_of(expression.op);
  const auto result = checked(op ? compute(*op, numbers[0], numbers[1]) : negated(numbers[0]));
  if (!result) return std::nullopt;
  return number_value(*result);
}

}  // namespace entente::sparql
