#include "entente/recognise/name_type.hpp"

#include <string_view>
#include <vector>

namespace entente {

namespace {

/// "National Commission on Markets", "Chilean Commission on Human Rights"
bool is_national_commission(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  const Atom* first = runs.atom_at(name.first);
  const bool national =
      lexed.text(name.first) == "National" || (is_state(first) && first->tokens.size() == 1);
  return name.size() > 2 && national && lexed.text(name.first + 1) == "Commission";
}

/// "National Institute of Radio", "Chilean Research Corporation": organs of a state, whatever they are
/// called.
bool is_national(const LexedView& lexed, const RunFinder& runs, TokenRange name) {
  bool institute = false;
  bool body = false;
  bool national = false;
  bool research = false;
  bool academy = false;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const std::string_view text = lexed.text(i);
    institute = institute || text == "Institute" || text == "Institution";
    body = body || institute || text == "Corporation" || text == "Foundation";
    national = national || text == "National" || text == "Federal";
    research = research || text == "Research" || text == "Science" || text == "Development";
    academy = academy || text == "Academy";
  }
  const bool of_state = is_state(runs.atom_at(name.first));
  return (institute && national) || (((body && research) || academy) && of_state);
}

}  // namespace

EntityType type_in_name(const LexedView& lexed, const RunFinder& runs, EntityType by_head, TokenRange name) {
  if (by_head == EntityType::forum &&
      (runs.is_chamber(name.first) || is_national_commission(lexed, runs, name)))
    return EntityType::agency;
  if (by_head == EntityType::organization && is_national(lexed, runs, name)) return EntityType::agency;
  if (by_head != EntityType::agency) return by_head;
  // "Joint Economic Commission", "International Commission for Disarmament"
  const std::string_view last = lexed.text(name.last - 1);
  const bool body = last == "Commission" || last == "Council";
  if (lexed.text(name.first) == "Joint" && body) return EntityType::forum;
  if (name.size() > 2 && lexed.text(name.first) == "International" &&
      lexed.text(name.first + 1) == "Commission")
    return EntityType::forum;
  if (lexed.text(name.first).ends_with("lateral")) return EntityType::forum;
  // "Franco-Chilean Cultural Commission"
  const bool of_two = name.size() > 3 && lexed.is_mark(name.first + 1, '-') &&
                      lexed.text(name.first).ends_with('o') && is_state(runs.atom_at(name.first + 2));
  if (of_two && (body || last == "Committee")) return EntityType::forum;
  std::vector<EntryId> states;
  bool of_union = false;
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    const Atom* atom = runs.atom_at(i);
    if (atom == nullptr) continue;
    if (is_state(atom) && (states.empty() || states.front() != atom->entries.front()))
      states.push_back(atom->entries.front());
    of_union = of_union || (atom->type == EntityType::forum && i == name.first);
  }
  return states.size() > 1 || of_union ? EntityType::forum : by_head;
}

bool is_field_of_industry(const LexedView& lexed, TokenRange name) {
  const std::string_view last = lexed.text(name.last - 1);
  if (last != "Technologies" && last != "Industries") return false;
  bool own = false;
  for (std::uint32_t i = name.first; i + 1 < name.last; ++i) {
    if (lexed.text(i) == "of" || lexed.text(i) == "and") return true;
    own = own || !(lexed.word(i).is(WordClass::institutional) || lexed.word(i).is(WordTrait::describing));
  }
  return !own;
}

}  // namespace entente
