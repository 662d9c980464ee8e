#include "entente/recognise/person_posts.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::ReadText;

namespace {

/// What is asked of the posts in a sentence that begins with one.
struct Asked {
  explicit Asked(std::string_view paragraph) : text{paragraph}, atoms{text.atoms()} {}

  std::string words() const { return std::string{text.lexed().text({first(), posts.words_at(first()).end})}; }
  std::string told() const {
    std::optional<EntryId> state;
    const std::uint32_t end = posts.words_at(first()).end;
    return std::string{text.lexed().text({first(), posts.told_end(end, posts.portfolio_end(end, state))})};
  }
  /// "singular: as written", with "!" if it speaks for a state.
  std::string plural() const {
    const auto post = posts.plural_at(first());
    if (!post) return "";
    return post->singular + ": " + std::string{text.lexed().text({first(), post->end})} +
           (post->speaks_for_state ? "!" : "");
  }
  std::uint32_t first() const { return text.sentence().first; }

  ReadText text;
  std::vector<Atom> atoms;
  RunFinder runs{text.lexed(), text.sentence(), atoms};
  PersonNames names{text.lexed(), text.sentence(), runs};
  PersonPosts posts{text.lexed(), text.sentence(), runs, names};
};

}  // namespace

TEST_CASE("the words of a post stand side by side") {
  CHECK(Asked{"Deputy National Security Advisor Joan Miller spoke."}.words() ==
        "Deputy National Security Advisor");
  CHECK(Asked{"Joan Miller spoke."}.words().empty());
  CHECK(Asked{"Dr. Joan Miller spoke."}.posts.words_at(0).title_only);
}

TEST_CASE("a post is told without the body or state in which it is held") {
  CHECK(Asked{"Minister of Foreign Affairs of Japan spoke."}.told() == "Minister of Foreign Affairs");
  CHECK(Asked{"Director of the Department of State spoke."}.told() == "Director");
  CHECK(Asked{"Ambassador to Japan Joan Miller spoke."}.told() == "Ambassador to Japan");
}

TEST_CASE("what a post is for goes on behind and with an article, but not with a body") {
  CHECK(Asked{"Minister for Trade and the Digital Council spoke."}.told() == "Minister for Trade");
  CHECK(Asked{"Minister Responsible for Trade of Japan spoke."}.told() == "Minister Responsible for Trade");
}

TEST_CASE("titles between a post and a name are no part of either") {
  const Asked asked{"Senator the Hon Joan Miller spoke."};
  CHECK(asked.text.lexed().text(asked.posts.behind_titles(asked.first())) == "Joan");
}

TEST_CASE("the longest plural of a post that begins here is that of its singular") {
  CHECK(Asked{"Presidents Miller and Lopez spoke."}.plural() == "President: Presidents!");
  CHECK(Asked{"Foreign Secretaries Miller and Lopez spoke."}.plural() ==
        "Foreign Secretary: Foreign Secretaries!");
  CHECK(Asked{"Deputy Directors Miller and Lopez spoke."}.plural() == "Deputy Director: Deputy Directors");
  CHECK(Asked{"Deputy National Security Advisors Miller and Lopez spoke."}.plural() ==
        "Deputy National Security Advisor: Deputy National Security Advisors");
  CHECK(Asked{"President Miller spoke."}.plural().empty());
  CHECK(Asked{"Foreign Affairs Secretaries spoke."}.plural().empty());
  CHECK(Asked{"Deputies Miller and Lopez spoke."}.plural().empty());
  CHECK(Asked{"the Presidents spoke."}.plural().empty());
}

TEST_CASE("who is in charge of a matter has that for a portfolio") {
  CHECK(Asked{"Ambassador in charge of Trade Policy of Japan spoke."}.told() ==
        "Ambassador in charge of Trade Policy");
  CHECK(Asked{"Ambassador in place of Trade Policy of Japan spoke."}.told() == "Ambassador");
}

TEST_CASE("the High Representative of the Union is a person's post, and no union for foreign affairs") {
  const ReadText text{
      "We met Ana Lima, High Representative of the Union for Foreign Affairs and Security Policy.",
      test::built_in_gazetteer()};
  CHECK(text.names(EntityType::person) == test::Lines{"Ana Lima"});
  CHECK(text.names(EntityType::forum).empty());
}

TEST_CASE("what stands behind a slash and a small word is no title") {
  const auto size_of = [](std::string_view paragraph, std::uint32_t at) {
    const Asked asked{paragraph};
    return asked.posts.words_at(asked.first() + at).end - asked.first() - at;
  };
  CHECK(size_of("We saw licences/General Export Forms.", 4) == 0);
  CHECK(size_of("We saw President/General Ken Sato.", 4) == 1);
}
