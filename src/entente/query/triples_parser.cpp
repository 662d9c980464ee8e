// Triples and property paths of a query.
#include <utility>

#include "entente/graph/namespaces.hpp"
#include "entente/query/parser_parts.hpp"

namespace entente::sparql {

namespace {

Path link(Iri iri) {
  return {Path::Kind::link, std::move(iri), {}};
}

Path of(Path::Kind kind, Path part) {
  Path out{kind, std::nullopt, {}};
  out.parts.push_back(std::move(part));
  return out;
}

}  // namespace

void Parser::triples_block(Basic& out) {
  triples_same_subject(out);
  while (!failed() && accept_sign(".")) {
    if (!at_node() && !at_sign("(") && !at_sign("[")) break;
    triples_same_subject(out);
  }
}

bool Parser::at_node() const {
  switch (peek().kind) {
    case TokenKind::variable:
    case TokenKind::iri:
    case TokenKind::name:
    case TokenKind::blank:
    case TokenKind::string:
    case TokenKind::integer:
    case TokenKind::decimal:
    case TokenKind::double_:
      return true;
    case TokenKind::word:
      return at_word("true") || at_word("false");
    case TokenKind::sign:
      return at_sign("+") || at_sign("-");
    default:
      return false;
  }
}

void Parser::triples_same_subject(Basic& out) {
  const bool is_node_list = at_sign("(") || at_sign("[");
  const Slot subject = graph_node(out);
  // What a list or a bracketed subject says may stand alone.
  if (is_node_list && (at_sign(".") || at_sign("}"))) return;
  property_list(subject, out);
}

void Parser::property_list(const Slot& subject, Basic& out) {
  do {
    if (at_sign(".") || at_sign("}") || at_sign("]") || at_sign(";")) {
      if (at_sign(";")) continue;
      return;
    }
    const auto predicate = verb();
    object_list(subject, predicate, out);
  } while (!failed() && accept_sign(";"));
}

void Parser::object_list(const Slot& subject, const std::variant<Variable, Path>& verb, Basic& out) {
  do {
    const Slot object = graph_node(out);
    if (const auto* predicate = std::get_if<Variable>(&verb)) {
      out.triples.push_back({subject, *predicate, object});
    } else {
      add(subject, std::get<Path>(verb), object, out);
    }
  } while (!failed() && accept_sign(","));
}

Slot Parser::graph_node(Basic& out) {
  if (!enter()) return Term{terms().type};
  const Slot node = at_sign("(") ? collection(out) : at_sign("[") ? blank_node_properties(out) : slot();
  leave();
  return node;
}

Slot Parser::collection(Basic& out) {
  take();
  std::vector<Slot> items;
  while (!failed() && !at_sign(")")) items.push_back(graph_node(out));
  expect_sign(")");
  Slot rest = Term{term(ns::rdf, "nil")};
  for (auto item = items.rbegin(); item != items.rend(); ++item) {
    const Slot cell = fresh_variable();
    out.triples.push_back({cell, Term{term(ns::rdf, "first")}, *item});
    out.triples.push_back({cell, Term{term(ns::rdf, "rest")}, rest});
    rest = cell;
  }
  return rest;
}

Slot Parser::blank_node_properties(Basic& out) {
  take();
  const Slot node = fresh_variable();
  if (!at_sign("]")) property_list(node, out);
  expect_sign("]");
  return node;
}

Slot Parser::slot() {
  if (peek().kind == TokenKind::variable) return variable(take().text);
  if (at_iri()) return Term{iri()};
  if (peek().kind == TokenKind::blank) return blank_label();
  if (auto value = literal()) return *std::move(value);
  expected("a variable, an IRI or a literal");
  return Term{terms().type};
}

Slot Parser::blank_label() {
  const Token token = take();
  const std::string name = (in_template_ ? "_:t-" : "_:") + token.text;
  const std::size_t pattern = label_patterns_.emplace(name, pattern_).first->second;
  if (pattern != pattern_) {
    fail(token.at, "_:" + token.text + " stands in two patterns", "use a variable, which may");
  }
  return variable(name);
}

std::variant<Variable, Path> Parser::verb() {
  if (peek().kind == TokenKind::variable) return variable(take().text);
  return path();
}

/// The steps of a path that are triples are added as triples.
void Parser::add(const Slot& subject, const Path& path, const Slot& object, Basic& out) {
  switch (path.kind) {
    case Path::Kind::link:
      out.triples.push_back({subject, Term{*path.iri}, object});
      return;
    case Path::Kind::inverse:
      return add(object, path.parts.front(), subject, out);
    case Path::Kind::sequence: {
      Slot from = subject;
      for (std::size_t i = 0; i + 1 < path.parts.size(); ++i) {
        const Slot to = fresh_variable();
        add(from, path.parts[i], to, out);
        from = to;
      }
      return add(from, path.parts.back(), object, out);
    }
    default:
      out.paths.push_back({subject, path, object});
  }
}

Path Parser::path() {
  if (!enter()) return link(terms().type);
  Path out = path_sequence();
  if (at_sign("|")) {
    out = of(Path::Kind::alternative, std::move(out));
    while (!failed() && accept_sign("|")) out.parts.push_back(path_sequence());
  }
  leave();
  return out;
}

Path Parser::path_sequence() {
  Path out = path_element_or_inverse();
  if (at_sign("/")) {
    out = of(Path::Kind::sequence, std::move(out));
    while (!failed() && accept_sign("/")) out.parts.push_back(path_element_or_inverse());
  }
  return out;
}

Path Parser::path_element_or_inverse() {
  const bool is_inverse = accept_sign("^");
  Path out = path_primary();
  if (accept_sign("?")) {
    out = of(Path::Kind::zero_or_one, std::move(out));
  } else if (accept_sign("*")) {
    out = of(Path::Kind::zero_or_more, std::move(out));
  } else if (accept_sign("+")) {
    out = of(Path::Kind::one_or_more, std::move(out));
  }
  return is_inverse ? of(Path::Kind::inverse, std::move(out)) : out;
}

Path Parser::path_primary() {
  if (accept_word("a")) return link(terms().type);
  if (accept_sign("!")) return negated_set();
  if (accept_sign("(")) {
    Path out = path();
    expect_sign(")");
    return out;
  }
  if (!at_iri()) {
    expected("a property");
    return link(terms().type);
  }
  return link(iri());
}

Path Parser::negated_set() {
  Path out{Path::Kind::negated, std::nullopt, {}};
  if (!accept_sign("(")) {
    out.parts.push_back(negated_link());
    return out;
  }
  if (accept_sign(")")) return out;
  do {
    out.parts.push_back(negated_link());
  } while (!failed() && accept_sign("|"));
  expect_sign(")");
  return out;
}

Path Parser::negated_link() {
  const bool is_inverse = accept_sign("^");
  Path out = link(accept_word("a") ? terms().type : iri());
  return is_inverse ? of(Path::Kind::inverse, std::move(out)) : out;
}

}  // namespace entente::sparql
