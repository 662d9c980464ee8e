#include "cli/said_options.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/analysis_options.hpp"
#include "cli/base_iri.hpp"
#include "cli/draw_options.hpp"
#include "cli/option_values.hpp"
#include "cli/output_formats.hpp"
#include "cli/report_formats.hpp"
#include "cli/suggest.hpp"
#include "entente/base/text.hpp"
#include "entente/ingest/source_format.hpp"

namespace entente::cli {

namespace {

constexpr unsigned most_jobs = 256;

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

Expected<ReadingOptions> reading_options(const SaidOptions& said) {
  ReadingOptions out;
  if (said.quiet && said.verbose) return usage("--quiet", "stands against --verbose", "give one of the two");
  out.verbosity = said.quiet ? Verbosity::quiet : said.verbose ? Verbosity::verbose : Verbosity::normal;
  if (said.base) {
    if (std::string why = why_no_base(*said.base); !why.empty()) {
      return usage("--base " + *said.base, std::move(why),
                   "give a namespace such as https://example.org/id/");
    }
    out.base = *said.base;
  }
  if (said.jobs) {
    const char* end = said.jobs->data() + said.jobs->size();
    const auto [rest, error] = std::from_chars(said.jobs->data(), end, out.jobs);
    if (error != std::errc{} || rest != end || out.jobs == 0 || out.jobs > most_jobs) {
      return usage("--jobs " + *said.jobs, "is no number of threads",
                   "give a whole number from 1 to " + std::to_string(most_jobs));
    }
  }
  for (const std::string& file : said.vocabulary) {
    std::error_code ignored;
    const std::string ending = to_lower(std::filesystem::path{file}.extension().string());
    if (ending == ".txt" || ending == ".md" || std::filesystem::is_directory(file, ignored)) {
      return usage("--vocabulary " + file, "is no Turtle file", "name the statements before --vocabulary");
    }
  }
  out.vocabulary = said.vocabulary;
  return out;
}

Expected<Provenance> chosen_provenance(const SaidOptions& said) {
  if (!said.provenance) return Provenance::full;
  return choose("--provenance", *said.provenance, {"none", "evidence", "full"}, "level")
      .map([](std::size_t chosen) { return static_cast<Provenance>(chosen); });
}

Expected<Command> build_command(const SaidOptions& said, ReadingOptions reading) {
  BuildCommand out;
  out.reading = std::move(reading);
  if (!said.paths.empty()) out.paths = said.paths;
  if (said.output) out.output = *said.output;
  if (out.output.empty()) return usage("--output", "no folder is named", "give the folder for the results");
  const std::vector<std::string> known = output_format_names();
  const std::vector<std::string> asked = said.formats ? split_at_commas(*said.formats) : known;
  for (const std::string& name : asked) {
    if (Expected<std::size_t> chosen = choose("--formats", name, known); !chosen) {
      return Unexpected{std::move(chosen).error()};
    }
  }
  std::copy_if(known.begin(), known.end(), std::back_inserter(out.formats), [&](const std::string& name) {
    return std::find(asked.begin(), asked.end(), name) != asked.end();
  });
  if (out.output == "-" && out.formats.size() != 1) {
    return usage("-o -", "standard output holds one format", "choose it, for example --formats turtle");
  }
  if (out.output == "-" && !is_one_file(out.formats.front())) {
    return usage("-o -", out.formats.front() + " is several files", "name a folder");
  }
  const Expected<Provenance> provenance = chosen_provenance(said);
  if (!provenance) return Unexpected{provenance.error()};
  out.provenance = *provenance;
  return Command{std::move(out)};
}

Expected<Command> report_command(const SaidOptions& said, ReadingOptions reading) {
  ReportCommand out;
  out.reading = std::move(reading);
  if (!said.paths.empty()) out.paths = said.paths;
  const std::vector<std::string> formats = short_report_format_names();
  const Expected<std::size_t> chosen = choose("--format", said.format.value_or(formats.front()), formats);
  if (!chosen) return Unexpected{chosen.error()};
  out.format = formats[*chosen];
  out.output = said.output.value_or(report_file_name(out.format));
  if (out.output.empty()) return usage("--output", "no file is named", "give the file for the report");
  return Command{std::move(out)};
}

Expected<Command> extract_command(const SaidOptions& said, ReadingOptions reading) {
  ExtractCommand out;
  out.reading = std::move(reading);
  if (said.paths.empty()) {
    return usage("extract", "no document is named", "give the path of one, or - for standard input");
  }
  std::error_code ignored;
  if (said.paths.size() > 1) {
    return usage(said.paths[1], "extract takes one document", "use entente build for several");
  }
  if (std::filesystem::is_directory(said.paths.front(), ignored)) {
    return usage(said.paths.front(), "is a folder, and extract takes one document",
                 "use entente build for a folder");
  }
  if (format_by_name(said.paths.front()) == SourceFormat::archive) {
    return usage(said.paths.front(), "is an archive, and extract takes one document",
                 "use entente build for an archive");
  }
  out.path = said.paths.front();
  if (said.format) {
    const Expected<std::size_t> chosen =
        choose("--format", *said.format, {"json", "turtle", "nquads", "jsonld", "text"});
    if (!chosen) return Unexpected{chosen.error()};
    out.format = static_cast<ExtractFormat>(*chosen);
  }
  if (said.provenance && (out.format == ExtractFormat::json || out.format == ExtractFormat::text)) {
    return usage("--provenance " + *said.provenance, "is for RDF", "give --format turtle, nquads or jsonld");
  }
  const Expected<Provenance> provenance = chosen_provenance(said);
  if (!provenance) return Unexpected{provenance.error()};
  out.provenance = *provenance;
  return Command{std::move(out)};
}

Expected<Command> explain_command(const SaidOptions& said, ReadingOptions reading) {
  ExplainCommand out;
  out.reading = std::move(reading);
  if (trim(said.query).empty()) {
    return usage("explain", "nothing is asked for", "give an IRI, a name or words of the text in quotes");
  }
  out.query = said.query;
  if (!said.paths.empty()) out.paths = said.paths;
  return Command{std::move(out)};
}

Expected<Command> evaluate_command(const SaidOptions& said, ReadingOptions reading) {
  EvaluateCommand out;
  out.reading = std::move(reading);
  if (!said.gold) return usage("evaluate", "no annotations are named", "give their folder with --gold");
  out.gold = *said.gold;
  if (said.corpus) out.corpus = *said.corpus;
  if (said.list_errors && said.diff) {
    return usage("--errors", "stands against --diff, which tells more", "give one of the two");
  }
  out.list_errors = said.list_errors;
  out.diff = said.diff;
  if (said.format) {
    const Expected<std::size_t> chosen = choose("--format", *said.format, {"table", "json"});
    if (!chosen) return Unexpected{chosen.error()};
    out.format = static_cast<FigureFormat>(*chosen);
  }
  return Command{std::move(out)};
}

Expected<ReportFormat> report_format(const SaidOptions& said) {
  if (!said.format) return ReportFormat::text;
  return choose("--format", *said.format, {"text", "json"}).map([](std::size_t chosen) {
    return static_cast<ReportFormat>(chosen);
  });
}

Expected<Command> coverage_command(const SaidOptions& said, ReadingOptions reading) {
  CoverageCommand out;
  out.reading = std::move(reading);
  if (!said.paths.empty()) out.paths = said.paths;
  out.sentences = said.sentences;
  const Expected<ReportFormat> format = report_format(said);
  if (!format) return Unexpected{format.error()};
  out.format = *format;
  return Command{std::move(out)};
}

/// Files of `--vocabulary` and those named without it, each once.
std::vector<std::string> vocabulary_files(const SaidOptions& said) {
  std::vector<std::string> files;
  for (const auto& named : {said.vocabulary, said.paths}) {
    std::copy_if(named.begin(), named.end(), std::back_inserter(files), [&](const std::string& file) {
      return std::find(files.begin(), files.end(), file) == files.end();
    });
  }
  return files;
}

/// The level of `--fail-on`; nothing for never.
Expected<std::optional<Severity>> failing_level(const SaidOptions& said) {
  if (!said.fail_on) return Severity::error;
  return choose("--fail-on", *said.fail_on, {"info", "warn", "error", "never"}, "level")
      .map([](std::size_t chosen) {
        return chosen == 3 ? std::nullopt : std::optional{static_cast<Severity>(chosen)};
      });
}

Expected<Command> check_command(const SaidOptions& said, ReadingOptions reading) {
  const ReadingOptions chosen = std::move(reading);
  CheckCommand out;
  out.verbosity = chosen.verbosity;
  out.files = said.paths;
  out.shapes = said.shapes;
  const Expected<ReportFormat> format = report_format(said);
  if (!format) return Unexpected{format.error()};
  out.format = *format;
  const auto level = failing_level(said);
  if (!level) return Unexpected{level.error()};
  out.fail_on = *level;
  return Command{std::move(out)};
}

Expected<Command> vocabulary_check(const SaidOptions& said, Verbosity verbosity, ReportFormat format) {
  if (said.type) return usage("--type " + *said.type, "is for entente vocabulary list", "leave it out");
  VocabularyCheckCommand out{vocabulary_files(said), format, Severity::error, verbosity};
  const auto level = failing_level(said);
  if (!level) return Unexpected{level.error()};
  out.fail_on = *level;
  return Command{std::move(out)};
}

Expected<Command> vocabulary_list(const SaidOptions& said, ReportFormat format) {
  if (said.fail_on)
    return usage("--fail-on " + *said.fail_on, "is for entente vocabulary check", "leave it out");
  VocabularyListCommand out{vocabulary_files(said), std::nullopt, format};
  if (said.type) {
    std::vector<std::string> names;
    for (const EntityType type : all_entity_types) names.push_back(to_lower(local_name(type)));
    const Expected<std::size_t> chosen = choose("--type", to_lower(*said.type), names, "type");
    if (!chosen) return Unexpected{chosen.error()};
    out.type = all_entity_types[*chosen];
  }
  return Command{std::move(out)};
}

Expected<Command> vocabulary_command(const SaidOptions& said, ReadingOptions reading) {
  const ReadingOptions chosen = std::move(reading);
  if (said.query.empty()) {
    return usage("vocabulary", "it is not said what to do", "give check or list");
  }
  const Expected<std::size_t> action = choose("vocabulary", said.query, {"check", "list"}, "action");
  if (!action) return Unexpected{action.error()};
  const Expected<ReportFormat> format = report_format(said);
  if (!format) return Unexpected{format.error()};
  return *action == 0 ? vocabulary_check(said, chosen.verbosity, *format) : vocabulary_list(said, *format);
}

/// Told from a file of RDF.
bool is_query(const std::string& word) {
  const std::string ending = to_lower(std::filesystem::path{word}.extension().string());
  return word.find('{') != std::string::npos || ending == ".rq" || ending == ".sparql";
}

Expected<Command> query_command(const SaidOptions& said, ReadingOptions reading) {
  constexpr std::size_t longest = 86400;
  constexpr std::size_t most_rows = 1000000000;
  QueryCommand out;
  const ReadingOptions common = std::move(reading);
  out.verbosity = common.verbosity;
  out.query = said.query;
  out.data = said.data;
  // --data takes all words behind it, the query among them where it comes last.
  if (trim(out.query).empty() && !said.question && !said.questions && !out.data.empty() &&
      is_query(out.data.back())) {
    out.query = out.data.back();
    out.data.pop_back();
  }
  out.list_questions = said.questions;
  out.allow_fetch = said.allow_fetch;
  if (said.question) out.question = *said.question;
  if (!said.paths.empty()) {
    return usage(said.paths.front(), "this argument is not expected",
                 "put the query in quotes, and files after --data");
  }
  const bool asks = !trim(out.query).empty();
  if (!out.list_questions && !asks && !said.question) {
    return usage("query", "nothing is asked for",
                 "give SPARQL in quotes, a file of it, or --question; --questions lists them");
  }
  if (asks && said.question)
    return usage("--question", "stands against the query before it", "give one of the two");
  if (said.results) {
    const Expected<std::size_t> chosen =
        choose("--results", *said.results, {"table", "csv", "tsv", "json", "xml"});
    if (!chosen) return Unexpected{chosen.error()};
    out.results = static_cast<ResultsFormat>(*chosen);
  }
  if (said.timeout) {
    const Expected<std::size_t> seconds = whole_number("--timeout", *said.timeout, longest);
    if (!seconds) return Unexpected{seconds.error()};
    out.timeout = static_cast<unsigned>(*seconds);
  }
  if (said.limit) {
    const Expected<std::size_t> rows = whole_number("--limit", *said.limit, most_rows);
    if (!rows) return Unexpected{rows.error()};
    out.limit = *rows;
  }
  return Command{std::move(out)};
}

/// What makes a command of what was said to a subcommand.
struct Maker {
  std::string_view subcommand;
  Expected<Command> (*make)(const SaidOptions& said, ReadingOptions reading);
};
constexpr std::array<Maker, 12> makers{{{"build", build_command},
                                        {"extract", extract_command},
                                        {"report", report_command},
                                        {"explain", explain_command},
                                        {"evaluate", evaluate_command},
                                        {"coverage", coverage_command},
                                        {"vocabulary", vocabulary_command},
                                        {"query", query_command},
                                        {"check", check_command},
                                        {"analyse", analyse_command},
                                        {"continuity", continuity_command},
                                        {"draw", draw_command}}};

}  // namespace

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

Expected<Command> to_command(std::string_view subcommand, const SaidOptions& said) {
  Expected<ReadingOptions> reading = reading_options(said);
  if (!reading) return Unexpected{std::move(reading).error()};
  const auto* const found = std::find_if(makers.begin(), makers.end(),
                                         [&](const Maker& each) { return each.subcommand == subcommand; });
  assert(found != makers.end());
  return found->make(said, std::move(*reading));
}

}  // namespace entente::cli
