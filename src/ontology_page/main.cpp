// entente_ontology_page OUTPUT FILE...: reads the Turtle FILEs and writes OUTPUT, the page that shows them to
// people. Broken Turtle stops it, with file, line and column.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "ontology_page/graph.hpp"
#include "ontology_page/page.hpp"

namespace {

int fail(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 2) return fail("usage: entente_ontology_page OUTPUT FILE...");
  std::vector<entente::ontology_page::TurtleFile> files;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    std::ifstream in{arguments[i], std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (!in) return fail(arguments[i] + ": cannot be read");
    files.push_back({std::filesystem::path{arguments[i]}.filename().string(), std::move(text)});
  }
  const auto graph = entente::ontology_page::read_graph(files);
  if (!graph) return fail(to_string(graph.error()));
  std::ofstream out{arguments.front(), std::ios::binary};
  out << page_of(*graph);
  if (!out.flush()) return fail(arguments.front() + ": cannot be written");
  return 0;
}
