#include "entente/relate/attendance.hpp"

#include <algorithm>

#include "entente/base/text.hpp"
#include "entente/relate/mention_fit.hpp"
#include "entente/relate/party_adjectives.hpp"
#include "entente/relate/post_bodies.hpp"

namespace entente {

namespace {

constexpr std::size_t opening_sentences = 5;

/// How a verb tells who was there.
struct Told {
  std::uint32_t verb = 0;
  std::uint32_t behind = 0;  ///< "were joined by | …": where those begin; 0 if they stand before the verb
};

class AttendanceReader {
 public:
  AttendanceReader(const Context& context, SentenceId id, std::optional<EntityId> series)
      : context_{context},
        lexed_{*context.lexed},
        id_{id},
        series_{series},
        sentence_{lexed_.segmentation->sentences[id.index()].tokens} {}

  std::vector<Attendee> read() {
    for (const Told& told : verbs()) {
      if (told.behind > 0) {
        read_range({told.behind, end_of_clause(told.behind)}, sender(told.verb));
      } else {
        read_range({begin_of_clause(told.verb), told.verb}, side_behind(told.verb));
      }
    }
    return std::move(found_);
  }

 private:
  /// "attended", "took part", "were joined by": not "to attend", "will attend".
  std::vector<Told> verbs() const {
    std::vector<Told> out;
    bool relative = false;
    for (std::uint32_t i = sentence_.first + 1; i < sentence_.last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      if (is_negation(i)) break;  // "were not attended by", "neither A nor B attended"
      // "the election in which A participated, was attended by"
      relative = is_relative(i) || (relative && !lexed_.is_mark(i, ','));
      if (relative) continue;
      const std::uint32_t agent = behind_side(i + 1);
      const bool by = agent < sentence_.last && lexed_.text(agent) == "by";
      const Word& word = lexed_.word(i);
      if (by && word.is(VerbForm::participle) && lexed_.is_form_of(i, WordTrait::brings) && !is_of_other(i)) {
        out.push_back({i, agent + 1});
      } else if (const std::uint32_t listed = included(i); listed > i) {
        out.push_back({i, listed});
      } else if (has_come(i, by) || is_represented(i) || is_present(i)) {
        out.push_back({i, 0});
      }
    }
    return out;
  }

  /// "joined | on the Chilean side | by"
  std::uint32_t behind_side(std::uint32_t i) const {
    constexpr std::uint32_t longest = 5;
    if (i >= sentence_.last || (lexed_.text(i) != "on" && lexed_.text(i) != "from")) return i;
    for (std::uint32_t at = i + 1; at + 1 < std::min(sentence_.last, i + longest); ++at) {
      if (lexed_.text(at) == "side") return at + 1;
    }
    return i;
  }

  /// "It included representatives from | the Ministry and the Agency": where the list begins, else `verb`.
  std::uint32_t included(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 4;
    if (lexed_.text(verb) != "included" || verb == sentence_.first || context_.mention_over[verb] >= 0)
      return verb;
    const Mention* met = context_.mention(verb - 1);
    const bool of_meeting =
        equal_ignoring_case(lexed_.text(verb - 1), "it") ||
        (met != nullptr ? met->entity == series_
                        : lexed_.word(verb - 1).is(WordClass::meeting | WordClass::joint_body));
    if (!of_meeting) return verb;
    for (std::uint32_t i = verb + 1; i + 1 < std::min(sentence_.last, verb + farthest); ++i) {
      if (context_.mention_over[i] < 0 &&
          (lexed_.text(i) == "representatives" || lexed_.text(i) == "officials" ||
           lexed_.word(i).is(WordTrait::attendance)) &&
          (lexed_.text(i + 1) == "from" || lexed_.text(i + 1) == "of"))
        return i + 2;
    }
    return verb;
  }

  bool has_come(std::uint32_t verb, bool by) const {
    if (lexed_.text(verb) == "took" && verb + 1 < sentence_.last && lexed_.text(verb + 1) == "part")
      return !attends_other(verb + 1);
    return !by && lexed_.word(verb).is(VerbForm::past) && lexed_.is_form_of(verb, WordTrait::comes) &&
           !is_to_come(verb) && !attends_other(verb);
  }

  bool is_negation(std::uint32_t i) const {
    return lexed_.word(i).is(WordClass::negation) || lexed_.text(i) == "nor" || lexed_.text(i) == "unable";
  }

  /// What is told behind it is told of another thing than the meeting.
  bool is_relative(std::uint32_t i) const {
    const std::string_view text = lexed_.text(i);
    return text == "which" || text == "who" || text == "whose" || text == "whom" || text == "where";
  }

  /// "attended | the Paris Peace Forum", "joined | the sanctions": not the meeting of the statement, which is
  /// named by its series, by "it", or as a meeting of no name.
  bool attends_other(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 6;
    bool object = false;
    for (std::uint32_t i = verb + 1; i < std::min(sentence_.last, verb + farthest); ++i) {
      const Mention* mention = context_.mention(i);
      if (mention != nullptr)
        return context_.type(*mention) == EntityType::forum && mention->entity != series_;
      if (lexed_.token(i).kind != TokenKind::word) return object;
      if (lexed_.word(i).is(WordClass::meeting | WordClass::party_noun)) return false;
      if (!object && !lexed_.word(i).is(WordClass::determiner | WordClass::preposition)) return false;
      object = object || lexed_.word(i).is(WordClass::determiner);
    }
    return object;
  }

  /// "the Trade Dialogue co-chaired by A": those behind lead another body than the one that met.
  bool is_of_other(std::uint32_t participle) const {
    std::uint32_t before = participle;
    while (before > sentence_.first && (lexed_.is_mark(before - 1, '-') || lexed_.is_mark(before - 1, ',') ||
                                        lexed_.is_mark(before - 1, ')') || lexed_.text(before - 1) == "co"))
      --before;
    const Mention* led = before > sentence_.first ? context_.mention(before - 1) : nullptr;
    // "the school attended by A"
    if (led == nullptr && before == participle && before > sentence_.first &&
        lexed_.token(before - 1).kind == TokenKind::word &&
        !lexed_.word(before - 1)
             .is(WordClass::be | WordClass::have | WordClass::adverb | WordClass::meeting |
                 WordClass::conjunction | WordClass::party_noun) &&
        !lexed_.word(before - 1).is_verb())
      return true;
    return led != nullptr && context_.type(*led) != EntityType::person && led->entity != series_;
  }

  /// "were represented at ministerial level"
  bool is_represented(std::uint32_t be) const {
    const std::string_view text = lexed_.text(be);
    return (text == "was" || text == "were") && be + 2 < sentence_.last &&
           lexed_.text(be + 1) == "represented" && lexed_.text(be + 2) != "by";
  }

  /// "were also present", "were in attendance"; not "were present in Peru".
  bool is_present(std::uint32_t be) const {
    if (lexed_.text(be) != "was" && lexed_.text(be) != "were") return false;
    std::uint32_t i = be + 1;
    if (i < sentence_.last && lexed_.word(i).is(WordClass::adverb)) ++i;
    if (i + 1 >= sentence_.last) return false;
    const bool present =
        lexed_.text(i) == "present" ||
        (lexed_.text(i) == "in" && lexed_.text(i + 1) == "attendance" && ++i + 1 < sentence_.last);
    return present && (lexed_.token(i + 1).kind != TokenKind::word || lexed_.text(i + 1) == "as");
  }

  /// "had attended" is told of an earlier meeting.
  bool is_to_come(std::uint32_t verb) const {
    return lexed_.text(verb - 1) == "had" || lexed_.word(verb - 1).is(WordClass::modal) ||
           lexed_.text(verb - 1) == "to" || lexed_.text(verb - 1) == "be";
  }

  std::uint32_t end_of_clause(std::uint32_t i) const {
    for (; i < sentence_.last; ++i) {
      if (context_.mention_over[i] >= 0) continue;
      if (lexed_.is_mark(i, ';') || lexed_.text(i) == "to" || lexed_.text(i) == "who" ||
          lexed_.text(i) == "which")
        break;
    }
    return i;
  }

  std::uint32_t begin_of_clause(std::uint32_t verb) const {
    for (std::uint32_t i = verb; i > sentence_.first; --i) {
      if (lexed_.is_mark(i - 1, ';')) return i;
    }
    return sentence_.first;
  }

  /// Persons; and where none of them speaks for it, a state or body: "representatives of the IOM".
  void read_range(TokenRange range, std::optional<EntityId> sent_by) {
    if (sent_by) found_.push_back({*sent_by, id_, std::nullopt});
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const Mention* mention = context_.mention(i);
      if (mention == nullptr) continue;
      i = std::max(i, mention->span.last - 1);
      // "Chile was represented by A, and Peru | by B"
      if (sent_by && i + 1 < range.last && context_.mention_over[i + 1] < 0 && lexed_.text(i + 1) == "by" &&
          context_.type(*mention) != EntityType::person) {
        sent_by = mention->entity;
        found_.push_back({*sent_by, id_, std::nullopt});
        continue;
      }
      const EntityType type = context_.type(*mention);
      const bool body = type == EntityType::state || type == EntityType::forum ||
                        type == EntityType::organization || type == EntityType::agency;
      if (mention->entity == sent_by || is_owned_by(*mention)) continue;
      if (type == EntityType::person) {
        found_.push_back({mention->entity, id_, sent_by});
      } else if (body && !is_in_post(context_, *mention) && !in_any_post(*mention) &&
                 is_head(*mention, range)) {
        found_.push_back({mention->entity, id_, std::nullopt});
      }
    }
  }

  /// "the Minister of Defence of Ukraine": where a post says of what it is.
  bool in_any_post(const Mention& mention) const {
    const auto& posts = context_.recognition.posts;
    return std::any_of(posts.begin(), posts.end(), [&](const PostAt& post) {
      return post.tokens.first <= mention.span.first && mention.span.first <= post.tokens.last + 2;
    });
  }

  /// Of a list, or behind "of" and the like: not "in Lima", "at the Ministry", "on Trade".
  bool is_head(const Mention& mention, TokenRange range) const {
    std::uint32_t before = mention.span.first;
    if (before > range.first && lexed_.word(before - 1).is(WordClass::determiner)) --before;
    if (before == range.first) return true;
    const std::string_view link = lexed_.text(before - 1);
    // "Assistant Secretary A of the Department": where the person before comes from.
    const Mention* of = before > range.first + 1 ? context_.mention(before - 2) : nullptr;
    if (link == "of" && of != nullptr && context_.type(*of) == EntityType::person) return false;
    const bool as_well_as = link == "as" && before > range.first + 1 && lexed_.text(before - 2) == "well";
    return as_well_as || link == "and" || link == "of" || link == "from" || link == "by" ||
           lexed_.is_mark(before - 1, ',');
  }

  bool is_owned_by(const Mention& mention) const {
    const std::uint32_t behind = mention.span.last;
    return behind < sentence_.last && context_.mention_over[behind] < 0 &&
           lexed_.token(behind).kind == TokenKind::clitic;
  }

  /// "Japan | was represented by", "Prime Minister A | was accompanied by": for whom those behind the verb
  /// came.
  std::optional<EntityId> sender(std::uint32_t verb) const {
    const bool sends = lexed_.text(verb) == "represented" || lexed_.text(verb) == "accompanied";
    if (!sends) return std::nullopt;
    for (std::uint32_t i = verb; i > begin_of_clause(verb); --i) {
      const Mention* mention = context_.mention(i - 1);
      if (mention == nullptr) continue;
      if (stands_behind_by(*mention)) return std::nullopt;  // "briefed by A, and were accompanied by"
      if (context_.type(*mention) == EntityType::person) return context_.state_of[mention->entity.index()];
      const bool body = context_.type(*mention) == EntityType::state || context_.is_party(mention->entity) ||
                        context_.type(*mention) == EntityType::agency;
      if (body && !is_owned_by(*mention)) return mention->entity;
    }
    return std::nullopt;
  }

  /// "by Ambassador A"
  bool stands_behind_by(const Mention& mention) const {
    const bool posted = !mention.post.empty() && mention.post.first < mention.span.first;
    const std::uint32_t first = posted ? mention.post.first : mention.span.first;
    return first > sentence_.first && lexed_.text(first - 1) == "by";
  }

  /// "attended | from the Japanese side"
  std::optional<EntityId> side_behind(std::uint32_t verb) const {
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t i = verb + 1; i + 1 < std::min(sentence_.last, verb + farthest); ++i) {
      if (lexed_.text(i + 1) != "side") continue;
      if (const auto party = adjective_party(context_, i, sentence_)) return party;
    }
    return std::nullopt;
  }

  const Context& context_;
  const LexedView& lexed_;
  SentenceId id_;
  std::optional<EntityId> series_;
  TokenRange sentence_;
  std::vector<Attendee> found_;
};

bool is_text(const Context& context, const Sentence& sentence) {
  const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
  return kind == BlockKind::paragraph || kind == BlockKind::list_item;
}

/// "Participants in the meeting included:"
bool announces_list(const Context& context, TokenRange sentence) {
  const LexedView& lexed = *context.lexed;
  if (sentence.empty() || !lexed.is_mark(sentence.last - 1, ':')) return false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (lexed.text(i) == "not") return false;  // "states not represented in the Council:"
    if (context.mention_over[i] < 0 && lexed.word(i).is(WordTrait::attendance)) return true;
  }
  return false;
}

/// "Australia: …", "New Zealand (chair): …": for whom the persons of an item came.
std::optional<EntityId> leader_of_item(const Context& context, TokenRange item) {
  const Mention* first = context.mention(item.first);
  if (first == nullptr || context.type(*first) == EntityType::person) return std::nullopt;
  const std::uint32_t behind = behind_bracket(context, first->span.last, item);
  const bool leads = behind < item.last && context.lexed->is_mark(behind, ':');
  return leads ? std::optional{first->entity} : std::nullopt;
}

/// The persons of an item, or the body or state with which it begins.
void read_item(const Context& context, SentenceId id, std::vector<Attendee>& found) {
  constexpr std::uint32_t opening = 2;  // "The United States": an item that only speaks of one is not it
  const TokenRange item = context.lexed->segmentation->sentences[id.index()].tokens;
  const auto leader = leader_of_item(context, item);
  std::optional<EntityId> body;
  const std::size_t before = found.size();
  for (std::uint32_t i = item.first; i < item.last; ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr) continue;
    const EntityType type = context.type(*mention);
    const bool actor =
        type == EntityType::agency || type == EntityType::organization || type == EntityType::state;
    if (!body && actor && i <= item.first + opening) body = mention->entity;
    if (type == EntityType::person) found.push_back({mention->entity, id, leader});
    i = std::max(i, mention->span.last - 1);
  }
  if (found.size() == before && body) found.push_back({*body, id, std::nullopt});
}

}  // namespace

std::vector<Attendee> attendees(const Context& context, const Event& event) {
  std::vector<Attendee> found;
  const auto& sentences = context.lexed->segmentation->sentences;
  std::size_t read = 0;
  bool opens = true;
  bool listed = false;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const BlockKind kind = context.lexed->document->blocks[sentences[s].block.index()].kind;
    if (kind != BlockKind::list_item) listed = announces_list(context, sentences[s].tokens);
    if (listed && kind == BlockKind::list_item) read_item(context, SentenceId{s}, found);
    if (s < event.sentence.index()) continue;
    opens = opens && is_text(context, sentences[s]) && ++read <= opening_sentences;
    if (!opens) continue;
    const auto told = AttendanceReader{context, SentenceId{s}, event.series}.read();
    found.insert(found.end(), told.begin(), told.end());
  }
  return found;
}

}  // namespace entente
