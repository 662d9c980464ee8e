#include "entente/query/value.hpp"

#include <utility>

#include "entente/base/xsd_numbers.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::sparql {

namespace {

const std::string& xsd_string() {
  return terms().xsd_string.str();
}

/// Values of one space can be told apart; `other` is what we know nothing of.
enum class Space : std::uint8_t {
  number,
  string,
  tagged,
  boolean,
  date_time,
  date,
  time,
  year_month,
  year,
  other
};

Space space_of(const Value& value) {
  if (!value.language.empty()) return Space::tagged;
  const std::string_view type = xsd_type(value);
  if (type == "string") return Space::string;
  if (type == "boolean") return boolean_of(value) ? Space::boolean : Space::other;
  if (is_number_type(type)) {
    const Computed number = number_of(value);
    return number.number || number.too_large ? Space::number : Space::other;
  }
  const auto moment = moment_type(type);
  if (!moment || !moment_of(value)) return Space::other;
  switch (*moment) {
    case MomentType::date_time:
      return Space::date_time;
    case MomentType::date:
      return Space::date;
    case MomentType::time:
      return Space::time;
    case MomentType::year_month:
      return Space::year_month;
    case MomentType::year:
      break;
  }
  return Space::year;
}

std::weak_ordering weakly(const std::partial_ordering& order) {
  return order < 0   ? std::weak_ordering::less
         : order > 0 ? std::weak_ordering::greater
                     : std::weak_ordering::equivalent;
}

/// NaN stands before all numbers.
std::weak_ordering order_numbers(const Value& left, const Value& right) {
  const Computed l = number_of(left);
  const Computed r = number_of(right);
  if (!l.number || !r.number) return l.number.has_value() <=> r.number.has_value();
  const std::partial_ordering order = compare(*l.number, *r.number);
  if (order != std::partial_ordering::unordered) return weakly(order);
  const auto is_number = [](const Number& number) { return compare(number, number) == 0; };
  return is_number(*l.number) <=> is_number(*r.number);
}

/// As if in UTC where there is no zone: one of the orders that agree with the partial one.
std::weak_ordering order_moments(const Value& left, const Value& right) {
  Moment l = moment_of(left).value();
  Moment r = moment_of(right).value();
  l.zone = l.zone.value_or(0);
  r.zone = r.zone.value_or(0);
  return weakly(compare(l, r));
}

std::weak_ordering order_literals(const Value& left, const Value& right) {
  const Space l = space_of(left);
  const Space r = space_of(right);
  if (l != r) return l <=> r;
  switch (l) {
    case Space::number:
      return order_numbers(left, right);
    case Space::boolean:
      return boolean_of(left).value() <=> boolean_of(right).value();
    case Space::date_time:
    case Space::date:
    case Space::time:
    case Space::year_month:
    case Space::year:
      return order_moments(left, right);
    case Space::string:
    case Space::tagged:
    case Space::other:
      break;
  }
  if (const int text = left.text.compare(right.text); text != 0) return text <=> 0;
  return left.language.compare(right.language) <=> 0;
}

}  // namespace

Value string_value(std::string text) {
  return {ValueKind::literal, std::move(text), xsd_string(), {}};
}
Value boolean_value(bool value) {
  return xsd_value(value ? "true" : "false", "boolean");
}
Value integer_value(std::int64_t value) {
  return xsd_value(std::to_string(value), "integer");
}
Value number_value(const Number& number) {
  return xsd_value(lexical_form(number), local_name(number.type));
}
Value xsd_value(std::string lexical, std::string_view type) {
  return {ValueKind::literal, std::move(lexical), std::string{ns::xsd}.append(type), {}};
}

std::string_view xsd_type(const Value& value) noexcept {
  const std::string_view datatype = value.datatype;
  return datatype.substr(0, ns::xsd.size()) == ns::xsd ? datatype.substr(ns::xsd.size()) : std::string_view{};
}

bool is_string(const Value& value) noexcept {
  return value.kind == ValueKind::literal && xsd_type(value) == "string";
}

bool is_text(const Value& value) noexcept {
  return is_string(value) || !value.language.empty();
}

std::optional<bool> boolean_of(const Value& value) noexcept {
  if (xsd_type(value) != "boolean") return std::nullopt;
  if (value.text == "true" || value.text == "1") return true;
  if (value.text == "false" || value.text == "0") return false;
  return std::nullopt;
}

Computed number_of(const Value& value) {
  return parse_number(xsd_type(value), value.text);
}

std::optional<Moment> moment_of(const Value& value) {
  const auto type = moment_type(xsd_type(value));
  if (!type) return std::nullopt;
  return parse_moment(*type, value.text);
}

std::optional<bool> effective_boolean(const Value& value) {
  if (value.kind != ValueKind::literal) return std::nullopt;
  if (is_string(value)) return !value.text.empty();
  const std::string_view type = xsd_type(value);
  if (type == "boolean") return boolean_of(value).value_or(false);
  if (!is_number_type(type)) return std::nullopt;
  const Computed number = number_of(value);
  return number.too_large || (number.number && !is_zero_or_nan(*number.number));
}

std::optional<bool> equal(const Value& left, const Value& right) {
  if (left.kind != ValueKind::literal || right.kind != ValueKind::literal) return left == right;
  const Space l = space_of(left);
  const Space r = space_of(right);
  if (l == Space::other || r == Space::other) {
    if (left == right) return true;
    return std::nullopt;
  }
  if (l != r) return false;
  if (l == Space::string || l == Space::tagged) return left == right;
  const auto order = compare(left, right);
  if (!order) return left == right ? std::optional{true} : std::nullopt;
  if (*order == std::partial_ordering::unordered && l != Space::number) return std::nullopt;
  return *order == 0;
}

std::optional<std::partial_ordering> compare(const Value& left, const Value& right) {
  if (left.kind != ValueKind::literal || right.kind != ValueKind::literal) return std::nullopt;
  const Space space = space_of(left);
  if (space != space_of(right)) return std::nullopt;
  switch (space) {
    case Space::number: {
      const Computed l = number_of(left);
      const Computed r = number_of(right);
      if (!l.number || !r.number) return std::nullopt;
      return compare(*l.number, *r.number);
    }
    case Space::string:
      return left.text.compare(right.text) <=> 0;
    case Space::boolean:
      return boolean_of(left).value() <=> boolean_of(right).value();
    case Space::date_time:
    case Space::date:
    case Space::time:
    case Space::year_month:
    case Space::year:
      return compare(moment_of(left).value(), moment_of(right).value());
    case Space::tagged:
    case Space::other:
      break;
  }
  return std::nullopt;
}

std::weak_ordering order_by_value(const std::optional<Value>& left, const std::optional<Value>& right) {
  if (!left || !right) return left.has_value() <=> right.has_value();
  if (left->kind != right->kind) return left->kind <=> right->kind;
  if (left->kind != ValueKind::literal) return left->text.compare(right->text) <=> 0;
  return order_literals(*left, *right);
}

std::weak_ordering order(const std::optional<Value>& left, const std::optional<Value>& right) {
  if (const auto by_value = order_by_value(left, right); by_value != 0) return by_value;
  return left <=> right;
}

}  // namespace entente::sparql
