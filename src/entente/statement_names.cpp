#include "entente/statement_names.hpp"

#include <algorithm>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

namespace {

bool is_joint_thing(EntityType type) {
  return type == EntityType::forum || type == EntityType::framework || type == EntityType::programme;
}

/// "AFRICAN UNION", as titles are written; not "COP 28".
bool is_shouted(const std::string& name) {
  constexpr std::size_t shortest = 4;  // acronyms are shorter
  if (std::any_of(name.begin(), name.end(), is_ascii_lower)) return false;
  std::size_t words = 0;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && is_ascii_upper(name[end])) ++end;
    words += end - at >= shortest ? 1U : 0U;
    at = std::max(end, at + 1);
  }
  return words > 1;
}

/// "CHILE" in a title in capitals, of a name that is not written so.
bool is_shouted_word(const std::string& surface, const std::string& name) {
  return surface != name && equal_ignoring_case(surface, name) &&
         std::none_of(surface.begin(), surface.end(), is_ascii_lower);
}

bool is_shouted(const std::string& name, const RecognisedEntity& of) {
  return is_shouted(name) || (of.type == EntityType::state && is_shouted_word(name, of.name));
}

/// A title in capitals names things in capitals; where the text has the name in usual letters, that is it.
std::string without_capitals(const RecognisedEntity& entity) {
  // "Norwegian Directorate of Fisheries": where nobody knows the organ, all that is written is its name.
  for (const std::string& surface : entity.surfaces) {
    if (entity.type == EntityType::agency && surface.size() > entity.name.size() + 1 &&
        surface.ends_with(' ' + entity.name))
      return surface;
  }
  if (!is_shouted(entity.name)) return entity.name;
  const auto usual =
      std::find_if(entity.surfaces.begin(), entity.surfaces.end(), [&](const std::string& surface) {
        return surface != entity.name && equal_ignoring_case(surface, entity.name);
      });
  return usual == entity.surfaces.end() ? entity.name : *usual;
}

/// Whatever the spaces, hyphens, accents and capitals.
std::string letters_of(std::string_view name) {
  std::string out = slug(name);
  std::erase(out, '-');
  return out;
}

/// "Kyrgyz Republic", "Russian Federation": the demonym and a form of government.
bool is_formal_name(const std::string& surface, const Entry& state) {
  return std::ranges::any_of(state.labels, [&](const Label& label) {
    return label.kind == LabelKind::demonym && surface.starts_with(label.text + ' ');
  });
}

/// "Bogota" for "Bogotá", "Port Louis" for "Port-Louis": the vocabulary's name, spelled
/// otherwise.
std::string as_spelled(const RecognisedEntity& entity) {
  const std::string own = letters_of(entity.name);
  const auto alike =
      std::find_if(entity.surfaces.begin(), entity.surfaces.end(), [&](const std::string& surface) {
        return letters_of(surface) == own && !is_shouted_word(surface, entity.name);
      });
  if (alike != entity.surfaces.end()) return *alike;
  // "Springfield" alone, where the vocabulary has "Springfield, Illinois"
  const bool cut = entity.surfaces.size() == 1 && entity.name.starts_with(entity.surfaces.front() + ",");
  return cut ? entity.surfaces.front() : entity.name;
}

/// By entity: "U.S.-Israel Strategic Dialogue", "WTO Agreement on …", where the statement writes more
/// before the listed name of a joint thing. That belongs to the name. An owner does not; the reading tells
/// them apart.
std::vector<std::string> names_with_front(const LexedView& lexed, const Recognition& recognition) {
  const auto& entities = recognition.entities;
  std::vector<std::string> longest(entities.size());
  for (const Mention& mention : recognition.mentions) {
    const RecognisedEntity& entity = entities[mention.entity.index()];
    if (!entity.entry || !is_joint_thing(entity.type) || mention.tokens.size() < 2) continue;
    std::string& best = longest[mention.entity.index()];
    std::string name = fold_space(lexed.text(mention.tokens));
    if (name.size() > std::max(best.size(), entity.name.size()) &&
        slug(name).ends_with('-' + slug(entity.name)))
      best = std::move(name);
  }
  return longest;
}

/// A listed thing by the name that the statement itself uses, in full if it does so anywhere. States named
/// otherwise, and places in short, by the vocabulary's.
std::string name_in_statement(const LexedView& lexed, const RecognisedEntity& entity,
                              const std::string& with_front) {
  if (!entity.entry) return without_capitals(entity);
  if (entity.type == EntityType::place) return as_spelled(entity);
  if (!with_front.empty()) return with_front;
  const Entry& entry = lexed.gazetteer->vocabulary.entries[entity.entry->index()];
  const std::string own = slug(entity.name);
  constexpr std::size_t spelled_alike = 3;
  const auto is_full = [&](const std::string& surface) {
    if (entity.type == EntityType::person) return true;
    // "Turkey" and "Viet Nam" are other spellings; "America" is another name of the United States.
    if (entity.type == EntityType::state &&
        (!slug(surface).starts_with(own.substr(0, spelled_alike)) || is_formal_name(surface, entry)))
      return false;
    const std::string spelled = slug(surface);
    return std::any_of(entry.labels.begin(), entry.labels.end(), [&](const Label& label) {
      // "Ministry of Defence" as each state spells it; "Treasury" alone is short for more.
      const bool shared = label.kind == LabelKind::ambiguous && entity.type == EntityType::agency &&
                          label.text.find(' ') != std::string::npos;
      const bool names = label.kind == LabelKind::name || shared;
      return names && slug(label.text) == spelled;
    });
  };
  // "IAEA" alone: what the statement calls it. A union that speaks is known by its whole name.
  const auto is_acronym = [&](const std::string& surface) {
    return !entry.acts_as_state && entity.type != EntityType::state &&
           std::any_of(entry.labels.begin(), entry.labels.end(), [&](const Label& label) {
             return label.kind == LabelKind::acronym && label.text == surface;
           });
  };
  std::string_view best;
  std::string_view acronym;
  for (const std::string& surface : entity.surfaces) {
    if (is_shouted(surface, entity)) continue;
    // "North American Leaders Summit" as the text spells it, with or without the apostrophe.
    if (entity.type != EntityType::person && slug(surface) == own) return surface;
    if (entity.type != EntityType::person && slug(surface).find(own) != std::string::npos) {
      // "Food and Agriculture Organization of the United Nations" in full; an owner before a name is no
      // part.
      const bool goes_on = entity.type == EntityType::forum && slug(surface).starts_with(own + "-of-");
      return goes_on ? surface : entity.name;
    }
    if (is_full(surface) && surface.size() > best.size()) best = surface;
    if (is_acronym(surface) && acronym.empty()) acronym = surface;
  }
  if (best.empty()) best = acronym;
  return best.empty() ? entity.name : std::string{best};
}

}  // namespace

std::vector<std::string> names_in_statement(const LexedView& lexed, const Recognition& recognition) {
  const std::vector<std::string> with_front = names_with_front(lexed, recognition);
  std::vector<std::string> names;
  names.reserve(recognition.entities.size());
  for (std::size_t i = 0; i < recognition.entities.size(); ++i)
    names.push_back(name_in_statement(lexed, recognition.entities[i], with_front[i]));
  return names;
}

}  // namespace entente
