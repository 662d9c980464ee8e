// entente query: SPARQL over files of RDF, to standard output.
#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <variant>

#include "cli/commands.hpp"
#include "cli/coverage_text.hpp"
#include "cli/result_table.hpp"
#include "cli/suggest.hpp"
#include "entente/base/text.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/query/answer.hpp"
#include "entente/query/parser.hpp"
#include "entente/query/query_dataset.hpp"
#include "entente/query/questions.hpp"
#include "entente/query/results.hpp"
#include "entente/store/file_bytes.hpp"
#include "entente/store/http.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente::cli {

namespace {

constexpr std::size_t many_rows = 1000;
constexpr std::uintmax_t longest_query = std::uintmax_t{1} << 20U;

/// Text, and what errors call it.
struct QueryText {
  std::string place;
  std::string text;
};

bool names_a_file(const std::string& query) {
  const std::string ending = to_lower(std::filesystem::path{query}.extension().string());
  if (query == "-" || ((ending == ".rq" || ending == ".sparql") && query.find('{') == std::string::npos))
    return true;
  std::error_code ignored;
  return query.find_first_of("{ ?\n") == std::string::npos && std::filesystem::exists(query, ignored);
}

Unexpected no_such_question(const std::string& asked) {
  std::vector<std::string> names;
  for (const sparql::Question& each : sparql::questions()) names.emplace_back(each.name);
  return Unexpected{Error{Errc::usage, "--question " + asked, std::nullopt, "there is no such question",
                          did_you_mean(asked, names, "entente query --questions lists them")}};
}

Expected<QueryText> query_text(const QueryCommand& command) {
  if (!command.question.empty()) {
    const auto found = sparql::question(command.question);
    if (!found) return no_such_question(command.question);
    return QueryText{std::string{found->file}, std::string{found->query}};
  }
  if (!names_a_file(command.query)) return QueryText{"query", command.query};
  auto text = file_bytes(command.query, longest_query);
  if (!text) return Unexpected{std::move(text).error()};
  return QueryText{command.query, *std::move(text)};
}

/// What `entente build` wrote: for GRAPH each statement in its own, else all together, with who is central
/// and what held where that was asked for.
std::vector<std::string> default_files(bool uses_graph) {
  constexpr std::string_view analysis = "exports/analysis.ttl";
  if (uses_graph) return {"exports/entente.trig"};
  std::vector<std::string> out{"exports/entente.ttl"};
  std::error_code ignored;
  if (std::filesystem::exists(analysis, ignored)) out.emplace_back(analysis);
  return out;
}

Expected<std::vector<Quad>> read_data(const QueryCommand& command, bool uses_graph) {
  std::vector<std::string> files = command.data;
  if (files.empty()) files = default_files(uses_graph);
  std::vector<Quad> out;
  for (const std::string& file : files) {
    auto quads = read_rdf_file(file);
    if (!quads) {
      Error error = std::move(quads).error();
      if (command.data.empty() && error.code == Errc::unreadable) {
        error.remedy = "run entente build first, or name files with --data";
      }
      return Unexpected{std::move(error)};
    }
    out.insert(out.end(), quads->begin(), quads->end());
  }
  return out;
}

/// What the query says itself that it asks, else files.
Expected<sparql::Dataset> dataset_of(const QueryCommand& command, const sparql::Query& query,
                                     std::chrono::steady_clock::time_point deadline) {
  if (!sparql::describes_dataset(query)) {
    return read_data(command, query.uses_graph).map([](const std::vector<Quad>& quads) {
      return sparql::Dataset::of(quads);
    });
  }
  if (!command.data.empty()) {
    return Unexpected{Error{Errc::usage, "--data", std::nullopt,
                            "stands against FROM in the query, which says what is asked",
                            "leave one of the two out"}};
  }
  return sparql::fetch_dataset(query, http_fetch, deadline);
}

std::string questions_text() {
  std::string out;
  for (const sparql::Question& each : sparql::questions()) {
    out.append(each.number).append("  ").append(each.name).append("\n    ").append(each.words).append("\n");
  }
  return printable(out);
}

sparql::ResultFormat w3c_format(ResultsFormat format) {
  switch (format) {
    case ResultsFormat::csv:
      return sparql::ResultFormat::csv;
    case ResultsFormat::tsv:
      return sparql::ResultFormat::tsv;
    case ResultsFormat::xml:
      return sparql::ResultFormat::xml;
    default:
      return sparql::ResultFormat::json;
  }
}

Expected<std::string> shown(const QueryCommand& command, sparql::Bindings& bindings) {
  const std::size_t rows = bindings.rows.size();
  if (command.limit && *command.limit < rows) {
    bindings.rows.resize(*command.limit);
    if (command.verbosity != Verbosity::quiet) {
      note("entente: " + std::to_string(*command.limit) + " of " + counted(rows, "row", "rows") + " shown");
    }
  } else if (stdout_is_terminal() && rows > many_rows && command.verbosity != Verbosity::quiet) {
    note("entente: " + counted(rows, "row", "rows") +
         "; --limit N shows fewer, --results csv goes well into a file");
  }
  if (command.results != ResultsFormat::table) return render(w3c_format(command.results), bindings);
  return result_table(bindings,
                      stdout_is_terminal() ? std::optional<std::size_t>{output_width()} : std::nullopt);
}

Expected<std::string> shown(const QueryCommand& command, bool truth) {
  if (command.results == ResultsFormat::table) return std::string{truth ? "true\n" : "false\n"};
  return render(w3c_format(command.results), truth);
}

Expected<std::string> shown(const QueryCommand& command, const std::vector<Triple>& triples) {
  if (command.results == ResultsFormat::table) return to_turtle(triples);
  return Unexpected{Error{Errc::usage, "--results", std::nullopt,
                          "CONSTRUCT and DESCRIBE give a graph, not rows",
                          "leave it out for Turtle, or ask with SELECT"}};
}

Expected<std::string> answered(const QueryCommand& command) {
  const auto text = query_text(command);
  if (!text) return Unexpected{text.error()};
  const auto query = sparql::parse_query(
      text->place, text->text, command.allow_fetch ? sparql::Fetching::allowed : sparql::Fetching::refused);
  if (!query) return Unexpected{query.error()};
  const bool gives_graph = query->form == sparql::Form::construct || query->form == sparql::Form::describe;
  if (gives_graph && command.results != ResultsFormat::table) return shown(command, std::vector<Triple>{});
  sparql::AnswerOptions options;
  options.timeout = std::chrono::seconds{command.timeout};
  const auto begin = std::chrono::steady_clock::now();
  const auto data = dataset_of(command, *query, begin + *options.timeout);
  if (!data) return Unexpected{data.error()};
  if (sparql::describes_dataset(*query)) {
    const auto spent = std::chrono::steady_clock::now() - begin;
    *options.timeout -= std::chrono::duration_cast<std::chrono::milliseconds>(spent);
  }
  if (command.allow_fetch) options.fetch = http_fetch;
  auto answer = sparql::answer(*query, *data, options);
  if (!answer) return Unexpected{std::move(answer).error()};
  return std::visit([&](auto& each) { return shown(command, each); }, *answer);
}

}  // namespace

ExitStatus run(const QueryCommand& command) {
  if (command.list_questions) return put(questions_text(), ExitStatus::done);
  const Expected<std::string> result = answered(command);
  return result ? put(*result, ExitStatus::done) : fail(result.error());
}

}  // namespace entente::cli
