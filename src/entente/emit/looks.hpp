// How things look in every picture: one place, so that a colour means the same in all of them.
//
// Colours are those of Okabe & Ito, which people with any kind of colour vision tell apart; shapes, line
// styles and marks say the same again, so that a picture can be printed in grey.
//
// source   Okabe & Ito 2008, "Color Universal Design"
#ifndef ENTENTE_EMIT_LOOKS_HPP
#define ENTENTE_EMIT_LOOKS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "entente/analyse/verdict.hpp"
#include "entente/base/kinds.hpp"

namespace entente {

/// What a node stands for: one of the types of entities, in their order, or something else.
enum class NodeKind : std::uint8_t {
  state,
  agency,
  forum,
  framework,
  programme,
  organization,
  person,
  place,
  topic,
  meeting,
};
inline constexpr std::array all_node_kinds{
    NodeKind::state,        NodeKind::agency, NodeKind::forum, NodeKind::framework, NodeKind::programme,
    NodeKind::organization, NodeKind::person, NodeKind::place, NodeKind::topic,     NodeKind::meeting};

[[nodiscard]] NodeKind node_kind(EntityType type) noexcept;
/// "State", "Topic", "Meeting".
[[nodiscard]] std::string_view label(NodeKind kind) noexcept;

struct LineLook {
  std::string_view colour;
  std::string_view style;
};

/// The line of a statement, by its place among those shown. After `distinct_lines` they repeat.
[[nodiscard]] const LineLook& statement_line(std::size_t statement) noexcept;
inline constexpr std::size_t distinct_lines = 6;
/// The line of what several statements say.
[[nodiscard]] const LineLook& shared_line() noexcept;
/// The line of what one statement says, where there are too many to tell apart.
[[nodiscard]] const LineLook& plain_line() noexcept;

struct VerdictLook {
  LineLook line;
  std::string_view fill;
  std::string_view mark;  ///< a character that says it without colour
};
[[nodiscard]] const VerdictLook& look_of(Verdict verdict) noexcept;

/// Attributes in DOT's syntax, to stand between others.
[[nodiscard]] std::string filled(NodeKind kind);
[[nodiscard]] std::string coloured(const LineLook& look);  ///< of an edge and its label
[[nodiscard]] std::string outlined(const LineLook& look);  ///< of a white box
[[nodiscard]] std::string marked(Verdict verdict);         ///< of a box
inline constexpr std::string_view noted = "shape=note, fontsize=9, fillcolor=\"#F7F7F7\", color=\"#999999\"";
inline constexpr std::string_view unframed = "shape=plaintext, fillcolor=none, fontsize=9";

}  // namespace entente

#endif  // ENTENTE_EMIT_LOOKS_HPP
