#include "entente/relate/leaders.hpp"

#include "entente/base/add_once.hpp"

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

}  // namespace

bool speaks_of_leaders(const Context& context, TokenRange tokens) {
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
    if (context.mention_over[i] < 0 && context.lexed->word(i).is(WordTrait::leader)) return true;
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
