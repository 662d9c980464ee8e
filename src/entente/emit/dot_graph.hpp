// A directed graph in DOT, written line by line in the style that all pictures share.
#ifndef ENTENTE_EMIT_DOT_GRAPH_HPP
#define ENTENTE_EMIT_DOT_GRAPH_HPP

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "entente/emit/drawing.hpp"

namespace entente {

/// Labels are what dot_quoted or dot_label gave; ids and attributes are the program's own.
class DotGraph {
 public:
  /// `title` stands above the graph; `attributes` are those of the graph besides the common ones.
  DotGraph(std::string_view title, std::string_view attributes);

  void node(std::string_view id, std::string_view label, std::string_view attributes);
  void edge(std::string_view from, std::string_view to, std::string_view attributes);
  /// Nodes that stand in one column, from top to bottom.
  void column(std::span<const std::string> ids);
  /// A frame around the nodes written until it is closed.
  void open_frame(std::string_view id, std::string_view label);
  void close_frame();

  [[nodiscard]] std::string finish() &&;

 private:
  std::string out_;
};

/// What the looks in a picture mean: a frame of samples, four to a column.
class Legend {
 public:
  void add(std::string label, std::string attributes);
  void write(DotGraph& graph) const;

 private:
  std::vector<std::pair<std::string, std::string>> items_;
};

}  // namespace entente

#endif  // ENTENTE_EMIT_DOT_GRAPH_HPP
