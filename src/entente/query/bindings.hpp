// Rows of values by the names of variables: what SELECT answers, here or elsewhere.
#ifndef ENTENTE_QUERY_BINDINGS_HPP
#define ENTENTE_QUERY_BINDINGS_HPP

#include <optional>
#include <string>
#include <vector>

#include "entente/query/value.hpp"

namespace entente::sparql {

/// The answer to SELECT: a value, or none, for each variable of each row.
struct Bindings {
  std::vector<std::string> variables;
  std::vector<std::vector<std::optional<Value>>> rows;
};

}  // namespace entente::sparql

#endif  // ENTENTE_QUERY_BINDINGS_HPP
