#include "entente/recognise/name_grammar.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "entente/recognise/forum_text.hpp"
#include "entente/recognise/name_described.hpp"
#include "entente/recognise/name_head.hpp"
#include "entente/recognise/name_listed.hpp"
#include "entente/recognise/name_namesake.hpp"
#include "entente/recognise/name_posts.hpp"
#include "entente/recognise/name_run.hpp"
#include "entente/recognise/name_tail.hpp"
#include "entente/recognise/name_type.hpp"
#include "entente/recognise/shared_name.hpp"

namespace entente {

namespace {

class NameReader {
 public:
  NameReader(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms)
      : lexed_{lexed}, sentence_{sentence}, runs_{lexed, sentence, atoms} {}

  std::vector<Reading> read() {
    std::uint32_t i = sentence_.first;
    while (i < sentence_.last) {
      const std::uint32_t behind = std::max(posts_.behind_post(i), posts_.behind_portfolio(i));
      if (behind > i) {
        i = behind;
        continue;
      }
      const TokenRange run = runs_.run_at(i);
      if (run.empty()) {
        if (lexed_.is_capital(i)) append(read_shared_head(lexed_, sentence_, runs_, i));
        ++i;
        continue;
      }
      read_run(run);
      append(read_shared_owner(lexed_, sentence_, runs_, run));
      i = run.last;
    }
    return std::move(readings_);
  }

 private:
  void append(std::vector<Reading> more) {
    std::move(more.begin(), more.end(), std::back_inserter(readings_));
  }

  /// "U.S. Department of …", "Japanese Ministry of …": the state before an organ is its owner, not its name.
  TokenRange peel_owner(TokenRange run, Reading& reading) const {
    const Atom* first = runs_.atom_at(run.first);
    if (!is_state(first) || first->tokens.last >= run.last) return run;
    const std::uint32_t next = first->tokens.last;
    if (lexed_.token(next).glued) return run;  // "U.S.-Japan …"
    const TokenRange rest{next, run.last};
    const Atom* whole = runs_.atom_at(next);
    const bool listed_organ =
        whole != nullptr && whole->tokens == rest && !is_state(whole) && whole->type != EntityType::person;
    const auto heads = runs_.heads_in(rest);
    // "Chilean | Ministry of Energy"; "Chilean Space Agency" is called so in full.
    const bool head_first = !heads.empty() && heads.front().tokens.first == rest.first &&
                            heads.front().tokens.last < rest.last &&
                            heads.front().value.type == EntityType::agency &&
                            !runs_.is_bare_service(heads.front().tokens);  // "Chilean Customs Service"
    const bool text_of_state = !heads.empty() && first->kind == LabelKind::demonym && rest.size() > 1 &&
                               heads.back().value.type == EntityType::framework;
    if (!listed_organ && !head_first && !text_of_state) return run;
    reading.owner = first->entries.front();
    // "U.S. Trade Act of 2021" is called so in full, and an embassy by whose it is.
    const bool of_year = text_of_state && lexed_.token(run.last - 1).kind == TokenKind::number;
    const bool abroad = head_first && rest.size() > 2 && lexed_.text(next + 1) == "in";
    return of_year || abroad ? run : rest;
  }

  /// "Bureau Announces New Trade Partnership": what a headline calls new has no name in it.
  bool is_news(std::uint32_t first) const {
    if (first == sentence_.first || !lexed_.is_capital(first - 1)) return false;
    const bool verb = lexed_.word(first - 1).is(VerbForm::third) || runs_.predicates_of_state(first - 1);
    return verb && lexed_.word(first).is(WordClass::generic_modifier | WordClass::ordinal);
  }

  /// "EXTRAORDINARY SUMMIT | OF": in a line of capitals small words have them too.
  TokenRange without_small_words(TokenRange run) const {
    constexpr auto small = WordClass::name_connective | WordClass::determiner | WordClass::conjunction;
    while (!run.empty() && lexed_.token(run.last - 1).letter_case == TokenCase::upper &&
           lexed_.word(run.last - 1).is(small))
      --run.last;
    return run;
  }

  void read_run(TokenRange whole) {
    TokenRange run = without_small_words(whole);
    if (run.empty() || is_news(run.first)) return;
    if (auto namesake = read_namesake(lexed_, runs_, run)) return readings_.push_back(std::move(*namesake));
    Reading reading;
    reading.first_with_owner = run.first;
    TokenRange name = peel_owner(run, reading);
    // "the Third … Dialogue": the ordinal counts the meeting, it is no part of the forum's name.
    name.first = runs_.behind_ordinals(name);
    if (!reading.owner || name == run) reading.first_with_owner = name.first;
    reading.tokens = name;
    if (const auto end = posts_.end_before_post(name)) {
      if (*end == name.first) return;  // "Director of National Drug Control Policy"
      name.last = *end;
      reading.tokens = name;
      run.last = *end;
    }
    if (is_listed(name)) {
      read_listed(std::move(reading));
    } else if (auto tailed = read_tailed(lexed_, sentence_, runs_, reading)) {
      readings_.push_back(std::move(*tailed));
    } else if (auto longer = read_continued(lexed_, sentence_, runs_, reading)) {
      readings_.push_back(std::move(*longer));
    } else if (const auto heads = runs_.heads_in(name); !heads.empty()) {
      read_headed(std::move(reading), heads);
    } else {
      read_headless(std::move(reading));
    }
  }

  bool is_listed(TokenRange name) const {
    const Atom* atom = name.empty() ? nullptr : runs_.atom_at(name.first);
    return atom != nullptr && atom->tokens == name;
  }

  /// The label reading stands by itself; only an owner before it, or a text named in small letters, is news.
  void read_listed(Reading reading) {
    if (!reading.owner) return append(read_forum_text(lexed_, sentence_, runs_, reading.tokens));
    const Atom& atom = *runs_.atom_at(reading.tokens.first);
    reading.type = atom.type;
    reading.rule = atom.kind == LabelKind::ambiguous ? name_rule::listed_ambiguous : name_rule::listed;
    reading.entries = atom.entries;
    readings_.push_back(std::move(reading));
  }

  void read_headed(Reading reading, const std::vector<HeadAt>& heads) {
    const TokenRange name = reading.tokens;
    if (is_bond_of_states(lexed_, runs_, name)) return;
    HeadAt head = deciding_head(lexed_, runs_, heads, name);
    // "Lake Victoria", "Gulf of Guinea"; but "Ocean Health" is no ocean.
    if (head.value.type == EntityType::place && head.tokens.last < name.last &&
        lexed_.text(head.tokens.last) != "of" &&
        !(head.tokens.first == name.first && lexed_.word(head.tokens.first).is(WordClass::leading_head))) {
      return;
    }
    if (head.value.meeting && head.tokens.last < name.last && ends_with_forum(name)) {
      return;  // "Virtual Meeting of the … Group": the forum is the entity
    }
    if (is_meeting_of_short_form(lexed_, runs_, name)) return;
    if (const auto forum = forum_of_meeting(lexed_, runs_, name)) return read_run(*forum);
    if (const auto inner = told_of(name)) return read_run(*inner);
    if (head.value.meeting && head.tokens.last == name.last) {
      // "Counter Ransomware Initiative Meeting": the forum is the entity, its meeting an event.
      if (is_listed({name.first, head.tokens.first})) return;
      if (ends_forum_before(name, heads)) {
        reading.tokens.last = head.tokens.first;
        head = heads[heads.size() - 2];
      }
    }
    const bool possessed = is_possessed(name);
    if (possessed && read_possessed(reading)) return;
    // "Trilateral Senior Officials' Dialogue (TSOD)": its short form makes a name of it.
    const bool proper = (possessed && reading.tokens.size() > 1) || is_dialogue(reading.tokens) ||
                        runs_.end_by_initials(reading.tokens.first) == reading.tokens.last;
    if (is_generic_name(lexed_, reading.tokens, heads) && !proper) {
      if (!head.value.alone || reading.tokens.size() > 1) return;
      reading.rule = name_rule::stands_alone;
    } else {
      if (!reading.owner &&
          type_in_name(lexed_, runs_, head.value.type, reading.tokens) == EntityType::agency)
        reading.owner = state_behind(lexed_, sentence_, runs_, name.last);
      reading.rule = is_quoted(lexed_, sentence_, reading.tokens) ? name_rule::quoted : name_rule::head_noun;
    }
    // "UN Security Council Resolutions": which ones is not said.
    if (ends_with_many(reading.tokens)) return;
    if (head.tokens.last == reading.tokens.last && is_field_of_industry(lexed_, reading.tokens)) return;
    if (head.value.type == EntityType::framework && posts_.is_portfolio(reading.tokens.first)) return;
    const bool posted = runs_.is_posted(head.tokens.last - 1);
    reading.type = posted ? head.value.type : type_in_name(lexed_, runs_, head.value.type, reading.tokens);
    readings_.push_back(std::move(reading));
  }

  /// "Counter Ransomware Initiative | Meeting": one head ends where the last begins.
  bool ends_forum_before(TokenRange name, const std::vector<HeadAt>& heads) const {
    const TokenRange forum{name.first, heads.back().tokens.first};
    return !forum.empty() && lexed_.text(forum.last - 1) != "Ministerial" && heads.size() > 1 &&
           heads[heads.size() - 2].tokens.last == forum.last;
  }

  /// "Implementation of the | Reef Pact", "Prosecutor of the | Reef Court": what happens to a thing, or who
  /// serves it, is no name of it.
  std::optional<TokenRange> told_of(TokenRange name) const {
    std::uint32_t first = name.first + 1;
    if (first + 1 >= name.last || lexed_.text(first) != "of" ||
        !lexed_.word(name.first).is(WordTrait::told_of))
      return std::nullopt;
    ++first;
    if (lexed_.word(first).is(WordClass::determiner)) ++first;
    const TokenRange thing{first, name.last};
    // "Meeting of Reef Ministers" is one by itself.
    const bool named = !thing.empty() && (has_atom(thing) || !runs_.heads_in(thing).empty());
    return named ? std::optional{thing} : std::nullopt;
  }

  /// "the Strategic Dialogue": between two there is one of that name.
  bool is_dialogue(TokenRange name) const {
    return name.size() == 2 && lexed_.text(name.first) == "Strategic" &&
           lexed_.text(name.last - 1) == "Dialogue" && name.first > sentence_.first &&
           !lexed_.is_capital(name.first - 1);
  }

  /// "the Council’s | Reef Group"
  bool is_possessed(TokenRange name) const {
    return name.first > sentence_.first && lexed_.token(name.first - 1).kind == TokenKind::clitic;
  }

  /// What is known under the name of its owner.
  bool read_possessed(const Reading& reading) { return read_summit(reading) || read_owned(reading); }

  /// "the African Union’s Summit" is the African Union Summit.
  bool read_summit(Reading reading) {
    const TokenRange name = reading.tokens;
    const Atom* body =
        name.size() == 1 && name.first > sentence_.first + 1 ? runs_.atom_over(name.first - 2) : nullptr;
    if (body == nullptr || body->type != EntityType::forum || lexed_.text(name.first) != "Summit")
      return false;
    reading.type = EntityType::forum;
    reading.rule = name_rule::head_noun;
    reading.tokens = {body->tokens.first, name.last};
    reading.first_with_owner = body->tokens.first;
    reading.name = std::string{lexed_.text(body->tokens)} + " " + std::string{lexed_.text(name)};
    readings_.push_back(std::move(reading));
    return true;
  }

  /// "ASEAN’s Outlook on the Indo-Pacific" is the listed ASEAN Outlook on the Indo-Pacific.
  bool read_owned(Reading reading) {
    const TokenRange name = reading.tokens;
    const Atom* owner = name.first > sentence_.first + 1 ? runs_.atom_over(name.first - 2) : nullptr;
    if (owner == nullptr) return false;
    reading.entries = entries_of_joined(lexed_, owner->tokens, name);
    if (reading.entries.size() != 1) return false;
    reading.type = lexed_.gazetteer->vocabulary.entries[reading.entries.front().index()].type;
    reading.rule = name_rule::listed;
    readings_.push_back(std::move(reading));
    return true;
  }

  bool ends_with_many(TokenRange name) const {
    if (lexed_.text(name.last - 1) == "UNSCR") return true;  // without a number
    const Atom* body = runs_.atom_at(name.first);
    return body != nullptr && body->type == EntityType::forum && body->tokens.last + 1 == name.last &&
           lexed_.text(name.last - 1) == "Resolutions";
  }

  void read_headless(Reading reading) {
    if (auto described = read_described(lexed_, sentence_, runs_, reading)) {
      readings_.push_back(std::move(*described));
      return;
    }
    const TokenRange name = reading.tokens;
    // "COP-26": the meeting of that number.
    const Atom* series = runs_.atom_at(name.first);
    if (series != nullptr && series->type == EntityType::forum && series->tokens.size() == 1 &&
        (name.size() == 2 || name.size() == 3) && lexed_.token(name.last - 1).kind == TokenKind::number) {
      reading.type = EntityType::forum;
      reading.rule = name_rule::listed;
      readings_.push_back(std::move(reading));
      return;
    }
    if (auto longer = read_begun(lexed_, runs_, reading)) {
      readings_.push_back(std::move(*longer));
      return;
    }
    if (read_airline(reading)) return;
    if (is_generic_name(lexed_, name, {})) return;  // "Joint" of a joint statement
    if (ends_in_post(name)) return;
    if (has_atom(name)) return;  // "Japan Australia": each is a name by itself
    if (name.first == sentence_.first && name.size() == 1) return;  // capitalised by its place only
    readings_.push_back(std::move(reading));
  }

  /// "the EU Counter-Terrorism Coordinator": who somebody is.
  bool ends_in_post(TokenRange name) const {
    bool post = false;
    lexed_.gazetteer->posts.match(lexed_.from(name.last - 1, name), [&](const PhraseTrie::Match& match) {
      post = match.size == 1 && static_cast<PostKind>(match.values.front()) == PostKind::head;
    });
    return post;
  }

  /// "Air Chile"
  bool read_airline(Reading& reading) {
    const TokenRange name = reading.tokens;
    const Atom* state = runs_.atom_at(name.last - 1);
    if (name.size() != 2 || lexed_.text(name.first) != "Air" || !is_state(state)) return false;
    if (state->kind == LabelKind::demonym) return false;
    reading.type = EntityType::organization;
    reading.rule = name_rule::head_noun;
    readings_.push_back(reading);
    return true;
  }

  bool ends_with_forum(TokenRange name) const {
    const Atom* last = runs_.atom_over(name.last - 1);
    return last != nullptr && last->type == EntityType::forum;
  }

  bool has_atom(TokenRange name) const {
    for (std::uint32_t i = name.first; i < name.last; ++i) {
      if (runs_.atom_over(i) != nullptr) return true;
    }
    return false;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  RunFinder runs_;
  NamePosts posts_{lexed_, sentence_, runs_};
  std::vector<Reading> readings_;
};

}  // namespace

std::vector<Reading> read_names(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms) {
  return NameReader{lexed, sentence, atoms}.read();
}

}  // namespace entente
