// Prepositions inside names: "Ministry of Health", "Convention on Trade", "Chamber of Commerce in Chile".
#include <algorithm>
#include <array>

#include "entente/recognise/name_run.hpp"

namespace entente {

namespace {

/// "Convention on Assistance in Criminal Matters", "Plan to Eliminate Poverty": only texts are called so.
/// "Memorandum of Understanding between Coral Foundation and …" has no name.
bool extends_text(std::string_view connective, const Atom* right) {
  if (connective != "between") return right == nullptr;
  return right != nullptr && right->type != EntityType::organization && right->type != EntityType::agency;
}

}  // namespace

bool introduces_matter(std::string_view connective) noexcept {
  return connective == "for" || connective == "on" || connective == "against" || connective == "concerning" ||
         connective == "regarding";
}

/// "Chamber of Commerce in Chile", "Embassy in Lima"
bool RunFinder::stands_in(TokenRange core, const std::vector<HeadAt>& heads, bool state) const {
  if (is_mission_abroad(core)) return true;
  if (heads.empty()) return false;
  return (state && heads.back().value.type == EntityType::organization) || is_posted(core.last - 1);
}

/// "Conference on Drought | in the Horn of Africa": no conference is held all over a region.
bool RunFinder::is_matter_in_region(TokenRange core, const Atom& region) const {
  if (region.entries.empty() || region.type != EntityType::place || region.kind == LabelKind::ambiguous ||
      region.tokens.last != core_end(region.tokens.first))
    return false;
  const Entry& entry = lexed_.gazetteer->vocabulary.entries[region.entries.front().index()];
  return !entry.state && introduces_matter(lexed_.text(core.first - 1));
}

/// "UN Mission | in Liberia": known by where it is.
bool RunFinder::is_mission_abroad(TokenRange core) const {
  const Atom* sender = atom_at(core.first);
  return sender != nullptr && sender->type == EntityType::forum && sender->tokens.last < core.last &&
         lexed_.text(core.last - 1) == "Mission";
}

/// "Conference of the Parties | to the … Convention"
bool RunFinder::is_text_of_parties(TokenRange core, const Atom* text) const {
  return text != nullptr && text->type == EntityType::framework && lexed_.text(core.last - 1) == "Parties";
}

/// "Conference | in Support of Chile": behind the "of" and an article, or `in`.
std::uint32_t RunFinder::behind_support(std::uint32_t in) const {
  if (in + 3 >= sentence_.last || lexed_.text(in) != "in" || lexed_.text(in + 1) != "Support" ||
      lexed_.text(in + 2) != "of")
    return in;
  const std::uint32_t next = lexed_.text(in + 3) == "the" ? in + 4 : in + 3;
  return piece_end(next) ? next : in;
}

/// "Agreement for | EU crisis operations": the grouping belongs to a matter that has no name.
bool RunFinder::goes_with_noun(const Atom& atom) const {
  const std::uint32_t at = atom.tokens.last;
  const bool acronym =
      atom.tokens.size() == 1 && lexed_.token(atom.tokens.first).letter_case == TokenCase::upper;
  if (!acronym || at >= sentence_.last || lexed_.token(at).kind != TokenKind::word || lexed_.is_capital(at))
    return false;
  const Word& word = lexed_.word(at);
  return !word.is_verb() &&
         !word.is(WordClass::preposition | WordClass::conjunction | WordClass::determiner |
                  WordClass::pronoun | WordClass::modal | WordClass::subordinator | WordClass::adverb);
}

/// "Ambassador Ana Lima | of the Tariff Office"
bool RunFinder::has_given_name(TokenRange core) const {
  const bool given = lexed_.word(core.first).is(WordClass::given_name) && core.size() > 1;
  return given || (core.first > sentence_.first && lexed_.word(core.first - 1).is(WordClass::given_name));
}

/// Whether the connective between `core` and the piece at `next` attaches that to the name: "Ministry of
/// Health", "Convention on Trade", "Chamber of Commerce in Chile".
bool RunFinder::attaches(std::uint32_t first, TokenRange core, std::uint32_t next,
                         bool after_attachment) const {
  if (behind_convened(core.last) > core.last) return true;
  const std::string_view connective = lexed_.text(core.last);
  if (behind_support(core.last) > core.last) return !heads_in(core).empty();
  if (connective == "of") return attaches_of(first, core, next, after_attachment);
  const auto all_heads = heads_in({first, core.last});
  const bool is_text = !all_heads.empty() && all_heads.front().value.type == EntityType::framework;
  const Atom* whole = atom_at(behind_ordinals(core));
  const bool single_atom = whole != nullptr && whole->tokens.last == core.last;
  const auto heads = heads_in(core);
  const Atom* right = atom_at(next);
  const bool state_follows = right != nullptr && right->type == EntityType::state;
  if (connective == "in" && right != nullptr && (state_follows || right->type == EntityType::place)) {
    const bool talks = !all_heads.empty() && all_heads.front().value.type == EntityType::forum;
    return stands_in(core, heads, state_follows) ||
           (talks && after_attachment && is_matter_in_region(core, *right));
  }
  if (connective == "to" && is_text_of_parties(core, right)) return true;
  // "Centre for Gender | in Military Operations", "Dialogue on Trade | in Services"
  const TokenRange field{next, core_end(next)};
  if (connective == "in" && after_attachment && next == core.last + 1 && right == nullptr &&
      introduces_matter(lexed_.text(core.first - 1)) && is_institutional(field))
    return true;
  if (connective == "in" || connective == "by" || connective == "to" || connective == "between") {
    // "Agreement on Trade | between Chile and Togo": what it is on names it already.
    return is_text && !single_atom && extends_text(connective, right) &&
           !(connective == "between" && after_attachment);
  }
  return attaches_matter(core, next, heads, after_attachment);
}

/// "Ministry | of Health", but "Ministry of Health | of Chile": the owner is no part of the name.
bool RunFinder::attaches_of(std::uint32_t first, TokenRange core, std::uint32_t next,
                            bool after_attachment) const {
  if (is_organ_of_organ({first, core.last}, next) || is_forum_of_several(core, next) ||
      is_body_of_listed({first, core.last}, next))
    return false;
  const auto all_heads = heads_in({first, core.last});
  const bool is_text = !all_heads.empty() && all_heads.front().value.type == EntityType::framework;
  const Atom* right = atom_at(next);
  // "Recommendations on Radio | of the Reef Union": by whom, behind what they are on.
  const bool issuer = is_text && after_attachment && right != nullptr && right->type == EntityType::forum &&
                      lexed_.text(next - 1) == "the" && right->tokens.last == core_end(next) &&
                      introduces_matter(lexed_.text(core.first - 1)) &&
                      !lexed_.word(core.last - 1).is(WordTrait::told_of);
  if (issuer) return false;
  const auto heads = heads_in(core);
  const Atom* whole = atom_at(behind_ordinals(core));
  if (!after_attachment && heads.empty() && whole == nullptr && has_given_name(core)) return false;
  const bool single_atom = whole != nullptr && whole->tokens.last == core.last;
  if (single_atom && whole->kind != LabelKind::ambiguous) return false;
  if (!after_attachment && is_post(core)) return false;  // "Director General of the … Bureau"
  // "National Institute of Radio | of Chile": the institute is the state's.
  const bool is_body = !all_heads.empty() && all_heads.front().value.type == EntityType::organization &&
                       lexed_.text(first) != "National";
  // "Ministry of Health of Chile": the owner is no part of the name; that of a federation is.
  // "Declaration of Support for the Recovery of Ukraine": behind what a text is on, whose matter it is.
  const bool state_follows = right != nullptr && right->type == EntityType::state;
  return !state_follows || is_body || (is_text && after_attachment) ||
         (!after_attachment && !heads.empty() && !single_atom);
}

/// Behind "for", "on" and the like: what the thing named is about.
bool RunFinder::attaches_matter(TokenRange core, std::uint32_t next, const std::vector<HeadAt>& heads,
                                bool after_attachment) const {
  const std::string_view connective = lexed_.text(core.last);
  if (!introduces_matter(connective)) return false;
  if (const Atom* of = atom_at(next); of != nullptr && goes_with_noun(*of)) return false;
  const Atom* whole = atom_at(behind_ordinals(core));
  const bool single_atom = whole != nullptr && whole->tokens.last == core.last;
  const Atom* right = atom_at(next);
  const bool state_follows = right != nullptr && right->type == EntityType::state;
  // "the Tariff Office on the Japanese side"
  if (right != nullptr && right->kind == LabelKind::demonym &&
      !(right->tokens.last < sentence_.last && lexed_.is_capital(right->tokens.last)))
    return false;
  // "Framework for United States-Indonesia Agreement …": the states begin a name of their own.
  const bool compound =
      state_follows && right->tokens.last + 1 < sentence_.last && joined_end(right->tokens.last).has_value();
  // "Statute for Venezuelan Migrants"
  const bool adjective = state_follows && right->kind == LabelKind::demonym && next == core.last + 1 &&
                         right->tokens.last < sentence_.last && !lexed_.token(right->tokens.last).glued;
  const bool open = single_atom && right == nullptr && is_open_name(lexed_, *whole);
  if ((single_atom && !open) || (state_follows && !adjective && !compound && connective != "on"))
    return false;
  const bool named_for = connective == "for" && core.size() > 1 && atom_over(core.first) == nullptr;
  return after_attachment || !heads.empty() || named_for || open || is_aim_of_programme(core, next);
}

/// "the Mining | for Development Initiative": one word, what it is for, and the head.
bool RunFinder::is_aim_of_programme(TokenRange core, std::uint32_t next) const {
  if (core.size() != 1 || core.first == sentence_.first || lexed_.text(core.last) != "for" ||
      atom_over(core.first) != nullptr || atom_at(next) != nullptr ||
      !lexed_.word(core.first - 1).is(WordClass::determiner | WordClass::possessive))
    return false;
  const TokenRange aim{next, core_end(next)};
  // "an Oil for Development | program"
  if (aim.last < sentence_.last && lexed_.text(aim.last).starts_with("program")) return true;
  const auto heads = heads_in(aim);
  return aim.size() > 1 && !heads.empty() && heads.back().tokens.last == aim.last &&
         heads.back().value.type == EntityType::programme;
}

/// Behind "of State and Government" at `of`, or `of`.
std::uint32_t RunFinder::behind_government(std::uint32_t of) const {
  std::uint32_t at = of + 1;
  if (at + 1 < sentence_.last && lexed_.text(at) == "State") {
    ++at;
    if (lexed_.text(at) != "and" && lexed_.text(at) != "or") return of;
    ++at;
    if (at < sentence_.last && lexed_.text(at) == "of") ++at;
  }
  return at < sentence_.last && lexed_.text(at) == "Government" ? at + 1 : of;
}

/// "Conference | of Ministers responsible for Youth", "| of Heads of Government of the Reef Union": behind
/// those who meet and what they answer for, or `of`.
std::uint32_t RunFinder::behind_convened(std::uint32_t of) const {
  if (of + 1 >= sentence_.last || of == sentence_.first || lexed_.text(of) != "of") return of;
  // "Declaration of the Reef Group Heads | of State and Government"
  if (lexed_.text(of - 1) == "Heads") return behind_government(of);
  if (of + 4 >= sentence_.last) return of;
  static constexpr std::array bodies{"Conference", "Assembly", "Authority", "Council", "Meeting"};
  if (std::find(bodies.begin(), bodies.end(), lexed_.text(of - 1)) == bodies.end()) return of;
  std::uint32_t at = lexed_.text(of + 1) == "the" ? of + 2 : of + 1;
  const auto pass = [&](std::string_view word) {
    if (at < sentence_.last && lexed_.text(at) == word) {
      ++at;
      return true;
    }
    return false;
  };
  if (pass("Heads") && at < sentence_.last) {
    at = behind_government(at);
    if (!pass("of")) return of;
  } else if (pass("Ministers")) {
    if (pass("responsible") ? !pass("for") : !(pass("of") || pass("for"))) return of;
  } else {
    return of;
  }
  pass("the");
  if (at >= sentence_.last || !piece_end(at)) return of;
  const std::uint32_t end = core_end(at);
  const std::uint32_t joint = behind_joint(at, {at, end}, true);
  return std::max(end, joint);
}

/// Behind the connective at `at` and an article: where a piece begins, if one does.
std::optional<std::uint32_t> RunFinder::attachment_at(std::uint32_t at) const {
  if (behind_convened(at) > at) return at + 1;
  if (!lexed_.word(at).is(WordClass::name_connective) || lexed_.token(at).kind != TokenKind::word) return {};
  std::uint32_t next = at + 1;
  const std::string_view article = next < sentence_.last ? lexed_.text(next) : std::string_view{};
  if (article == "the" || article == "a" || article == "an") ++next;
  // "for the Unification of Certain Rules"
  if (next + 1 < sentence_.last && lexed_.is_capital(next) && lexed_.word(next).is(WordClass::determiner))
    ++next;
  return next < sentence_.last && piece_end(next) ? std::optional{next} : std::nullopt;
}

/// "Forum of Small States", "Group on Digital Government": words that end no name by themselves do so behind
/// an adjective of it.
bool RunFinder::ends_with_people(std::uint32_t at) const {
  return at < sentence_.last && lexed_.is_capital(at) && atom_over(at) == nullptr &&
         lexed_.word(at).is(WordClass::name_stop) &&
         (lexed_.text(at).ends_with('s') || lexed_.text(at) == "Government");
}

/// "… between Chile and Togo": the second name belongs to it as the first does.
std::uint32_t RunFinder::behind_second_party(std::uint32_t at) const {
  if (at + 1 >= sentence_.last || lexed_.text(at) != "and") return at;
  const std::uint32_t next = lexed_.text(at + 1) == "the" ? at + 2 : at + 1;
  const Atom* second = atom_at(next);
  return second == nullptr ? at : second->tokens.last;
}

/// "Fund for Mesoamerica | and the Caribbean"
std::uint32_t RunFinder::behind_second_region(std::uint32_t at) const {
  if (at + 2 >= sentence_.last || lexed_.text(at) != "and" || lexed_.text(at + 1) != "the") return at;
  const Atom* second = atom_at(at + 2);
  return second != nullptr && second->type == EntityType::place ? second->tokens.last : at;
}

/// Where the piece at `next` behind the connective at `at` ends, with what that connective makes part of it.
std::uint32_t RunFinder::attached_end(std::uint32_t at, std::uint32_t next) const {
  if (const std::uint32_t convened = behind_convened(at); convened > at) return convened;
  if (const std::uint32_t supported = behind_support(at); supported > at) return core_end(supported);
  const std::string_view connective = lexed_.text(at);
  std::uint32_t end = core_end(next);
  if ((connective == "of" || introduces_matter(connective)) && ends_with_people(end)) ++end;
  // "Plan of Action to Implement the Reef Partnership", "Order on Tackling the Crisis": not without what the
  // verb acts on.
  const VerbForm form = connective == "to" ? VerbForm::base : VerbForm::gerund;
  const bool verb_only =
      (connective == "to" || introduces_matter(connective)) && end == next + 1 && lexed_.word(next).is(form);
  const bool determined =
      end + 1 < sentence_.last &&
      (lexed_.text(end) == "the" || (lexed_.is_capital(end) && lexed_.word(end).is(WordClass::possessive)));
  // "Plan of Action Implementing | the Reef Partnership"
  const bool implementing = connective == "of" && end > next + 1 && lexed_.word(end - 1).is(VerbForm::gerund);
  if ((verb_only || implementing) && determined && piece_end(end + 1)) end = core_end(end + 1);
  if (connective == "of" && lexed_.text(at - 1) == "Summit") end = std::max(end, party_list_end(next));
  // "Joint Statement of Chile and Togo on Trade"
  const bool of_both = connective == "of" && lexed_.text(at - 1) == "Statement" &&
                       at >= sentence_.first + 2 && lexed_.text(at - 2) == "Joint";
  if (introduces_matter(connective)) return behind_second_region(end);
  return connective == "between" || of_both ? behind_second_party(end) : end;
}

}  // namespace entente
