#include "entente/recognise/people.hpp"

#include <iterator>
#include <utility>

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/person_name.hpp"
#include "entente/recognise/person_posts.hpp"

namespace entente {

namespace {

class PeopleReader {
 public:
  PeopleReader(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms)
      : lexed_{lexed},
        sentence_{sentence},
        runs_{lexed, sentence, atoms},
        names_{lexed, sentence, runs_},
        posts_{lexed, sentence, runs_, names_} {}

  People read() {
    std::uint32_t i = sentence_.first;
    while (i < sentence_.last) {
      if (const std::uint32_t ship = behind_ship(i); ship > i) {
        i = ship;
      } else if (const std::uint32_t all = read_plural_post(i); all > i) {
        i = all;
      } else if (const std::uint32_t after = read_post_then_name(i); after > i) {
        i = after;
      } else if (const std::uint32_t behind = read_name_then_post(i); behind > i) {
        i = behind;
      } else if (const std::uint32_t past = read_given_name(i); past > i) {
        i = past;
      } else {
        ++i;
      }
    }
    return std::move(people_);
  }

 private:
  /// "HMS Queen Elizabeth": no queen.
  std::uint32_t behind_ship(std::uint32_t i) const {
    if (!lexed_.word(i).is(WordTrait::ship_prefix) || !lexed_.is_capital(i)) return i;
    std::uint32_t end = i + 1;
    while (end < sentence_.last && lexed_.is_capital(end)) ++end;
    return end;
  }

  /// Whom the vocabulary knows by this name: by all of it, or by the family name behind a post of a state.
  void identify(Reading& person, bool speaks_for_state) const {
    const auto& entries = lexed_.gazetteer->vocabulary.entries;
    if (const Atom* atom = runs_.atom_at(person.tokens.first);
        atom != nullptr && atom->type == EntityType::person) {
      person.entries = atom->entries;
    } else if (speaks_for_state) {
      lexed_.gazetteer->family_names.match(lexed_.from(person.tokens.first, person.tokens),
                                           [&](const PhraseTrie::Match& match) {
                                             if (match.size != person.tokens.size()) return;
                                             for (const std::uint32_t value : match.values) {
                                               person.entries.emplace_back(value);
                                             }
                                           });
    }
    if (person.post_of) {
      std::erase_if(person.entries,
                    [&](EntryId id) { return !has_represented(entries[id.index()], *person.post_of); });
    } else if (person.entries.size() == 1) {
      person.post_of = posts_.held_in(entries[person.entries.front().index()], person.post_tokens);
    }
  }

  /// "Australian Foreign Minister A and Defence Minister | B", "…, Defence Minister | B": posts of one kind
  /// side by side are held in one state, where only the first says in which.
  std::optional<EntryId> state_of_colleague(const Reading& person) const {
    const TokenRange post = person.post_tokens;
    if (people_.persons.empty() || post.empty()) return std::nullopt;
    const Reading& before = people_.persons.back();
    std::uint32_t at = names_.honours_end(before.tokens.last);
    if (at < post.first && lexed_.is_mark(at, ',')) ++at;
    if (at < post.first && lexed_.text(at) == "and") ++at;
    const bool joined = at == post.first && at > before.tokens.last;
    if (!joined || !before.post_of || before.post_tokens.empty() ||
        before.post_tokens.last > before.tokens.first || posts_.state_behind(before.tokens.last))
      return std::nullopt;
    return posts_.serve_together(before, person) ? before.post_of : std::nullopt;
  }

  /// "Presidents A and B", "Prime Ministers A of Chile, B and C": each of them has that post.
  std::uint32_t read_plural_post(std::uint32_t i) {
    const auto post = posts_.plural_at(i);
    if (!post) return i;
    std::vector<Reading> persons;
    std::uint32_t at = post->end;
    bool next_post = false;  // "Presidents A and Prime Minister B"
    for (std::uint32_t end = names_.person_end(at); end > at; end = names_.person_end(at)) {
      Reading person;
      person.tokens = {at, end};
      person.type = EntityType::person;
      person.rule = name_rule::person_post;
      person.first_with_owner = at;
      person.post = post->singular;
      at = names_.honours_end(end);
      person.post_of = posts_.state_behind(at);
      identify(person, post->speaks_for_state);
      persons.push_back(std::move(person));
      if (persons.back().post_of && at < sentence_.last && lexed_.text(at) == "of") at = behind_state(at);
      if (at < sentence_.last && lexed_.is_mark(at, ',')) ++at;
      if (at < sentence_.last && lexed_.text(at) == "and") ++at;
      next_post = at > end && posts_.words_at(at).has_head;
      if (at == end || next_post) break;
    }
    if (persons.empty() || (persons.size() == 1 && !next_post)) return i;
    persons.front().post_tokens = {i, post->end};
    const std::uint32_t behind = persons.back().tokens.last;
    std::move(persons.begin(), persons.end(), std::back_inserter(people_.persons));
    return behind;
  }

  /// Behind "of the State" at `of`.
  std::uint32_t behind_state(std::uint32_t of) const {
    const std::uint32_t first = lexed_.text(of + 1) == "the" ? of + 2 : of + 1;
    const Atom* state = runs_.atom_at(first);
    return state == nullptr ? of : state->tokens.last;
  }

  std::uint32_t read_post_then_name(std::uint32_t i) {
    const PostWords words = posts_.words_at(i);
    if (!words.has_head) return i;
    // "John Kerry and Sultan al-Jaber": a given name that is a post as well.
    if (words.end == i + 1 && names_.given_name(i) && names_.is_particle_name(i + 1)) return i;
    PostAt post{{i, words.end}, posts_.state_before(i)};
    std::uint32_t name_first = words.end;
    if (!names_.opens_name(words.end) && !names_.is_particle_name(words.end)) {
      post.tokens.last = posts_.portfolio_end(words.end, post.state);
      name_first = post.tokens.last;
    }
    std::uint32_t post_last = name_first;
    name_first = posts_.behind_titles(name_first);
    const bool portfolio = name_first > words.end;
    if (!names_.opens_name(name_first) ||
        (portfolio && !names_.given_name(name_first) && !names_.is_known(name_first))) {
      if (const auto behind = behind_portfolio(post.tokens.last)) {
        post_last = *behind;
        name_first = posts_.behind_titles(*behind);
      }
    }
    if (portfolio) post.tokens.last = post_last;
    const std::uint32_t end = names_.person_end(name_first);
    if (is_called_after(name_first, end) || (portfolio && is_matter(name_first))) return words.end;
    if (end == name_first) {
      if (const std::uint32_t behind = name_behind_post(post); behind > i) return behind;
      if (!words.title_only) people_.posts.push_back(post);
      return words.end;
    }
    // "India as a Major Defence Partner": what somebody is, not who.
    if (i > sentence_.first && (lexed_.text(i - 1) == "a" || lexed_.text(i - 1) == "an")) return words.end;
    Reading person;
    person.tokens = {name_first, end};
    person.type = EntityType::person;
    person.rule = name_rule::person_post;
    person.first_with_owner = name_first;
    if (!words.title_only) {
      person.post = std::string{lexed_.text({i, posts_.told_end(words.end, post.tokens.last)})};
      person.post_tokens = post.tokens;
    }
    const std::uint32_t behind = names_.honours_end(end);
    if (words.title_only) read_post_behind(behind, person);
    if (post.tokens.last == words.end && !words.title_only) read_second_post(behind, person);
    if (!person.post_of) person.post_of = post.state ? post.state : posts_.state_behind(behind);
    identify(person, posts_.speaks_for_state(post.tokens));
    if (!person.post_of) person.post_of = state_of_colleague(person);
    if (words.title_only) return add_with_post(std::move(person));
    people_.persons.push_back(std::move(person));
    return end;
  }

  /// Keeps the person; returns where reading goes on: behind a post that follows the name, so that it is not
  /// the next person's too ("Mr. A, Prime Minister of Japan, Mr. B").
  std::uint32_t add_with_post(Reading person) {
    const std::uint32_t behind = std::max(person.tokens.last, person.post_tokens.last);
    people_.persons.push_back(std::move(person));
    share_state(behind);
    return behind;
  }

  /// "A, Minister of Trade, and B, Minister of Ports|, of Chile": both are, up to the semicolon before them.
  void share_state(std::uint32_t comma) {
    const bool apart = comma + 1 < sentence_.last && lexed_.is_mark(comma, ',');
    const auto state = apart ? posts_.state_behind(comma + 1) : std::nullopt;
    if (!state) return;
    std::uint32_t begin = comma;
    while (begin > sentence_.first && !lexed_.is_mark(begin - 1, ';')) --begin;
    for (auto person = people_.persons.rbegin(); person != people_.persons.rend(); ++person) {
      if (person->tokens.first < begin || person->post_of || person->post.empty()) break;
      person->post_of = state;
    }
  }

  /// "Coordinator on Global | Antipiracy Issues": still what the post is for.
  bool is_matter(std::uint32_t first) const {
    return first + 1 < sentence_.last && !names_.given_name(first) && !names_.is_known(first) &&
           lexed_.is_capital(first + 1) && lexed_.word(first + 1).is(WordClass::institutional) &&
           lexed_.text(first + 1).ends_with('s') && runs_.atom_over(first + 1) == nullptr;
  }

  /// "Admiral Wandenkolk Instruction | Centre": a body that a person gave the name to.
  bool is_called_after(std::uint32_t first, std::uint32_t end) const {
    const auto head = end > first + 1 ? runs_.head_at(end) : std::nullopt;
    return head && lexed_.text(end) != "Administration" &&
           (head->value.type == EntityType::agency || head->value.type == EntityType::organization);
  }

  /// "Prak Sokhonn of Cambodia | and": a name that nothing else tells, with its state, before the next post.
  bool names_state_of_other(std::uint32_t at, std::uint32_t i) const {
    if (lexed_.text(i) != "and" || i < at + 3) return false;
    std::uint32_t of = i - 1;
    while (of > at + 1 && lexed_.text(of) != "of") --of;
    return lexed_.text(of) == "of" && posts_.state_behind(of) && lexed_.is_capital(of - 1) &&
           !names_.institutional(of - 1);
  }

  /// "… and Citizen Protection Rosa Rodríguez", "… Drug Control Policy Dr. Rahul Gupta": a given name or a
  /// title tells where what the post is for ends: there, before the title.
  std::optional<std::uint32_t> behind_portfolio(std::uint32_t at) const {
    constexpr std::uint32_t longest_portfolio = 14;
    for (std::uint32_t i = at; i < std::min(sentence_.last, at + longest_portfolio); ++i) {
      const std::uint32_t titled = i > at ? posts_.behind_titles(i) : i;
      const bool begins_name = i > at && (names_.given_name(i) || names_.is_known(i));
      if (names_state_of_other(at, i)) return std::nullopt;
      // "Border Policy | Krupt Zopez and Minister of Reefs Ana Lima": the next one's post.
      if (i >= at + 2 && lexed_.text(i) == "and" && posts_.words_at(i + 1).has_head &&
          names_.person_end(at) == i)
        return std::nullopt;
      if (begins_name || (titled > i && names_.name_word(titled, true))) {
        // "the Director of the Bureau and Mark Smith": another one.
        return lexed_.text(i - 1) == "and" ? std::nullopt : std::optional{i};
      }
      const bool inside = (lexed_.token(i).kind == TokenKind::word && lexed_.is_capital(i)) ||
                          lexed_.text(i) == "and" || lexed_.text(i) == "the" || lexed_.text(i) == "at" ||
                          lexed_.is_mark(i, '-') || lexed_.word(i).is(WordClass::name_connective);
      if (!inside) break;
    }
    return std::nullopt;
  }

  /// "the Secretary of the Interior, Luisa Alcalde; the head of …": from a post with all that is said of it
  /// to the comma, and the name behind that up to the end of the list's part.
  std::uint32_t name_behind_post(const PostAt& post) {
    const std::uint32_t post_first = post.tokens.first;
    const std::uint32_t at = post.tokens.last;
    constexpr std::uint32_t longest_portfolio = 16;
    std::uint32_t comma = at;
    while (comma < sentence_.last && comma < at + longest_portfolio && !lexed_.is_mark(comma, ',')) {
      const Word& word = lexed_.word(comma);
      const bool bracket = lexed_.is_mark(comma, '(') || lexed_.is_mark(comma, ')');  // "… (NASA), Ana Lima"
      const bool inside = lexed_.is_capital(comma) || lexed_.token(comma).kind == TokenKind::clitic ||
                          lexed_.is_mark(comma, '-') || lexed_.text(comma) == "and" || bracket ||
                          word.is(WordClass::preposition | WordClass::determiner);
      if (!inside || word.is(VerbForm::past)) return post_first;
      ++comma;
    }
    if (comma + 2 >= sentence_.last || !lexed_.is_mark(comma, ',')) return post_first;
    const std::uint32_t name_first = posts_.behind_titles(comma + 1);
    const std::uint32_t end = names_.person_end(name_first);
    if (end - name_first < 2 || end - name_first > 6) return post_first;
    const std::uint32_t next = names_.honours_end(end);
    const bool closes = name_first > comma + 1 || names_.is_known(name_first) || next == sentence_.last ||
                        lexed_.is_mark(next, ';') || lexed_.is_mark(next, '.') || lexed_.is_mark(next, '(') ||
                        lexed_.is_mark(next, ',') || lexed_.text(next) == "and";
    if (!closes) return post_first;
    Reading person;
    person.tokens = {name_first, end};
    person.type = EntityType::person;
    person.rule = name_rule::person_post;
    person.first_with_owner = name_first;
    person.post_tokens = {post_first, comma};
    person.post = std::string{lexed_.text({post_first, posts_.told_end(post_first + 1, comma)})};
    person.post_of = post.state ? post.state : posts_.state_ending(comma);
    identify(person, false);
    people_.persons.push_back(std::move(person));
    return end;
  }

  /// ", the Director of …" at `comma`: the post of the person before it.
  bool read_post_behind(std::uint32_t comma, Reading& person) const {
    if (comma + 1 >= sentence_.last || !lexed_.is_mark(comma, ',')) return false;
    std::uint32_t post_first = comma + 1;
    if (lexed_.text(post_first) == "the") ++post_first;
    std::optional<EntryId> state;
    if (const Atom* atom = runs_.atom_at(post_first); atom != nullptr && atom->type == EntityType::state) {
      state = atom->entries.front();
      post_first = atom->tokens.last;
      if (post_first < sentence_.last && lexed_.token(post_first).kind == TokenKind::clitic) ++post_first;
    } else if (atom != nullptr && (atom->type == EntityType::agency || atom->type == EntityType::forum)) {
      post_first = atom->tokens.last;  // ", European Commission | Director General for Energy"
    }
    PostWords words = posts_.words_at(post_first);
    if (!words.has_head || words.title_only) return false;
    // "Special Advisor and Acting Senior Director for …": one who has two posts.
    if (words.end + 1 < sentence_.last && lexed_.text(words.end) == "and") {
      const PostWords more = posts_.words_at(words.end + 1);
      if (more.has_head && !more.title_only && !names_.name_word(more.end, true)) words.end = more.end;
    }
    // "A, Republic of Korea National Security Advisor B, and …": the post is that of the next.
    if (names_.opens_name(words.end)) return false;
    person.post_of = state;
    if (is_name_behind(words.end)) return false;
    const std::uint32_t first_end = posts_.portfolio_end(words.end, person.post_of, true);
    const std::uint32_t last = posts_.further_posts_end(first_end, person.post_of);
    if (names_.given_name(last) || names_.is_known(last)) return false;
    person.post_tokens = {post_first, last};
    person.post = std::string{lexed_.text({post_first, posts_.told_end(words.end, first_end)})};
    return true;
  }

  /// "Deputy Secretary | of INL Charisse Phillips, and": the post is that of the name behind what it is for.
  bool is_name_behind(std::uint32_t words_end) const {
    std::optional<EntryId> state;
    const std::uint32_t first = posts_.portfolio_end(words_end, state);
    if (first == words_end || !names_.name_word(first, true)) return false;
    const std::uint32_t end = names_.person_end(first);
    const bool closes = end == sentence_.last || lexed_.is_mark(end, ',') || lexed_.is_mark(end, ';') ||
                        lexed_.text(end) == "and";
    return end - first >= 2 && closes;
  }

  /// "Ambassador A, Director General of the Bureau": where the second post is tells more. Behind "the"
  /// another may begin.
  void read_second_post(std::uint32_t comma, Reading& person) const {
    Reading second;
    if (comma + 1 < sentence_.last && lexed_.text(comma + 1) != "the" && read_post_behind(comma, second))
      person.post_tokens = second.post_tokens;
  }

  /// Two to five capitalised words that are no institution's, a comma, and a post.
  std::uint32_t read_name_then_post(std::uint32_t i) {
    if (i > sentence_.first && lexed_.is_capital(i - 1) && lexed_.token(i - 1).kind == TokenKind::word)
      return i;
    if (i == sentence_.first && lexed_.word(i).is(WordClass::sentence_opener)) return i;
    const std::uint32_t end = names_.person_end(i);
    if (end - i < 2) return i;
    Reading person;
    if (!read_post_behind(names_.honours_end(end), person)) return i;
    person.tokens = {i, end};
    person.type = EntityType::person;
    person.rule = name_rule::person_apposition;
    person.first_with_owner = i;
    identify(person, false);
    return add_with_post(std::move(person));
  }

  /// "… and Katie Tobin": a given name and what follows it, where no institution goes on with it.
  std::uint32_t read_given_name(std::uint32_t i) {
    if (!names_.given_name(i)) return i;
    // "Marie-Claude Tessier"
    const bool hyphened = i >= sentence_.first + 2 && lexed_.is_mark(i - 1, '-') &&
                          lexed_.token(i - 1).glued && lexed_.token(i).glued && lexed_.is_capital(i - 2) &&
                          runs_.atom_over(i - 2) == nullptr;
    const std::uint32_t first = hyphened ? i - 2 : i;
    const bool run_before = first > sentence_.first && lexed_.token(first - 1).kind == TokenKind::word &&
                            lexed_.is_capital(first - 1) && !names_.institutional(first - 1) &&
                            !lexed_.word(first - 1).is(WordClass::name_stop);
    const std::uint32_t end = names_.person_end(i);
    constexpr std::uint32_t longest = 5;
    if (run_before || end - i < 2 || end - i > longest) return i;
    const std::uint32_t next = names_.honours_end(end);
    const bool goes_on =
        next < sentence_.last && lexed_.token(next).kind == TokenKind::word && lexed_.is_capital(next);
    const bool joined = end < sentence_.last && lexed_.token(end).glued &&
                        (lexed_.is_mark(end, '-') || lexed_.is_mark(end, '/') || lexed_.is_mark(end, '&'));
    if (goes_on || joined) return i;
    Reading person;
    person.tokens = {first, end};
    person.type = EntityType::person;
    person.rule = name_rule::given_name;
    person.first_with_owner = first;
    person.post_of = posts_.state_behind(end);
    identify(person, false);
    people_.persons.push_back(std::move(person));
    return end;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  RunFinder runs_;
  PersonNames names_;
  PersonPosts posts_;
  People people_;
};

}  // namespace

People read_people(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms) {
  return PeopleReader{lexed, sentence, atoms}.read();
}

}  // namespace entente
