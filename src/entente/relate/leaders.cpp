#include "entente/relate/leaders.hpp"

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

/// "President of Chile", "Prime Minister"; not "Vice President", "former President".
bool is_post_of_leader(const Context& context, TokenRange post) {
  const LexedView& lexed = *context.lexed;
  bool leads = false;
  lexed.gazetteer->leader_posts.match(lexed.from(post.first, post),
                                      [&](const PhraseTrie::Match&) { leads = true; });
  return leads;
}

/// "the leaders", "We, Presidents of …"; not "business leaders", nor "heads of delegation".
bool opens_phrase(const Context& context, TokenRange tokens, std::uint32_t noun) {
  const LexedView& lexed = *context.lexed;
  if (equal_ignoring_case(lexed.text(noun), "heads") &&
      !(noun + 2 < lexed.ids.size() && lexed.text(noun + 1) == "of" &&
        (equal_ignoring_case(lexed.text(noun + 2), "state") ||
         equal_ignoring_case(lexed.text(noun + 2), "government"))))
    return false;
  if (noun == tokens.first) return true;
  return context.mention_over[noun - 1] < 0 &&
         (lexed.token(noun - 1).kind == TokenKind::punctuation ||
          lexed.word(noun - 1).is(WordClass::determiner | WordClass::possessive | WordClass::pronoun |
                                  WordClass::cardinal));
}

}  // namespace

bool speaks_of_leaders(const Context& context, TokenRange tokens) {
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    if (context.mention_over[i] < 0 && context.lexed->word(i).is(WordTrait::leader) &&
        opens_phrase(context, tokens, i))
      return true;
  }
  return false;
}

std::vector<EntityId> leaders_of_parties(const Context& context) {
  std::vector<EntityId> leaders;
  for (const Mention& mention : context.recognition.mentions) {
    if (context.type(mention) != EntityType::person || mention.post.empty()) continue;
    const auto state = context.state_of[mention.entity.index()];
    if (state && context.is_party(*state) && is_post_of_leader(context, mention.post))
      add_once(leaders, mention.entity);
  }
  return leaders;
}

}  // namespace entente
