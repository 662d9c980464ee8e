// What leaders bind their own side to by instructing or asking it, a part of SentenceReader.
#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/party_adjectives.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

void SentenceReader::read_instruction(const VerbGroup& group, const Subject& here, std::uint32_t limit) {
  constexpr std::uint32_t longest_addressee = 32;
  // "nothing in it obliges either side to …"
  if (!group.subject.empty() && equal_ignoring_case(lexed_.text(group.subject.first), "nothing")) return;
  for (std::uint32_t i = group.head + 1; i < std::min(limit, group.head + longest_addressee); ++i) {
    if (lexed_.is_mark(i, ';') || lexed_.text(i) == "that") return;
    const bool to = lexed_.text(i) == "to";
    if (context_.mention_over[i] >= 0 || (!to && lexed_.text(i) != "with")) continue;
    const std::uint32_t verb = skip_adverbs(lexed_, i + 1, limit);
    const ActionForm form = to ? ActionForm::infinitive : ActionForm::gerund;
    // "to report on …", "with developing plans"
    const bool only_verb = verb < limit && context_.mention_over[verb] < 0 &&
                           lexed_.word(verb).is(to ? VerbForm::base : VerbForm::gerund);
    if (!only_verb && !can_be_action(context_, verb, limit, form, true)) continue;
    const bool own = calls_on(group)                            ? is_own_office({group.head + 2, i})
                     : lemma_is(group.head, WordClass::request) ? is_own_side({group.head + 1, i})
                                                                : true;
    if (!own) return;
    add(collect_actions(context_, verb, limit, form), {group.tokens.first, verb}, Force::high, here,
        commitment_rule::instruction, clause_first(group));
    return;
  }
}

/// "We call on Ministers to …"
bool SentenceReader::calls_on(const VerbGroup& group) const {
  return lemma_at(lexed_, group.head) == "call" && group.head + 1 < sentence_.last &&
         (lexed_.text(group.head + 1) == "on" || lexed_.text(group.head + 1) == "upon");
}

/// "Ministers", "the Ministers responsible for trade", "our Foreign and other relevant Ministers": those who
/// serve the leaders who speak.
bool SentenceReader::is_own_office(TokenRange addressee) const {
  if (addressee.empty()) return false;
  const bool ours = lexed_.word(addressee.first).is(WordClass::possessive);
  bool office = false;
  for (std::uint32_t i = addressee.first; i < addressee.last; ++i) {
    if (context_.mention_over[i] >= 0 || names_other_state(context_, i, addressee)) return false;
    const Word& word = lexed_.word(i);
    const bool others = word.is(WordClass::other_side | WordClass::quantifier) ||
                        lexed_.token(i).kind == TokenKind::clitic || lexed_.text(i) == "of" ||
                        (!ours && word.is(WordClass::foreign_party));
    if (others) return false;
    // "the junta and their officials"
    if (i > addressee.first && word.is(WordClass::possessive)) return false;
    office = office || (word.is(WordTrait::office) && (ours || lexed_.is_capital(i)));
  }
  return office;
}

/// "asked Secretary A and the Foreign Minister of Chile to …": all of those named who are known serve one of
/// the parties.
bool SentenceReader::are_own_officers(TokenRange addressee) const {
  bool officer = false;
  for (std::uint32_t i = addressee.first; i < addressee.last; ++i) {
    const Mention* mention = context_.mention(i);
    if (mention == nullptr) continue;
    const EntityId id = mention->entity;
    const auto serves = context_.state_of[id.index()];
    if (!serves && context_.type(*mention) == EntityType::person) {
      i = mention->span.last - 1;
      continue;
    }
    const bool own = context_.is_party(serves ? *serves : id);
    if (!own || context_.type(*mention) == EntityType::agency) return false;
    officer = officer || context_.type(*mention) == EntityType::person;
    i = mention->span.last - 1;
  }
  const auto& posts = context_.recognition.posts;
  return officer || std::any_of(posts.begin(), posts.end(), [&](const PostAt& post) {
           return post.tokens.first >= addressee.first && post.tokens.last <= addressee.last && post.state;
         });
}

/// "asked the Chilean Navy and the Reef Office of Peru to …": nobody but organs of the parties.
bool SentenceReader::are_own_organs(TokenRange addressee) const {
  bool organ = false;
  for (std::uint32_t i = addressee.first; i < addressee.last; ++i) {
    const Mention* mention = context_.mention(i);
    if (mention == nullptr) {
      const bool link = lexed_.token(i).kind != TokenKind::word || lexed_.text(i) == "and" ||
                        lexed_.text(i) == "of" ||
                        lexed_.word(i).is(WordClass::determiner | WordClass::possessive);
      if (!link) return false;
      continue;
    }
    const auto state = context_.state_of[mention->entity.index()];
    const EntityType type = context_.type(*mention);
    const bool own = type == EntityType::agency
                         ? state && context_.is_party(*state)
                         : type == EntityType::state && context_.is_party(mention->entity);
    if (!own) return false;
    organ = organ || type == EntityType::agency;
    i = mention->span.last - 1;
  }
  return organ;
}

/// "asked their envoys to …" binds those who ask; "ask all states to …", "ask our partners to …" do not.
bool SentenceReader::is_own_side(TokenRange addressee) const {
  if (addressee.empty()) return false;
  if (is_own_office(addressee) || are_own_officers(addressee) || are_own_organs(addressee)) return true;
  const bool possessive = lexed_.word(addressee.first).is(WordClass::possessive);
  bool own = possessive;
  for (std::uint32_t i = addressee.first; i < addressee.last; ++i) {
    if (possessive && lexed_.is_mark(i, ',')) break;  // "their envoys, X and Y, to …"
    if (context_.mention_over[i] >= 0) return false;
    const Word& word = lexed_.word(i);
    if (word.is(WordClass::foreign_party | WordClass::other_side)) return false;
    own = own || (word.is(WordClass::party_noun) && !word.is(WordClass::generic_actor));
    if (names_other_state(context_, i, addressee)) return false;
  }
  return own;
}

}  // namespace entente
