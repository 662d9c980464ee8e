#include "entente/query/json_results.hpp"

#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "entente/base/text.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::sparql {

namespace {

using Json = nlohmann::json;

class Reader {
 public:
  explicit Reader(const std::string& blanks) : blanks_{blanks} {}

  /// Nothing for what has not the form of results.
  std::optional<Bindings> read(const Json& json) {
    const Json* variables = member(member(&json, "head"), "vars");
    const Json* rows = member(member(&json, "results"), "bindings");
    if (variables == nullptr || !variables->is_array() || rows == nullptr || !rows->is_array())
      return std::nullopt;
    Bindings out;
    std::map<std::string, std::size_t, std::less<>> columns;
    for (const Json& each : *variables) {
      if (!each.is_string()) return std::nullopt;
      columns.emplace(each.get<std::string>(), out.variables.size());
      out.variables.push_back(each.get<std::string>());
    }
    for (const Json& each : *rows) {
      if (!each.is_object()) return std::nullopt;
      auto& row = out.rows.emplace_back(out.variables.size());
      for (const auto& [name, term] : each.items()) {
        const auto column = columns.find(name);
        if (column == columns.end()) return std::nullopt;
        row[column->second] = value(term);
        if (!row[column->second]) return std::nullopt;
      }
    }
    return out;
  }

 private:
  static const Json* member(const Json* of, const char* name) {
    if (of == nullptr || !of->is_object()) return nullptr;
    const auto found = of->find(name);
    return found == of->end() ? nullptr : &*found;
  }

  static std::optional<std::string> text(const Json& term, const char* name) {
    const Json* found = member(&term, name);
    if (found == nullptr || !found->is_string()) return std::nullopt;
    auto out = found->get<std::string>();
    if (out.find('\0') != std::string::npos) return std::nullopt;
    return out;
  }

  std::optional<Value> value(const Json& term) {
    const auto type = text(term, "type");
    auto lexical = text(term, "value");
    if (!type || !lexical) return std::nullopt;
    if (*type == "uri") return Iri::parse(*lexical) ? std::optional{iri_value(*lexical)} : std::nullopt;
    if (*type == "bnode") {
      const std::size_t number = labels_.emplace(*lexical, labels_.size() + 1).first->second;
      return Value{ValueKind::blank, blanks_ + std::to_string(number), {}, {}};
    }
    if (*type != "literal" && *type != "typed-literal") return std::nullopt;
    if (const auto language = text(term, "xml:lang"))
      return value_of(Term{Literal{*std::move(lexical), Language{to_lower(*language)}}});
    const auto datatype = text(term, "datatype");
    if (!datatype) return string_value(*std::move(lexical));
    auto named = Iri::parse(*datatype);
    if (!named) return std::nullopt;
    return value_of(Term{Literal{*std::move(lexical), *std::move(named)}});
  }

  const std::string& blanks_;
  std::map<std::string, std::size_t> labels_;
};

}  // namespace

Expected<Bindings> read_json_results(const std::string& place, std::string_view json,
                                     const std::string& blanks) {
  const Json parsed = Json::parse(json, nullptr, false);
  auto out = parsed.is_discarded() ? std::nullopt : Reader{blanks}.read(parsed);
  if (out) return *std::move(out);
  return Unexpected{Error{Errc::invalid_data, place, std::nullopt,
                          "answers with something else than the results of SELECT in JSON",
                          "see whether it is the address of a SPARQL endpoint"}};
}

}  // namespace entente::sparql
