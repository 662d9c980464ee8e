#include "entente/base/kinds.hpp"

#include <algorithm>

namespace entente {

namespace {

constexpr std::array<std::string_view, all_entity_types.size()> type_names{
    "State", "Agency", "Forum", "Framework", "Programme", "Organization", "Person", "Place"};
constexpr std::array<std::string_view, all_predicates.size()> predicate_names{
    "partOf",       "participatedIn", "represents",     "implements",      "supports",
    "cooperatesIn", "issued",         "responsibleFor", "coordinatesWith", "signedWith",
    "submitted",    "heldIn",         "scheduledFor",   "sharesDataWith"};

template <class Kind, std::size_t N>
std::optional<Kind> find(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<Kind>(at - names.begin());
}

}  // namespace

std::string_view local_name(EntityType type) noexcept {
  return type_names[static_cast<std::size_t>(type)];
}
std::string_view local_name(Predicate predicate) noexcept {
  return predicate_names[static_cast<std::size_t>(predicate)];
}
std::string_view local_name(Force force) noexcept {
  return force == Force::high ? "HighForce" : "LowForce";
}
std::string_view label(Force force) noexcept {
  return force == Force::high ? "high" : "low";
}

std::optional<EntityType> entity_type(std::string_view local_name) noexcept {
  return find<EntityType>(type_names, local_name);
}
std::optional<Predicate> predicate(std::string_view local_name) noexcept {
  return find<Predicate>(predicate_names, local_name);
}

}  // namespace entente
