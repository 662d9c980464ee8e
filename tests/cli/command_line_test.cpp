#include "cli/command_line.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::cli;

namespace {

template <class Wanted>
Wanted command(std::vector<std::string> words) {
  const auto request = parse_command_line(std::move(words));
  REQUIRE(request);
  REQUIRE(std::holds_alternative<Command>(*request));
  REQUIRE(std::holds_alternative<Wanted>(std::get<Command>(*request)));
  return std::get<Wanted>(std::get<Command>(*request));
}

std::string information(std::vector<std::string> words) {
  const auto request = parse_command_line(std::move(words));
  REQUIRE(request);
  REQUIRE(std::holds_alternative<Information>(*request));
  return std::get<Information>(*request).text;
}

/// "place: message; remedy"
std::string refusal(std::vector<std::string> words) {
  const auto request = parse_command_line(std::move(words));
  REQUIRE_FALSE(request);
  CHECK(request.error().code == Errc::usage);
  return to_string(request.error());
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("report names its file after the format, unless one is given") {
  const auto report = command<ReportCommand>({"report"});
  CHECK(report.paths == Texts{"statements"});
  CHECK(report.format == "html");
  CHECK(report.output == "report.html");
  CHECK(command<ReportCommand>({"report", "--format", "markdown"}).output == "report.md");
  const auto said = command<ReportCommand>({"report", "a.txt", "-o", "-", "--format", "json", "--jobs", "2"});
  CHECK(said.paths == Texts{"a.txt"});
  CHECK(said.output == "-");
  CHECK(said.reading.jobs == 2);
}

TEST_CASE("build has a default for everything") {
  const auto build = command<BuildCommand>({"build"});
  CHECK(build.paths == Texts{"statements"});
  CHECK(build.output == "exports");
  CHECK(build.formats == Texts{"turtle", "trig", "ntriples", "nquads", "rdfxml", "jsonld", "json", "dot",
                               "report", "report-markdown", "report-json"});
  CHECK(build.reading.base == "https://w3id.org/entente/id/");
  CHECK(build.reading.jobs == 0);
  CHECK(build.reading.vocabulary.empty());
  CHECK(build.reading.verbosity == Verbosity::normal);
}

TEST_CASE("build with everything said") {
  const auto build = command<BuildCommand>({"build", "a.txt", "b", "-o", "out", "--formats", "json,turtle",
                                            "--base", "https://example.org/#", "--jobs", "3", "--quiet",
                                            "--vocabulary", "x.ttl", "y.ttl"});
  CHECK(build.paths == Texts{"a.txt", "b"});
  CHECK(build.output == "out");
  CHECK(build.formats == Texts{"turtle", "json"});
  CHECK(build.reading.base == "https://example.org/#");
  CHECK(build.reading.jobs == 3);
  CHECK(build.reading.verbosity == Verbosity::quiet);
  CHECK(build.reading.vocabulary == Texts{"x.ttl", "y.ttl"});
}

TEST_CASE("an option may be written with an equals sign, and said again") {
  const auto build =
      command<BuildCommand>({"build", "--output=a", "-o", "b", "--formats=dot", "--formats=json"});
  CHECK(build.output == "b");
  CHECK(build.formats == Texts{"json"});
}

TEST_CASE("paths may begin with a hyphen after two of them, and one alone is standard input") {
  CHECK(command<BuildCommand>({"build", "-", "--", "-x"}).paths == Texts{"-", "-x"});
  CHECK(command<BuildCommand>({"build", "--", "-o", "--"}).paths == Texts{"-o", "--"});
  CHECK(command<BuildCommand>({"build", "--vocabulary", "x.ttl", "--", "a"}).paths == Texts{"a"});
  CHECK(command<ExplainCommand>({"explain", "--", "-x", "a"}).query == "-x");
  CHECK(command<ExplainCommand>({"explain", "x", "--", "a"}).paths == Texts{"a"});
  CHECK(command<ExtractCommand>({"extract", "-"}).path == "-");
  CHECK(command<BuildCommand>({"build", "extract"}).paths == Texts{"extract"});
}

TEST_CASE("the other subcommands") {
  CHECK(command<ExtractCommand>({"extract", "a.txt"}).format == ExtractFormat::json);
  CHECK(command<ExtractCommand>({"extract", "a.txt", "--format", "jsonld"}).format == ExtractFormat::jsonld);
  CHECK(command<ExtractCommand>({"extract", "a.txt", "--format", "text"}).format == ExtractFormat::text);
  CHECK(command<ExplainCommand>({"explain", "the FBI"}).query == "the FBI");
  CHECK(command<ExplainCommand>({"explain", "FBI"}).paths == Texts{"statements"});
  CHECK(command<ExplainCommand>({"explain", "FBI", "a", "b"}).paths == Texts{"a", "b"});
  const auto evaluate = command<EvaluateCommand>({"evaluate", "--gold", "g"});
  CHECK(evaluate.gold == "g");
  CHECK(evaluate.corpus == "statements");
  CHECK(evaluate.format == FigureFormat::table);
  CHECK_FALSE(evaluate.list_errors);
  CHECK(command<EvaluateCommand>({"evaluate", "--gold", "g", "--errors", "--format", "json"}).list_errors);
}

TEST_CASE("query takes its data and its limits") {
  const auto plain = command<QueryCommand>({"query", "ASK {}"});
  CHECK(plain.query == "ASK {}");
  CHECK(plain.data.empty());
  CHECK(plain.results == ResultsFormat::table);
  CHECK(plain.timeout == 60);
  CHECK_FALSE(plain.limit.has_value());
  CHECK_FALSE(plain.allow_fetch);
  const auto all = command<QueryCommand>({"query", "q.rq", "--data", "a.ttl", "b.nt", "--results", "xml",
                                          "--timeout", "5", "--limit", "7", "--allow-fetch"});
  CHECK(all.query == "q.rq");
  CHECK(all.data == Texts{"a.ttl", "b.nt"});
  CHECK(all.results == ResultsFormat::xml);
  CHECK(all.timeout == 5);
  CHECK(all.limit == 7);
  CHECK(all.allow_fetch);
  CHECK(command<QueryCommand>({"query", "--data", "a.ttl", "ASK {}"}).query == "ASK {}");
  CHECK(command<QueryCommand>({"query", "--question", "7"}).question == "7");
  CHECK(command<QueryCommand>({"query", "--questions"}).list_questions);
}

TEST_CASE("vocabulary checks or lists, with files named either way") {
  const auto plain = command<VocabularyCheckCommand>({"vocabulary", "check"});
  CHECK(plain.files.empty());
  CHECK(plain.fail_on == Severity::error);
  CHECK(plain.format == ReportFormat::text);
  const auto check =
      command<VocabularyCheckCommand>({"vocabulary", "check", "a.ttl", "b.ttl", "--fail-on", "warn",
                                       "--format", "json", "--verbose", "--vocabulary", "a.ttl"});
  CHECK(check.files == std::vector<std::string>{"a.ttl", "b.ttl"});
  CHECK(check.fail_on == Severity::warn);
  CHECK(check.format == ReportFormat::json);
  CHECK(check.verbosity == Verbosity::verbose);
  CHECK_FALSE(command<VocabularyCheckCommand>({"vocabulary", "check", "--fail-on", "never"}).fail_on);
  CHECK(command<VocabularyCheckCommand>({"vocabulary", "check", "--", "-a.ttl"}).files ==
        std::vector<std::string>{"-a.ttl"});
  const auto list = command<VocabularyListCommand>({"vocabulary", "list", "--type", "Agency", "a.ttl"});
  CHECK(list.type == EntityType::agency);
  CHECK(list.files == std::vector<std::string>{"a.ttl"});
  CHECK_FALSE(command<VocabularyListCommand>({"vocabulary", "list"}).type);
  CHECK(refusal({"vocabulary"}) == "vocabulary: it is not said what to do; give check or list");
  CHECK(refusal({"vocabulary", "chek"}) == "vocabulary chek: there is no such action; did you mean “check”?");
  CHECK(refusal({"vocabulary", "list", "--type", "agensy"}) ==
        "--type agensy: there is no such type; did you mean “agency”?");
  CHECK(refusal({"vocabulary", "check", "--fail-on", "warning"}) ==
        "--fail-on warning: there is no such level; the levels are info, warn, error, never");
  CHECK(refusal({"vocabulary", "check", "--type", "agency"}) ==
        "--type agency: is for entente vocabulary list; leave it out");
  CHECK(refusal({"vocabulary", "list", "--fail-on", "warn"}) ==
        "--fail-on warn: is for entente vocabulary check; leave it out");
  CHECK(refusal({"vocabulary", "list", "--format", "table"}) ==
        "--format table: there is no such format; the formats are text, json");
}

TEST_CASE("check takes files, shapes, a level and a format") {
  const auto plain = command<CheckCommand>({"check"});
  CHECK(plain.files.empty());
  CHECK(plain.shapes.empty());
  CHECK(plain.fail_on == Severity::error);
  const auto check = command<CheckCommand>({"check", "a.ttl", "b.nt", "--shapes", "s.ttl", "t.ttl",
                                            "--fail-on", "info", "--format", "json", "--quiet"});
  CHECK(check.files == std::vector<std::string>{"a.ttl", "b.nt"});
  CHECK(check.shapes == std::vector<std::string>{"s.ttl", "t.ttl"});
  CHECK(check.fail_on == Severity::info);
  CHECK(check.format == ReportFormat::json);
  CHECK(check.verbosity == Verbosity::quiet);
  CHECK_FALSE(command<CheckCommand>({"check", "--fail-on", "never"}).fail_on);
  CHECK(command<CheckCommand>({"check", "--", "--odd.ttl"}).files == std::vector<std::string>{"--odd.ttl"});
  CHECK(refusal({"check", "--fail-on", "warning"}).starts_with("--fail-on warning: there is no such level"));
}

TEST_CASE("coverage has a default for everything") {
  const auto plain = command<CoverageCommand>({"coverage"});
  CHECK(plain.paths == std::vector<std::string>{"statements"});
  CHECK_FALSE(plain.sentences);
  const auto said = command<CoverageCommand>({"coverage", "a.txt", "--sentences", "--format", "json"});
  CHECK(said.paths == std::vector<std::string>{"a.txt"});
  CHECK(said.sentences);
  CHECK(said.format == ReportFormat::json);
}

TEST_CASE("help and version everywhere") {
  CHECK(information({"--version"}) == "entente 0.1.0\n");
  CHECK(information({"--help"}).find("Exit status:") != std::string::npos);
  for (const char* subcommand : {"build", "extract", "explain", "evaluate", "coverage", "vocabulary"}) {
    CHECK(information({subcommand, "--version"}) == "entente 0.1.0\n");
    CHECK(information({subcommand, "--help"}).find(std::string{"Usage: entente "} + subcommand) !=
          std::string::npos);
    CHECK(information({subcommand, "-h"}) == information({subcommand, "--help"}));
  }
}

TEST_CASE("misspelt words are answered with the right one") {
  CHECK(refusal({"biuld"}) == "biuld: there is no such subcommand; did you mean “build”?");
  CHECK(refusal({"frobnicate"}) ==
        "frobnicate: there is no such subcommand; the subcommands are build, extract, report, explain, "
        "evaluate, "
        "coverage, check, vocabulary, query");
  CHECK(refusal({"build", "--fromats=x"}) == "--fromats: there is no such option; did you mean “--formats”?");
  CHECK(refusal({"build", "-z"}) == "-z: there is no such option; entente build --help lists the options");
  CHECK(refusal({"--verison"}) ==
        "--verison: there is no such option; did you mean “--version” or “--verbose”?");
  CHECK(refusal({"build", "--formats", "json,tutrle"}) ==
        "--formats tutrle: there is no such format; did you mean “turtle”?");
  CHECK(refusal({"extract", "a", "--format", "xml"}) ==
        "--format xml: there is no such format; the formats are json, turtle, nquads, jsonld, text");
  CHECK(refusal({"evaluate", "--gold", "g", "--format", "tabel"}) ==
        "--format tabel: there is no such format; did you mean “table”?");
}

TEST_CASE("what is missing") {
  CHECK(refusal({}) ==
        "a subcommand is missing; the subcommands are build, extract, report, explain, evaluate, coverage, "
        "check, vocabulary, query; entente --help tells more");
  CHECK(refusal({"--quiet"}).find("a subcommand is missing") == 0);
  CHECK(refusal({"build", "-o"}) ==
        "--output: its value is missing; entente build --help says what is expected");
  CHECK(refusal({"extract"}) ==
        "extract: no document is named; give the path of one, or - for standard input");
  CHECK(refusal({"explain"}) ==
        "explain: nothing is asked for; give an IRI, a name or words of the text in quotes");
  CHECK(refusal({"explain", " "}).find("explain: nothing is asked for") == 0);
  CHECK(refusal({"evaluate"}) == "evaluate: no annotations are named; give their folder with --gold");
}

TEST_CASE("what is too much") {
  CHECK(refusal({"extract", "a", "b"}) == "b: extract takes one document; use entente build for several");
  CHECK(refusal({"extract", "."}) ==
        ".: is a folder, and extract takes one document; use entente build for a folder");
  CHECK(refusal({"evaluate", "a"}) ==
        "a: this argument is not expected; entente evaluate --help says what is");
  CHECK(refusal({"evaluate", "--gold", "g", "--", "a"}).find("a: this argument is not expected") == 0);
  CHECK(refusal({"extract", "a", "--jobs", "2"}).find("--jobs: there is no such option") == 0);
  CHECK(refusal({"build", "--quiet", "--verbose"}) ==
        "--quiet: stands against --verbose; give one of the two");
  CHECK(refusal({"build", "--quiet=1"}) ==
        "--quiet: takes no value; entente build --help says what is expected");
}

TEST_CASE("values that cannot be") {
  for (const char* jobs : {"0", "-1", "257", "2x", "1.5", "99999999999999999999"}) {
    CHECK(refusal({"build", "--jobs", jobs}) ==
          std::string{"--jobs "} + jobs + ": is no number of threads; give a whole number from 1 to 256");
  }
  CHECK(refusal({"build", "--base", "https://example.org"}) ==
        "--base https://example.org: does not end in '/' or '#'; give a namespace such as "
        "https://example.org/id/");
  CHECK(refusal({"build", "-o", "-"}) ==
        "-o -: standard output holds one format; choose it, for example --formats turtle");
  CHECK(refusal({"build", "-o", ""}) == "--output: no folder is named; give the folder for the results");
  CHECK(refusal({"build", "--formats", "json,"}).find("--formats : there is no such format") == 0);
  CHECK(refusal({"build", "--vocabulary", "a.ttl", "statement.txt"}) ==
        "--vocabulary statement.txt: is no Turtle file; name the statements before --vocabulary");
  CHECK(refusal({"build", "--vocabulary", "."}).find("--vocabulary .: is no Turtle file") == 0);
}
