// Names that go on where a listed shorter one ends: "Ministerial Conference | on Radio Resilience", "Ministry
// of Labour | and Export Promotion", "Cartagena | de Indias".
#include <algorithm>

#include "entente/recognise/name_head.hpp"
#include "entente/recognise/name_run.hpp"

namespace entente {

bool RunFinder::is_institutional(TokenRange words) const {
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    const bool link = lexed_.text(i) == "and" || lexed_.is_mark(i, ',') || lexed_.is_mark(i, '-');
    if (!link && (atom_over(i) != nullptr || !lexed_.is_capital(i) ||
                  !lexed_.word(i).is(WordClass::institutional) || lexed_.word(i).is(WordClass::given_name)))
      return false;
  }
  return !words.empty();
}

bool RunFinder::is_begun_list(TokenRange core) const {
  const Atom* atom = atom_at(core.first);
  if (atom == nullptr || atom->tokens != core || atom->type != EntityType::agency) return false;
  for (std::uint32_t i = core.first; i < core.last; ++i) {
    if (lexed_.text(i) == "of") return true;
  }
  return false;
}

/// "Ministry of Health | and Care Services", where the vocabulary has a Ministry of Health. One word behind
/// "and" may be another body's name, unless it is no name at all: "Ministry of Energy | and Petroleum".
bool RunFinder::continues_organ(TokenRange core) const {
  if (!is_begun_list(core) || atom_at(core.first)->kind != LabelKind::ambiguous) return false;
  const TokenRange right{core.last + 1, core_end(core.last + 1)};
  const bool matter =
      right.size() > 1 || (!right.empty() && lexed_.token(right.first).letter_case == TokenCase::capitalised);
  const auto heads = heads_in(right);
  const bool named = std::any_of(heads.begin(), heads.end(), [](const HeadAt& head) {
    return head.value.type != EntityType::organization ||
           head.tokens.size() > 1;  // "New Technologies" is a matter
  });
  return matter && is_institutional(right) && !named;
}

bool RunFinder::is_bare_service(TokenRange words) const {
  const Atom* state = atom_at(words.first);
  if (state != nullptr && state->type == EntityType::state) words.first = state->tokens.last;
  return words.size() == 1 && (lexed_.text(words.first) == "Police" || lexed_.text(words.first) == "Customs");
}

/// "Green Hydrogen Strategy | and Roadmap": what is to be done, and how, in one text.
bool RunFinder::is_text_with_plan(TokenRange left, TokenRange right) const {
  const auto plan = heads_in(right);
  return left.size() > 1 && lexed_.text(left.last - 1) == "Strategy" && plan.size() == 1 &&
         plan.front().tokens == right && plan.front().value.type == EntityType::framework;
}

/// "Crime Division | of the Singapore Police Force": an organ of another, each a name by itself.
bool RunFinder::is_organ_of_organ(TokenRange core, std::uint32_t next) const {
  // "Bureau for Trade | of the Ministry of Finance"
  const auto left = heads_in(core);
  const bool organ = std::any_of(left.begin(), left.end(),
                                 [](const HeadAt& head) { return head.value.type == EntityType::agency; });
  const Atom* listed = atom_at(next);
  const bool of_listed = listed != nullptr && listed->type == EntityType::agency &&
                         listed->tokens.size() > 1 && core_end(next) == listed->tokens.last;
  const bool of_ministry = of_listed || lexed_.text(next) == "Ministry" || lexed_.text(next) == "Department";
  if (organ && of_ministry && lexed_.text(next - 1) == "the") return true;
  const Atom* state = atom_at(next);
  if (state == nullptr || state->type != EntityType::state) return false;
  const TokenRange right{next, core_end(next)};
  const auto ends_with_organ = [&](TokenRange name) {
    const auto heads = heads_in(name);
    return !heads.empty() && heads.back().tokens.last == name.last &&
           heads.back().value.type == EntityType::agency;
  };
  return state->tokens.last < right.last && ends_with_organ(core) && ends_with_organ(right);
}

/// "Trade Policy Working Group | of the Reef Union": known by what it deals with, and whose it is. Not
/// "Working Group of the Reef Union", not "Trade Summit of the Reef Union", which is a meeting of it.
bool RunFinder::is_body_of_listed(TokenRange core, std::uint32_t next) const {
  const Atom* of = atom_at(next);
  if (of == nullptr || of->kind == LabelKind::ambiguous || of->tokens.last != core_end(next) ||
      (of->type != EntityType::forum && of->type != EntityType::organization))
    return false;
  const auto heads = heads_in(core);
  if (heads.empty() || heads.back().tokens.last != core.last || heads.back().value.meeting ||
      lexed_.word(core.last - 1).is(WordClass::meeting) || heads.back().value.type != EntityType::forum)
    return false;
  return !is_generic_name(lexed_, core, heads) && heads.back().tokens.first > core.first;
}

/// "Summit of the | United States and the Gulf Council and Egypt, Iraq, and Jordan": where the list of those
/// who meet ends; `at` if no list begins there.
std::uint32_t RunFinder::party_list_end(std::uint32_t at) const {
  const auto party = [&](std::uint32_t i) -> const Atom* {
    const Atom* atom = atom_at(i);
    const bool meets = atom != nullptr &&
                       (atom->type == EntityType::state || atom->type == EntityType::forum) &&
                       atom->kind != LabelKind::demonym;
    return meets ? atom : nullptr;
  };
  const Atom* first = party(at);
  std::uint32_t end = first == nullptr ? at : first->tokens.last;
  while (end > at && end < sentence_.last) {
    std::uint32_t next = end;
    if (next + 2 < sentence_.last && lexed_.is_mark(next, '(') && lexed_.is_mark(next + 2, ')')) next += 3;
    const std::uint32_t separator = next;
    if (lexed_.is_mark(next, ',')) ++next;
    if (next < sentence_.last && lexed_.text(next) == "and") ++next;
    if (next == separator || next >= sentence_.last) break;
    if (lexed_.text(next) == "the") ++next;
    const Atom* atom = next < sentence_.last ? party(next) : nullptr;
    if (atom == nullptr) break;
    end = atom->tokens.last;
  }
  return end;
}

/// "Tripartite Task Force | of COMESA, the EAC and SADC": whose it is, not what it is called.
bool RunFinder::is_forum_of_several(TokenRange core, std::uint32_t next) const {
  const Atom* first = atom_at(next);
  if (first == nullptr || first->type != EntityType::forum || lexed_.text(core.last - 1) == "Summit")
    return false;
  return core.size() > 1 && party_list_end(next) > first->tokens.last;
}

/// Small words that stand only inside names: "Operation Without | a Trace", "Cartagena | de Indias".
std::uint32_t RunFinder::behind_inner_words(std::uint32_t first, std::uint32_t at) const {
  if (at + 1 >= sentence_.last || atom_over(at) != nullptr) return at;
  const Word& word = lexed_.word(at);
  const bool titled = at > first + 1 && lexed_.word(at - 1).is(WordClass::preposition) &&
                      lexed_.text(at - 1) != "Between" && word.is(WordClass::determiner) &&
                      lexed_.token(at).letter_case == TokenCase::lower;
  if (titled) return piece_end(at + 1).value_or(at);
  const Atom* place = atom_at(first);
  const bool place_of = place != nullptr && place->type == EntityType::place && place->tokens.last == at &&
                        word.is(WordClass::name_particle) && lexed_.is_capital(at + 1) &&
                        atom_at(at + 1) == nullptr;
  return place_of ? at + 2 : at;
}

}  // namespace entente
