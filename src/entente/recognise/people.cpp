#include "entente/recognise/people.hpp"

#include "entente/recognise/name_run.hpp"
#include "entente/recognise/person_name.hpp"

namespace entente {

namespace {

class PeopleReader {
 public:
  PeopleReader(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms)
      : lexed_{lexed}, sentence_{sentence}, runs_{lexed, sentence, atoms}, names_{lexed, sentence, runs_} {}

  People read() {
    std::uint32_t i = sentence_.first;
    while (i < sentence_.last) {
      if (const std::uint32_t after = read_post_then_name(i); after > i) {
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
  struct PostMatch {
    std::uint32_t end = 0;
    bool has_head = false;
    bool title_only = true;
  };

  /// Posts, titles and their modifiers side by side: "Deputy National Security Advisor", "Lt General".
  PostMatch post_words(std::uint32_t i) const {
    constexpr std::uint32_t longest_post = 12;
    PostMatch post{i, false, true};
    while (post.end < sentence_.last && post.end < i + longest_post) {
      std::uint32_t size = 0;
      PostKind kind = PostKind::modifier;
      if (lexed_.is_capital(post.end)) {
        lexed_.gazetteer->posts.match(lexed_.from(post.end, sentence_), [&](const PhraseTrie::Match& match) {
          for (std::uint32_t t = post.end; t < post.end + match.size; ++t) {
            if (lexed_.token(t).kind == TokenKind::word && !lexed_.is_capital(t) && t != post.end + 1) return;
          }
          size = match.size;
          kind = static_cast<PostKind>(match.values.front());
        });
      }
      if (size == 0) break;
      post.end += size;
      if (kind != PostKind::modifier) post.has_head = true;
      if (kind != PostKind::title) post.title_only = false;
    }
    return post;
  }

  /// "of State", "for Economic and Business Affairs", "of the Trade Policy Bureau": what the post is
  /// for.
  ///
  /// @param to_the_end  no name follows: any capitalised word belongs to it
  std::uint32_t portfolio_end(std::uint32_t at, std::optional<EntryId>& state,
                              bool to_the_end = false) const {
    const auto part = [&](std::uint32_t i) {
      return lexed_.is_capital(i) && (names_.institutional(i) || (to_the_end && !names_.given_name(i)));
    };
    while (at < sentence_.last && lexed_.word(at).is(WordClass::name_connective) &&
           lexed_.token(at).kind == TokenKind::word) {
      std::uint32_t next = at + 1;
      if (next < sentence_.last && lexed_.text(next) == "the") ++next;
      if (next >= sentence_.last || !lexed_.is_capital(next)) break;
      if (const Atom* atom = runs_.atom_at(next); atom != nullptr && atom->type == EntityType::state) {
        if (lexed_.text(at) == "of") state = atom->entries.front();  // not "Ambassador to Mexico"
        return atom->tokens.last;
      }
      if (!part(next)) break;
      while (next < sentence_.last) {
        if (part(next)) {
          ++next;
        } else if ((lexed_.text(next) == "and" || lexed_.is_mark(next, ',') || lexed_.is_mark(next, '-')) &&
                   next + 1 < sentence_.last && part(next + 1) && !post_words(next + 1).has_head) {
          next += 2;  // not "Minister of Trade and President Lima"
        } else {
          break;
        }
      }
      at = next;
    }
    return at;
  }

  std::optional<EntryId> state_before(std::uint32_t i) const {
    if (i == sentence_.first) return std::nullopt;
    std::uint32_t at = i - 1;
    if (lexed_.token(at).kind == TokenKind::clitic && at > sentence_.first) --at;
    const Atom* atom = runs_.atom_over(at);
    if (atom == nullptr || atom->type != EntityType::state) return std::nullopt;
    return atom->entries.front();
  }

  std::optional<EntryId> state_behind(std::uint32_t at) const {
    if (at + 1 >= sentence_.last || lexed_.text(at) != "of") return std::nullopt;
    std::uint32_t next = at + 1;
    if (lexed_.text(next) == "the") ++next;
    const Atom* atom = next < sentence_.last ? runs_.atom_at(next) : nullptr;
    if (atom == nullptr || atom->type != EntityType::state) return std::nullopt;
    return atom->entries.front();
  }

  /// Whom the vocabulary knows by this name: by all of it, or by the family name behind a post of a state.
  void identify(Reading& person, TokenRange post) const {
    const auto& entries = lexed_.gazetteer->vocabulary.entries;
    if (const Atom* atom = runs_.atom_at(person.tokens.first);
        atom != nullptr && atom->type == EntityType::person) {
      person.entries = atom->entries;
    } else if (is_state_post(post)) {
      lexed_.gazetteer->family_names.match(lexed_.from(person.tokens.first, person.tokens),
                                           [&](const PhraseTrie::Match& match) {
                                             if (match.size != person.tokens.size()) return;
                                             for (const std::uint32_t value : match.values) {
                                               person.entries.emplace_back(value);
                                             }
                                           });
    }
    if (person.post_of) {
      std::erase_if(person.entries, [&](EntryId id) { return entries[id.index()].state != person.post_of; });
    } else if (person.entries.size() == 1) {
      person.post_of = entries[person.entries.front().index()].state;
    }
  }

  /// The post ends with one that speaks for a state: "Prime Minister", "Secretary of State".
  bool is_state_post(TokenRange post) const {
    for (std::uint32_t i = post.first; i < post.last; ++i) {
      bool to_the_end = false;
      lexed_.gazetteer->state_posts.match(lexed_.from(i, post), [&](const PhraseTrie::Match& match) {
        to_the_end = to_the_end || i + match.size == post.last;
      });
      if (to_the_end) return true;
    }
    return false;
  }

  std::uint32_t read_post_then_name(std::uint32_t i) {
    const PostMatch words = post_words(i);
    if (!words.has_head) return i;
    // "John Kerry and Sultan al-Jaber": a given name that is a post as well.
    if (words.end == i + 1 && names_.given_name(i) && names_.is_particle_name(i + 1)) return i;
    PostAt post{{i, words.end}, state_before(i)};
    std::uint32_t name_first = words.end;
    if (!names_.opens_name(words.end) && !names_.is_particle_name(words.end)) {
      post.tokens.last = portfolio_end(words.end, post.state);
      name_first = post.tokens.last;
    }
    std::uint32_t post_last = name_first;
    name_first = behind_titles(name_first);
    const bool portfolio = name_first > words.end;
    if (!names_.opens_name(name_first) || (portfolio && !names_.given_name(name_first))) {
      if (const auto behind = behind_portfolio(post.tokens.last)) {
        post_last = *behind;
        name_first = behind_titles(*behind);
      }
    }
    if (portfolio) post.tokens.last = post_last;
    const std::uint32_t end = names_.person_end(name_first);
    if (is_called_after(name_first, end)) return words.end;
    if (end == name_first) {
      if (const std::uint32_t behind = name_behind_post(i, post.tokens.last); behind > i) return behind;
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
      person.post = std::string{lexed_.text(post.tokens)};
      person.post_tokens = post.tokens;
    }
    if (words.title_only) read_post_behind(end, person);
    if (post.tokens.last == words.end && !words.title_only) read_second_post(end, person);
    if (!person.post_of) person.post_of = post.state ? post.state : state_behind(end);
    identify(person, post.tokens);
    people_.persons.push_back(std::move(person));
    return end;
  }

  /// "Admiral Wandenkolk Instruction | Centre": a body that a person gave the name to.
  bool is_called_after(std::uint32_t first, std::uint32_t end) const {
    const auto head = end > first + 1 ? runs_.head_at(end) : std::nullopt;
    return head && lexed_.text(end) != "Administration" &&
           (head->value.type == EntityType::agency || head->value.type == EntityType::organization);
  }

  /// "… and Citizen Protection Rosa Rodríguez", "… Drug Control Policy Dr. Rahul Gupta": a given name or a
  /// title tells where what the post is for ends: there, before the title.
  std::optional<std::uint32_t> behind_portfolio(std::uint32_t at) const {
    constexpr std::uint32_t longest_portfolio = 14;
    for (std::uint32_t i = at; i < std::min(sentence_.last, at + longest_portfolio); ++i) {
      const std::uint32_t titled = i > at ? behind_titles(i) : i;
      const bool begins_name = i > at && names_.given_name(i);
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
  std::uint32_t name_behind_post(std::uint32_t post_first, std::uint32_t at) {
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
    const std::uint32_t name_first = behind_titles(comma + 1);
    const std::uint32_t end = names_.person_end(name_first);
    if (end - name_first < 2 || end - name_first > 6) return post_first;
    const bool closes = end == sentence_.last || lexed_.is_mark(end, ';') || lexed_.is_mark(end, '.') ||
                        lexed_.is_mark(end, '(') || lexed_.is_mark(end, ',') || lexed_.text(end) == "and";
    if (!closes) return post_first;
    Reading person;
    person.tokens = {name_first, end};
    person.type = EntityType::person;
    person.rule = name_rule::person_post;
    person.first_with_owner = name_first;
    person.post_tokens = {post_first, comma};
    person.post = std::string{lexed_.text(person.post_tokens)};
    person.post_of = state_before(post_first);
    identify(person, {});
    people_.persons.push_back(std::move(person));
    return end;
  }

  std::uint32_t behind_titles(std::uint32_t at) const {
    const PostMatch titles = post_words(at);
    return titles.has_head && titles.end > at ? titles.end : at;
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
    PostMatch words = post_words(post_first);
    if (!words.has_head || words.title_only) return false;
    // "Special Advisor and Acting Senior Director for …": one who has two posts.
    if (words.end + 1 < sentence_.last && lexed_.text(words.end) == "and") {
      const PostMatch more = post_words(words.end + 1);
      if (more.has_head && !more.title_only && !names_.name_word(more.end, true)) words.end = more.end;
    }
    // "A, Republic of Korea National Security Advisor B, and …": the post is that of the next.
    if (names_.name_word(words.end, true)) return false;
    person.post = std::string{lexed_.text({post_first, words.end})};
    person.post_of = state;
    person.post_tokens = {post_first, portfolio_end(words.end, person.post_of, true)};
    return true;
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
    if (!read_post_behind(end, person)) return i;
    person.tokens = {i, end};
    person.type = EntityType::person;
    person.rule = name_rule::person_apposition;
    person.first_with_owner = i;
    identify(person, {});
    people_.persons.push_back(std::move(person));
    return end;
  }

  /// "… and Katie Tobin": a given name and what follows it, where no institution goes on with it.
  std::uint32_t read_given_name(std::uint32_t i) {
    if (!names_.given_name(i)) return i;
    const bool run_before = i > sentence_.first && lexed_.token(i - 1).kind == TokenKind::word &&
                            lexed_.is_capital(i - 1) && !names_.institutional(i - 1) &&
                            !lexed_.word(i - 1).is(WordClass::name_stop);
    const std::uint32_t end = names_.person_end(i);
    constexpr std::uint32_t longest = 5;
    if (run_before || end - i < 2 || end - i > longest) return i;
    const bool goes_on =
        end < sentence_.last && lexed_.token(end).kind == TokenKind::word && lexed_.is_capital(end);
    const bool joined = end < sentence_.last && lexed_.token(end).glued &&
                        (lexed_.is_mark(end, '-') || lexed_.is_mark(end, '/') || lexed_.is_mark(end, '&'));
    if (goes_on || joined) return i;
    Reading person;
    person.tokens = {i, end};
    person.type = EntityType::person;
    person.rule = name_rule::given_name;
    person.first_with_owner = i;
    identify(person, {});
    people_.persons.push_back(std::move(person));
    return end;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  RunFinder runs_;
  PersonNames names_;
  People people_;
};

}  // namespace

People read_people(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms) {
  return PeopleReader{lexed, sentence, atoms}.read();
}

}  // namespace entente
