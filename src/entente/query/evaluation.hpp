// The evaluator's state and steps, shared by the files that each hold a part of the algebra.
//
// What stops an evaluation (time, size, a number with more digits than we hold) is noted once; after that
// every step gives as little as it can, so that all come home without being asked, and nobody reads the
// result.
//
// source   SPARQL 1.1 Query Language, §18
#ifndef ENTENTE_QUERY_EVALUATION_HPP
#define ENTENTE_QUERY_EVALUATION_HPP

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/base/regular_expression.hpp"
#include "entente/query/ast.hpp"
#include "entente/query/bindings.hpp"
#include "entente/query/dataset.hpp"
#include "entente/query/solutions.hpp"
#include "entente/query/value.hpp"
#include "entente/store/http.hpp"

namespace entente::sparql {

/// Values of a group's aggregates; nothing is an error of SPARQL.
using AggregateValues = std::vector<std::optional<Value>>;

/// What an expression is evaluated against.
struct Surroundings {
  RowView row;
  TermId graph;
  const AggregateValues* aggregates = nullptr;
};

struct EvaluationLimits {
  std::optional<std::chrono::steady_clock::time_point> deadline;
  std::size_t most_cells = std::size_t{100} << 20U;  ///< of one table of solutions
  Fetch fetch{};                                     ///< asks the endpoints of SERVICE; may be empty
};

class Evaluation {
 public:
  Evaluation(const Dataset& data, std::string base, EvaluationLimits limits)
      : data_{data}, base_{std::move(base)}, limits_{std::move(limits)}, made_{data.terms().end()} {}

  /// Why nothing that was given counts; none when all is well.
  [[nodiscard]] const std::optional<Error>& stopped() const noexcept { return stopped_; }
  [[nodiscard]] const Value& value(TermId id) const {
    return id.index() < data_.terms().end() ? data_.terms()[id] : made_[id];
  }
  [[nodiscard]] std::optional<Value> bound_value(TermId id) const;
  TermId intern(const Value& value);
  [[nodiscard]] const Dataset& data() const noexcept { return data_; }

  // Solution modifiers: select_evaluation.cpp
  /// The rows of a query or subquery, in all variables of its scope; those that are not projected are
  /// unbound. With `sorted`, rows that ORDER BY leaves open stand in the order of their terms.
  Solutions select(const Select& select, TermId graph, bool sorted);

  /// Counts a step of work; false when the evaluation is to end.
  bool step();
  /// The same, for a large step: looks at the clock.
  bool in_time();

 private:
  // Patterns: pattern_evaluation.cpp
  Solutions group(const Group& group, RowView seed, TermId graph);
  Solutions group_without_filters(const Group& group, RowView seed, TermId graph);
  Solutions joined(const Element& element, Solutions rows, const Group& around, RowView seed, TermId graph);
  Solutions basic(const Basic& pattern, Solutions rows, const Group& around, TermId graph);
  Solutions nested_group(const Group& inner, Solutions rows, RowView seed, TermId graph);
  Solutions optional_group(const Group& inner, const Solutions& rows, RowView seed, TermId graph);
  Solutions united(const Union& several, const Solutions& rows, RowView seed, TermId graph);
  Solutions in_graph(const InGraph& pattern, const Solutions& rows, RowView seed);
  Solutions inline_data(const Values& values, std::size_t width);
  Solutions subquery(const Subquery& sub, std::size_t width, TermId graph);
  Solutions filtered(const std::vector<Expression>& filters, Solutions rows, TermId graph);
  Solutions extended(const Bind& bind, Solutions rows, TermId graph);
  Solutions matched(const TriplePattern& pattern, const Solutions& rows, TermId graph);
  Solutions matched(const PathPattern& pattern, const Solutions& rows, TermId graph);
  TermId term_of(const Slot& slot, RowView row);
  double estimate(const TriplePattern& pattern, const std::vector<bool>& bound, TermId graph);
  [[nodiscard]] static double estimate(const PathPattern& pattern, const std::vector<bool>& bound);
  bool add(Solutions& rows, RowView row);

  // SERVICE: service_evaluation.cpp
  Solutions service(const Service& service, std::size_t width);
  const Expected<Bindings>& answer_of(const Service& service);

  // Joins: joins.cpp
  Solutions join(const Solutions& left, const Solutions& right);
  enum class Unmatched : std::uint8_t { dropped, kept };
  Solutions left_join(const Solutions& left, const Solutions& right, const std::vector<Expression>& filters,
                      TermId graph, Unmatched unmatched);
  Solutions minus(const Solutions& left, const Solutions& right);

  // Paths: path_evaluation.cpp
  using Pairs = std::vector<std::pair<TermId, TermId>>;
  /// The ends of `path` from `from` to `to`, each where it is bound; a pair as often as SPARQL counts it.
  Pairs pairs(const Path& path, TermId from, TermId to, TermId graph);
  Pairs link_pairs(TermId predicate, TermId from, TermId to, TermId graph);
  Pairs sequence_pairs(const Path& path, TermId from, TermId to, TermId graph);
  Pairs repeated_pairs(const Path& path, TermId from, TermId to, TermId graph);
  Pairs optional_pairs(const Path& path, TermId from, TermId to, TermId graph);
  Pairs negated_pairs(const Path& path, TermId from, TermId to, TermId graph);
  void reach(const Path& step, TermId from, bool backwards, bool with_start, TermId graph,
             std::vector<TermId>& out);
  std::vector<TermId> nodes(TermId graph);

  // Expressions: expression_evaluation.cpp, function_evaluation.cpp
  /// Nothing is an error of SPARQL.
  std::optional<Value> evaluate(const Expression& expression, const Surroundings& around);
  std::optional<bool> truth(const Expression& expression, const Surroundings& around);
  bool passes(const std::vector<Expression>& filters, const Surroundings& around);
  std::optional<bool> logical(const Expression& expression, const Surroundings& around);
  std::optional<bool> compared(const Expression& expression, const Surroundings& around);
  std::optional<bool> contained(const Expression& expression, const Surroundings& around);
  std::optional<Value> arithmetic(const Expression& expression, const Surroundings& around);
  std::optional<Value> call(const Expression& expression, const Surroundings& around);
  std::optional<Value> apply(Function function, const std::vector<Value>& arguments);
  std::optional<Value> on_text(Function function, const std::vector<Value>& arguments);
  std::optional<Value> on_number(Function function, const Value& argument);
  std::optional<Value> cast_to(Function function, const Value& argument);
  std::optional<Value> string_of(const Value& argument);
  std::optional<Value> by_expression(Function function, const std::vector<Value>& arguments);
  const std::optional<RegularExpression>& compiled(const std::string& pattern, const std::string& flags);
  std::optional<Number> checked(const Computed& computed);

  void sort_by_terms(const Select& select, const Solutions& rows, std::vector<std::size_t>& sequence);
  void sort_by_keys(const Select& select, const Solutions& rows,
                    const std::vector<AggregateValues>& aggregates, TermId graph,
                    std::vector<std::size_t>& sequence);
  void sort_by(const std::vector<TermId>& keys, const std::vector<bool>& descending, bool total,
               std::vector<std::size_t>& sequence);
  [[nodiscard]] std::vector<std::size_t> ranks(const std::vector<TermId>& terms, bool total) const;
  Solutions cut_out(const Select& select, const Solutions& rows, const std::vector<std::size_t>& sequence);

  // Groups: aggregation.cpp
  struct Grouped {
    Solutions rows;
    std::vector<AggregateValues> aggregates;
  };
  Grouped grouped(const Select& select, const Solutions& rows, TermId graph);
  std::optional<Value> aggregated(const Aggregate& aggregate, const Solutions& rows,
                                  const std::vector<std::size_t>& members, TermId graph);

  std::optional<Value> strung_together(std::vector<Value> values, const std::string& separator);
  std::optional<Value> total(std::vector<Value> values, bool is_mean);

  void stop(std::string message, std::string remedy);
  void stop(Error why);

  const Dataset& data_;
  std::string base_;
  EvaluationLimits limits_;
  TermTable made_;
  std::optional<Error> stopped_;
  std::map<std::pair<std::string, std::string>, Expected<Bindings>> service_answers_;  ///< each asked once
  std::size_t steps_ = 0;
  std::map<std::pair<std::string, std::string>, std::optional<RegularExpression>> expressions_;
};

/// True for a value of `op` that compares.
[[nodiscard]] bool holds(Operator op, const std::partial_ordering& order) noexcept;

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_EVALUATION_HPP
