#include "entente/check/shapes.hpp"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// In the order of Component.
constexpr std::array component_names{std::string_view{"minCount"},     std::string_view{"maxCount"},
                                     std::string_view{"datatype"},     std::string_view{"nodeKind"},
                                     std::string_view{"class"},        std::string_view{"in"},
                                     std::string_view{"hasValue"},     std::string_view{"pattern"},
                                     std::string_view{"minLength"},    std::string_view{"maxLength"},
                                     std::string_view{"minInclusive"}, std::string_view{"maxInclusive"},
                                     std::string_view{"minExclusive"}, std::string_view{"maxExclusive"},
                                     std::string_view{"lessThan"},     std::string_view{"lessThanOrEquals"},
                                     std::string_view{"equals"},       std::string_view{"disjoint"},
                                     std::string_view{"languageIn"},   std::string_view{"uniqueLang"},
                                     std::string_view{"node"},         std::string_view{"property"},
                                     std::string_view{"and"},          std::string_view{"or"},
                                     std::string_view{"not"},          std::string_view{"xone"},
                                     std::string_view{"closed"}};

}  // namespace

std::string_view name(Component component) noexcept {
  return component_names[static_cast<std::size_t>(component)];
}

std::optional<Component> component(std::string_view name) noexcept {
  const auto* const found = std::find(component_names.begin(), component_names.end(), name);
  if (found == component_names.end()) return std::nullopt;
  return static_cast<Component>(found - component_names.begin());
}

}  // namespace entente
