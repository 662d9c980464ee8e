#include "cli/command_line.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/option_values.hpp"
#include "cli/output_formats.hpp"
#include "cli/report_formats.hpp"
#include "cli/said_options.hpp"
#include "cli/suggest.hpp"
#include "entente/base/version.hpp"

namespace entente::cli {

namespace {

void add_everywhere(CLI::App& app, SaidOptions& said) {
  app.set_help_flag("-h,--help", "Show this help");
  app.set_version_flag("--version", "entente " + std::string{version}, "Show the version");
  app.add_flag("--quiet", said.quiet, "Say nothing but errors")->disable_flag_override();
  app.add_flag("--verbose", said.verbose, "Say more")->disable_flag_override();
}

void add_vocabulary(CLI::App& app, SaidOptions& said) {
  app.add_option("--vocabulary", said.vocabulary,
                 "Turtle files of names and rules to know besides the built-in ones")
      ->type_name("FILE");
}

void add_base(CLI::App& app, SaidOptions& said) {
  app.add_option("--base", said.base, "Namespace of the data's IRIs (https://w3id.org/entente/id/)")
      ->type_name("IRI");
}

void add_provenance(CLI::App& app, SaidOptions& said) {
  app.add_option(
         "--provenance", said.provenance,
         "How much of the reasons goes into RDF: full, evidence (passages, rules and confidence), or none "
         "(full)")
      ->type_name("LEVEL");
}

void add_jobs(CLI::App& app, SaidOptions& said) {
  app.add_option("--jobs", said.jobs, "Threads (as many as the machine has)")->type_name("N");
}

void add_subcommands(CLI::App& app, SaidOptions& said) {
  auto* build = app.add_subcommand("build", "Read statements and write the knowledge graph");
  build
      ->add_option("PATH", said.paths,
                   "Statements, folders and archives of them, - for standard input (statements)")
      ->type_name("");
  build->add_option("-o,--output", said.output, "Folder for the results, - for standard output (exports)")
      ->type_name("DIR");
  build->add_option("--formats", said.formats, "What to write: " + listed(output_format_names()) + " (all)")
      ->type_name("LIST");
  add_provenance(*build, said);
  add_vocabulary(*build, said);
  add_base(*build, said);
  add_jobs(*build, said);

  auto* extract = app.add_subcommand("extract", "Print what one document says");
  extract->add_option("PATH", said.paths, "The document, - for standard input")->type_name("");
  extract
      ->add_option("--format", said.format,
                   "json, turtle, nquads, jsonld, or text: what offsets count in (json)")
      ->type_name("NAME");
  add_provenance(*extract, said);
  add_vocabulary(*extract, said);
  add_base(*extract, said);

  auto* report = app.add_subcommand("report", "Write a report to read: what held, who is central, when");
  report
      ->add_option("PATH", said.paths,
                   "Statements, folders and archives of them, - for standard input (statements)")
      ->type_name("");
  report
      ->add_option("-o,--output", said.output,
                   "File for the report, - for standard output (report.html, .md or .json)")
      ->type_name("FILE");
  report->add_option("--format", said.format, listed(short_report_format_names()) + " (html)")
      ->type_name("NAME");
  add_vocabulary(*report, said);
  add_base(*report, said);
  add_jobs(*report, said);

  auto* explain =
      app.add_subcommand("explain", "Show the sentence, offsets, rule, confidence and rivals behind a fact");
  explain->add_option("QUERY", said.query, "An IRI, a name, a relation as 'A partOf B', or said of the text")
      ->type_name("");
  explain->add_option("PATH", said.paths, "Where to look (statements)")->type_name("");
  add_vocabulary(*explain, said);
  add_base(*explain, said);
  add_jobs(*explain, said);

  auto* evaluate =
      app.add_subcommand("evaluate", "Measure precision, recall and F1 against annotated statements");
  evaluate->add_option("--gold", said.gold, "Folder of annotations")->type_name("DIR");
  evaluate->add_option("--corpus", said.corpus, "Folder of their statements (statements)")->type_name("DIR");
  evaluate->add_option("--format", said.format, "table or json (table)")->type_name("NAME");
  evaluate->add_flag("--errors", said.list_errors, "List what was missed, invented or mistyped")
      ->disable_flag_override();
  evaluate
      ->add_flag("--diff", said.diff,
                 "Show each disagreement with its place, sentence and rule, in place of the figures")
      ->disable_flag_override();
  add_vocabulary(*evaluate, said);

  auto* coverage = app.add_subcommand("coverage", "Show how much of each statement its facts cover");
  coverage
      ->add_option("PATH", said.paths, "Statements and folders of them, - for standard input (statements)")
      ->type_name("");
  coverage->add_flag("--sentences", said.sentences, "Show the sentences that carry no fact")
      ->disable_flag_override();
  coverage->add_option("--format", said.format, "text or json (text)")->type_name("NAME");
  add_vocabulary(*coverage, said);
  add_jobs(*coverage, said);

  auto* check = app.add_subcommand("check", "Hold graphs against the shapes of the ontology");
  check
      ->add_option("FILE", said.paths,
                   "RDF files, checked together, - for standard input (entente.ttl, entente.trig and "
                   "analysis.ttl of exports)")
      ->type_name("");
  check->add_option("--shapes", said.shapes, "Turtle files of further shapes (SHACL Core)")
      ->type_name("FILE");
  check
      ->add_option("--fail-on", said.fail_on,
                   "The least finding that gives exit status 4: error, warn, info or never (error)")
      ->type_name("LEVEL");
  check->add_option("--format", said.format, "text or json (text)")->type_name("NAME");

  auto* vocabulary = app.add_subcommand("vocabulary", "Check what the tool knows, or list it");
  vocabulary->add_option("ACTION", said.query, "check: whether the vocabulary is sound; list: its things")
      ->type_name("");
  vocabulary->add_option("FILE", said.paths, "Turtle files to take with the built-in vocabulary")
      ->type_name("");
  vocabulary
      ->add_option("--fail-on", said.fail_on,
                   "check: the least finding that gives exit status 4: error, warn, info or never (error)")
      ->type_name("LEVEL");
  vocabulary->add_option("--type", said.type, "list: things of one type only, as agency")->type_name("TYPE");
  vocabulary->add_option("--format", said.format, "text or json (text)")->type_name("NAME");
  add_vocabulary(*vocabulary, said);

  auto* analyse = app.add_subcommand("analyse", "Show who is central, in each statement and in all together");
  analyse
      ->add_option("PATH", said.paths,
                   "Statements, folders and archives of them, - for standard input (statements)")
      ->type_name("");
  analyse
      ->add_option("--projection", said.projection,
                   "What ties things: relations, commitments, co-mention or all (each in turn)")
      ->type_name("NAME");
  analyse
      ->add_option("--measure", said.measure,
                   "What the table is ordered by: " + listed(measure_names()) + " (betweenness)")
      ->type_name("NAME");
  analyse->add_option("--top", said.top, "Rows of each table, 0 for all (10)")->type_name("N");
  analyse->add_option("--format", said.format, "table, json or csv (table)")->type_name("NAME");
  add_vocabulary(*analyse, said);
  add_base(*analyse, said);
  add_jobs(*analyse, said);

  auto* continuity =
      app.add_subcommand("continuity", "Show what held from an earlier statement to a later one");
  continuity
      ->add_option("PATH", said.paths,
                   "Two statements, or more and folders of them: then from each to the next of the same\n"
                   "parties (statements)")
      ->type_name("");
  continuity->add_option("--format", said.format, "table, json or turtle (table)")->type_name("NAME");
  add_vocabulary(*continuity, said);
  add_base(*continuity, said);
  add_jobs(*continuity, said);

  auto* query = app.add_subcommand("query", "Answer SPARQL 1.1 over the graph that build wrote");
  query
      ->add_option("QUERY", said.query,
                   "SPARQL in quotes, a file of it (.rq), - for standard input; the prefixes of the\n"
                   "exports are known. Nothing is changed, and nothing fetched without --allow-fetch")
      ->type_name("");
  query
      ->add_option("--data", said.data,
                   "Turtle, TriG, N-Triples, N-Quads or RDF/XML to ask\n"
                   "(exports/entente.ttl and analysis.ttl, for a query with GRAPH exports/entente.trig)")
      ->type_name("FILE");
  query->add_option("--results", said.results, "table, csv, tsv, json or xml (table)")->type_name("NAME");
  query->add_option("--question", said.question, "Ask a built-in question, by number or name")
      ->type_name("NAME");
  query->add_flag("--questions", said.questions, "List the built-in questions")->disable_flag_override();
  query
      ->add_flag("--allow-fetch", said.allow_fetch,
                 "Fetch what the query names with FROM and FROM NAMED (files, http, https)\n"
                 "and ask the endpoints that it names with SERVICE; refused otherwise")
      ->disable_flag_override();
  query->add_option("--timeout", said.timeout, "Seconds until the query is given up (60)")->type_name("N");
  query->add_option("--limit", said.limit, "Show no more rows than this")->type_name("N");

  auto* draw = app.add_subcommand("draw", "Draw the graph, or what is around one thing");
  draw->add_option("NAME", said.query, "The thing whose neighbourhood to draw; none: the picture")
      ->type_name("");
  draw->add_option("--in", said.in, "Statements to draw, folders and archives of them (statements)")
      ->type_name("PATH");
  draw->add_option("--picture", said.picture, "graph, statement, commitments or continuity (graph)")
      ->type_name("NAME");
  draw->add_option("--depth", said.depth, "Lines from the thing to the farthest that is drawn (2)")
      ->type_name("N");
  draw->add_option("--projection", said.projection,
                   "What a line stands for: relations, commitments, co-mention or all (relations)")
      ->type_name("NAME");
  draw->add_option("--size", said.size, "The measure that letters grow with, or none (degree)")
      ->type_name("MEASURE");
  draw->add_option("--format", said.format, "svg, dot, or the whole network as graphml or gexf (svg)")
      ->type_name("NAME");
  draw->add_option("-o,--output", said.output, "File for the result, - for standard output (-)")
      ->type_name("FILE");
  add_vocabulary(*draw, said);
  add_base(*draw, said);
  add_jobs(*draw, said);

  for (CLI::App* subcommand : app.get_subcommands({})) {
    add_everywhere(*subcommand, said);
    for (CLI::Option* option : subcommand->get_options()) {
      const bool takes_one = option->get_expected_max() == 1 && option->get_type_size() == 1;
      if (takes_one) option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
  }
}

std::vector<std::string> subcommand_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* subcommand : app.get_subcommands({})) names.push_back(subcommand->get_name());
  return names;
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// The command to type for help on what was meant.
std::string help_of(const CLI::App& app) {
  const std::vector<CLI::App*> chosen = app.get_subcommands();
  return "entente " + (chosen.empty() ? "" : chosen.front()->get_name() + ' ') + "--help";
}

/// A word that nothing took: an unknown option, or an argument too many.
Unexpected unknown_word(const CLI::App& app) {
  const std::vector<CLI::App*> chosen = app.get_subcommands();
  const std::string word = app.remaining(true).front();
  if (word.size() > 1 && word.front() == '-') {
    const std::string name = word.substr(0, word.find('='));
    return usage(name, "there is no such option",
                 did_you_mean(name, option_names(chosen.empty() ? app : *chosen.front()),
                              help_of(app) + " lists the options"));
  }
  return usage(word, "this argument is not expected", help_of(app) + " says what is");
}

/// CLI11's "--jobs: 1 required N missing", "quiet was given a disallowed flag override" and the like.
Unexpected misused_option(const CLI::App& app, const std::string& what) {
  const std::size_t flag_end = what.find(" was given a disallowed flag override");
  if (flag_end != std::string::npos) {
    return usage("--" + what.substr(0, flag_end), "takes no value", help_of(app) + " says what is expected");
  }
  const std::size_t colon = what.rfind("--", 0) == 0 ? what.find(": ") : std::string::npos;
  if (colon == std::string::npos) return usage({}, what, help_of(app) + " says what is expected");
  const std::string rest = what.substr(colon + 2);
  const bool missing = rest.find("required") != std::string::npos;
  return usage(what.substr(0, colon), missing ? "its value is missing" : rest,
               help_of(app) + " says what is expected");
}

/// Cuts "--" and what follows off `words`: CLI11 2.1 takes it for the end of the subcommand once a path was
/// given.
std::vector<std::string> take_operands(std::vector<std::string>& words) {
  const auto mark = std::find(words.begin(), words.end(), "--");
  std::vector<std::string> operands{mark == words.end() ? mark : mark + 1, words.end()};
  words.erase(mark, words.end());
  return operands;
}

void add_operands(const CLI::App& app, std::vector<std::string> operands, SaidOptions& said) {
  const std::string subcommand = app.get_subcommands().front()->get_name();
  if (!operands.empty() && said.query.empty() &&
      (subcommand == "explain" || subcommand == "vocabulary" || subcommand == "query" ||
       subcommand == "draw")) {
    said.query = operands.front();
    operands.erase(operands.begin());
  }
  said.paths.insert(said.paths.end(), operands.begin(), operands.end());
}

Expected<Request> parse(CLI::App& app, std::vector<std::string> words) {
  const auto first = std::find_if(words.begin(), words.end(), [](const std::string& word) {
    return word.empty() || word.front() != '-' || word == "-";
  });
  const std::vector<std::string> known = subcommand_names(app);
  if (first != words.end() && std::find(known.begin(), known.end(), *first) == known.end()) {
    return usage(*first, "there is no such subcommand",
                 did_you_mean(*first, known, "the subcommands are " + listed(known)));
  }
  std::reverse(words.begin(), words.end());  // as CLI11 wants them
  try {
    app.parse(words);
  } catch (const CLI::CallForVersion& version_asked) {
    return Request{Information{std::string{version_asked.what()} + '\n'}};
  } catch (const CLI::CallForHelp&) {
    return Request{Information{app.help()}};
  } catch (const CLI::ExtrasError&) {
    return unknown_word(app);
  } catch (const CLI::ParseError& error) {
    return misused_option(app, error.what());
  }
  if (app.get_subcommands().empty()) {
    return usage({}, "a subcommand is missing",
                 "the subcommands are " + listed(known) + "; entente --help tells more");
  }
  return Request{};
}

}  // namespace

Expected<Request> parse_command_line(std::vector<std::string> words) {
  const std::vector<std::string> operands = take_operands(words);
  SaidOptions said;
  CLI::App app{"Reads diplomatic joint statements and builds a knowledge graph from them.", "entente"};
  add_everywhere(app, said);
  add_subcommands(app, said);
  app.require_subcommand(0, 1);  // so that a path may have the name of a subcommand
  app.footer(
      "Exit status: 0 done; 1 done, with findings; 2 usage; 3 input unreadable; 4 data invalid;\n"
      "5 output failed; 70 a bug.");
  Expected<Request> request = parse(app, std::move(words));
  if (!request || std::holds_alternative<Information>(*request)) return request;
  if (!operands.empty() && app.get_subcommands().front()->get_name() == "evaluate") {
    return usage(operands.front(), "this argument is not expected", help_of(app) + " says what is");
  }
  add_operands(app, operands, said);

  Expected<Command> command = to_command(app.get_subcommands().front()->get_name(), said);
  if (!command) return Unexpected{std::move(command).error()};
  return Request{std::move(*command)};
}

}  // namespace entente::cli
