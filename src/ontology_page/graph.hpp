// The ontology's Turtle in memory: everything said of each subject, with languages and nameless nodes, which
// the vocabulary's reader does not need.
#ifndef ENTENTE_ONTOLOGY_PAGE_GRAPH_HPP
#define ENTENTE_ONTOLOGY_PAGE_GRAPH_HPP

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/base/error.hpp"

namespace entente::ontology_page {

enum class NodeKind : std::uint8_t { iri, nameless, literal };

struct Node {
  NodeKind kind = NodeKind::iri;
  std::string text;      ///< IRI, name within the file, or words
  std::string language;  ///< of literals; may be empty
};

struct TurtleFile {
  std::string name;
  std::string text;
};

class Graph {
 public:
  /// Values in the order in which the files give them; nothing if nothing is said.
  [[nodiscard]] const std::vector<Node>& values(std::string_view subject, std::string_view property) const;
  /// The first value in `language` ("" for none), or empty.
  [[nodiscard]] std::string words(std::string_view subject, std::string_view property,
                                  std::string_view language = "en") const;
  /// Whether `value` is one of the IRIs.
  [[nodiscard]] bool says(std::string_view subject, std::string_view property, std::string_view value) const;
  /// The members of the list that begins at `node`.
  [[nodiscard]] std::vector<Node> list(const Node& node) const;
  /// Subjects that say `property` of `value`, in byte order.
  [[nodiscard]] std::vector<std::string> subjects(std::string_view property, std::string_view value) const;
  /// "ent:State" where a file declares the prefix; the IRI otherwise.
  [[nodiscard]] std::string short_name(std::string_view iri) const;

  void add(const std::string& subject, const std::string& property, Node value);
  void add_prefix(std::string name, std::string iri);

 private:
  std::map<std::string, std::map<std::string, std::vector<Node>, std::less<>>, std::less<>> subjects_;
  std::map<std::string, std::string, std::less<>> prefixes_;  ///< names, by IRI
};

/// All files in one graph.
///
/// errors   invalid_data: broken Turtle, with file, line and column
[[nodiscard]] Expected<Graph> read_graph(const std::vector<TurtleFile>& files);

}  // namespace entente::ontology_page

#endif  // ENTENTE_ONTOLOGY_PAGE_GRAPH_HPP
