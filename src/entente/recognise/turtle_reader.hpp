// Reads Turtle through Raptor, triple by triple. The only place that includes Raptor for reading the
// vocabulary.
#ifndef ENTENTE_RECOGNISE_TURTLE_READER_HPP
#define ENTENTE_RECOGNISE_TURTLE_READER_HPP

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

/// One triple while it is being read; the views live for the call only.
struct TripleView {
  std::string_view subject;    ///< IRI
  std::string_view predicate;  ///< IRI
  std::string_view object;     ///< IRI, or the lexical form of a literal
  bool object_is_literal = false;
  std::uint32_t line = 0;  ///< about where it stands in the text; 0 if that is not known
};

/// Calls `sink` for each triple of `text`.
///
/// errors   invalid_data at line and column of `name`: a syntax error, or a blank node (a vocabulary has
/// none) cost     some four microseconds a triple
[[nodiscard]] Expected<void> read_turtle(const std::string& name, std::string_view text,
                                         const std::string& base,
                                         const std::function<void(const TripleView&)>& sink);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_TURTLE_READER_HPP
