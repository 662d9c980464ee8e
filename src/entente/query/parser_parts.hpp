// The parser's state and productions, shared by the files that each hold a part of the grammar.
//
// The first error stands: after it every token reads as the end, so that all productions come home without
// being asked.
//
// source   SPARQL 1.1 Query Language, §19.8; productions have the names of the grammar
#ifndef ENTENTE_QUERY_PARSER_PARTS_HPP
#define ENTENTE_QUERY_PARSER_PARTS_HPP

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/query/ast.hpp"
#include "entente/query/lexer.hpp"
#include "entente/query/parser.hpp"

namespace entente::sparql {

class Parser {
 public:
  /// `text` is what the tokens were made of.
  Parser(std::string place, std::string_view text, std::vector<Token> tokens, Fetching fetching);
  Expected<Query> run() &&;

 private:
  /// What is being read of a query or subquery.
  struct Scope {
    std::vector<std::string> variables;
    std::vector<Aggregate> aggregates;
    bool takes_aggregates = false;  ///< here, not in a pattern
    bool in_aggregate = false;
  };

  // Tokens
  [[nodiscard]] const Token& peek(std::size_t ahead = 0) const;
  Token take();
  [[nodiscard]] bool at_word(std::string_view word) const;
  [[nodiscard]] bool at_sign(std::string_view sign, std::size_t ahead = 0) const;
  bool accept_word(std::string_view word);
  bool accept_sign(std::string_view sign);
  void expect_word(std::string_view word);
  void expect_sign(std::string_view sign, std::string_view why = {});
  void fail_here(std::string message, std::string remedy);
  void fail(const Position& at, std::string message, std::string remedy);
  void expected(std::string_view what);
  /// True if what is elsewhere may be named; else the construct at `at` is refused.
  bool may_fetch(const Position& at, const std::string& construct);
  /// The construct at `at` is not answered; `who` can.
  void refuse(const Position& at, const std::string& construct, std::string_view why);
  [[nodiscard]] bool failed() const { return error_.has_value(); }

  // Scopes
  Scope& scope() { return scopes_.back(); }
  Variable variable(const std::string& name);
  Variable fresh_variable();
  [[nodiscard]] const std::string& name_of(Variable variable) const;

  // Query: parser.cpp
  void prologue();
  void dataset_clauses();
  void refuse_updates();
  Select select_query(bool is_sub);
  void select_clause(Select& out, bool& star);
  void where_clause(Select& out);
  void solution_modifier(Select& out);
  void group_clause(Select& out);
  void order_clause(Select& out);
  std::size_t count_of(std::string_view word);
  void finish_select(Select& out, bool star);
  void check_grouping(const Select& out);
  void check_grouped(const Expression& expression, const std::set<Variable>& known);
  void construct_query(Query& out);
  void describe_query(Query& out);

  // Patterns: pattern_parser.cpp
  GroupPtr group_graph_pattern();
  void group_element(Group& out);
  void optional(Group& out);
  void refuse_in_exists(const Position& at, const std::string& construct);
  void bind(Group& out);
  void group_or_union(Group& out);
  void in_graph(Group& out);
  void service(Group& out);
  [[nodiscard]] std::string service_query(std::size_t first, std::size_t last) const;
  Subquery sub_select();
  Values inline_data();
  std::optional<Term> data_value();
  Expression constraint();

  // Triples: triples_parser.cpp
  void triples_block(Basic& out);
  void triples_same_subject(Basic& out);
  void property_list(const Slot& subject, Basic& out);
  void object_list(const Slot& subject, const std::variant<Variable, Path>& verb, Basic& out);
  Slot graph_node(Basic& out);
  Slot collection(Basic& out);
  Slot blank_node_properties(Basic& out);
  std::variant<Variable, Path> verb();
  void add(const Slot& subject, const Path& path, const Slot& object, Basic& out);
  Path path();
  Path path_sequence();
  Path path_element_or_inverse();
  Path path_primary();
  Path negated_set();
  Path negated_link();
  [[nodiscard]] bool at_node() const;
  Slot slot();
  Slot blank_label();

  // Terms: term_parser.cpp
  [[nodiscard]] bool at_iri() const;
  Iri iri();
  Iri resolved(const Token& token, const std::string& text);
  Iri expanded(const Token& token);
  std::optional<Term> literal();
  Literal numeric_literal(std::string_view sign);

  // Expressions: expression_parser.cpp
  Expression expression();
  Expression conjunction();
  Expression relation();
  Expression sum();
  Expression product();
  Expression unary();
  Expression primary();
  [[nodiscard]] bool at_call() const;
  Expression built_in_call();
  Expression aggregate(Aggregate::Kind kind);
  Expression exists(Operator op);
  Expression iri_or_call();
  std::vector<Expression> arguments();
  Expression call(const FunctionInfo& info, const Position& at, const std::string& shown);

  /// Counts nesting, so that hostile queries cannot exhaust the stack.
  bool enter();
  void leave() { --depth_; }

  std::string place_;
  std::string_view text_;
  Fetching fetching_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::optional<Error> error_;
  Token end_;
  std::map<std::string, std::string, std::less<>> prefixes_;
  std::string base_;
  std::vector<Scope> scopes_;
  std::size_t fresh_ = 0;
  std::size_t depth_ = 0;
  std::size_t pattern_ = 0;  ///< number of the basic graph pattern being read
  std::map<std::string, std::size_t, std::less<>> label_patterns_;
  bool in_template_ = false;
  std::size_t in_exists_ = 0;           ///< how many EXISTS are open
  std::size_t in_variable_graphs_ = 0;  ///< how many GRAPH ?x are open
  bool uses_graph_ = false;
  std::vector<Iri> from_;
  std::vector<Iri> from_named_;
};

/// The variables that a group binds, those of its filters, EXISTS and MINUS left out.
///
/// source   SPARQL 1.1 Query Language, §18.2.1
[[nodiscard]] std::set<Variable> in_scope(const Group& group);
[[nodiscard]] std::set<Variable> in_scope(const Element& element);

/// The variables that `expression` looks at, those of its patterns left out.
[[nodiscard]] std::set<Variable> variables_of(const Expression& expression);

/// True for "_:…", the names of variables that are never shown.
[[nodiscard]] bool is_hidden(std::string_view variable) noexcept;

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_PARSER_PARTS_HPP
