#include "entente/relate/context.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Lines list(const std::string& prose, std::string_view first) {
  const Statement statement{{prose}};
  return statement.names(
      list_at(statement.context, statement.token(first), statement.last_sentence()).entities);
}

}  // namespace

TEST_CASE("each token knows the mention that covers it") {
  const Statement statement{{"Ships of the Ministry of Finance sail"}};
  CHECK(statement.context.mention(statement.token("Ships")) == nullptr);
  const Mention* mention = statement.context.mention(statement.token("Finance"));
  REQUIRE(mention != nullptr);
  CHECK(mention == statement.context.mention(statement.token("Ministry")));
  CHECK(statement.context.entity(mention->entity).name == "Ministry of Finance");
  CHECK(statement.context.type(*mention) == EntityType::agency);
  CHECK(statement.context.mention_over.size() == statement.segmentation.tokens.size());
}

TEST_CASE("mentions joined as equals are a list") {
  CHECK(list("We praise APEC, the G7, and the OECD today", "APEC") == Lines{"APEC", "G7", "OECD"});
  CHECK(list("We praise APEC or the OECD", "APEC") == Lines{"APEC", "OECD"});
  CHECK(list("We praise APEC in the OECD", "APEC") == Lines{"APEC"});
  CHECK(list("We praise nobody", "nobody").empty());
}

TEST_CASE("an acronym in brackets does not break a list") {
  CHECK(list("The Ocean Research Agency (ORA) and the Ministry of Finance met", "Ocean") ==
        Lines{"Ocean Research Agency", "Ministry of Finance"});
}

TEST_CASE("a list ends with the stretch that was asked for") {
  const Statement statement{{"We praise APEC and the OECD"}};
  const std::uint32_t apec = statement.token("APEC");
  CHECK(statement.names(list_at(statement.context, apec, {apec, apec + 1}).entities) == Lines{"APEC"});
}

TEST_CASE("the title is found below a letterhead") {
  const Statement statement{{"Ministry of Finance", "= Joint Statement on APEC", "We praise the OECD"}};
  REQUIRE(sentences_of_title(statement.lexed).size() == 1);
  const auto named = mentions_of_title(statement.context);
  REQUIRE(named.size() == 1);
  CHECK(statement.context.entity(named.front().entity).name == "APEC");
}

TEST_CASE("a union that signs among states acts like one") {
  const Statement statement{{"We see Kenya, the European Union and the G7."}};
  const auto acts = [&](std::string_view word) {
    const Mention* mention = statement.context.mention(statement.token(word));
    REQUIRE(mention != nullptr);
    return acts_like_state(statement.context, mention->entity);
  };
  CHECK(acts("Kenya"));
  CHECK(acts("European"));
  CHECK_FALSE(acts("G7"));
}

TEST_CASE("the dates that begin in a stretch") {
  const Statement statement{{"On May 4, 2031 they met, and on June 5, 2031 they parted."}};
  const TokenRange all = statement.last_sentence();
  CHECK(dates_in(statement.context, all).size() == 2);
  const std::uint32_t second = dates_in(statement.context, all).back().tokens.first;
  CHECK(dates_in(statement.context, {all.first, second}).size() == 1);
  CHECK(dates_in(statement.context, {second, second + 1}).size() == 1);
  CHECK(dates_in(statement.context, {second + 1, all.last}).empty());
}
