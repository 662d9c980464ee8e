#include "entente/relate/subjects.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/relate/members_as_subject.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/named_organs.hpp"
#include "entente/relate/party_adjectives.hpp"
#include "entente/relate/speakers.hpp"

namespace entente {

namespace {

class SubjectReader {
 public:
  SubjectReader(const Context& context, TokenRange phrase, const Subject& antecedent)
      : context_{context}, lexed_{*context.lexed}, phrase_{phrase}, antecedent_{antecedent} {}

  Subject read() const {
    TokenRange rest = phrase_;
    while (!rest.empty() && context_.mention_over[rest.first] < 0 &&
           lexed_.token(rest.first).kind == TokenKind::punctuation)
      ++rest.first;
    if (rest.empty()) return {};
    if (auto members = members_as_subject(context_, rest)) return *std::move(members);
    if (context_.mention_over[rest.first] < 0) {
      if (auto subject = by_pronoun(rest)) return *std::move(subject);
    }
    return by_head(rest);
  }

 private:
  Subject parties() const { return {SubjectKind::party, context_.parties}; }

  /// "we", "it", "all of us", "the two": what a pronoun or number stands for.
  std::optional<Subject> by_pronoun(TokenRange rest) const {
    const std::string word = to_lower(lexed_.text(rest.first));
    if (word == "we") return parties();
    if (word == "they" || word == "it" || word == "he" || word == "she") return antecedent_of(word);
    if (rest.size() == 1 && lexed_.word(rest.first).is(WordClass::effort_noun))
      return Subject{SubjectKind::effort, {}};
    const bool every = word == "both" || word == "all" || word == "each";
    if (every && (rest.size() == 1 || is_of_us(rest))) return parties();
    // "Neither side will …", "none of us will …", "the two will …"
    const bool of_party =
        context_.mention_over[rest.last - 1] < 0 && lexed_.word(rest.last - 1).is(WordClass::party_noun);
    if ((word == "none" && (is_of_us(rest) || of_party)) || (word == "neither" && of_party)) return parties();
    if (rest.size() == 2 && word == "the" && lexed_.word(rest.first + 1).is(WordClass::cardinal))
      return parties();
    return std::nullopt;
  }

  Subject antecedent_of(std::string_view pronoun) const {
    // "The Group trained many. It plans to …": a body of the parties is one, however many they are.
    const bool one = antecedent_.agents.size() < 2 || antecedent_.kind == SubjectKind::joint;
    const bool goes_on = pronoun != "it" || (!antecedent_.passed && one);
    if (goes_on && (antecedent_.kind == SubjectKind::party || antecedent_.kind == SubjectKind::joint))
      return {antecedent_.kind, antecedent_.agents};
    return pronoun == "they" ? parties() : Subject{SubjectKind::other, {}};
  }

  /// "all eight | of us", "each | of them"
  bool is_of_us(TokenRange rest) const {
    if (rest.size() < 3 || lexed_.text(rest.last - 2) != "of") return false;
    const std::string_view whom = lexed_.text(rest.last - 1);
    return whom == "us" || whom == "them";
  }

  /// What the determiners of a noun phrase say, and where they end.
  struct Determined {
    std::uint32_t end = 0;
    bool foreign = false;     ///< "other", "some"
    bool counted = false;     ///< "the three"
    bool indefinite = false;  ///< "a", "no"
    bool universal = false;   ///< "all", "every"
    bool ours = false;        ///< "our", "their"
  };

  Determined read_determiners(TokenRange rest) const {
    Determined out{rest.first, false, false, false, false, false};
    while (out.end < rest.last && context_.mention_over[out.end] < 0 &&
           lexed_.word(out.end).is(WordClass::determiner | WordClass::possessive)) {
      const Word& determiner = lexed_.word(out.end);
      const std::string word = to_lower(lexed_.text(out.end));
      // "all participants" are the parties; "all states" are more than they.
      out.universal = out.universal || word == "all" || word == "every";
      out.ours = out.ours || word == "our" || word == "their";
      out.indefinite = out.indefinite || word == "a" || word == "an" || word == "any" || word == "no";
      out.foreign = out.foreign || determiner.is(WordClass::foreign_party);
      out.counted = out.counted || determiner.is(WordClass::cardinal);
      ++out.end;
    }
    const bool number_behind = out.end < rest.last && out.end > rest.first && !out.indefinite &&
                               lexed_.word(out.end).is(WordClass::cardinal);
    out.counted = out.counted || number_behind;
    return out;
  }

  /// By the noun that heads the phrase, or the mention that does.
  Subject by_head(TokenRange rest) const {
    const Determined determined = read_determiners(rest);
    const std::uint32_t i = determined.end;
    bool foreign = determined.foreign;
    bool ordinal = false;
    if (i == rest.last) return {SubjectKind::other, {}};
    if (Subject post = by_post({i, rest.last}); post.kind != SubjectKind::none) return post;
    if (const Mention* mention = context_.mention(i)) return by_mention(*mention, rest, i);
    if (begins_with_held_post(context_, {i, rest.last})) return by_persons({i, rest.last});
    // The head is the last noun before a preposition, a comma, a bracket or a clause.
    std::uint32_t head = i;
    const Mention* inner = nullptr;
    std::uint32_t at = i;
    for (; at < rest.last; ++at) {
      if (const Mention* mention = context_.mention(at)) {
        inner = mention;
        head = at;
        at = mention->span.last - 1;
        continue;
      }
      const Word& word = lexed_.word(at);
      if (lexed_.token(at).kind == TokenKind::punctuation && !lexed_.is_mark(at, '-') &&
          !lexed_.is_mark(at, '/'))
        break;
      if (word.is(WordClass::preposition | WordClass::subordinator) && at > i) break;
      // "the Ministers | and the Secretary"
      if (at > i && lexed_.text(at) == "and" && at + 1 < rest.last && lexed_.text(at + 1) == "the" &&
          context_.mention_over[at - 1] < 0 && lexed_.word(at - 1).is(WordClass::party_noun))
        break;
      if (at + 1 < rest.last && word.is(WordClass::ordinal)) {
        ordinal = true;  // "the third round", but "third countries"
      } else if (at + 1 < rest.last && word.is(WordClass::foreign_party) && !is_portfolio(context_, at)) {
        foreign = true;
      }
      head = at;
    }
    foreign = foreign || (ordinal && lexed_.word(head).is(WordClass::party_noun));
    if (lexed_.token(head).kind == TokenKind::clitic) return {SubjectKind::other, {}};
    if (inner != nullptr && head == inner->span.first) return by_mention(*inner, rest, head);
    return by_common_noun(head, {at, rest.last}, determined, foreign, rest);
  }

  Subject by_common_noun(std::uint32_t head, TokenRange behind, const Determined& determined, bool foreign,
                         TokenRange whole) const {
    const Word& word = lexed_.word(head);
    if (determined.universal && !determined.counted && !determined.ours && word.is(WordClass::generic_actor))
      return {SubjectKind::other, {}};
    if (auto organs = named_organs(context_, whole, head); !organs.empty() && !foreign)
      return {SubjectKind::party, std::move(organs)};
    // "our coast guards", "the two coast guards", "our aim": what is theirs binds them.
    if ((determined.ours || determined.counted) && !foreign &&
        (word.is(WordTrait::organ) || word.is(WordClass::commitment_noun_low)))
      return {SubjectKind::joint, context_.parties};
    // "the armed forces | of the three countries"
    if (word.is(WordTrait::organ) && !foreign && behind.size() > 2 && lexed_.text(behind.first) == "of" &&
        !context_.parties.empty() &&
        classify_subject(context_, {behind.first + 1, behind.last}, {}).agents == context_.parties)
      return {SubjectKind::joint, context_.parties};
    // "The three NSAs", "the two Secretaries": as many as speak here, by their posts.
    const bool capital = lexed_.is_capital(head);
    const bool post = capital || lexed_.token(head).letter_case == TokenCase::mixed;
    if (determined.counted && !foreign && post) return parties();
    const bool each = equal_ignoring_case(lexed_.text(whole.first), "each");  // "Each Participating State"
    if (each && lexed_.text(head) == "State" && !foreign && behind.empty()) return parties();
    if (word.is(WordClass::party_noun_singular)) {
      if (const auto state = party_of_adjective({whole.first, head})) return {SubjectKind::party, {*state}};
    }
    return by_noun(head, behind, foreign, determined.indefinite && !capital, whole);  // "A Committee will …"
  }

  /// "the Turkish side": the party whose adjective stands in `phrase`.
  std::optional<EntityId> party_of_adjective(TokenRange phrase) const {
    for (std::uint32_t i = phrase.first; i < phrase.last; ++i) {
      if (const auto party = adjective_party(context_, i, phrase_)) return party;
    }
    return std::nullopt;
  }

  Subject by_noun(std::uint32_t head, TokenRange behind, bool foreign, bool indefinite,
                  TokenRange whole) const {
    const Word& word = lexed_.word(head);
    if (word.is(WordClass::party_noun) && !foreign) {
      if (const auto states = states_behind(behind); !states.empty()) return {SubjectKind::party, states};
      const bool bare = head == whole.first;
      if (bare && are_of_alliance(head)) return {SubjectKind::other, {}};
      if (word.is(WordClass::party_noun_singular)) {
        if (equal_ignoring_case(lexed_.text(whole.first), "each")) return parties();
        return antecedent_.kind == SubjectKind::party && antecedent_.agents.size() == 1
                   ? antecedent_
                   : Subject{SubjectKind::other, {}};
      }
      if (bare && word.is(WordClass::generic_actor)) return {SubjectKind::generic, context_.parties};
      return parties();
    }
    if (word.is(WordClass::generic_actor) && foreign) return {SubjectKind::other, {}};
    const bool task_force = head > whole.first && equal_ignoring_case(lexed_.text(head), "force") &&
                            equal_ignoring_case(lexed_.text(head - 1), "task");
    if ((word.is(WordClass::joint_body) || task_force) && !foreign && head > whole.first &&
        (!indefinite || is_of_both(context_, whole, behind)))
      return {SubjectKind::joint, context_.parties};
    if (word.is(WordClass::effort_noun)) return {SubjectKind::effort, {}};
    // "The objective of this Taskforce is to …"
    if (word.is(WordClass::commitment_noun_low) && !indefinite && behind.size() > 1 &&
        lexed_.text(behind.first) == "of") {
      const Subject owner = classify_subject(context_, {behind.first + 1, behind.last}, antecedent_);
      if (owner.kind == SubjectKind::party || owner.kind == SubjectKind::joint)
        return {SubjectKind::joint, owner.agents};
    }
    return {SubjectKind::other, {}};
  }

  /// "Allies adopted …": those of an alliance, which says so itself or is not heard here.
  bool are_of_alliance(std::uint32_t head) const {
    return lexed_.text(head) == "Allies" &&
           std::none_of(context_.parties.begin(), context_.parties.end(),
                        [&](EntityId party) { return context_.entity(party).type == EntityType::forum; });
  }

  /// "of Japan and the United States", "from both countries", "of the Quad": whose the noun before is.
  std::vector<EntityId> states_behind(TokenRange behind) const {
    std::vector<EntityId> states;
    if (behind.empty() || (lexed_.text(behind.first) != "of" && lexed_.text(behind.first) != "from" &&
                           lexed_.text(behind.first) != "for"))
      return states;
    for (std::uint32_t i = behind.first; i < behind.last; ++i) {
      if (const Mention* mention = context_.mention(i)) {
        if (is_actor(mention->entity)) add_once(states, mention->entity);
        i = mention->span.last - 1;
      }
    }
    return states;
  }

  bool is_actor(EntityId id) const {
    return context_.entity(id).type == EntityType::state || context_.is_party(id);
  }

  /// "the President of the United States and the Prime Minister of the State of Israel".
  Subject by_post(TokenRange rest) const {
    bool begins = false;
    for (const PostAt& post : posts_in(context_, rest)) begins = begins || post.tokens.first == rest.first;
    if (!begins) return {};
    Subject subject{SubjectKind::party, {}};
    for (std::uint32_t i = rest.first; i < rest.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr) continue;
      if (is_actor(mention->entity)) add_once(subject.agents, mention->entity);
      if (const auto state = context_.state_of[mention->entity.index()]) add_once(subject.agents, *state);
      i = mention->span.last - 1;
    }
    if (!subject.agents.empty()) return subject;
    return by_posts_alone(rest);
  }

  /// "The President and the Taoiseach": two who speak are the parties; one is whom the text has with that
  /// post.
  Subject by_posts_alone(TokenRange rest) const {
    const auto posts = posts_in(context_, rest);
    if (posts.size() > 1) return parties();
    const std::string post{lexed_.text(posts.front().tokens)};
    Subject subject{SubjectKind::party, {}};
    for (std::size_t i = 0; i < context_.recognition.entities.size(); ++i) {
      const RecognisedEntity& entity = context_.recognition.entities[i];
      if (entity.type != EntityType::person || entity.post != post) continue;
      if (const auto state = context_.state_of[i]) add_once(subject.agents, *state);
    }
    return subject.agents.size() == 1 ? subject : Subject{};
  }

  Subject by_mention(const Mention& mention, TokenRange rest, std::uint32_t at) const {
    const EntityType type = context_.type(mention);
    const std::uint32_t after = mention.span.last;
    // "Quad partners", "United States negotiators", "the Group's work": the name only describes the head
    // behind it.
    if (after < rest.last && context_.mention_over[after] < 0 &&
        lexed_.token(after).kind == TokenKind::clitic) {
      return by_possessed({after + 1, rest.last}, mention.entity);
    }
    if (after < rest.last && context_.mention_over[after] < 0 &&
        lexed_.token(after).kind == TokenKind::word &&
        !lexed_.word(after).is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator |
                               WordClass::adverb)) {
      return by_described({after, rest.last}, mention.entity);
    }
    if (type == EntityType::person) return by_persons(rest);
    const MentionList list = list_at(context_, at, rest);
    switch (type) {
      case EntityType::state: {
        Subject subject{SubjectKind::party, {}};
        for (const EntityId id : list.entities) {
          if (is_actor(id)) add_once(subject.agents, id);
        }
        return only_parties(subject);
      }
      case EntityType::agency: {
        return {SubjectKind::party, agencies_in(context_, {at, rest.last})};
      }
      case EntityType::forum:
      case EntityType::programme: {
        if (is_actor(mention.entity)) return {SubjectKind::party, {mention.entity}};
        return is_joint(context_, mention.entity) ? Subject{SubjectKind::joint, context_.parties}
                                                  : Subject{SubjectKind::other, {}};
      }
      case EntityType::organization: {
        // "Reef Lines and the Chilean Navy": the organ binds itself with whom it acts.
        auto organs = organs_of_parties(context_, list.entities);
        return organs.empty() ? Subject{SubjectKind::other, {}}
                              : Subject{SubjectKind::party, std::move(organs)};
      }
      default:
        return {SubjectKind::other, {}};
    }
  }

  /// States that are no parties do not bind themselves in a statement that others make.
  Subject only_parties(Subject subject) const {
    if (context_.parties.empty()) return subject;
    const bool any_party = std::any_of(subject.agents.begin(), subject.agents.end(),
                                       [this](EntityId id) { return speaks(context_, id); });
    return any_party ? subject : Subject{SubjectKind::other, {}};
  }

  Subject by_persons(TokenRange rest) const {
    Subject subject{SubjectKind::party, {}};
    std::size_t persons = 0;
    for (std::uint32_t i = rest.first; i < rest.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr) continue;
      if (context_.type(*mention) == EntityType::person) {
        ++persons;
        if (const auto state = context_.state_of[mention->entity.index()]) add_once(subject.agents, *state);
      }
      i = mention->span.last - 1;
    }
    // Several speak, and of one it is not told for whom: together they speak for all.
    if (persons > 1 && subject.agents.size() < std::min(persons, context_.parties.size())) return parties();
    if (subject.agents.empty()) return antecedent_.kind == SubjectKind::party ? antecedent_ : parties();
    return only_parties(subject);
  }

  Subject by_possessed(TokenRange behind, EntityId owner) const {
    for (std::uint32_t i = behind.first; i < behind.last; ++i) {
      if (const Mention* mention = context_.mention(i)) {
        // "Norway's Institute of Marine Research": a body of a party binds itself, whatever kind it is of.
        const bool own = only_parties({SubjectKind::party, {owner}}).kind == SubjectKind::party;
        if (own && context_.type(*mention) == EntityType::organization && is_actor(owner)) {
          return {SubjectKind::party, {mention->entity}};
        }
        return by_mention(*mention, behind, i);
      }
      // "Chile's central bank, | the Bank of Chile, …"
      if (lexed_.is_mark(i, ',') && i + 2 < behind.last) {
        const Mention* named = context_.mention(lexed_.text(i + 1) == "the" ? i + 2 : i + 1);
        if (named != nullptr && context_.type(*named) == EntityType::agency)
          return by_mention(*named, behind, named->span.first);
      }
      if (lexed_.word(i).is(WordClass::preposition) || lexed_.token(i).kind == TokenKind::punctuation) break;
      if (lexed_.word(i).is(WordClass::party_noun)) return only_parties({SubjectKind::party, {owner}});
      if (lexed_.word(i).is(WordClass::effort_noun)) return {SubjectKind::effort, {}};
    }
    return {SubjectKind::other, {}};
  }

  Subject by_described(TokenRange behind, EntityId describing) const {
    std::uint32_t head = behind.first;
    for (std::uint32_t i = behind.first; i < behind.last; ++i) {
      if (context_.mention_over[i] >= 0 ||
          (lexed_.token(i).kind == TokenKind::punctuation && !lexed_.is_mark(i, '-')) ||
          lexed_.word(i).is(WordClass::preposition | WordClass::subordinator)) {
        break;
      }
      head = i;
    }
    const Word& word = lexed_.word(head);
    if (word.is(WordClass::party_noun)) {
      if (context_.entity(describing).type == EntityType::state)
        return only_parties({SubjectKind::party, {describing}});
      return parties();
    }
    if (word.is(WordClass::joint_body)) return {SubjectKind::joint, context_.parties};
    if (word.is(WordClass::effort_noun)) return {SubjectKind::effort, {}};
    return {SubjectKind::other, {}};
  }

  const Context& context_;
  const LexedView& lexed_;
  TokenRange phrase_;
  const Subject& antecedent_;
};

}  // namespace

Subject classify_subject(const Context& context, TokenRange phrase, const Subject& antecedent) {
  return SubjectReader{context, phrase, antecedent}.read();
}

}  // namespace entente
