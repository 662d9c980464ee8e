// The kinds of things that are extracted, by the names that the annotation guidelines and the ontology use.
#ifndef ENTENTE_BASE_KINDS_HPP
#define ENTENTE_BASE_KINDS_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

enum class EntityType : std::uint8_t {
  state,
  agency,
  forum,
  framework,
  programme,
  organization,
  person,
  place,
};
inline constexpr std::array all_entity_types{
    EntityType::state,     EntityType::agency,       EntityType::forum,  EntityType::framework,
    EntityType::programme, EntityType::organization, EntityType::person, EntityType::place};

enum class Predicate : std::uint8_t {
  part_of,
  participated_in,
  represents,
  implements,
  supports,
  cooperates_in,
  issued,
  responsible_for,
  coordinates_with,
  signed_with,
  submitted,
  held_in,
  scheduled_for,
  shares_data_with,
};
inline constexpr std::array all_predicates{
    Predicate::part_of,       Predicate::participated_in, Predicate::represents,
    Predicate::implements,    Predicate::supports,        Predicate::cooperates_in,
    Predicate::issued,        Predicate::responsible_for, Predicate::coordinates_with,
    Predicate::signed_with,   Predicate::submitted,       Predicate::held_in,
    Predicate::scheduled_for, Predicate::shares_data_with};

/// How strongly a commitment binds: "will" against "should".
enum class Force : std::uint8_t { low, high };

/// The local name in the ontology: "State", "partOf", "HighForce" for RDF; `label` of a force is "high".
[[nodiscard]] std::string_view local_name(EntityType type) noexcept;
[[nodiscard]] std::string_view local_name(Predicate predicate) noexcept;
[[nodiscard]] std::string_view local_name(Force force) noexcept;
[[nodiscard]] std::string_view label(Force force) noexcept;

/// The inverse of local_name; nothing for a name that is none.
[[nodiscard]] std::optional<EntityType> entity_type(std::string_view local_name) noexcept;
[[nodiscard]] std::optional<Predicate> predicate(std::string_view local_name) noexcept;

}  // namespace entente

#endif  // ENTENTE_BASE_KINDS_HPP
