#include "entente/base/turtle_lines.hpp"

#include "entente/base/text.hpp"
#include "entente/base/turtle_scanner.hpp"

namespace entente {

namespace {

class LineWalk {
 public:
  explicit LineWalk(std::string_view text) : scanner_{text} {}

  std::vector<TripleLines> run() && {
    while (scanner_.next() && (scanner_.take_directive() || block())) continue;
    return std::move(lines_);
  }

 private:
  /// [2] block, [1] statement: false when something else stands there, as in all that follow.
  bool block() {
    if (equal_ignoring_case(scanner_.word(), "graph")) {
      scanner_.take_term();
      scanner_.next();
    }
    if (scanner_.here() == '{') return graph();
    const std::uint32_t line = scanner_.line();
    if (!node()) return false;
    scanner_.next();
    if (scanner_.here() == '{') return graph();
    return properties(line) && scanner_.take('.');
  }

  /// [5g] wrappedGraph
  bool graph() {
    scanner_.take('{');
    while (scanner_.next() && scanner_.here() != '}') {
      const std::uint32_t line = scanner_.line();
      if (!node() || !properties(line)) return false;
      if (!scanner_.take('.')) break;
    }
    return scanner_.take('}');
  }

  /// [7] predicateObjectList, or nothing: "predicate object , object ; predicate object".
  bool properties(std::uint32_t subject) {
    std::vector<TripleLines> own;
    while (scanner_.next() && !at_end_of_properties()) {
      if (!scanner_.take_term()) return false;
      do {
        scanner_.next();
        own.push_back({subject, scanner_.line()});
        if (!node()) return false;
        scanner_.next();
      } while (scanner_.take(','));
      while (scanner_.take(';')) scanner_.next();
    }
    lines_.insert(lines_.end(), own.begin(), own.end());
    return true;
  }

  [[nodiscard]] bool at_end_of_properties() const {
    const char c = scanner_.here();
    return c == '.' || c == ']' || c == '}';
  }

  /// [10] subject, [12] object
  bool node() {
    constexpr int most_nested = 1000;
    if (scanner_.here() != '[' && scanner_.here() != '(') return scanner_.take_term();
    if (++nested_ > most_nested) return false;
    const bool done = scanner_.here() == '[' ? property_list() : collection();
    --nested_;
    return done;
  }

  /// [14] blankNodePropertyList, [162s] ANON
  bool property_list() {
    const std::uint32_t line = scanner_.line();
    scanner_.take('[');
    return properties(line) && scanner_.take(']');
  }

  /// [15] collection
  bool collection() {
    std::vector<std::uint32_t> members;
    scanner_.take('(');
    while (scanner_.next() && scanner_.here() != ')') {
      members.push_back(scanner_.line());
      if (!node()) return false;
    }
    for (auto line = members.rbegin(); line != members.rend(); ++line)
      lines_.insert(lines_.end(), 2, {*line, *line});  // rdf:first, rdf:rest
    return scanner_.take(')');
  }

  TurtleScanner scanner_;
  std::vector<TripleLines> lines_;
  int nested_ = 0;
};

}  // namespace

std::vector<TripleLines> triple_lines(std::string_view text) {
  return LineWalk{text}.run();
}

}  // namespace entente
