// The tokens of SPARQL, each with its place in the text.
//
// source   SPARQL 1.1 Query Language, §19.8, terminals
#ifndef ENTENTE_QUERY_LEXER_HPP
#define ENTENTE_QUERY_LEXER_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"

namespace entente::sparql {

enum class TokenKind : std::uint8_t {
  word,      ///< a keyword, the name of a function, "a", "true"
  iri,       ///< text: what stands between < and >, escapes read
  name,      ///< prefix:local; text: both, the prefix ending with the first colon, escapes read
  blank,     ///< _:label; text: the label
  variable,  ///< ?x or $x; text: the name
  string,    ///< text: escapes read
  language,  ///< @en; text: the tag
  integer,   ///< without sign, as the two below
  decimal,
  scientific,  ///< 1e3, an xsd:double
  sign,        ///< an operator or bracket: text
  end
};

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text;
  Position at;
  bool after_space = true;  ///< white space or a comment stands before it
  std::size_t begin = 0;    ///< bytes of the query
  std::size_t end = 0;
};

/// All tokens of `query`, the last one of kind `end`. `place` is what errors call the query.
///
/// A sign of a number is a token of its own: whether it belongs to the number is for the grammar to say.
/// cost     linear
/// errors   usage at line and column: not UTF-8, an open string, a character that starts nothing
[[nodiscard]] Expected<std::vector<Token>> tokens_of(const std::string& place, std::string_view query);

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_LEXER_HPP
