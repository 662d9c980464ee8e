#include "entente/recognise/name_head.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::ReadText;

namespace {

/// A text that is one name, and what its heads say.
struct Name {
  ReadText text;
  TokenRange tokens;
  std::vector<Atom> atoms;
  RunFinder runs;

  explicit Name(const std::string& name)
      : text{name}, tokens{text.sentence()}, atoms{text.atoms()}, runs{text.lexed(), tokens, atoms} {}

  std::string head() const {
    return std::string{
        text.lexed().text(deciding_head(text.lexed(), runs, runs.heads_in(tokens), tokens).tokens)};
  }
  bool is_generic() const { return is_generic_name(text.lexed(), tokens, runs.heads_in(tokens)); }
  bool is_of_short_form() const { return is_meeting_of_short_form(text.lexed(), runs, tokens); }
  bool is_bond() const { return is_bond_of_states(text.lexed(), runs, tokens); }
  std::string forum() const {
    const auto found = forum_of_meeting(text.lexed(), runs, tokens);
    return found ? std::string{text.lexed().text(*found)} : std::string{};
  }
};

}  // namespace

TEST_CASE("the last head decides if it ends the name, else the first") {
  CHECK(Name{"Ministry of Trade"}.head() == "Ministry");
  CHECK(Name{"Reef Council Convention"}.head() == "Convention");
  CHECK(Name{"Exercise Northern Shield"}.head() == "Exercise");
  CHECK(Name{"Working Group on Trade Policy"}.head() == "Working Group");
  CHECK(Name{"Committee for Rights Under Law"}.head() == "Committee");
}

TEST_CASE("heads and plain adjectives are no name") {
  CHECK(Name{"Joint Statement"}.is_generic());
  CHECK_FALSE(Name{"Reef Statement"}.is_generic());
}

TEST_CASE("a session of a forum is the forum, one of nothing named is nothing") {
  CHECK(Name{"Session of the Ministerial on Reefs"}.forum() == "Ministerial on Reefs");
  CHECK(Name{"Meeting of the Reef Working Group"}.forum() == "Reef Working Group");
  CHECK(Name{"Ministerial Meeting of the Reef Working Group"}.forum() == "Reef Working Group");
  CHECK(Name{"Ministerial Conference of the Reef Working Group"}.forum().empty());
  CHECK(Name{"Meeting of the Parties"}.forum().empty());
  CHECK(Name{"Session of the Reef Convention"}.forum().empty());
  CHECK(Name{"Council of the Reef Working Group"}.forum().empty());
}

TEST_CASE("the partnership of two states is no body unless more is said of it") {
  CHECK(Name{"U.S.-Japan Partnership"}.is_bond());
  CHECK(Name{"United States and Japan Partnership"}.is_bond());
  CHECK_FALSE(Name{"U.S.-Japan Trade Partnership"}.is_bond());
  CHECK_FALSE(Name{"U.S.-Japan Dialogue"}.is_bond());
  CHECK_FALSE(Name{"Japan Partnership"}.is_bond());
  CHECK_FALSE(Name{"Partnership"}.is_bond());
}

TEST_CASE("a text about organizations or a partnership is none of them") {
  CHECK(Name{"Declaration concerning Multinational Enterprises"}.head() == "Declaration");
  CHECK(Name{"Guidelines for Coral Enterprises"}.head() == "Guidelines");
  CHECK(Name{"Reef Declaration Enterprises"}.head() == "Enterprises");
  CHECK(Name{"Convention on the Reef Dialogue"}.head() == "Convention");
  CHECK(Name{"Plan of Action for the Reef Partnership"}.head() == "Plan");
}

TEST_CASE("a meeting of what the text calls by its kind has no name of its own") {
  CHECK(Name{"Meeting of the Initiative"}.is_of_short_form());
  CHECK(Name{"Session of the Dialogue"}.is_of_short_form());
  CHECK_FALSE(Name{"Meeting of the Parties"}.is_of_short_form());
  CHECK_FALSE(Name{"Council of the Initiative"}.is_of_short_form());
  CHECK_FALSE(Name{"Meeting of the Reef Initiative"}.is_of_short_form());
}

TEST_CASE("where a body is does not leave its name generic") {
  CHECK_FALSE(Name{"Ocean Pathway Network"}.is_generic());
  CHECK(Name{"Working Group"}.is_generic());
}

TEST_CASE("a head that ends in a preposition has its matter behind it") {
  CHECK(Name{"Commission on Ports and Agreements"}.head() == "Commission on");
}
