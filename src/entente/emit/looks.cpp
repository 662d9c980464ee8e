#include "entente/emit/looks.hpp"

namespace entente {

namespace {

struct NodeLook {
  std::string_view label;
  std::string_view shape;
  std::string_view fill;
  std::string_view text;
};

/// By NodeKind.
constexpr std::array<NodeLook, all_node_kinds.size()> node_looks{
    {{"State", "hexagon", "#E69F00", "black"},
     {"Agency", "box", "#56B4E9", "black"},
     {"Forum", "ellipse", "#009E73", "white"},
     {"Framework", "note", "#F0E442", "black"},
     {"Programme", "component", "#D55E00", "white"},
     {"Organization", "tab", "#CC79A7", "black"},
     {"Person", "oval", "white", "black"},
     {"Place", "cds", "#0072B2", "white"},
     {"Topic", "box", "#EEEEEE", "black"},
     {"Meeting", "octagon", "white", "black"}}};

/// Only the darker colours, since labels have them too.
constexpr std::array<LineLook, distinct_lines> lines{{{"#0072B2", "solid"},
                                                      {"#D55E00", "dashed"},
                                                      {"#009E73", "dotted"},
                                                      {"#CC79A7", "solid"},
                                                      {"#0072B2", "dashed"},
                                                      {"#D55E00", "dotted"}}};
constexpr LineLook shared{"black", "bold"};
constexpr LineLook plain{"#555555", "solid"};

/// By Verdict. Fills are pale, for black letters.
constexpr std::array<VerdictLook, verdict_count> verdict_looks{{{{"#0072B2", "solid"}, "#DCEBF5", "="},
                                                                {{"#CC79A7", "dashed"}, "#F7E6EF", "≈"},
                                                                {{"#CC79A7", "solid"}, "#F7E6EF", "→"},
                                                                {{"#009E73", "bold"}, "#D9F0E9", "+"},
                                                                {{"#777777", "dashed"}, "#F2F2F2", "–"},
                                                                {{"#D55E00", "bold"}, "#F9E3D6", "×"},
                                                                {{"#0072B2", "solid"}, "#DCEBF5", "="},
                                                                {{"#0072B2", "bold"}, "#DCEBF5", "▲"},
                                                                {{"#E69F00", "dashed"}, "#FCF1DC", "▼"}}};

std::string quoted(std::string_view text) {
  return '"' + std::string{text} + '"';
}

}  // namespace

NodeKind node_kind(EntityType type) noexcept {
  return static_cast<NodeKind>(type);
}

std::string_view label(NodeKind kind) noexcept {
  return node_looks[static_cast<std::size_t>(kind)].label;
}

const LineLook& statement_line(std::size_t statement) noexcept {
  return lines[statement % lines.size()];
}

const LineLook& shared_line() noexcept {
  return shared;
}

const LineLook& plain_line() noexcept {
  return plain;
}

const VerdictLook& look_of(Verdict verdict) noexcept {
  return verdict_looks[static_cast<std::size_t>(verdict)];
}

std::string filled(NodeKind kind) {
  const NodeLook& look = node_looks[static_cast<std::size_t>(kind)];
  return "shape=" + std::string{look.shape} + ", fillcolor=" + quoted(look.fill) +
         ", fontcolor=" + quoted(look.text);
}

std::string coloured(const LineLook& look) {
  return "color=" + quoted(look.colour) + ", fontcolor=" + quoted(look.colour) +
         ", style=" + std::string{look.style};
}

std::string outlined(const LineLook& look) {
  return "shape=box, color=" + quoted(look.colour) + ", style=\"filled," + std::string{look.style} +
         "\", penwidth=2";
}

std::string marked(Verdict verdict) {
  const VerdictLook& look = look_of(verdict);
  return "shape=box, color=" + quoted(look.line.colour) + ", fillcolor=" + quoted(look.fill) +
         ", style=\"filled," + std::string{look.line.style} + "\"";
}

}  // namespace entente
