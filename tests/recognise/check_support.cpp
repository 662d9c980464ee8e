#include "recognise/check_support.hpp"

#include <algorithm>

#include "entente/recognise/vocabulary_subjects.hpp"

namespace entente::test {

namespace {

constexpr std::string_view prefixes =
    "@base <https://w3id.org/entente/id/> .\n"
    "@prefix ent: <https://w3id.org/entente/ontology#> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
    "@prefix other: <http://other.example/> .\n";
constexpr std::uint32_t prefix_lines = 5;

}  // namespace

CheckHelp check_help() {
  return {[](std::string_view word, const std::vector<std::string>& known, std::string otherwise) {
            const auto at = std::find_if(known.begin(), known.end(), [&](const std::string& name) {
              return name.substr(0, 7) == word.substr(0, 7);
            });
            return at == known.end() ? otherwise : *at + "?";
          },
          [](const Rule& rule) {
            return rule.patterns.front() == "BAD" ? "BAD for " + rule.predicate : std::string{};
          }};
}

VocabularyReport check_body(std::string_view body) {
  const std::string text = std::string{prefixes}.append(body);
  return check_vocabulary({{"own.ttl", text}}, check_help());
}

std::vector<std::string> findings_of(std::string_view body) {
  std::vector<std::string> out;
  for (const Finding& finding : check_body(body).findings) {
    out.push_back(std::string{label(finding.severity)} + ' ' + finding.check + ' ' +
                  std::to_string(finding.line - prefix_lines) + ' ' + short_name(finding.subject) + ": " +
                  finding.message + "; " + finding.remedy);
  }
  return out;
}

}  // namespace entente::test
