#include "ontology_page/graph.hpp"

#include <algorithm>
#include <optional>

#include <raptor2.h>

#include "entente/base/c_handle.hpp"

namespace entente::ontology_page {

namespace {

constexpr std::string_view rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

using World = CHandle<raptor_world, raptor_free_world>;
using Parser = CHandle<raptor_parser, raptor_free_parser>;
using Uri = CHandle<raptor_uri, raptor_free_uri>;

std::string string_of(const unsigned char* text) {
  return text == nullptr ? std::string{} : reinterpret_cast<const char*>(text);
}

struct ReadState {
  const std::string& file;
  Graph& graph;
  std::optional<Error> error;
};

Node node_of(const raptor_term& term) {
  switch (term.type) {
    case RAPTOR_TERM_TYPE_LITERAL:
      return {NodeKind::literal, string_of(term.value.literal.string),
              string_of(term.value.literal.language)};
    case RAPTOR_TERM_TYPE_BLANK:
      return {NodeKind::nameless, "_:" + string_of(term.value.blank.string), {}};
    default:
      return {NodeKind::iri, string_of(raptor_uri_as_string(term.value.uri)), {}};
  }
}

// An exception may not pass through Raptor: it ends the tool, which runs in the build only.
extern "C" void page_on_triple(void* user, raptor_statement* statement) noexcept {
  auto& state = *static_cast<ReadState*>(user);
  state.graph.add(node_of(*statement->subject).text, node_of(*statement->predicate).text,
                  node_of(*statement->object));
}

extern "C" void page_on_prefix(void* user, raptor_namespace* space) noexcept {
  auto& state = *static_cast<ReadState*>(user);
  raptor_uri* uri = raptor_namespace_get_uri(space);
  if (uri == nullptr) return;
  state.graph.add_prefix(string_of(raptor_namespace_get_prefix(space)), string_of(raptor_uri_as_string(uri)));
}

extern "C" void page_on_log(void* user, raptor_log_message* message) noexcept {
  auto& state = *static_cast<ReadState*>(user);
  if (state.error || message->level < RAPTOR_LOG_LEVEL_ERROR) return;
  std::optional<Position> at;
  if (message->locator != nullptr && message->locator->line > 0)
    at = Position{static_cast<std::uint32_t>(message->locator->line), 1};
  state.error =
      Error{Errc::invalid_data, state.file, at,
            message->text == nullptr ? "is not readable as Turtle" : message->text, "mend the Turtle there"};
}

Expected<void> read_file(raptor_world* world, const TurtleFile& file, Graph& graph) {
  ReadState state{file.name, graph, std::nullopt};
  raptor_world_set_log_handler(world, &state, page_on_log);
  const Parser parser{raptor_new_parser(world, "turtle")};
  const Uri base{raptor_new_uri(world, reinterpret_cast<const unsigned char*>("urn:entente:page"))};
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_NET, nullptr, 1);
  raptor_parser_set_option(parser.get(), RAPTOR_OPTION_NO_FILE, nullptr, 1);
  raptor_parser_set_statement_handler(parser.get(), &state, page_on_triple);
  raptor_parser_set_namespace_handler(parser.get(), &state, page_on_prefix);
  int failed = raptor_parser_parse_start(parser.get(), base.get());
  if (failed == 0) {
    failed = raptor_parser_parse_chunk(parser.get(), reinterpret_cast<const unsigned char*>(file.text.data()),
                                       file.text.size(), 1);
  }
  if (state.error) return Unexpected{*state.error};
  if (failed != 0) {
    return Unexpected{
        Error{Errc::invalid_data, file.name, std::nullopt, "is not readable as Turtle", "mend the Turtle"}};
  }
  return {};
}

}  // namespace

const std::vector<Node>& Graph::values(std::string_view subject, std::string_view property) const {
  static const std::vector<Node> none;
  const auto said = subjects_.find(subject);
  if (said == subjects_.end()) return none;
  const auto found = said->second.find(property);
  return found == said->second.end() ? none : found->second;
}

std::string Graph::words(std::string_view subject, std::string_view property,
                         std::string_view language) const {
  for (const Node& value : values(subject, property)) {
    if (value.kind == NodeKind::literal && value.language == language) return value.text;
  }
  return {};
}

bool Graph::says(std::string_view subject, std::string_view property, std::string_view value) const {
  const auto& all = values(subject, property);
  return std::any_of(all.begin(), all.end(),
                     [&](const Node& node) { return node.kind == NodeKind::iri && node.text == value; });
}

std::vector<Node> Graph::list(const Node& node) const {
  const std::string first = std::string{rdf} + "first";
  const std::string rest = std::string{rdf} + "rest";
  std::vector<Node> members;
  std::string at = node.text;
  for (std::size_t steps = 0; steps < subjects_.size() && !values(at, first).empty(); ++steps) {
    members.push_back(values(at, first).front());
    at = values(at, rest).empty() ? std::string{} : values(at, rest).front().text;
  }
  return members;
}

std::vector<std::string> Graph::subjects(std::string_view property, std::string_view value) const {
  std::vector<std::string> out;
  for (const auto& [subject, said] : subjects_) {
    if (says(subject, property, value)) out.push_back(subject);
  }
  return out;
}

std::string Graph::short_name(std::string_view iri) const {
  for (const auto& [space, name] : prefixes_) {
    if (iri.size() > space.size() && iri.starts_with(space) &&
        iri.find_first_of("/#", space.size()) == std::string_view::npos)
      return name + ':' + std::string{iri.substr(space.size())};
  }
  return std::string{iri};
}

void Graph::add(const std::string& subject, const std::string& property, Node value) {
  subjects_[subject][property].push_back(std::move(value));
}

void Graph::add_prefix(std::string name, std::string iri) {
  prefixes_.emplace(std::move(iri), std::move(name));
}

Expected<Graph> read_graph(const std::vector<TurtleFile>& files) {
  Graph graph;
  // One world for all files: it gives nameless nodes names that differ.
  const World world{raptor_new_world()};
  raptor_world_open(world.get());
  for (const TurtleFile& file : files) {
    if (auto read = read_file(world.get(), file, graph); !read) return Unexpected{read.error()};
  }
  return graph;
}

}  // namespace entente::ontology_page
