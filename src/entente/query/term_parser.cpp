// IRIs and literals of a query.
#include <utility>

#include "entente/graph/namespaces.hpp"
#include "entente/query/iri_resolve.hpp"
#include "entente/query/parser_parts.hpp"

namespace entente::sparql {

bool Parser::at_iri() const {
  return peek().kind == TokenKind::iri || peek().kind == TokenKind::name;
}

Iri Parser::iri() {
  if (!at_iri()) {
    expected("an IRI");
    return terms().type;
  }
  const Token token = take();
  return token.kind == TokenKind::iri ? resolved(token, token.text) : expanded(token);
}

/// After an error any Iri will do, since nobody sees it.
Iri Parser::resolved(const Token& token, const std::string& text) {
  const bool is_absolute = is_absolute_iri(text);
  if (!is_absolute && base_.empty()) {
    fail(token.at, "<" + text + "> is relative, and there is no BASE",
         "write the whole IRI, or declare BASE <…>");
    return terms().type;
  }
  Expected<Iri> made = Iri::parse(is_absolute ? text : resolve_iri(base_, text));
  if (made) return *std::move(made);
  fail(token.at, "<" + text + ">: " + made.error().message, made.error().remedy);
  return terms().type;
}

Iri Parser::expanded(const Token& token) {
  const std::size_t colon = token.text.find(':');
  const std::string prefix = token.text.substr(0, colon);
  const auto found = prefixes_.find(prefix);
  if (found == prefixes_.end()) {
    std::string known;
    for (const Prefix& each : prefixes) known.append(known.empty() ? "" : ", ").append(each.name);
    fail(token.at, "the prefix “" + prefix + ":” is not declared",
         "begin with PREFIX " + prefix + ": <…>; known without that are " + known);
    return terms().type;
  }
  return resolved(token, found->second + token.text.substr(colon + 1));
}

std::optional<Term> Parser::literal() {
  const Token& token = peek();
  switch (token.kind) {
    case TokenKind::string: {
      std::string text = take().text;
      if (peek().kind == TokenKind::language) return Term{Literal{std::move(text), Language{take().text}}};
      if (accept_sign("^^")) return Term{Literal{std::move(text), iri()}};
      return Term{Literal{std::move(text), terms().xsd_string}};
    }
    case TokenKind::integer:
    case TokenKind::decimal:
    case TokenKind::double_:
      return Term{numeric_literal({})};
    case TokenKind::word:
      if (at_word("true") || at_word("false")) {
        const bool value = at_word("true");
        take();
        return Term{Literal{value ? "true" : "false", term(ns::xsd, "boolean")}};
      }
      return std::nullopt;
    case TokenKind::sign:
      if ((at_sign("+") || at_sign("-")) && !peek(1).after_space &&
          (peek(1).kind == TokenKind::integer || peek(1).kind == TokenKind::decimal ||
           peek(1).kind == TokenKind::double_)) {
        const std::string sign = take().text;
        return Term{numeric_literal(sign)};
      }
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

Literal Parser::numeric_literal(std::string_view sign) {
  const Token token = take();
  const std::string_view type = token.kind == TokenKind::integer   ? "integer"
                                : token.kind == TokenKind::decimal ? "decimal"
                                                                   : "double";
  return {std::string{sign} + token.text, term(ns::xsd, type)};
}

}  // namespace entente::sparql
