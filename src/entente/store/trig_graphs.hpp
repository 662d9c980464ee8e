// Graphs of TriG that Raptor does not read, written so that it does.
//
// source   TriG 1.1 §4.4, productions [2g] block, [3g] triplesOrGraph, [7g] labelOrSubject
#ifndef ENTENTE_STORE_TRIG_GRAPHS_HPP
#define ENTENTE_STORE_TRIG_GRAPHS_HPP

#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// `trig` without the word GRAPH before the names of graphs and comments behind them, and with the IRI
/// `prefix` + label for each blank node that names a graph; nothing if it has none of these. [] gets labels
/// that nobody can write, a new one each time. Lines stay lines, and what is broken stays broken.
///
/// cost     linear
[[nodiscard]] std::optional<std::string> with_plain_graphs(std::string_view trig, std::string_view prefix);

}  // namespace entente

#endif  // ENTENTE_STORE_TRIG_GRAPHS_HPP
