#include "entente/relate/post_bodies.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "entente/base/add_once.hpp"
#include "entente/recognise/person_posts.hpp"
#include "entente/relate/mention_fit.hpp"

namespace entente {

namespace {

class PostReader {
 public:
  PostReader(const Context& context, const Mention& person)
      : context_{context},
        lexed_{*context.lexed},
        post_{person.post},
        state_{person.post_of.has_value()},
        sentence_{lexed_.segmentation->sentences[person.sentence.index()].tokens},
        follows_name_{person.post.first >= person.tokens.last},
        behind_name_{person.span.last} {}

  std::vector<EntityId> read() {
    if (is_of_another()) return {};
    read_before();
    for (std::uint32_t i = post_.first; i < post_.last; ++i) take_at(i);
    // "Assistant Secretary Ana Lima | of the Department of …"
    read_behind(follows_name_ ? post_.last : behind_name_);
    if (bodies_.empty()) read_listed_body();
    if (bodies_.empty()) read_commission();
    if (bodies_.empty() && !state_) read_secretariat();
    return std::move(bodies_);
  }

 private:
  /// "President X, Chair of the Y Z": what stands behind a name and before the next is the next one's post.
  bool is_of_another() const {
    if (!follows_name_) return false;
    const auto& mentions = context_.recognition.mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
      return other.tokens.first >= post_.last && !other.post.empty() && other.post.first < post_.last &&
             other.post.last > post_.first && context_.type(other) == EntityType::person;
    });
  }

  /// "Health Canada | Associate Deputy Minister": the name right before the post.
  void read_before() {
    if (post_.first == sentence_.first) return;
    const Mention* before = context_.mention(post_.first - 1);
    if (before != nullptr && (context_.type(*before) == EntityType::agency || is_organization(*before)))
      add_once(bodies_, before->entity);
  }

  /// "Director General | of the Bureau of the Ministry": from one body to the larger.
  void read_behind(std::uint32_t at) {
    at = behind_bracket(context_, at, sentence_);
    while (at + 1 < sentence_.last && context_.mention_over[at] < 0) {
      const std::string_view link = lexed_.text(at);
      if (link != "of" && link != "at" && link != "for" && link != "in" && link != "within") return;
      if ((link == "at" || link == "in") && !follows_name_ && (is_met() || speaks_for_state())) return;
      const std::uint32_t next = lexed_.text(at + 1) == "the" ? at + 2 : at + 1;
      const Mention* body = next < sentence_.last ? context_.mention(next) : nullptr;
      if (body == nullptr || body->span.first != next) return;
      // "at the Palace | Maritime Council": the seat before the body.
      if (const Mention* inner =
              body->span.last < sentence_.last ? context_.mention(body->span.last) : nullptr;
          inner != nullptr && context_.type(*inner) == EntityType::agency)
        body = inner;
      if (is_secretariat_of(*body, link)) {
        add_once(bodies_, body->entity);
      } else if (link == "of" || context_.type(*body) != EntityType::state) {
        add_actor(*body);
      }
      at = behind_bracket(context_, body->span.last, sentence_);
    }
  }

  /// "Executive Secretary | of the Reef Convention": a treaty that has a secretariat is a body by that.
  bool is_secretariat_of(const Mention& body, std::string_view link) const {
    return link == "of" && context_.type(body) == EntityType::framework &&
           context_.entity(body.entity).entry &&
           lexed_.text(post_).find("Secretary") != std::string_view::npos;
  }

  /// "the meeting of President A and Prime Minister B | at the Palace": theirs is no post in a body.
  bool speaks_for_state() const {
    bool speaks = false;
    lexed_.gazetteer->state_posts.match(lexed_.from(post_.first, post_), [&](const PhraseTrie::Match& match) {
      speaks = speaks || match.size == post_.size();
    });
    return speaks;
  }

  /// "hosted President A | at the Palace": where they met, not where the post is.
  bool is_met() const {
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t i = post_.first; i > sentence_.first && post_.first - i < farthest; --i) {
      if (context_.mention_over[i - 1] < 0 && lexed_.word(i - 1).is_verb() &&
          (lexed_.is_form_of(i - 1, WordTrait::meets) || lexed_.is_form_of(i - 1, WordTrait::comes)))
        return true;
    }
    return false;
  }

  /// "Ana Lima, Executive Director, Coral Foundation (CF)" as the item of a list, "Attorney General Ana Lima
  /// (Arizona)": the body ends it.
  void read_listed_body() {
    std::uint32_t at = follows_name_ ? post_.last : behind_name_;
    if (at + 1 >= sentence_.last || context_.mention_over[at] >= 0) return;
    const bool bracket = lexed_.is_mark(at, '(');
    if (!bracket && !(follows_name_ && lexed_.is_mark(at, ','))) return;
    if (lexed_.text(++at) == "the") ++at;
    const Mention* body = at < sentence_.last ? context_.mention(at) : nullptr;
    if (body == nullptr || body->span.first != at || context_.type(*body) == EntityType::person) return;
    const std::uint32_t behind = behind_bracket(context_, body->span.last, sentence_);
    const bool closed = bracket && behind < sentence_.last && lexed_.is_mark(behind, ')');
    const bool ends =
        !bracket && context_.type(*body) != EntityType::place &&
        (behind == sentence_.last || lexed_.is_mark(behind, '(') || lexed_.is_mark(behind, ';'));
    if (closed || ends) add_once(bodies_, body->entity);
  }

  /// "the European Commissioner for Reefs" is a member of the European Commission.
  void read_commission() {
    for (std::uint32_t i = post_.first; i < post_.last; ++i) {
      if (i == sentence_.first || lexed_.text(i) != "Commissioner") continue;
      const std::string body = std::string{lexed_.text(i - 1)} + " Commission";
      const auto& entities = context_.recognition.entities;
      for (std::size_t e = 0; e < entities.size(); ++e) {
        if (entities[e].name == body) add_once(bodies_, EntityId{e});
      }
    }
  }

  /// "Deputy Secretary General Lima": where one organisation alone speaks, it is that one's.
  void read_secretariat() {
    if (!serves_organisation(lexed_, post_)) return;
    std::vector<EntityId> bodies;
    for (const EntityId party : context_.parties) {
      if (context_.entity(party).type == EntityType::forum) bodies.push_back(party);
    }
    if (bodies.size() == 1) bodies_ = std::move(bodies);
  }

  /// Inside the post: not behind "to", which says whom it is for ("Advisor to the …"). A state is told by
  /// "of" or as the first word only: "Director for China" is no Chinese one.
  void take_at(std::uint32_t i) {
    const Mention* mention = context_.mention(i);
    if (mention == nullptr || mention->span.first != i) return;
    std::uint32_t before = i;
    if (before > post_.first && lexed_.text(before - 1) == "the") --before;
    const std::string_view link = before > post_.first ? lexed_.text(before - 1) : std::string_view{};
    if (link == "to" || link == "in" || link == "from") return;
    if (is_secretariat_of(*mention, link)) {
      add_once(bodies_, mention->entity);
    } else if (context_.type(*mention) == EntityType::agency || link.empty() || link == "of") {
      add_actor(*mention);
    }
  }

  void add_actor(const Mention& mention) {
    const EntityType type = context_.type(mention);
    if (type == EntityType::agency || type == EntityType::state || context_.is_party(mention.entity) ||
        is_organization(mention))
      add_once(bodies_, mention.entity);
  }

  /// "Director General of the IAEA": a standing body with members, not a meeting.
  bool is_organization(const Mention& mention) const {
    const auto entry = context_.entity(mention.entity).entry;
    return entry && context_.type(mention) == EntityType::forum &&
           !lexed_.word(mention.tokens.last - 1).is(WordClass::meeting);
  }

  const Context& context_;
  const LexedView& lexed_;
  TokenRange post_;
  bool state_;
  TokenRange sentence_;
  bool follows_name_;
  std::uint32_t behind_name_;
  std::vector<EntityId> bodies_;
};

}  // namespace

std::vector<EntityId> bodies_of_post(const Context& context, const Mention& person) {
  if (person.post.empty()) return {};
  return PostReader{context, person}.read();
}

bool is_of_first_post(const Context& context, const Mention& person, EntityId body) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t i = person.post.first; i + 1 < person.post.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention != nullptr && mention->entity == body) return true;
    if (lexed.text(i) != "and") continue;
    bool post = false;
    lexed.gazetteer->posts.match(lexed.from(i + 1, person.post),
                                 [&](const PhraseTrie::Match&) { post = true; });
    if (post) return false;
  }
  return true;
}

namespace {

/// "current Chairperson of the Reef Council", "President-in-office of the Reef Council"
bool is_presided(const Context& context, const Mention& body) {
  constexpr std::uint32_t longest_post = 4;
  const LexedView& lexed = *context.lexed;
  const TokenRange sentence = lexed.segmentation->sentences[body.sentence.index()].tokens;
  std::uint32_t of = body.span.first;
  if (of > sentence.first && lexed.text(of - 1) == "the") --of;
  if (of < sentence.first + 2 || lexed.text(of - 1) != "of") return false;
  --of;
  if (context.mention_over[of - 1] < 0 && lexed.text(of - 1) == "office" && lexed.is_mark(of - 2, '-'))
    return true;
  bool post = false;
  for (std::uint32_t i = of - 1; i + longest_post > of && i > sentence.first && !post; --i) {
    // "the Heads of State of the Reef Council": who met in it
    if (!lexed.is_capital(i) || lexed.text(i).ends_with('s') || lexed.text(i - 1) == "of") break;
    lexed.gazetteer->posts.match(
        lexed.from(i, {i, of}), [&](const PhraseTrie::Match& match) { post = post || i + match.size == of; });
  }
  return post;
}

}  // namespace

bool is_in_post(const Context& context, const Mention& body) {
  if (is_presided(context, body)) return true;
  const auto& mentions = context.recognition.mentions;
  const auto at = static_cast<std::size_t>(context.mention_over[body.span.first]);
  for (std::size_t m = at + 1; m < mentions.size() && mentions[m].sentence == body.sentence; ++m) {
    if (mentions[m].post.empty()) continue;
    if (mentions[m].post.first <= body.span.last && mentions[m].tokens.first >= body.span.last) return true;
    break;
  }
  for (std::size_t m = at; m > 0 && mentions[m - 1].sentence == body.sentence; --m) {
    const Mention& person = mentions[m - 1];
    // "Ana Lopez, Tariff Office Advisor"
    if (m == at && context.type(person) == EntityType::person && person.span.last + 1 == body.span.first)
      return true;
    if (person.post.empty()) continue;
    return person.post.first >= person.tokens.last && body.span.first <= person.post.last + 2;
  }
  return false;
}

}  // namespace entente
