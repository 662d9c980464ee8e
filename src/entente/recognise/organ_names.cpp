#include "entente/recognise/organ_names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace entente {

std::string of_state(std::string_view state) {
  static constexpr std::array opening{"United ", "Republic ", "Democratic ", "Central African "};
  static constexpr std::array closing{"Republic", "Islands", "Netherlands", "Philippines", "Emirates",
                                      "Maldives", "Bahamas", "Gambia",      "Comoros",     "Seychelles"};
  const bool article = std::ranges::any_of(opening, [&](auto word) { return state.starts_with(word); }) ||
                       std::ranges::any_of(closing, [&](auto word) { return state.ends_with(word); });
  return (article ? "of the " : "of ") + std::string{state};
}

namespace {

/// "Italian Ministry of Health", if the text writes it so.
const std::string* written_with_state(const RecognisedEntity& organ) {
  const auto surface = std::ranges::find_if(organ.surfaces, [&](const std::string& written) {
    return written.size() > organ.name.size() && written.ends_with(organ.name) &&
           written.find('\'') == std::string::npos && written.find("\u2019") == std::string::npos;
  });
  return surface == organ.surfaces.end() ? nullptr : &*surface;
}

}  // namespace

void name_organs_apart(Recognition& recognition, const Gazetteer& gazetteer) {
  const auto& entries = gazetteer.vocabulary.entries;
  std::map<std::string, std::vector<RecognisedEntity*>> by_name;
  for (RecognisedEntity& entity : recognition.entities) {
    if (entity.type == EntityType::agency) by_name[entity.name].push_back(&entity);
  }
  for (const auto& [name, organs] : by_name) {
    if (organs.size() < 2) continue;
    for (RecognisedEntity* organ : organs) {
      if (!organ->owner || entries[organ->owner->index()].type != EntityType::state) continue;
      const std::string* written = written_with_state(*organ);
      organ->name =
          written != nullptr ? *written : name + " " + of_state(entries[organ->owner->index()].name);
    }
  }
}

}  // namespace entente
