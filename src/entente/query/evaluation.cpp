#include "entente/query/evaluation.hpp"

#include <utility>

namespace entente::sparql {

std::optional<Value> Evaluation::bound_value(TermId id) const {
  if (!is_bound(id)) return std::nullopt;
  return value(id);
}

TermId Evaluation::intern(const Value& value) {
  const auto known = data_.terms().find(value);
  return known ? *known : made_.add(value);
}

bool Evaluation::step() {
  constexpr std::size_t steps_between_looks = 1024;
  if (stopped_) return false;
  return ++steps_ % steps_between_looks != 0 || in_time();
}

bool Evaluation::in_time() {
  if (!stopped_ && limits_.deadline && std::chrono::steady_clock::now() >= *limits_.deadline) {
    stop("the time is over before the query is answered",
         "give it more with --timeout, or ask for less: fewer patterns that share no variable");
  }
  return !stopped_;
}

bool Evaluation::add(Solutions& rows, RowView row) {
  if (!step()) return false;
  if ((rows.size() + 1) * rows.width() > limits_.most_cells) {
    stop("the query has more solutions on its way than fit in memory (" + std::to_string(rows.size()) + ")",
         "ask for less: fewer patterns that share no variable, or a filter in the pattern");
    return false;
  }
  rows.add(row);
  return true;
}

void Evaluation::stop(std::string message, std::string remedy) {
  stop(Error{Errc::usage, "query", std::nullopt, std::move(message), std::move(remedy)});
}

void Evaluation::stop(Error why) {
  if (!stopped_) stopped_ = std::move(why);
}

std::optional<Number> Evaluation::checked(const Computed& computed) {
  if (computed.too_large) {
    stop("a number has more digits than are computed exactly",
         "ask Jena or Oxigraph, or leave the number out");
  }
  return computed.number;
}

}  // namespace entente::sparql
