#include "entente/emit/jsonld.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "entente/base/utf8.hpp"
#include "entente/emit/jsonld_context.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

/// The values under one key of an object.
struct Property {
  std::string key;
  bool is_array = false;
  std::vector<std::string> values;  ///< as JSON
};

std::string as_json(std::string_view text) {
  return Json(text).dump();
}

/// Readers make a number of digits, and write it without leading zeros and signs that say nothing. Fifteen
/// digits are safe in every language that has but doubles.
bool is_plain_integer(std::string_view text) {
  if (text == "0") return true;
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.size() <= 15 && text.front() != '0' &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class JsonLdDocument {
 public:
  Expected<std::string> write(std::span<const Triple> triples) && {
    // The file ends in the brace that closes it; the graph comes before.
    text_ = embedded_context().front().text;
    text_.resize(text_.rfind('}') - 1);
    text_ += ",\n  \"@graph\": [";
    for (auto first = triples.begin(); first != triples.end();) {
      const auto last = std::find_if(first, triples.end(),
                                     [&](const Triple& triple) { return triple.subject != first->subject; });
      if (first != triples.begin()) text_ += ',';
      add_subject({first, last});
      if (error_) return Unexpected{*std::move(error_)};
      first = last;
    }
    text_ += triples.empty() ? "]\n}\n" : "\n  ]\n}\n";
    return std::move(text_);
  }

 private:
  void add_subject(std::span<const Triple> triples) {
    Property types{"@type", true, {}};
    std::vector<std::pair<Iri, Property>> properties;
    for (const Triple& triple : triples) {
      const auto* iri = std::get_if<Iri>(&triple.object);
      if (iri && triple.predicate == terms().type) {
        types.values.push_back(as_json(name(*iri)));
        continue;
      }
      const JsonLdTerm* term = context_.find(triple.predicate.str());
      if (properties.empty() || properties.back().first != triple.predicate) {
        properties.emplace_back(triple.predicate, Property{name(triple.predicate), term && term->is_set, {}});
      }
      properties.back().second.values.push_back(iri ? value(term, *iri)
                                                    : value(term, std::get<Literal>(triple.object)));
    }
    text_ += "\n    {\n      \"@id\": " + as_json(checked(triples.front().subject));
    if (!types.values.empty()) add(types);
    for (const auto& [predicate, property] : properties) add(property);
    text_ += "\n    }";
  }

  void add(const Property& property) {
    text_ += ",\n      " + as_json(property.key) + ": ";
    const bool one = property.values.size() == 1;
    if (one && !property.is_array) {
      text_ += property.values.front();
      return;
    }
    text_ += '[';
    for (std::size_t i = 0; i < property.values.size(); ++i) {
      if (i > 0) text_ += ',';
      if (!one) text_ += "\n        ";
      text_ += property.values[i];
    }
    text_ += one ? "]" : "\n      ]";
  }

  std::string value(const JsonLdTerm* term, const Iri& iri) {
    if (term && term->coercion == JsonLdCoercion::term) return as_json(name(iri));
    if (term && term->coercion == JsonLdCoercion::iri) return as_json(checked(iri));
    return "{\"@id\": " + as_json(checked(iri)) + '}';
  }

  std::string value(const JsonLdTerm* term, const Literal& literal) {
    if (find_invalid_utf8(literal.lexical)) {
      fail("a literal is not UTF-8", "convert the input to UTF-8");
      return {};
    }
    const JsonLdCoercion coercion = term ? term->coercion : JsonLdCoercion::none;
    std::string text = as_json(literal.lexical);
    if (const auto* language = std::get_if<Language>(&literal.kind)) {
      if (coercion == JsonLdCoercion::language && term->of == language->tag) return text;
      return "{\"@value\": " + text + ", \"@language\": " + as_json(language->tag) + '}';
    }
    const Iri& datatype = std::get<Iri>(literal.kind);
    if (coercion == JsonLdCoercion::datatype && term->of == datatype.str()) {
      const bool is_number = datatype == terms().xsd_integer || datatype == terms().xsd_non_negative_integer;
      return is_number && is_plain_integer(literal.lexical) ? literal.lexical : text;
    }
    if (datatype != terms().xsd_string)
      return "{\"@value\": " + text + ", \"@type\": " + as_json(name(datatype)) + '}';
    return coercion == JsonLdCoercion::none ? text : "{\"@value\": " + text + '}';
  }

  std::string name(const Iri& iri) { return context_.short_name(checked(iri)); }

  const std::string& checked(const Iri& iri) {
    if (context_.mistakes(iri.str())) {
      fail('<' + iri.str() + ">: JSON-LD takes its scheme for a prefix",
           "choose another format, or another --base");
    }
    return iri.str();
  }

  void fail(std::string message, std::string remedy) {
    if (error_) return;
    error_ = Error{Errc::invalid_data, "JSON-LD", std::nullopt, std::move(message), std::move(remedy)};
  }

  const JsonLdContext& context_ = jsonld_context();
  std::string text_;
  std::optional<Error> error_;
};

}  // namespace

Expected<std::string> to_jsonld(std::span<const Triple> triples) {
  return JsonLdDocument{}.write(triples);
}

}  // namespace entente
