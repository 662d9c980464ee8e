// What a command line asks for, as plain data, and the door to each subcommand.
#ifndef ENTENTE_CLI_COMMANDS_HPP
#define ENTENTE_CLI_COMMANDS_HPP

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/console.hpp"
#include "cli/exit_status.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/base/kinds.hpp"
#include "entente/base/severity.hpp"
#include "entente/graph/rdf_mapping.hpp"

namespace entente::cli {

/// How documents are read, for every subcommand that reads some.
struct ReadingOptions {
  std::vector<std::string> vocabulary;
  std::string base = "https://w3id.org/entente/id/";
  unsigned jobs = 0;  ///< 0: as many threads as the machine has
  Verbosity verbosity = Verbosity::normal;
};

struct BuildCommand {
  ReadingOptions reading;
  std::vector<std::string> paths{"statements"};
  std::string output = "exports";    ///< a folder, or "-" with a single format
  std::vector<std::string> formats;  ///< names of output_formats()
  Provenance provenance = Provenance::full;
};

enum class ExtractFormat : std::uint8_t { json, turtle, nquads, jsonld, text };

struct ExtractCommand {
  ReadingOptions reading;
  std::string path;
  ExtractFormat format = ExtractFormat::json;
  Provenance provenance = Provenance::full;
};

struct ReportCommand {
  ReadingOptions reading;
  std::vector<std::string> paths{"statements"};
  std::string output;  ///< a file, or "-"
  std::string format;  ///< a name of short_report_format_names()
};

struct ExplainCommand {
  ReadingOptions reading;
  std::string query;
  std::vector<std::string> paths{"statements"};
};

enum class FigureFormat : std::uint8_t { table, json };

struct EvaluateCommand {
  ReadingOptions reading;
  std::string gold;
  std::string corpus = "statements";
  FigureFormat format = FigureFormat::table;
  bool list_errors = false;
  bool diff = false;  ///< the disagreements in place of the figures
};

enum class ReportFormat : std::uint8_t { text, json };

struct CoverageCommand {
  ReadingOptions reading;
  std::vector<std::string> paths{"statements"};
  ReportFormat format = ReportFormat::text;
  bool sentences = false;  ///< show those that carry no fact
};

struct VocabularyCheckCommand {
  std::vector<std::string> files;  ///< to check together with the built-in vocabulary
  ReportFormat format = ReportFormat::text;
  std::optional<Severity> fail_on = Severity::error;  ///< none: never
  Verbosity verbosity = Verbosity::normal;
};

struct CheckCommand {
  std::vector<std::string> files;   ///< none: those of exports/ that there are
  std::vector<std::string> shapes;  ///< besides the built-in ones
  ReportFormat format = ReportFormat::text;
  std::optional<Severity> fail_on = Severity::error;  ///< none: never
  Verbosity verbosity = Verbosity::normal;
};

struct VocabularyListCommand {
  std::vector<std::string> files;
  std::optional<EntityType> type;  ///< none: all
  ReportFormat format = ReportFormat::text;
};

enum class ResultsFormat : std::uint8_t { table, csv, tsv, json, xml };

struct QueryCommand {
  std::string query;              ///< SPARQL, a file of it (.rq), - for standard input; empty with `question`
  std::string question;           ///< number or name of a built-in one; empty: none
  bool list_questions = false;    ///< the built-in ones, in place of an answer
  std::vector<std::string> data;  ///< empty: what `entente build` wrote to exports/
  ResultsFormat results = ResultsFormat::table;
  bool allow_fetch = false;          ///< what the query names: FROM, FROM NAMED, SERVICE
  unsigned timeout = 60;             ///< seconds
  std::optional<std::size_t> limit;  ///< rows to show
  Verbosity verbosity = Verbosity::normal;
};

enum class NetworkFormat : std::uint8_t { table, json, csv };

struct AnalyseCommand {
  ReadingOptions reading;
  std::vector<std::string> paths{"statements"};
  std::optional<Projection> projection;    ///< none: all
  Measure measure = Measure::betweenness;  ///< the one that the table is ordered by
  std::size_t top = 10;                    ///< rows of the table; 0: all
  NetworkFormat format = NetworkFormat::table;
};

enum class ContinuityFormat : std::uint8_t { table, json, turtle };

struct ContinuityCommand {
  ReadingOptions reading;
  std::vector<std::string> paths{"statements"};
  ContinuityFormat format = ContinuityFormat::table;
};

using Command = std::variant<BuildCommand, ExtractCommand, ExplainCommand, EvaluateCommand, CoverageCommand,
                             VocabularyCheckCommand, VocabularyListCommand, QueryCommand, CheckCommand,
                             AnalyseCommand, ContinuityCommand, ReportCommand>;

/// Each does its whole work, results and messages included.
[[nodiscard]] ExitStatus run(const BuildCommand& command);
[[nodiscard]] ExitStatus run(const ExtractCommand& command);
[[nodiscard]] ExitStatus run(const ExplainCommand& command);
[[nodiscard]] ExitStatus run(const EvaluateCommand& command);
[[nodiscard]] ExitStatus run(const CoverageCommand& command);
[[nodiscard]] ExitStatus run(const VocabularyCheckCommand& command);
[[nodiscard]] ExitStatus run(const VocabularyListCommand& command);
[[nodiscard]] ExitStatus run(const QueryCommand& command);
[[nodiscard]] ExitStatus run(const CheckCommand& command);
[[nodiscard]] ExitStatus run(const AnalyseCommand& command);
[[nodiscard]] ExitStatus run(const ContinuityCommand& command);
[[nodiscard]] ExitStatus run(const ReportCommand& command);

/// Reports `error` and gives the status that belongs to it.
[[nodiscard]] ExitStatus fail(const Error& error);

/// Writes a result to standard output; `status`, or the status of the failed write.
[[nodiscard]] ExitStatus put(std::string_view result, ExitStatus status);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_COMMANDS_HPP
