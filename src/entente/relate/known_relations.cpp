#include "entente/relate/known_relations.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "entente/base/add_once.hpp"
#include "entente/base/text.hpp"
#include "entente/recognise/name_run.hpp"
#include "entente/recognise/person_posts.hpp"
#include "entente/relate/issuer.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

class KnownRelationFinder {
 public:
  explicit KnownRelationFinder(const Context& context)
      : context_{context},
        lexed_{*context.lexed},
        entries_{lexed_.gazetteer->vocabulary.entries},
        with_post_(context.recognition.entities.size()),
        told_(context.recognition.entities.size(), false) {
    for (std::size_t i = 0; i < context.recognition.entities.size(); ++i) {
      const RecognisedEntity& entity = context.recognition.entities[i];
      if (entity.entry) named_.emplace(*entity.entry, EntityId{i});
    }
    for (const Mention& mention : context.recognition.mentions) {
      if (context.type(mention) == EntityType::person && !mention.post.empty())
        with_post_[mention.entity.index()].push_back(&mention);
    }
  }

  std::vector<KnownRelation> find() {
    for (const Mention& mention : context_.recognition.mentions) {
      if (told_[mention.entity.index()] || is_cut_short(context_, mention)) continue;
      told_[mention.entity.index()] = true;
      switch (context_.type(mention)) {
        case EntityType::person:
          tell_representative(mention);
          break;
        case EntityType::agency:
          tell_owner(mention);
          break;
        case EntityType::framework:
          tell_issuers(mention);
          break;
        case EntityType::forum:
          tell_partners(mention);
          tell_organisation(mention);
          break;
        case EntityType::programme:
          tell_partners(mention);
          break;
        case EntityType::state:
        case EntityType::organization:
        case EntityType::place:
          break;
      }
    }
    return std::move(found_);
  }

 private:
  void add(EntityId subject, Predicate predicate, EntityId object, const Mention& at, std::string_view rule) {
    found_.push_back({subject, predicate, object, at.sentence, rule});
  }

  const Entry* entry_of(const Mention& mention) const {
    const auto entry = context_.entity(mention.entity).entry;
    return entry ? &entries_[entry->index()] : nullptr;
  }

  std::optional<EntityId> named(std::optional<EntryId> entry) const {
    if (!entry) return std::nullopt;
    const auto at = named_.find(*entry);
    return at == named_.end() ? std::nullopt : std::optional{at->second};
  }

  void tell_representative(const Mention& mention) {
    const Entry* entry = entry_of(mention);
    if (entry == nullptr) return;
    if (const auto body = represented(mention.entity, *entry))
      add(mention.entity, Predicate::represents, *body, mention, known_rule::representative);
  }

  /// For whom the person speaks here, of those that the vocabulary tells: who governs, for a state; who has
  /// another post, for an organisation before that; otherwise for a party before others. Nobody whose post
  /// the text gives with its body.
  std::optional<EntityId> represented(EntityId person, const Entry& entry) const {
    if (!entry.state) return std::nullopt;
    std::vector<EntryId> bodies{*entry.state};
    bodies.insert(bodies.end(), entry.members.begin(), entry.members.end());
    const auto is_state = [&](EntryId id) { return entries_[id.index()].type == EntityType::state; };
    bool governing = false;
    bool other = false;
    for (const Mention* told : with_post_[person.index()]) {
      const Mention& mention = *told;
      const bool here = governs(lexed_, mention.post);
      governing = governing || here;
      other = other || !here;
      if (!here && !mention.post_of && !bodies_of_post(context_, mention).empty()) return std::nullopt;
      if (serves_organisation(lexed_, mention.post)) std::erase_if(bodies, is_state);
    }
    if (governing) {
      std::erase_if(bodies, [&](EntryId id) { return !is_state(id); });
    } else if (other && !std::all_of(bodies.begin(), bodies.end(), is_state)) {
      std::erase_if(bodies, is_state);
    }
    std::optional<EntityId> found;
    for (const EntryId id : bodies) {
      const auto body = named(id);
      if (body && context_.is_party(*body)) return body;
      if (body && !found) found = body;
    }
    return found;
  }

  /// "Health Canada", "Bank of Israel"; not "Centre for Ukrainian Refugees", which says whom it is for.
  void tell_owner(const Mention& mention) {
    std::uint32_t last = mention.span.first;
    while (last < mention.span.last && !introduces_matter(lexed_.text(last))) ++last;
    const std::vector<EntityId> states = states_in_name(mention, {mention.span.first, last});
    if (states.size() == 1) {
      add(mention.entity, Predicate::part_of, states.front(), mention, known_rule::owner_in_name);
    } else if (const auto body = body_before(mention)) {
      add(mention.entity, Predicate::part_of, *body, mention, known_rule::owner_in_name);
    }
  }

  /// "Reef Union Secretariat"; not "Reef Union Summit", where the union meets.
  void tell_organisation(const Mention& mention) {
    const auto& heads = lexed_.gazetteer->vocabulary.lists.at("head/organ");
    const std::string name = fold_space(lexed_.text(mention.span));
    const bool organ = std::ranges::any_of(heads, [&](const std::string& head) {
      return name.size() > head.size() && name.ends_with(head) && name[name.size() - head.size() - 1] == ' ';
    });
    const auto body = organ ? body_before(mention) : std::nullopt;
    if (body && context_.entity(*body).type == EntityType::forum)
      add(mention.entity, Predicate::part_of, *body, mention, known_rule::owner_in_name);
  }

  /// "African Union Commission": the union or larger body with which the name begins.
  std::optional<EntityId> body_before(const Mention& mention) const {
    std::optional<EntryId> body;
    lexed_.gazetteer->labels.match(
        lexed_.from(mention.span.first, mention.span), [&](const PhraseTrie::Match& match) {
          if (match.size + 1 > mention.span.size()) return;
          // "Reef Union-Chile Centre" is of both.
          if (lexed_.is_mark(mention.span.first + static_cast<std::uint32_t>(match.size), '-')) return;
          for (const std::uint32_t value : match.values) {
            const LabelValue& label = lexed_.gazetteer->label_values[value];
            const EntityType type = entries_[label.entry.index()].type;
            const bool owns = type == EntityType::agency || type == EntityType::forum;
            if (owns && label.kind != LabelKind::ambiguous) body = label.entry;
          }
        });
    const auto id = named(body);
    return id && *id != mention.entity ? id : std::nullopt;
  }

  void tell_issuers(const Mention& mention) {
    const std::vector<EntityId> states = states_in_name(mention, mention.span);
    if (states.empty() && is_joint_text(mention) && !is_to_come(mention)) {
      for (const EntityId party : context_.parties)
        add(party, Predicate::issued, mention.entity, mention, known_rule::joint_text);
      return;
    }
    const bool told = states.size() > 1 || (states.size() == 1 && ends_with_owner(mention));
    if (!told || is_to_come(mention)) return;
    for (const EntityId state : states)
      add(state, Predicate::issued, mention.entity, mention, known_rule::issuers_in_name);
  }

  /// "the Joint Declaration on Security Cooperation": between few parties theirs, if nobody else is in its
  /// name.
  bool is_joint_text(const Mention& text) const {
    constexpr std::size_t most = 3;
    return context_.parties.size() > 1 && context_.parties.size() <= most && text.tokens.size() > 2 &&
           lexed_.text(text.tokens.first) == "Joint" && binds_its_makers(text) && text.tokens.first > 0 &&
           lexed_.word(text.tokens.first - 1).is(WordClass::determiner | WordClass::possessive) &&
           !issuer_in_name(context_, text) && !names_other_body(text);
  }

  /// A declaration or an intent; "Joint Statement on Electronic Commerce" can be anybody's, an initiative or
  /// a plan that of a forum.
  bool binds_its_makers(const Mention& text) const {
    const std::string_view head = lexed_.text(text.tokens.first + 1);
    return head == "Declaration" || head == "Communiqué" || head == "Communique" || head == "Vision" ||
           (head == "Statement" && text.tokens.size() > 3 && lexed_.text(text.tokens.last - 1) == "Intent");
  }

  /// "Joint Statement of the Six-Party Talks"
  bool names_other_body(const Mention& text) const {
    for (std::uint32_t i = text.tokens.first; i < text.tokens.last; ++i) {
      if (lexed_.word(i).is(WordClass::meeting)) return true;
    }
    return false;
  }

  /// "Reef Strategy of the Republic of Chile": behind "of", and nothing but the state. What is for or with it
  /// may be another's.
  bool ends_with_owner(const Mention& text) const {
    for (std::uint32_t i = text.tokens.first + 1; i + 1 < text.tokens.last; ++i) {
      if (introduces_matter(lexed_.text(i))) return false;
      if (lexed_.text(i) != "of" || !is_text_head(i - 1, text.tokens)) continue;
      const std::uint32_t first = lexed_.text(i + 1) == "the" ? i + 2 : i + 1;
      bool whole = false;
      lexed_.gazetteer->labels.match(lexed_.from(first, text.tokens), [&](const PhraseTrie::Match& match) {
        whole = whole || (first + match.size == text.tokens.last && state_meant(match.values));
      });
      if (whole) return true;
    }
    return false;
  }

  /// "Strategy", "Policy"
  bool is_text_head(std::uint32_t i, TokenRange name) const {
    bool text = false;
    lexed_.gazetteer->heads.match(lexed_.from(i, name), [&](const PhraseTrie::Match& match) {
      text = text || (match.size == 1 &&
                      lexed_.gazetteer->head_values[match.values.front()].type == EntityType::framework);
    });
    return text;
  }

  /// "the U.S.-Chile Agreement will include …", "the U.S.-Chile Agreement negotiations", "to conclude a
  /// U.S.-Chile Agreement": there is no such text yet.
  bool is_to_come(const Mention& text) const {
    const TokenRange sentence = lexed_.segmentation->sentences[text.sentence.index()].tokens;
    const std::uint32_t behind = behind_bracket(context_, text.span.last, sentence);
    if (behind < sentence.last && context_.mention_over[behind] < 0 &&
        (lexed_.word(behind).is(WordClass::modal) || lexed_.text(behind).starts_with("negotiation")))
      return true;
    const std::uint32_t article = text.span.first - (text.span.first > sentence.first ? 1U : 0U);
    return (lexed_.text(article) == "a" || lexed_.text(article) == "an") &&
           is_planned(article, sentence.first);
  }

  /// "will establish | a", "to put forward | a"
  bool is_planned(std::uint32_t article, std::uint32_t floor) const {
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t back = 1; back <= farthest && article >= floor + back; ++back) {
      const std::uint32_t i = article - back;
      if (context_.mention_over[i] >= 0) return false;
      if (back > 1 && (lexed_.text(i) == "to" || lexed_.word(i).is(WordClass::modal))) return true;
    }
    return false;
  }

  /// They work together in a dialogue or programme, and take part in a summit.
  void tell_partners(const Mention& mention) {
    if (are_members_of(mention)) {
      for (const EntityId party : context_.parties)
        add(party, Predicate::cooperates_in, mention.entity, mention, known_rule::members);
      return;
    }
    // What a programme of two states is for is no place where they work together.
    if (context_.type(mention) == EntityType::programme) return;
    const std::vector<EntityId> states = states_in_name(mention, mention.span);
    if (states.size() < 2) return;
    // Allies are allied, whatever they do of it.
    if (equal_ignoring_case(lexed_.text(mention.tokens.last - 1), "alliance")) return;
    if (is_relationship(mention.tokens) || is_of_companies(mention.tokens)) return;
    // The dialogue of which the statement reports a meeting met as well.
    const bool met = context_.meeting && context_.series == mention.entity;
    const bool meets = met || is_meeting(mention.tokens) || is_counted(mention);
    for (const EntityId state : states) {
      // A union of states takes part in its summits; of other names it is no more than a word.
      if (context_.entity(state).type != EntityType::state && !meets) continue;
      add(state, meets ? Predicate::participated_in : Predicate::cooperates_in, mention.entity, mention,
          known_rule::partners_in_name);
    }
  }

  /// "the sixth | U.S.-Chile Cyber Dialogue": one meeting of it; not "will hold the sixth".
  bool is_counted(const Mention& dialogue) const {
    constexpr std::uint32_t farthest = 4;
    const std::uint32_t first = dialogue.span.first;
    const TokenRange sentence = lexed_.segmentation->sentences[dialogue.sentence.index()].tokens;
    if (first == sentence.first || context_.mention_over[first - 1] >= 0 ||
        !lexed_.word(first - 1).is(WordClass::ordinal))
      return false;
    for (std::uint32_t i = first - 1; i > sentence.first && first - i < farthest; --i) {
      if (context_.mention_over[i - 1] < 0 && lexed_.word(i - 1).is(VerbForm::base)) return false;
    }
    return true;
  }

  /// "U.S.-Chile Strategic Partnership", "Chile-Peru Partnership": what the states are to each other.
  bool is_relationship(TokenRange name) const {
    std::uint32_t at = name.first + 1;
    while (at < name.last && !equal_ignoring_case(lexed_.text(at), "partnership")) ++at;
    if (at >= name.last) return false;
    if (lexed_.word(at - 1).is(WordTrait::relationship)) return true;
    bool state = false;
    lexed_.gazetteer->labels.match(lexed_.from(at - 1, name),
                                   [&](const PhraseTrie::Match& match) { state = match.size == 1; });
    return state && at + 1 == name.last;
  }

  /// "U.S.-Chile CEO Forum": companies of both states meet, not the states.
  bool is_of_companies(TokenRange name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (lexed_.word(i).is(WordTrait::enterprise)) return true;
    }
    return false;
  }

  /// "U.S.-EU Summit", "Summit of the United States and …": the noun that heads the name. A dialogue that has
  /// a name goes on from one meeting to the next.
  bool is_meeting(TokenRange name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (lexed_.word(i).is(WordClass::meeting))
        return lexed_.text(i) != "Consultations" && lexed_.text(i) != "Dialogue";
      if (lexed_.word(i).is(WordClass::name_connective)) return false;
    }
    return false;
  }

  /// The parties are the members of the grouping in their title: the Quad, AUKUS.
  bool are_members_of(const Mention& mention) const {
    const Entry* entry = entry_of(mention);
    const Sentence& sentence = lexed_.segmentation->sentences[mention.sentence.index()];
    if (lexed_.document->blocks[sentence.block.index()].kind != BlockKind::title) return false;
    if (equal_ignoring_case(lexed_.text(mention.tokens.last - 1), "alliance")) return false;
    if (entry == nullptr || entry->members.size() < 2 || entry->members.size() != context_.parties.size() ||
        lexed_.word(mention.tokens.last - 1).is(WordClass::meeting))
      return false;
    return std::all_of(context_.parties.begin(), context_.parties.end(), [&](EntityId party) {
      const auto known = context_.entity(party).entry;
      return known && std::binary_search(entry->members.begin(), entry->members.end(), *known);
    });
  }

  /// "Chile-Japan Fisheries Dialogue", "United States-Mexico-Canada Agreement": the states that the statement
  /// names, in `tokens` of the name.
  std::vector<EntityId> states_in_name(const Mention& mention, TokenRange tokens) const {
    std::vector<EntityId> states;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      std::optional<EntryId> state;
      std::uint32_t size = 0;
      lexed_.gazetteer->labels.match(lexed_.from(i, tokens), [&](const PhraseTrie::Match& match) {
        if (match.size <= size || match.size == mention.span.size() || names_whole(mention, match.values))
          return;
        // The longest label counts, whatever it is: "North America" is no state.
        state = state_meant(match.values);
        size = match.size;
      });
      const auto id = lexed_.is_capital(i) ? named(state) : std::nullopt;
      if (id) add_once(states, *id);
      if (size > 0) i += size - 1;
    }
    return states;
  }

  /// "Bank of Russia" inside "Central Bank of Russia": another name of the whole.
  bool names_whole(const Mention& mention, std::span<const std::uint32_t> values) const {
    const auto entry = context_.entity(mention.entity).entry;
    return entry && std::any_of(values.begin(), values.end(), [&](std::uint32_t value) {
             return lexed_.gazetteer->label_values[value].entry == *entry;
           });
  }

  /// "Korea" is that of the two which makes the statement; none where that does not tell.
  std::optional<EntryId> state_meant(std::span<const std::uint32_t> values) const {
    std::vector<EntryId> states;
    for (const std::uint32_t value : values) {
      const EntryId entry = lexed_.gazetteer->label_values[value].entry;
      const Entry& known = entries_[entry.index()];
      if (signs_as_state(known)) add_once(states, entry);
    }
    if (states.size() > 1) {
      std::erase_if(states, [&](EntryId entry) {
        const auto id = named(entry);
        return !id || !context_.is_party(*id);
      });
    }
    return states.size() == 1 ? std::optional{states.front()} : std::nullopt;
  }

  const Context& context_;
  const LexedView& lexed_;
  const std::vector<Entry>& entries_;
  std::map<EntryId, EntityId> named_;
  std::vector<std::vector<const Mention*>> with_post_;  ///< by entity: persons where their post is told
  std::vector<bool> told_;
  std::vector<KnownRelation> found_;
};

}  // namespace

std::vector<KnownRelation> find_known_relations(const Context& context) {
  return KnownRelationFinder{context}.find();
}

}  // namespace entente
