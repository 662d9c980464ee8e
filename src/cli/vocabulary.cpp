// entente vocabulary: whether what the tool knows is sound, and what it is.
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "cli/commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/suggest.hpp"
#include "entente/vocabulary_files.hpp"
#include "entente/vocabulary_json.hpp"

namespace entente::cli {

namespace {

/// What was checked, in the order in which it is told, and how it is called.
struct Counted {
  std::string_view key, one, many;
};
constexpr std::array counted_things{
    Counted{"State", "state", "states"},
    Counted{"Agency", "agency", "agencies"},
    Counted{"Forum", "forum", "fora"},
    Counted{"Framework", "framework", "frameworks"},
    Counted{"Programme", "programme", "programmes"},
    Counted{"Organization", "organization", "organizations"},
    Counted{"Person", "person", "persons"},
    Counted{"Place", "place", "places"},
    Counted{"labels", "label", "labels"},
    Counted{"Succession", "succession", "successions"},
    Counted{"Concept", "topic", "topics"},
    Counted{"Rule", "rule", "rules"},
    Counted{"patterns", "pattern", "patterns"},
    Counted{"WordList", "word list", "word lists"},
    Counted{"StructureList", "structure list", "structure lists"},
    Counted{"phrases", "phrase", "phrases"},
};

std::string checked_line(const VocabularyReport& report) {
  std::string out;
  for (const Counted& thing : counted_things) {
    const auto count = report.checked.find(thing.key);
    if (count == report.checked.end()) continue;
    out += (out.empty() ? "checked " : ", ") + counted(count->second, thing.one, thing.many);
  }
  return out.empty() ? "nothing else was checked" : out;
}

/// The subject without the namespace of data.
std::string subject_of(const Finding& finding) {
  constexpr std::string_view own = "https://w3id.org/entente/id/";
  const bool is_own = finding.subject.starts_with(own);
  return finding.subject.empty() ? "" : '<' + finding.subject.substr(is_own ? own.size() : 0) + ">: ";
}

std::string as_text(const VocabularyReport& report, Verbosity verbosity) {
  std::string out;
  std::array<std::size_t, 3> counts{};
  for (const Finding& finding : report.findings) {
    ++counts[static_cast<std::size_t>(finding.severity)];
    if (finding.severity == Severity::info && verbosity != Verbosity::verbose) continue;
    out += fmt::format("{:<5} {}{}: {}{} [{}]\n", label(finding.severity), finding.file,
                       finding.line > 0 ? fmt::format(":{}", finding.line) : "", subject_of(finding),
                       finding.message, finding.check);
    if (!finding.remedy.empty()) out += "      " + finding.remedy + '\n';
  }
  out += checked_line(report) + '\n';
  out += counted(counts[2], "error", "errors") + ", " + counted(counts[1], "warning", "warnings") + ", " +
         counted(counts[0], "note", "notes");
  if (counts[0] > 0 && verbosity != Verbosity::verbose) out += " (--verbose shows them)";
  return printable(out + '\n');
}

std::string as_text(const Vocabulary& vocabulary, std::optional<EntityType> type) {
  std::string out;
  for (const Entry& entry : vocabulary.entries) {
    if (type && entry.type != *type) continue;
    out += fmt::format("{:<12}  {}", local_name(entry.type), entry.name);
    if (entry.owner) out += " (" + vocabulary.entries[entry.owner->index()].name + ')';
    for (std::size_t i = 1; i < entry.labels.size(); ++i)
      out += (i == 1 ? ": " : ", ") + entry.labels[i].text;
    out += "  <" + entry.iri + ">\n";
  }
  return printable(out);
}

}  // namespace

ExitStatus run(const VocabularyCheckCommand& command) {
  const Expected<VocabularyReport> report = check_vocabulary_files(command.files, did_you_mean);
  if (!report) return fail(report.error());
  const bool failed = command.fail_on && count_from(*report, *command.fail_on) > 0;
  return put(command.format == ReportFormat::json ? to_json(*report) : as_text(*report, command.verbosity),
             failed ? ExitStatus::invalid_data : ExitStatus::done);
}

ExitStatus run(const VocabularyListCommand& command) {
  const Expected<Vocabulary> vocabulary = load_vocabulary(command.files);
  if (!vocabulary) return fail(vocabulary.error());
  return put(command.format == ReportFormat::json ? to_json(*vocabulary, command.type)
                                                  : as_text(*vocabulary, command.type),
             ExitStatus::done);
}

}  // namespace entente::cli
