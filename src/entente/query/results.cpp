#include "entente/query/results.hpp"

#include <cstddef>

#include <nlohmann/json.hpp>

#include "entente/base/csv.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::sparql {

namespace {

using Json = nlohmann::ordered_json;

std::string csv_cell(const std::optional<Value>& value) {
  if (!value) return {};
  return value->kind == ValueKind::blank ? "_:" + value->text : csv_field(value->text);
}

std::string turtle_string(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '"':
      case '\\':
        out += '\\';
        [[fallthrough]];
      default:
        out += c;
    }
  }
  return out + '"';
}

std::string tsv_field(const std::optional<Value>& value) {
  if (!value) return {};
  if (value->kind == ValueKind::blank) return "_:" + value->text;
  if (value->kind == ValueKind::iri) return '<' + value->text + '>';
  const std::string text = turtle_string(value->text);
  if (!value->language.empty()) return text + '@' + value->language;
  return is_string(*value) ? text : text + "^^<" + value->datatype + '>';
}

template <class Field>
std::string separated(const Bindings& bindings, std::string_view mark, std::string_view line_end,
                      std::string_view before_name, Field field) {
  std::string out;
  for (std::size_t i = 0; i < bindings.variables.size(); ++i) {
    if (i > 0) out += mark;
    out.append(before_name).append(bindings.variables[i]);
  }
  out += line_end;
  for (const auto& row : bindings.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += mark;
      out += field(row[i]);
    }
    out += line_end;
  }
  return out;
}

Json json_value(const Value& value) {
  Json out;
  out["type"] = value.kind == ValueKind::iri ? "uri" : value.kind == ValueKind::blank ? "bnode" : "literal";
  out["value"] = value.text;
  if (!value.language.empty()) {
    out["xml:lang"] = value.language;
  } else if (value.kind == ValueKind::literal && !is_string(value)) {
    out["datatype"] = value.datatype;
  }
  return out;
}

std::string json_text(const Json& json) {
  // Text has been UTF-8 since it was read; should it not be, a mark is better than an exception.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string as_json(const Bindings& bindings) {
  Json rows = Json::array();
  for (const auto& row : bindings.rows) {
    Json each = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i]) each[bindings.variables[i]] = json_value(*row[i]);
    }
    rows.push_back(std::move(each));
  }
  Json out;
  out["head"]["vars"] = bindings.variables;
  out["results"]["bindings"] = std::move(rows);
  return json_text(out);
}

bool is_xml_character(char32_t c) noexcept {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

class XmlResults {
 public:
  Expected<std::string> write(const Bindings& bindings) && {
    begin();
    for (const std::string& name : bindings.variables) {
      out_ += "    <variable name=\"" + escaped(name) + "\"/>\n";
    }
    out_ += "  </head>\n  <results>\n";
    for (const auto& row : bindings.rows) {
      out_ += "    <result>\n";
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i]) continue;
        out_ += "      <binding name=\"" + escaped(bindings.variables[i]) + "\">" + element(*row[i]) +
                "</binding>\n";
      }
      out_ += "    </result>\n";
    }
    out_ += "  </results>\n</sparql>\n";
    if (foreign_) {
      return Unexpected{Error{Errc::output_failed, "XML", std::nullopt,
                              "a value has a character that XML has not",
                              "choose another format, as --results json"}};
    }
    return std::move(out_);
  }

  std::string write(bool truth) && {
    begin();
    return out_ + "  </head>\n  <boolean>" + (truth ? "true" : "false") + "</boolean>\n</sparql>\n";
  }

 private:
  void begin() {
    out_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n  <head>\n";
  }

  std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
      const auto [point, size] = decode_at(text, i);
      if (!is_xml_character(point)) foreign_ = true;
      switch (point) {
        case '&':
          out += "&amp;";
          break;
        case '<':
          out += "&lt;";
          break;
        case '>':
          out += "&gt;";
          break;
        case '"':
          out += "&quot;";
          break;
        case '\r':  // readers make it a line feed unless it is written so
          out += "&#13;";
          break;
        default:
          out += text.substr(i, size);
      }
      i += size;
    }
    return out;
  }

  std::string element(const Value& value) {
    if (value.kind == ValueKind::iri) return "<uri>" + escaped(value.text) + "</uri>";
    if (value.kind == ValueKind::blank) return "<bnode>" + escaped(value.text) + "</bnode>";
    std::string attribute;
    if (!value.language.empty()) {
      attribute = " xml:lang=\"" + escaped(value.language) + '"';
    } else if (!is_string(value)) {
      attribute = " datatype=\"" + escaped(value.datatype) + '"';
    }
    return "<literal" + attribute + '>' + escaped(value.text) + "</literal>";
  }

  std::string out_;
  bool foreign_ = false;
};

}  // namespace

std::string_view name(ResultFormat format) noexcept {
  constexpr std::array<std::string_view, all_result_formats.size()> names{"csv", "tsv", "json", "xml"};
  return names[static_cast<std::size_t>(format)];
}

Expected<std::string> render(ResultFormat format, const Bindings& bindings) {
  switch (format) {
    case ResultFormat::csv:
      return separated(bindings, ",", csv_line_end, "", csv_cell);
    case ResultFormat::tsv:
      return separated(bindings, "\t", "\n", "?", tsv_field);
    case ResultFormat::json:
      return as_json(bindings);
    case ResultFormat::xml:
      break;
  }
  return XmlResults{}.write(bindings);
}

std::string render(ResultFormat format, bool truth) {
  if (format == ResultFormat::xml) return XmlResults{}.write(truth);
  if (format != ResultFormat::json) return truth ? "true\n" : "false\n";
  Json out;
  out["head"] = Json::object();
  out["boolean"] = truth;
  return json_text(out);
}

}  // namespace entente::sparql
