#include "entente/recognise/vocabulary_check.hpp"

#include <algorithm>
#include <tuple>

#include "entente/recognise/vocabulary_subjects.hpp"

namespace entente {

namespace {

void count_kinds(const VocabularySubjects& all, VocabularyReport& report) {
  const auto& names = kind_names();
  for (const auto& [iri, subject] : all.by_iri) {
    for (std::size_t bit = 0; bit < names.size(); ++bit) {
      if (any(subject.kinds, static_cast<SubjectKind>(1U << bit)))
        ++report.checked[names[bit].substr(names[bit].find(':') + 1)];
    }
    for (const LocatedStatement& statement : subject.statements) {
      if (statement.predicate == "ent:pattern") ++report.checked["patterns"];
    }
  }
}

void add_syntax_errors(const VocabularySubjects& all, VocabularyReport& report) {
  for (const Error& error : all.errors) {
    report.findings.push_back({Severity::error, "syntax", error.place, error.at ? error.at->line : 0, "",
                               error.message, error.remedy});
  }
}

}  // namespace

VocabularyReport check_vocabulary(const std::vector<VocabularyFile>& files, const CheckHelp& help) {
  VocabularyReport report;
  const VocabularySubjects all = read_subjects(files);
  if (!all.errors.empty()) {
    add_syntax_errors(all, report);
    return report;
  }
  count_kinds(all, report);
  check_terms(all, help, report.findings);
  check_links(all, report.findings);
  report.checked["labels"] = check_labels(all, report.findings);
  report.checked["phrases"] = check_word_lists(all, help, report.findings);
  const auto rank = [&](const Finding& finding) {
    const auto file = std::find(all.files.begin(), all.files.end(), finding.file);
    return std::tuple{file - all.files.begin(), finding.line, -static_cast<int>(finding.severity)};
  };
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
  return report;
}

std::size_t count_from(const VocabularyReport& report, Severity least) {
  return static_cast<std::size_t>(
      std::count_if(report.findings.begin(), report.findings.end(),
                    [&](const Finding& finding) { return finding.severity >= least; }));
}

}  // namespace entente
