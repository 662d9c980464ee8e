// SERVICE: what an endpoint answers, joined with what is known here.
//
// source   SPARQL 1.1 Federated Query §2 and §4, SPARQL 1.1 Protocol §2.1.2 (query via POST)
#include <algorithm>

#include "entente/query/evaluation.hpp"
#include "entente/query/json_results.hpp"

namespace entente::sparql {

Solutions Evaluation::service(const Service& service, std::size_t width) {
  Solutions out{width};
  const Expected<Bindings>& answer = answer_of(service);
  if (!in_time()) return out;
  if (!answer) {
    // §4: SILENT makes of a failure the one solution that binds nothing.
    if (service.silent) {
      out.add(Row(width));
    } else {
      stop(answer.error());
    }
    return out;
  }
  std::vector<std::optional<Variable>> columns;
  for (const std::string& name : answer->variables) {
    const auto known = std::find_if(service.variables.begin(), service.variables.end(),
                                    [&](const auto& each) { return each.first == name; });
    columns.push_back(known == service.variables.end() ? std::nullopt : std::optional{known->second});
  }
  for (const auto& values : answer->rows) {
    Row row(width);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i] && values[i]) row[columns[i]->index()] = intern(*values[i]);
    }
    if (!add(out, row)) break;
  }
  return out;
}

const Expected<Bindings>& Evaluation::answer_of(const Service& service) {
  const std::string& endpoint = service.endpoint.str();
  const auto [place, is_new] = service_answers_.try_emplace(std::pair{endpoint, service.query}, Bindings{});
  if (!is_new) return place->second;
  Expected<Bindings>& out = place->second;
  if (!limits_.fetch) {
    out = Unexpected{Error{Errc::usage, endpoint, std::nullopt, "cannot be asked: nothing is fetched here",
                           "leave SERVICE out"}};
    return out;
  }
  const Expected<HttpAnswer> answer = limits_.fetch(
      {endpoint, "application/sparql-results+json", form_field("query", service.query), limits_.deadline});
  if (answer) {
    const std::string blanks = "service-" + std::to_string(service_answers_.size()) + '-';
    out = read_json_results(endpoint, answer->body, blanks);
  } else {
    out = Unexpected{answer.error()};
  }
  return out;
}

}  // namespace entente::sparql
