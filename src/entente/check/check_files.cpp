#include "entente/check/check_files.hpp"

#include <optional>
#include <utility>

#include "entente/check/embedded_shapes.hpp"
#include "entente/store/file_bytes.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente {

namespace {

/// A file that cannot be read is told before one whose name has no known ending.
Expected<QuadFile> read(const std::string& path) {
  const Expected<std::string> bytes = file_bytes(path);
  if (!bytes) return Unexpected{bytes.error()};
  const auto syntax = path == "-" ? std::optional{RdfSyntax::trig} : rdf_syntax_of(path);
  if (!syntax) return Unexpected{read_rdf_file(path).error()};
  auto read = read_rdf_with_lines(path, *bytes, *syntax);
  if (!read) return Unexpected{std::move(read).error()};
  return QuadFile{path, std::move(read->quads), std::move(read->lines)};
}

Expected<void> read_into(std::vector<QuadFile>& files, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    auto file = read(path);
    if (!file) return Unexpected{std::move(file).error()};
    files.push_back(*std::move(file));
  }
  return {};
}

Expected<QuadFile> built_in(const EmbeddedFile& file) {
  const std::string name = std::string{file.name} + " (built in)";
  auto quads = read_rdf(name, file.text, RdfSyntax::turtle);
  if (!quads) return Unexpected{std::move(quads).error()};
  return QuadFile{name, *std::move(quads), {}};
}

}  // namespace

Expected<GraphReport> check_files(const std::vector<std::string>& data,
                                  const std::vector<std::string>& shapes, const Suggest& suggest) {
  std::vector<QuadFile> files;
  if (auto read = read_into(files, data); !read) return Unexpected{std::move(read).error()};
  Expected<QuadFile> ontology = built_in(embedded_shapes()[0]);
  if (!ontology) return Unexpected{std::move(ontology).error()};
  Expected<QuadFile> own_shapes = built_in(embedded_shapes()[1]);
  if (!own_shapes) return Unexpected{std::move(own_shapes).error()};
  std::vector<QuadFile> all_shapes{*std::move(own_shapes)};
  if (auto read = read_into(all_shapes, shapes); !read) return Unexpected{std::move(read).error()};
  return check_graph(files, *ontology, all_shapes, suggest);
}

}  // namespace entente
