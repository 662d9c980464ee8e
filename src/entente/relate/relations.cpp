#include "entente/relate/relations.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "entente/base/text.hpp"
#include "entente/recognise/label_scan.hpp"
#include "entente/relate/attendance.hpp"
#include "entente/relate/commitment_venue.hpp"
#include "entente/relate/cooperation.hpp"
#include "entente/relate/delegations.hpp"
#include "entente/relate/issuer.hpp"
#include "entente/relate/known_relations.hpp"
#include "entente/relate/meetings.hpp"
#include "entente/relate/organ_lines.hpp"
#include "entente/relate/organ_owner.hpp"
#include "entente/relate/pattern_match.hpp"
#include "entente/relate/pattern_wake.hpp"
#include "entente/relate/post_bodies.hpp"
#include "entente/relate/signatories.hpp"
#include "entente/relate/whereabouts.hpp"

namespace entente {

namespace {

constexpr std::size_t few_parties = 12;
constexpr std::string_view works_through = "relation/works-through";

class RelationFinder {
 public:
  RelationFinder(Context& context, const RelationRules& rules, const Commitments& commitments)
      : context_{context},
        lexed_{*context.lexed},
        rules_{rules},
        commitments_{commitments},
        waker_{context, rules} {}

  Relations find() {
    read_meeting();
    const auto& sentences = lexed_.segmentation->sentences;
    Subject subject{SubjectKind::party, context_.parties};
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      const BlockKind kind = lexed_.document->blocks[sentences[s].block.index()].kind;
      if (kind != BlockKind::paragraph && kind != BlockKind::list_item) continue;
      read_sentence(SentenceId{s}, subject);
      read_whereabouts(SentenceId{s});
    }
    for (const Attendee& attendee : context_.attendees) add_attendee(attendee);
    read_mentions();
    for (const Signatory& each : find_signatories(context_)) {
      add(each.person, Predicate::represents, each.state, each.sentence, relation_rule::signatory,
          context_.entity(each.person).post);
      if (!found_.events.empty())
        add(each.person, Predicate::participated_in, what_met(), each.sentence, relation_rule::signatory);
    }
    read_delegations();
    read_organ_lines();
    read_commitments();
    read_known();
    drop_seeming_cooperation(context_, found_.found);
    drop_texts_of_signers(context_, found_.found);
    std::stable_sort(found_.found.begin(), found_.found.end(),
                     [](const Relation& a, const Relation& b) { return a.sentence < b.sentence; });
    return std::move(found_);
  }

 private:
  void add(RelationSubject subject, Predicate predicate, RelationObject object, SentenceId sentence,
           std::string_view rule, std::string detail = {}) {
    const auto* entity = std::get_if<EntityId>(&object);
    if (entity != nullptr && RelationSubject{*entity} == subject) return;
    if (predicate == Predicate::cooperates_in && entity != nullptr && is_actor(*entity)) return;
    const auto* organ = std::get_if<EntityId>(&subject);
    if (entity != nullptr && organ != nullptr &&
        (meets_in_own_organ(context_, predicate, *organ, *entity) ||
         (predicate == Predicate::part_of && bears_other_state(context_, *organ, *entity))))
      return;
    if (!seen_.insert({subject, predicate, object}).second) return;
    if (predicate == Predicate::held_in || predicate == Predicate::scheduled_for)
      met_[subject] |= lies_ahead(context_, object);
    found_.found.push_back(
        {subject, predicate, std::move(object), std::move(detail), sentence, std::string{rule}});
  }

  void read_sentence(SentenceId id, Subject& subject) {
    ParsedSentence sentence{id, lexed_.segmentation->sentences[id.index()].tokens, {}, {}};
    bool parsed = false;
    const std::vector<std::uint32_t> woken = waker_.woken_by(sentence.tokens);
    for (const std::uint32_t index : woken) {
      if (!parsed) {
        sentence.groups = find_clauses(context_, sentence.tokens);
        for (const VerbGroup& group : sentence.groups) {
          sentence.subjects.push_back(classify_subject(context_, group.subject, subject));
          if (sentence.subjects.back().kind == SubjectKind::party && group.embedding != Embedding::relative)
            subject = sentence.subjects.back();
        }
        parsed = true;
      }
      const RelationPattern& pattern = rules_.patterns[index];
      for (const PatternMatch& match : match_pattern(context_, sentence, pattern)) {
        if (pattern.rule == works_through && speaks_for_too_many(match.subjects)) continue;
        for (const EntityId from : match.subjects) {
          const EntityId issuer = pattern.predicate == Predicate::issued ? for_whom(from) : from;
          for (const auto& object : match.objects)
            add(issuer, predicate_for(pattern.predicate, issuer, object), object, id, pattern.rule);
        }
      }
    }
  }

  void read_whereabouts(SentenceId id) {
    for (const Whereabouts& told :
         whereabouts_in(context_, lexed_.segmentation->sentences[id.index()].tokens)) {
      for (const EntityId place : told.places)
        add(told.event, Predicate::held_in, place, id, relation_rule::whereabouts);
      if (told.period)
        add(told.event, Predicate::scheduled_for, to_iso(*told.period), id, relation_rule::whereabouts);
    }
  }

  /// Those whom a delegation's line names were there, and speak for its state or are part of it.
  void read_delegations() {
    for (const Delegate& each : find_delegates(context_)) {
      const bool person = context_.entity(each.entity).type == EntityType::person;
      if (person) {
        add(each.entity, Predicate::represents, each.state, each.sentence, relation_rule::delegation,
            context_.entity(each.entity).post);
      } else if (!has_owner(each.entity)) {
        add(each.entity, Predicate::part_of, each.state, each.sentence, relation_rule::delegation);
      }
      if (each.took_part && !found_.events.empty())
        add(each.entity, Predicate::participated_in, what_met(), each.sentence, relation_rule::delegation);
    }
  }

  void read_organ_lines() {
    for (const OrganLine& line : find_organ_lines(context_)) {
      add(line.organ, Predicate::part_of, line.state, line.sentence, relation_rule::organ_line);
      if (!line.person) continue;
      const std::string& post = context_.entity(*line.person).post;
      for (const EntityId represented : {line.organ, line.state})
        add(*line.person, Predicate::represents, represented, line.sentence, relation_rule::organ_line, post);
    }
  }

  void add_attendee(const Attendee& attendee) {
    add(attendee.entity, Predicate::participated_in, what_met(), attendee.sentence,
        relation_rule::attendance);
    if (attendee.sent_by) {
      add(attendee.entity, Predicate::represents, *attendee.sent_by, attendee.sentence,
          relation_rule::attendance, context_.entity(attendee.entity).post);
    }
  }

  /// "President Lima’s Strategy" is that of the state for which he speaks.
  EntityId for_whom(EntityId id) const {
    const auto state =
        context_.entity(id).type == EntityType::person ? context_.state_of[id.index()] : std::nullopt;
    return state ? *state : id;
  }

  /// "They signed the Artemis Accords": who signs another's known text supports it; a conference that adopts
  /// one issues it.
  Predicate predicate_for(Predicate predicate, EntityId from, const RelationObject& object) const {
    const auto* text = std::get_if<EntityId>(&object);
    const bool adopts = context_.entity(from).type == EntityType::forum && !is_actor(from);
    if (predicate != Predicate::issued || text == nullptr || adopts || !context_.entity(*text).entry)
      return predicate;
    const auto& owner = lexed_.gazetteer->vocabulary.entries[context_.entity(*text).entry->index()].owner;
    const RecognisedEntity& who = context_.entity(from);  // or an organ of whose text it is
    return owner && owner != who.entry && owner != who.owner ? Predicate::supports : predicate;
  }

  void read_meeting() {
    const auto& event = context_.meeting;
    if (!event) return;
    found_.events.push_back(*event);
    const RelationObject met = what_met();
    std::vector<EntityId> present = event->participants;
    // Of leaders who met by themselves it is told by name.
    if (event->series || present.empty())
      present.insert(present.end(), context_.parties.begin(), context_.parties.end());
    for (const EntityId each : present)
      add(each, Predicate::participated_in, met, event->sentence, relation_rule::meeting);
    const RelationSubject meeting =
        event->series ? RelationSubject{*event->series} : RelationSubject{EventId{0}};
    if (!event->place.empty()) {
      for (std::size_t i = 0; i < context_.recognition.entities.size(); ++i) {
        const RecognisedEntity& entity = context_.recognition.entities[i];
        const bool where = entity.type == EntityType::place || entity.type == EntityType::state ||
                           entity.type == EntityType::agency;
        if (where && entity.name == event->place) {
          add(meeting, Predicate::held_in, EntityId{i}, event->sentence, relation_rule::meeting);
        }
      }
    }
    if (event->period)
      add(meeting, Predicate::scheduled_for, to_iso(*event->period), event->sentence, relation_rule::meeting);
  }

  /// The forum, or where there is none the meeting itself.
  RelationObject what_met() const {
    if (context_.series) return *context_.series;
    return EventId{0};
  }

  /// What names themselves say: "U.S. Department of …", "NATO Security Framework", "President X of STATE".
  void read_mentions() {
    const std::vector<Mention> mentions = context_.recognition.mentions;
    std::map<EntryId, EntityId> named;
    for (std::size_t i = 0; i < context_.recognition.entities.size(); ++i) {
      const RecognisedEntity& entity = context_.recognition.entities[i];
      if (entity.entry) named.emplace(*entity.entry, EntityId{i});
    }
    for (const Mention& mention : mentions) {
      const EntityType type = context_.type(mention);
      if (mention.owner && type == EntityType::agency) {
        add(mention.entity, Predicate::part_of,
            entity_of_entry(context_.recognition, *lexed_.gazetteer, *mention.owner), mention.sentence,
            relation_rule::owner_before_name);
      }
      if (const auto owner = type == EntityType::agency ? owner_by_pronoun(context_, mention) : std::nullopt)
        add(mention.entity, Predicate::part_of, *owner, mention.sentence, relation_rule::owner_by_pronoun);
      if (mention.owner && type == EntityType::framework) {
        add(entity_of_entry(context_.recognition, *lexed_.gazetteer, *mention.owner), Predicate::issued,
            mention.entity, mention.sentence, relation_rule::owner_before_name);
      }
      if (mention.post_of && type == EntityType::person) {
        add(mention.entity, Predicate::represents,
            entity_of_entry(context_.recognition, *lexed_.gazetteer, *mention.post_of), mention.sentence,
            relation_rule::post_of_state, context_.entity(mention.entity).post);
      }
      for (const EntityId body : bodies_of_post(context_, mention)) {
        add(mention.entity, Predicate::represents, body, mention.sentence, relation_rule::post_in_organ,
            is_of_first_post(context_, mention, body) ? context_.entity(mention.entity).post : std::string{});
      }
      if (type == EntityType::framework) read_issuer(mention, named);
    }
    context_.state_of.resize(context_.recognition.entities.size());
  }

  /// A text whose name begins with a forum or organ that the statement names elsewhere is one of that body.
  void read_issuer(const Mention& mention, const std::map<EntryId, EntityId>& named) {
    const auto issuer = issuer_in_name(context_, mention);
    if (!issuer) return;
    const auto at = named.find(*issuer);
    // A numbered resolution is told by nothing but the body that adopted it.
    if (at == named.end() && !is_numbered_text(context_, mention)) return;
    const EntityId body =
        at == named.end() ? entity_of_entry(context_.recognition, *lexed_.gazetteer, *issuer) : at->second;
    add(body, Predicate::issued, mention.entity, mention.sentence, relation_rule::issuer_in_name);
  }

  /// A commitment that names a forum or programme of the parties says that they work together in it.
  void read_commitments() {
    for (const Commitment& commitment : commitments_.found) {
      if (commitment.action == "support" || commitment.action == "endorse" || commitment.action == "welcome")
        continue;
      for (const EntityId venue : commitment.venues) {
        const EntityType type = context_.entity(venue).type;
        if (type != EntityType::forum || venue == context_.series ||
            !is_worked_in(context_, venue, commitment) || is_told_otherwise(venue, commitment.sentence))
          continue;
        if (holds_meeting(context_, commitment) ? is_held_once(context_, venue) : is_occasion(venue))
          continue;
        for (const EntityId agent : commitment.agents) {
          const bool took_part =
              seen_.contains({RelationSubject{agent}, Predicate::participated_in, RelationObject{venue}});
          if (!took_part && (context_.entity(agent).type == EntityType::state || context_.is_party(agent))) {
            add(agent, Predicate::cooperates_in, venue, commitment.sentence, relation_rule::commitment_venue);
          }
        }
      }
    }
  }

  /// "We will work through the Working Group": of thirty who speak not each is in it.
  bool speaks_for_too_many(const std::vector<EntityId>& subjects) const {
    return subjects.size() > few_parties && subjects == context_.parties;
  }

  /// "We will take stock at the Reef Conference in Lima in May": a day of the calendar, and no place where
  /// they work together; a listed forum, where few speak, is both.
  bool is_occasion(EntityId venue) const {
    return met_.contains(venue) && (!context_.entity(venue).entry || context_.parties.size() > few_parties);
  }

  /// What is known anyway, where the text says nothing else of the two.
  void read_known() {
    std::map<EntityId, std::set<RelationSubject>> authors;  // of texts that were submitted
    for (const Relation& told : found_.found) {
      const auto* text = std::get_if<EntityId>(&told.object);
      if (text != nullptr && told.predicate == Predicate::submitted) authors[*text].insert(told.subject);
    }
    read_organs_of_delegates();
    read_organs_present();
    for (const KnownRelation& known : find_known_relations(context_)) {
      if (known.predicate == Predicate::part_of && has_owner(known.subject)) continue;
      if (known.predicate == Predicate::cooperates_in &&
          seen_.contains(
              {RelationSubject{known.subject}, Predicate::participated_in, RelationObject{known.object}}))
        continue;
      // Another submitted the text.
      const auto text = authors.find(known.object);
      if (known.predicate == Predicate::issued && text != authors.end() &&
          (text->second.size() > 1 || !text->second.contains(RelationSubject{known.subject})))
        continue;
      const auto met = known.rule == known_rule::partners_in_name ? met_.find(known.object) : met_.end();
      const bool took_part = met != met_.end() && !met->second;
      add(known.subject, took_part ? Predicate::participated_in : known.predicate, known.object,
          known.sentence, known.rule);
    }
  }

  /// The body in which a delegate of a state has his post is the state's, unless it is known to be another's.
  void read_organs_of_delegates() {
    std::map<EntityId, std::pair<EntityId, SentenceId>> sent_by;  // persons whom a delegation has
    for (const Relation& told : found_.found) {
      const auto* person = std::get_if<EntityId>(&told.subject);
      const auto* state = std::get_if<EntityId>(&told.object);
      if (person != nullptr && state != nullptr && told.predicate == Predicate::represents &&
          context_.entity(*state).type == EntityType::state)
        sent_by.emplace(*person, std::pair{*state, told.sentence});
    }
    const std::vector<Relation> told_so_far = found_.found;
    for (const Relation& told : told_so_far) {
      const auto* person = std::get_if<EntityId>(&told.subject);
      const auto* organ = std::get_if<EntityId>(&told.object);
      if (person == nullptr || organ == nullptr || told.predicate != Predicate::represents ||
          context_.entity(*organ).type != EntityType::agency || has_owner(*organ))
        continue;
      const auto sender = sent_by.find(*person);
      if (sender == sent_by.end() || sender->second.second != told.sentence) continue;
      if (is_of_other_state(context_, *organ, sender->second.first)) continue;
      add(*organ, Predicate::part_of, sender->second.first, told.sentence, relation_rule::delegate_organ);
    }
  }

  /// A body that took part in a meeting of states did so for its own, which the vocabulary knows.
  void read_organs_present() {
    const auto& entries = lexed_.gazetteer->vocabulary.entries;
    std::map<EntryId, EntityId> states;
    for (std::size_t i = 0; i < context_.recognition.entities.size(); ++i) {
      const RecognisedEntity& entity = context_.recognition.entities[i];
      if (entity.type == EntityType::state && entity.entry) states.emplace(*entity.entry, EntityId{i});
    }
    const std::size_t told_so_far = found_.found.size();
    for (std::size_t r = 0; r < told_so_far; ++r) {
      const Relation& told = found_.found[r];
      const auto* organ = std::get_if<EntityId>(&told.subject);
      if (organ == nullptr || told.predicate != Predicate::participated_in ||
          context_.entity(*organ).type != EntityType::agency || has_owner(*organ))
        continue;
      const auto entry = context_.entity(*organ).entry;
      const auto owner = entry ? entries[entry->index()].state : std::nullopt;
      const auto state = owner ? states.find(*owner) : states.end();
      if (state == states.end()) continue;
      const EntityId present = *organ;  // add() moves what is told so far
      add(present, Predicate::part_of, state->second, told.sentence, relation_rule::organ_present);
    }
  }

  bool has_owner(EntityId organ) const {
    return std::any_of(found_.found.begin(), found_.found.end(), [&](const Relation& relation) {
      return relation.subject == RelationSubject{organ} && relation.predicate == Predicate::part_of;
    });
  }

  /// A union that signs among states acts; what is done with it is not done in it.
  bool is_actor(EntityId venue) const { return context_.is_party(venue) || acts_like_state(context_, venue); }

  bool is_told_otherwise(EntityId venue, SentenceId sentence) const {
    return std::any_of(found_.found.begin(), found_.found.end(), [&](const Relation& relation) {
      return relation.sentence == sentence && relation.object == RelationObject{venue} &&
             (relation.predicate == Predicate::participated_in || relation.predicate == Predicate::supports ||
              relation.predicate == Predicate::coordinates_with);
    });
  }

  Context& context_;
  const LexedView& lexed_;
  const RelationRules& rules_;
  const Commitments& commitments_;
  PatternWaker waker_;
  Relations found_;
  std::set<std::tuple<RelationSubject, Predicate, RelationObject>> seen_;
  std::map<RelationSubject, bool> met_;  ///< of which is told where or when they meet; whether to come
};

}  // namespace

Relations find_relations(Context& context, const RelationRules& rules, const Commitments& commitments) {
  return RelationFinder{context, rules, commitments}.find();
}

}  // namespace entente
