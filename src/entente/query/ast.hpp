// A SPARQL query as plain data: what parse_query() makes of text and what the evaluator runs.
//
// Groups keep their elements in order, since OPTIONAL, MINUS and BIND depend on what stands before them;
// filters belong to the whole group wherever they stand.
//
// source   SPARQL 1.1 Query Language, §18.2 (translation to the algebra)
#ifndef ENTENTE_QUERY_AST_HPP
#define ENTENTE_QUERY_AST_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/graph/terms.hpp"
#include "entente/query/functions.hpp"

namespace entente::sparql {

/// A variable of one scope: the query's own, or that of a subquery.
using Variable = Id<struct VariableTag>;

/// What may stand in a place of a pattern.
using Slot = std::variant<Variable, Term>;

struct Group;
using GroupPtr = std::shared_ptr<const Group>;

/// A property path. `inverse` and the repetitions have one part; in a `negated` set each part is a `link` or
/// an `inverse` of one.
struct Path {
  enum class Kind : std::uint8_t {
    link,
    inverse,
    sequence,
    alternative,
    zero_or_one,
    zero_or_more,
    one_or_more,
    negated
  };
  Kind kind;
  std::optional<Iri> iri;  ///< of a link
  std::vector<Path> parts;
};

enum class Operator : std::uint8_t {
  variable,
  term,
  logical_or,
  logical_and,
  logical_not,
  equal,
  not_equal,
  less,
  greater,
  less_equal,
  greater_equal,
  in,      ///< the first operand in the others
  not_in,  ///< not in them
  add,
  subtract,
  multiply,
  divide,
  negate,
  plus,
  call,  ///< of `function`
  exists,
  not_exists,
  aggregate  ///< the value of Select::aggregates[index]
};

struct Expression {
  Operator op = Operator::term;
  std::vector<Expression> operands;
  std::optional<Variable> variable;
  std::optional<Term> term;
  Function function{};
  GroupPtr group;  ///< of exists and not_exists
  std::size_t aggregate = 0;
};

struct TriplePattern {
  Slot subject;
  Slot predicate;
  Slot object;
};

struct PathPattern {
  Slot subject;
  Path path;
  Slot object;
};

/// A basic graph pattern, and the property paths among its triples.
struct Basic {
  std::vector<TriplePattern> triples;
  std::vector<PathPattern> paths;
};

struct Nested {
  GroupPtr group;
};
struct Optional {
  GroupPtr group;
};
struct Minus {
  GroupPtr group;
};
struct Union {
  std::vector<GroupPtr> branches;  ///< two at least
};
struct InGraph {
  Slot name;
  GroupPtr group;
};
struct Bind {
  Expression expression;
  Variable variable;
};
struct Values {
  std::vector<Variable> variables;
  std::vector<std::vector<std::optional<Term>>> rows;  ///< each as long as `variables`; none is UNDEF
};
struct Select;
struct Subquery {
  std::shared_ptr<const Select> select;
  /// For each projected variable, in order, the one of the same name in the scope outside.
  std::vector<Variable> outer;
};

/// SERVICE: what an endpoint on the network is asked, and what its answers may bind.
struct Service {
  Iri endpoint;
  bool silent = false;
  std::string query;
  std::vector<std::pair<std::string, Variable>> variables;
};

using Element = std::variant<Basic, Nested, Optional, Minus, Union, InGraph, Bind, Values, Subquery, Service>;

struct Group {
  std::vector<Element> elements;
  std::vector<Expression> filters;
};

struct Aggregate {
  enum class Kind : std::uint8_t { count, sum, min, max, avg, sample, group_concat };
  Kind kind;
  bool distinct = false;
  std::optional<Expression> expression;  ///< none: COUNT(*)
  std::string separator = " ";
};

struct Projection {
  Variable variable;
  std::optional<Expression> expression;
};

struct GroupKey {
  Expression expression;
  std::optional<Variable> variable;  ///< what its value is called
};

struct OrderKey {
  Expression expression;
  bool descending = false;
};

/// Everything but the form. `variables` names the variables of the scope; those that the parser made for
/// blank nodes and path steps begin with "_:" and are never shown.
struct Select {
  std::vector<std::string> variables;
  bool distinct = false;
  std::vector<Projection> projection;
  GroupPtr where;
  bool is_grouped = false;  ///< has GROUP BY, or aggregates
  std::vector<GroupKey> group_by;
  std::vector<Aggregate> aggregates;
  std::vector<Expression> having;
  std::vector<OrderKey> order;
  std::optional<std::size_t> limit;
  std::size_t offset = 0;
  std::optional<Values> values;  ///< what stands behind the query
};

enum class Form : std::uint8_t { select, ask, construct, describe };

struct Query {
  Form form = Form::select;
  Select select;
  std::vector<TriplePattern> construct;  ///< the template; variables named "_:…" are fresh for each solution
  std::vector<Slot> describe;            ///< what is described
  bool uses_graph = false;               ///< GRAPH stands in it somewhere
  std::vector<Iri> from;                 ///< what is merged into the default graph
  std::vector<Iri> from_named;           ///< and the named graphs; both empty: the data at hand
  std::string base;                      ///< of relative IRIs; empty: none
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_AST_HPP
