#include "entente/query/parser.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/query/iri_resolve.hpp"
#include "entente/query/parser_parts.hpp"

namespace entente::sparql {

namespace {

constexpr std::array<std::string_view, 12> update_words{
    "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH", "USING", "MODIFY"};

}  // namespace

Parser::Parser(std::string place, std::string_view text, std::vector<Token> tokens, Fetching fetching)
    : place_{std::move(place)},
      text_{text},
      fetching_{fetching},
      tokens_{std::move(tokens)},
      end_{tokens_.back()} {
  for (const Prefix& prefix : prefixes) prefixes_.emplace(prefix.name, prefix.iri);
  scopes_.emplace_back();
}

Expected<Query> Parser::run() && {
  Query query;
  prologue();
  if (at_word("SELECT")) {
    query.select = select_query(false);
  } else if (accept_word("ASK")) {
    query.form = Form::ask;
    dataset_clauses();
    where_clause(query.select);
    solution_modifier(query.select);
    finish_select(query.select, false);
  } else if (accept_word("CONSTRUCT")) {
    query.form = Form::construct;
    construct_query(query);
  } else if (accept_word("DESCRIBE")) {
    query.form = Form::describe;
    describe_query(query);
  } else {
    refuse_updates();
    expected("SELECT, ASK, CONSTRUCT or DESCRIBE");
  }
  if (peek().kind != TokenKind::end) {
    refuse_updates();
    fail_here("the query should end here, but “" + peek().text + "” follows",
              "take out what follows, or a bracket too many before it");
  }
  if (error_) return Unexpected{*std::move(error_)};
  query.uses_graph = uses_graph_;
  query.base = base_;
  query.from = std::move(from_);
  query.from_named = std::move(from_named_);
  return query;
}

void Parser::prologue() {
  while (true) {
    if (accept_word("BASE")) {
      if (peek().kind != TokenKind::iri) return expected("an IRI in angle brackets");
      const Token token = take();
      base_ = resolved(token, token.text).str();
    } else if (accept_word("PREFIX")) {
      if (peek().kind != TokenKind::name || peek().text.back() != ':' ||
          peek().text.find(':') + 1 != peek().text.size()) {
        return expected("a prefix with a colon behind it, as ex:");
      }
      const std::string name = take().text;
      if (peek().kind != TokenKind::iri) return expected("an IRI in angle brackets");
      const Token token = take();
      prefixes_.insert_or_assign(name.substr(0, name.size() - 1), resolved(token, token.text).str());
    } else {
      return;
    }
  }
}

void Parser::dataset_clauses() {
  while (at_word("FROM") && may_fetch(peek().at, "FROM")) {
    take();
    const bool is_named = accept_word("NAMED");
    if (!at_iri()) return expected("the IRI of a document");
    const Iri document = iri();
    (is_named ? from_named_ : from_).push_back(document);
  }
  refuse_updates();
}

void Parser::refuse_updates() {
  const Token& token = peek();
  if (token.kind != TokenKind::word) return;
  for (const std::string_view word : update_words) {
    if (at_word(word)) return refuse(token.at, std::string{word}, "queries only read");
  }
}

Select Parser::select_query(bool is_sub) {
  Select out;
  bool star = false;
  expect_word("SELECT");
  select_clause(out, star);
  if (!is_sub) dataset_clauses();
  where_clause(out);
  solution_modifier(out);
  if (is_sub && at_word("VALUES")) out.values = inline_data();
  finish_select(out, star);
  return out;
}

void Parser::select_clause(Select& out, bool& star) {
  if (accept_word("DISTINCT")) {
    out.distinct = true;
  } else {
    accept_word("REDUCED");  // may leave out what is equal, and does not
  }
  if (accept_sign("*")) {
    star = true;
    return;
  }
  scope().takes_aggregates = true;
  while (!failed()) {
    if (peek().kind == TokenKind::variable) {
      out.projection.push_back({variable(take().text), std::nullopt});
    } else if (accept_sign("(")) {
      Expression value = expression();
      expect_word("AS");
      if (peek().kind != TokenKind::variable) return expected("a variable");
      const Position at = peek().at;
      const Variable name = variable(take().text);
      expect_sign(")");
      const bool taken = std::any_of(out.projection.begin(), out.projection.end(),
                                     [&](const Projection& each) { return each.variable == name; });
      if (taken) fail(at, "?" + name_of(name) + " is selected already", "choose another name");
      out.projection.push_back({name, std::move(value)});
    } else {
      break;
    }
  }
  scope().takes_aggregates = false;
  if (out.projection.empty()) expected("a variable, (expression AS ?variable) or *");
}

void Parser::where_clause(Select& out) {
  accept_word("WHERE");
  if (!at_sign("{")) return expected("{, which begins the pattern");
  out.where = group_graph_pattern();
}

void Parser::solution_modifier(Select& out) {
  if (accept_word("GROUP")) {
    expect_word("BY");
    group_clause(out);
  }
  scope().takes_aggregates = true;
  if (accept_word("HAVING")) {
    do {
      out.having.push_back(constraint());
    } while (!failed() && (at_sign("(") || at_call()));
  }
  if (accept_word("ORDER")) {
    expect_word("BY");
    order_clause(out);
  }
  scope().takes_aggregates = false;
  for (int i = 0; i < 2; ++i) {
    if (at_word("LIMIT")) out.limit = count_of("LIMIT");
    if (at_word("OFFSET")) out.offset = count_of("OFFSET");
  }
  if (scopes_.size() == 1 && at_word("VALUES")) out.values = inline_data();
}

void Parser::group_clause(Select& out) {
  out.is_grouped = true;
  while (!failed()) {
    if (peek().kind == TokenKind::variable) {
      Expression key;
      key.op = Operator::variable;
      key.variable = variable(take().text);
      out.group_by.push_back({key, key.variable});
    } else if (accept_sign("(")) {
      GroupKey key{expression(), std::nullopt};
      if (accept_word("AS")) {
        if (peek().kind != TokenKind::variable) return expected("a variable");
        key.variable = variable(take().text);
      }
      expect_sign(")");
      out.group_by.push_back(std::move(key));
    } else if (at_call()) {
      out.group_by.push_back({constraint(), std::nullopt});
    } else {
      break;
    }
  }
  if (out.group_by.empty()) expected("a variable or an expression in brackets");
}

void Parser::order_clause(Select& out) {
  while (!failed()) {
    OrderKey key;
    if (at_word("ASC") || at_word("DESC")) {
      key.descending = at_word("DESC");
      take();
      expect_sign("(");
      key.expression = expression();
      expect_sign(")");
    } else if (peek().kind == TokenKind::variable) {
      key.expression.op = Operator::variable;
      key.expression.variable = variable(take().text);
    } else if (at_sign("(") || at_call()) {
      key.expression = constraint();
    } else {
      break;
    }
    out.order.push_back(std::move(key));
  }
  if (out.order.empty()) expected("a variable, ASC(…), DESC(…) or an expression in brackets");
}

std::size_t Parser::count_of(std::string_view word) {
  take();
  const Token token = peek();
  std::size_t value = 0;
  const char* end = token.text.data() + token.text.size();
  const auto [rest, error] = std::from_chars(token.text.data(), end, value);
  if (token.kind != TokenKind::integer || error != std::errc{} || rest != end) {
    expected("a whole number after " + std::string{word});
    return 0;
  }
  take();
  return value;
}

void Parser::construct_query(Query& out) {
  const bool is_short = !at_sign("{");
  if (is_short) dataset_clauses();
  Basic pattern;
  if (is_short) {
    expect_word("WHERE");
  } else {
    in_template_ = true;
  }
  expect_sign("{");
  if (!at_sign("}")) triples_block(pattern);
  in_template_ = false;
  if (is_short && !failed() && !at_sign("}")) {
    return fail_here("CONSTRUCT WHERE takes triples only", "write CONSTRUCT { … } WHERE { … }");
  }
  expect_sign("}");
  if (!pattern.paths.empty()) {
    return fail_here("a property path cannot be constructed", "write triples in the template");
  }
  out.construct = pattern.triples;
  if (is_short) {
    Group group;
    group.elements.emplace_back(std::move(pattern));
    out.select.where = std::make_shared<const Group>(std::move(group));
  } else {
    dataset_clauses();
    where_clause(out.select);
  }
  solution_modifier(out.select);
  finish_select(out.select, false);
}

void Parser::describe_query(Query& out) {
  const bool star = accept_sign("*");
  while (!star && !failed() && (peek().kind == TokenKind::variable || at_iri())) {
    if (peek().kind == TokenKind::variable) {
      out.describe.emplace_back(variable(take().text));
    } else {
      out.describe.emplace_back(Term{iri()});
    }
  }
  if (!star && out.describe.empty()) return expected("an IRI, a variable or *");
  dataset_clauses();
  if (at_word("WHERE") || at_sign("{")) {
    where_clause(out.select);
  } else {
    out.select.where = std::make_shared<const Group>();
  }
  solution_modifier(out.select);
  finish_select(out.select, false);
  if (star && out.select.where) {
    for (const Variable each : in_scope(*out.select.where)) {
      if (!is_hidden(out.select.variables[each.index()])) out.describe.emplace_back(each);
    }
  }
}

Expected<Query> parse_query(const std::string& place, std::string_view text, Fetching fetching) {
  Expected<std::vector<Token>> tokens = tokens_of(place, text);
  if (!tokens) return Unexpected{std::move(tokens).error()};
  return Parser{place, text, std::move(*tokens), fetching}.run();
}

}  // namespace entente::sparql
