// The functions of SPARQL, with its errors as nothing.
//
// source   SPARQL 1.1 Query Language, §17.4 and §17.5
#include <cmath>
#include <cstdint>
#include <utility>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/iri.hpp"
#include "entente/query/evaluation.hpp"
#include "entente/query/iri_resolve.hpp"

namespace entente::sparql {

namespace {

constexpr std::int32_t most_regex_steps = 5000;  // some seconds, for one text

/// `like` with another text: a result keeps the language of its first argument.
Value with_text(const Value& like, std::string text) {
  Value out = like;
  out.text = std::move(text);
  return out;
}

/// Argument compatibility: the second has no language, or that of the first.
bool are_compatible(const Value& first, const Value& second) {
  return is_text(first) && is_text(second) && (second.language.empty() || second.language == first.language);
}

std::string in_case(const std::string& text, bool upper) {
  icu::UnicodeString value = icu::UnicodeString::fromUTF8(text);
  if (upper) {
    value.toUpper(icu::Locale::getRoot());
  } else {
    value.toLower(icu::Locale::getRoot());
  }
  std::string out;
  value.toUTF8String(out);
  return out;
}

std::string encoded_for_uri(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_ascii_digit(c) || is_ascii_lower(c) || is_ascii_upper(c) ||
        std::string_view{"-_.~"}.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 0xFU];
    }
  }
  return out;
}

/// source   RFC 4647 §3.3.1, basic filtering
bool language_matches(std::string_view tag, std::string_view range) {
  if (range == "*") return !tag.empty();
  if (tag.size() < range.size() || !equal_ignoring_case(tag.substr(0, range.size()), range)) return false;
  return !range.empty() && (tag.size() == range.size() || tag[range.size()] == '-');
}

/// The code points of `text` at the places, counted from 1, from round(start) to before round(start) +
/// round(length).
std::string part_of(const std::string& text, double start, double length) {
  const double first = std::floor(start + 0.5);
  const double last = first + std::floor(length + 0.5);
  std::string out;
  std::size_t number = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = decode_at(text, i).size;
    const auto place = static_cast<double>(++number);
    if (place >= first && place < last) out.append(text, i, size);
    i += size;
  }
  return out;
}

double approximately(const Number& number) {
  return converted(number, NumberType::double_precision).number.value_or(Number{}).approx;
}

std::optional<Value> of_moment(Function function, const Value& argument) {
  const auto moment = moment_of(argument);
  if (!moment) return std::nullopt;
  const MomentType type = moment->type;
  const bool has_day = type == MomentType::date_time || type == MomentType::date;
  const bool has_time = type == MomentType::date_time || type == MomentType::time;
  switch (function) {
    case Function::year:
      return type == MomentType::time ? std::nullopt : std::optional{integer_value(moment->year)};
    case Function::month:
      return has_day || type == MomentType::year_month ? std::optional{integer_value(moment->month)}
                                                       : std::nullopt;
    case Function::day:
      return has_day ? std::optional{integer_value(moment->day)} : std::nullopt;
    case Function::hours:
      return has_time ? std::optional{integer_value(moment->hour % 24)} : std::nullopt;
    case Function::minutes:
      return has_time ? std::optional{integer_value(moment->minute)} : std::nullopt;
    case Function::seconds:
      return has_time ? std::optional{xsd_value(std::to_string(moment->second) +
                                                    (moment->fraction.empty() ? "" : '.' + moment->fraction),
                                                "decimal")}
                      : std::nullopt;
    case Function::tz:
      return string_value(zone_text(*moment));
    default:
      return moment->zone ? std::optional{xsd_value(zone_duration(*moment), "dayTimeDuration")}
                          : std::nullopt;
  }
}

std::optional<Value> concatenated(const std::vector<Value>& parts) {
  Value out = string_value("");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!is_text(parts[i])) return std::nullopt;
    if (i == 0) out = with_text(parts[0], "");
    if (out.language != parts[i].language) out = string_value(std::move(out.text));
    out.text += parts[i].text;
  }
  return out;
}

std::optional<Value> around(Function function, const Value& text, const Value& mark) {
  if (!are_compatible(text, mark)) return std::nullopt;
  const std::size_t at = text.text.find(mark.text);
  if (at == std::string::npos) return string_value("");
  return with_text(text, function == Function::str_before ? text.text.substr(0, at)
                                                          : text.text.substr(at + mark.text.size()));
}

}  // namespace

std::optional<Value> Evaluation::call(const Expression& expression, const Surroundings& around) {
  const auto& operands = expression.operands;
  switch (expression.function) {
    case Function::bound:
      return boolean_value(is_bound(around.row[operands.front().variable->index()]));
    case Function::if_then_else: {
      const auto condition = truth(operands[0], around);
      if (!condition) return std::nullopt;
      return evaluate(operands[*condition ? 1 : 2], around);
    }
    case Function::coalesce:
      for (const Expression& operand : operands) {
        if (auto value = evaluate(operand, around)) return value;
      }
      return std::nullopt;
    default:
      break;
  }
  std::vector<Value> arguments;
  for (const Expression& operand : operands) {
    auto value = evaluate(operand, around);
    if (!value) return std::nullopt;
    arguments.push_back(*std::move(value));
  }
  return apply(expression.function, arguments);
}

std::optional<Value> Evaluation::apply(Function function, const std::vector<Value>& arguments) {
  if (function == Function::concat) return concatenated(arguments);
  const Value& first = arguments.front();
  switch (function) {
    case Function::is_blank:
      return boolean_value(first.kind == ValueKind::blank);
    case Function::is_iri:
      return boolean_value(first.kind == ValueKind::iri);
    case Function::is_literal:
      return boolean_value(first.kind == ValueKind::literal);
    case Function::is_numeric: {
      const Computed number = number_of(first);
      return boolean_value(number.number || number.too_large);
    }
    case Function::same_term:
      return boolean_value(first == arguments[1]);
    case Function::str:
      return first.kind == ValueKind::blank ? std::nullopt : std::optional{string_value(first.text)};
    case Function::lang:
      return first.kind == ValueKind::literal ? std::optional{string_value(first.language)} : std::nullopt;
    case Function::datatype:
      return first.kind == ValueKind::literal ? std::optional{iri_value(first.datatype)} : std::nullopt;
    case Function::iri: {
      if (first.kind == ValueKind::iri) return first;
      if (!is_string(first)) return std::nullopt;
      std::string text =
          is_absolute_iri(first.text) || base_.empty() ? first.text : resolve_iri(base_, first.text);
      return Iri::parse(text) ? std::optional{iri_value(std::move(text))} : std::nullopt;
    }
    case Function::str_dt:
      if (!is_string(first) || arguments[1].kind != ValueKind::iri) return std::nullopt;
      return Value{ValueKind::literal, first.text, arguments[1].text, {}};
    case Function::str_lang: {
      if (!is_string(first) || !is_string(arguments[1]) || arguments[1].text.empty()) return std::nullopt;
      static const std::string lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
      return Value{ValueKind::literal, first.text, lang_string, to_lower(arguments[1].text)};
    }
    case Function::abs:
    case Function::ceil:
    case Function::floor:
    case Function::round:
      return on_number(function, first);
    case Function::year:
    case Function::month:
    case Function::day:
    case Function::hours:
    case Function::minutes:
    case Function::seconds:
    case Function::timezone:
    case Function::tz:
      return of_moment(function, first);
    case Function::regex:
    case Function::replace:
      return by_expression(function, arguments);
    case Function::to_boolean:
    case Function::to_date:
    case Function::to_date_time:
    case Function::to_decimal:
    case Function::to_double:
    case Function::to_float:
    case Function::to_integer:
    case Function::to_string:
      return cast_to(function, first);
    default:
      return on_text(function, arguments);
  }
}

std::optional<Value> Evaluation::on_text(Function function, const std::vector<Value>& arguments) {
  const Value& first = arguments.front();
  if (!is_text(first)) return std::nullopt;
  switch (function) {
    case Function::str_len:
      return integer_value(static_cast<std::int64_t>(count_code_points(first.text)));
    case Function::ucase:
    case Function::lcase:
      return with_text(first, in_case(first.text, function == Function::ucase));
    case Function::encode_for_uri:
      return string_value(encoded_for_uri(first.text));
    case Function::substr: {
      const auto start = checked(number_of(arguments[1]));
      const auto length = arguments.size() > 2 ? checked(number_of(arguments[2])) : std::nullopt;
      if (!start || (arguments.size() > 2 && !length)) return std::nullopt;
      return with_text(first,
                       part_of(first.text, approximately(*start),
                               length ? approximately(*length) : std::numeric_limits<double>::infinity()));
    }
    default:
      break;
  }
  const Value& second = arguments[1];
  if (function == Function::lang_matches) {
    if (!is_string(first) || !is_string(second)) return std::nullopt;
    return boolean_value(language_matches(first.text, second.text));
  }
  if (!are_compatible(first, second)) return std::nullopt;
  switch (function) {
    case Function::str_before:
    case Function::str_after:
      return around(function, first, second);
    case Function::contains:
      return boolean_value(first.text.find(second.text) != std::string::npos);
    case Function::str_starts:
      return boolean_value(first.text.compare(0, second.text.size(), second.text) == 0);
    default:
      return boolean_value(
          first.text.size() >= second.text.size() &&
          first.text.compare(first.text.size() - second.text.size(), std::string::npos, second.text) == 0);
  }
}

std::optional<Value> Evaluation::on_number(Function function, const Value& argument) {
  const auto number = checked(number_of(argument));
  if (!number) return std::nullopt;
  switch (function) {
    case Function::ceil:
      return number_value(rounded(*number, Rounding::up));
    case Function::floor:
      return number_value(rounded(*number, Rounding::down));
    case Function::round:
      return number_value(rounded(*number, Rounding::half_up));
    default:
      break;
  }
  const bool is_negative = compare(*number, integer_number(0)) < 0;
  return number_value(is_negative ? negated(*number).number.value_or(*number) : *number);
}

const std::optional<RegularExpression>& Evaluation::compiled(const std::string& pattern,
                                                             const std::string& flags) {
  const auto known = expressions_.find({pattern, flags});
  if (known != expressions_.end()) return known->second;
  std::optional<RegularExpression> compiled;
  if (RegularExpression::is_beyond_xpath(pattern, flags)) {
    stop("the regular expression “" + pattern +
             "” has what is not answered (look-around, class subtraction, "
             "possessive quantifiers, \\b, \\i, \\c or the flag x)",
         "write it without, or use CONTAINS, STRSTARTS and STRENDS");
  } else if (auto made = RegularExpression::compile(pattern, flags, most_regex_steps)) {
    compiled = *std::move(made);
  }
  return expressions_.emplace(std::pair{pattern, flags}, std::move(compiled)).first->second;
}

std::optional<Value> Evaluation::by_expression(Function function, const std::vector<Value>& arguments) {
  const std::size_t flags_at = function == Function::regex ? 2 : 3;
  if (!is_text(arguments[0]) || !is_string(arguments[1])) return std::nullopt;
  const bool has_flags = arguments.size() > flags_at;
  if (has_flags && !is_string(arguments[flags_at])) return std::nullopt;
  const auto& expression = compiled(arguments[1].text, has_flags ? arguments[flags_at].text : "");
  if (!expression) return std::nullopt;
  if (function == Function::regex) {
    const auto found = expression->matches(arguments[0].text);
    if (!found) {
      stop("the regular expression “" + arguments[1].text + "” takes too long", "simplify it");
      return std::nullopt;
    }
    return boolean_value(*found);
  }
  if (!is_string(arguments[2])) return std::nullopt;
  auto text = expression->replaced(arguments[0].text, arguments[2].text);
  if (!text) return std::nullopt;
  return with_text(arguments[0], *std::move(text));
}

/// Numbers and booleans in XPath's canonical form, everything else as it is.
std::optional<Value> Evaluation::string_of(const Value& argument) {
  if (const auto truth = boolean_of(argument)) return string_value(*truth ? "true" : "false");
  const auto number = checked(number_of(argument));
  return string_value(number ? xpath_string(*number) : argument.text);
}

std::optional<Value> Evaluation::cast_to(Function function, const Value& argument) {
  if (argument.kind == ValueKind::blank) return std::nullopt;
  if (function == Function::to_string) return string_of(argument);
  if (argument.kind != ValueKind::literal || !argument.language.empty()) return std::nullopt;
  const std::string text{is_string(argument) ? trim(argument.text) : std::string_view{}};
  const auto truth = boolean_of(argument);
  const auto moment = moment_of(argument);
  const auto number = is_string(argument) ? std::nullopt : checked(number_of(argument));
  const auto as_number = [&](NumberType type) -> std::optional<Value> {
    const auto read = is_string(argument) ? checked(parse_number(local_name(type), text))
                      : truth             ? checked(converted(integer_number(*truth ? 1 : 0), type))
                      : number            ? checked(converted(*number, type))
                                          : std::nullopt;
    return read ? std::optional{number_value(*read)} : std::nullopt;
  };
  const auto as_moment = [&](MomentType type, std::string_view name) -> std::optional<Value> {
    auto read = is_string(argument) ? parse_moment(type, text) : moment;
    if (!read || (read->type != MomentType::date_time && read->type != MomentType::date)) return std::nullopt;
    read->type = type;
    return xsd_value(lexical_form(*read), name);
  };
  switch (function) {
    case Function::to_boolean: {
      const auto read = is_string(argument) ? boolean_of(xsd_value(text, "boolean"))
                        : number            ? std::optional{!is_zero_or_nan(*number)}
                                            : truth;
      return read ? std::optional{boolean_value(*read)} : std::nullopt;
    }
    case Function::to_date:
      return as_moment(MomentType::date, "date");
    case Function::to_date_time:
      return as_moment(MomentType::date_time, "dateTime");
    case Function::to_decimal:
      return as_number(NumberType::decimal);
    case Function::to_double:
      return as_number(NumberType::double_precision);
    case Function::to_float:
      return as_number(NumberType::single_precision);
    default:
      return as_number(NumberType::integer);
  }
}

}  // namespace entente::sparql
