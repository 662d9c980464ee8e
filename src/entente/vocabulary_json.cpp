#include "entente/vocabulary_json.hpp"

#include <nlohmann/json.hpp>

namespace entente {

namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_name(LabelKind kind) {
  switch (kind) {
    case LabelKind::name:
      return "name";
    case LabelKind::acronym:
      return "acronym";
    case LabelKind::ambiguous:
      return "ambiguous";
    case LabelKind::demonym:
      return "demonym";
    case LabelKind::hidden:
      return "hidden";
  }
  return "";
}

Json iri_or_null(const Vocabulary& vocabulary, std::optional<EntryId> id) {
  return id ? Json(vocabulary.entries[id->index()].iri) : Json{};
}

Json entry_json(const Vocabulary& vocabulary, const Entry& entry) {
  Json labels = Json::array();
  for (const Label& label : entry.labels) {
    labels.push_back({{"text", label.text}, {"kind", kind_name(label.kind)}});
  }
  Json members = Json::array();
  for (const EntryId member : entry.members) members.push_back(vocabulary.entries[member.index()].iri);
  return {{"type", local_name(entry.type)},
          {"name", entry.name},
          {"iri", entry.iri},
          {"labels", std::move(labels)},
          {"owner", iri_or_null(vocabulary, entry.owner)},
          {"state", iri_or_null(vocabulary, entry.state)},
          {"members", std::move(members)},
          {"exact_matches", entry.exact_matches}};
}

std::string print(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string to_json(const VocabularyReport& report) {
  Json findings = Json::array();
  for (const Finding& finding : report.findings) {
    findings.push_back({{"level", label(finding.severity)},
                        {"check", finding.check},
                        {"file", finding.file},
                        {"line", finding.line > 0 ? Json(finding.line) : Json{}},
                        {"subject", finding.subject.empty() ? Json{} : Json(finding.subject)},
                        {"message", finding.message},
                        {"remedy", finding.remedy}});
  }
  Json checked = Json::object();
  for (const auto& [name, count] : report.checked) checked[name] = count;
  return print({{"findings", std::move(findings)}, {"checked", std::move(checked)}});
}

std::string to_json(const Vocabulary& vocabulary, std::optional<EntityType> type) {
  Json entries = Json::array();
  for (const Entry& entry : vocabulary.entries) {
    if (!type || entry.type == *type) entries.push_back(entry_json(vocabulary, entry));
  }
  return print({{"entries", std::move(entries)}});
}

}  // namespace entente
