#include "entente/relate/mention_fit.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

struct Said {
  explicit Said(const std::string& text) : statement{{"= Joint Statement of Japan and Australia", text}} {}

  /// The first mention in the sentence.
  const Mention& mention() const {
    for (std::uint32_t i = statement.last_sentence().first; i < statement.last_sentence().last; ++i) {
      if (const Mention* found = statement.context.mention(i)) return *found;
    }
    throw std::invalid_argument{"no name in the sentence"};
  }
  bool only_qualifies() const {
    return entente::only_qualifies(statement.context, mention(), statement.last_sentence());
  }
  bool goes_on() const { return entente::goes_on(statement.context, mention(), statement.last_sentence()); }
  bool is_seat() const { return entente::is_seat(statement.context, mention()); }
  bool is_cut_short() const { return entente::is_cut_short(statement.context, mention()); }
  bool is_gathering() const { return entente::is_gathering(statement.context, mention()); }

  Statement statement;
};

}  // namespace

TEST_CASE("a name with a hyphen is part of an adjective") {
  CHECK(Said{"They praised the UN-mediated truce."}.only_qualifies());
  CHECK(Said{"They praised a Non-NATO ally."}.only_qualifies());
  CHECK_FALSE(Said{"They praised the UN truce."}.only_qualifies());
  CHECK_FALSE(Said{"They praised the UN - and reefs."}.only_qualifies());
}

TEST_CASE("capitals behind a forum go on with the name, a meeting does not") {
  CHECK(Said{"They praised the G20 Finance Paper."}.goes_on());
  CHECK_FALSE(Said{"They praised the G20 Summit."}.goes_on());
  CHECK_FALSE(Said{"They praised the G20 in Osaka."}.goes_on());
}

TEST_CASE("a grouping or standing body is no gathering") {
  CHECK(Said{"They praised the Australia-Japan Ocean Dialogue."}.is_gathering());
  CHECK_FALSE(Said{"They praised the Reef Commission."}.is_gathering());
  CHECK_FALSE(Said{"They praised the G20."}.is_gathering());
  CHECK_FALSE(Said{"They praised the WTO."}.is_gathering());
  CHECK_FALSE(Said{"They praised the Reef Forum Centre of Excellence."}.is_gathering());
}

TEST_CASE("a bracket behind a name is passed over") {
  const Statement statement{{"The Reef Foundation (RF) praised whales (and reefs."}};
  const auto behind = [&](std::string_view word) {
    const std::uint32_t at = statement.token(word);
    return std::string{
        statement.lexed.text(behind_bracket(statement.context, at + 1, statement.last_sentence()))};
  };
  CHECK(behind("Foundation") == "praised");
  CHECK(behind("praised") == "whales");
  CHECK(behind("whales") == "(");
}

TEST_CASE("whose a text is, is not what is supported with it") {
  CHECK(relations({"We support the Recommendations on Radio of the International Monetary Fund (IMF)."}) ==
        Lines{"International Monetary Fund issued Recommendations on Radio",
              "Japan supports Recommendations on Radio", "United States supports Recommendations on Radio"});
}

TEST_CASE("a sentence turns to another side at a comma too") {
  const Lines told = relations(
      {"= Joint Statement of Chile and Peru",
       "Chile and Peru met in Lima. Chile was represented by Minister Rui Costa, and Peru by Ms. Ana Lima."});
  CHECK(std::find(told.begin(), told.end(), "Ana Lima represents Peru") != told.end());
  CHECK(std::find(told.begin(), told.end(), "Ana Lima represents Chile") == told.end());
}

TEST_CASE("what is where it is, no one holds") {
  CHECK(Said{"They praised the Reef Centre of Excellence."}.is_seat());
  CHECK(Said{"They praised the Kelp Mission Forum."}.is_seat());
  CHECK_FALSE(Said{"They praised the Kelp Dialogue."}.is_seat());
  CHECK_FALSE(Said{"They praised the Kelp Network Forum."}.is_seat());
}

TEST_CASE("a name may be cut short where the text has more of it elsewhere") {
  CHECK(Said{"The Kelp Dialogue met before the Chile-Peru Kelp Dialogue."}.is_cut_short());
  CHECK_FALSE(Said{"The Kelp Dialogue met."}.is_cut_short());
}
