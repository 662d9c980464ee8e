#include "entente/relate/post_bodies.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// The bodies of the first person's post.
Lines bodies(const std::string& prose) {
  const Statement statement{{prose}};
  for (const Mention& mention : statement.context.recognition.mentions) {
    if (statement.context.type(mention) == EntityType::person)
      return statement.names(bodies_of_post(statement.context, mention));
  }
  return {"no person"};
}

}  // namespace

TEST_CASE("bodies behind the post, from the smaller to the larger") {
  CHECK(bodies("Ana Lopez, Director of the Tariff Office, spoke.") == Lines{"Tariff Office"});
  CHECK(bodies("Ana Lopez, Director of the Tariff Office at the Ministry of Finance, spoke.") ==
        Lines{"Tariff Office", "Ministry of Finance"});
  CHECK(bodies("Ana Lopez, Director of the Tariff Office (TO) of Japan, spoke.") ==
        Lines{"Tariff Office", "Japan"});
  CHECK(bodies("Ana Lopez, Director, praised the Tariff Office.").empty());
}

TEST_CASE("a body inside the post before a name, or right before it") {
  CHECK(bodies("We met Director of the Tariff Office Ana Lopez.") == Lines{"Tariff Office"});
  CHECK(bodies("We met Tariff Office Director Ana Lopez.") == Lines{"Tariff Office"});
  CHECK(bodies("We met the Tariff Office, Director Ana Lopez.").empty());
  CHECK(bodies("Director Ana Lopez spoke.").empty());
}

TEST_CASE("whom a post is for is not where it is") {
  CHECK(bodies("Ana Lopez, Advisor to the Tariff Office, spoke.").empty());
  CHECK(bodies("Ana Lopez, Director for China at the Tariff Office, spoke.") == Lines{"Tariff Office"});
  CHECK(bodies("Ana Lopez, Special Envoy for Syria, spoke.").empty());
  CHECK(bodies("United States Ambassador to Mexico Ana Lopez spoke.").empty());
}

TEST_CASE("another person's post is not theirs") {
  CHECK(bodies("We met the Director of the Tariff Office and Ana Lopez.").empty());
}

TEST_CASE("a person without a post and things that are none have no bodies") {
  CHECK(bodies("We thank Katie Tobin.").empty());
  const Statement statement{{"The Tariff Office spoke."}};
  CHECK(bodies_of_post(statement.context, statement.context.recognition.mentions.back()).empty());
}

TEST_CASE("a standing organisation is a body, a summit is none") {
  CHECK(bodies("We met OECD Secretary General Ana Lopez.") == Lines{"OECD"});
  CHECK(bodies("Ana Lopez, Secretary General of the OECD, spoke.") == Lines{"OECD"});
  CHECK(bodies("Ana Lopez, Director of the Ocean Summit, spoke.").empty());
}

TEST_CASE("a post between two names is that of the second") {
  CHECK(bodies("President Ana Lopez, Director of the Tariff Office Mary Smith, and others spoke.").empty());
}

TEST_CASE("a body right behind a name and a comma says whose post it is, one in a list of its own does not") {
  const auto in_post = [](const std::string& prose) {
    const Statement statement{{prose}};
    const Mention* body = statement.context.mention(statement.token("Tariff"));
    REQUIRE(body != nullptr);
    return is_in_post(statement.context, *body);
  };
  CHECK(in_post("We met Ana Lopez, Tariff Office Advisor, and others."));
  CHECK(in_post("We met Ana Lopez, Director of the Tariff Office."));
  CHECK_FALSE(in_post("We met the Tariff Office and others."));
}

TEST_CASE("where somebody was met is not where the post is") {
  const auto represents = [](const std::string& prose) {
    const Lines found = relations({"= Joint Statement of Japan and Mexico", prose});
    return std::count_if(found.begin(), found.end(), [](const std::string& each) {
      return each.find("represents Tariff Office") != std::string::npos;
    });
  };
  CHECK(represents("Senior Director Ana Lopez at the Tariff Office praised reefs.") == 1);
  CHECK(represents("They hosted Senior Director Ana Lopez at the Tariff Office.") == 0);
  CHECK(represents("They recall talks of President Ana Lopez at the Tariff Office.") == 0);
}

TEST_CASE("a further post of the same person is told with its body") {
  CHECK(bodies("Ana Lopez, Director of the Tariff Office and Chair of the OECD, spoke.") ==
        Lines{"Tariff Office", "OECD"});
  CHECK(bodies("Ana Lopez, Director of the Tariff Office, and Chair Carl Ito of the OECD spoke.") ==
        Lines{"Tariff Office"});
}

TEST_CASE("only the first post is the one with which a person is listed") {
  const Statement statement{{"Ana Lopez, Director of the Tariff Office and Chair of the OECD, spoke."}};
  const auto& mentions = statement.context.recognition.mentions;
  const Mention& person = *std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return statement.context.type(mention) == EntityType::person;
  });
  const auto all = bodies_of_post(statement.context, person);
  REQUIRE(all.size() == 2);
  CHECK(is_of_first_post(statement.context, person, all.front()));
  CHECK_FALSE(is_of_first_post(statement.context, person, all.back()));
}

TEST_CASE("a commissioner is a member of the commission that the text names") {
  CHECK(bodies("Ana Lopez, European Commissioner for Radio, spoke of the European Commission.") ==
        Lines{"European Commission"});
  CHECK(bodies("Ana Lopez, European Commissioner for Radio, spoke.").empty());
}

TEST_CASE("who presides over a body has a post in it, its heads of state met in it") {
  const auto in_post = [](const std::string& sentence) {
    const Statement statement{{sentence}};
    const auto& mentions = statement.context.recognition.mentions;
    const auto body = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return statement.context.entity(mention.entity).name == "OECD";
    });
    REQUIRE(body != mentions.end());
    return is_in_post(statement.context, *body);
  };
  CHECK(in_post("They thanked the current Chairperson of the OECD."));
  CHECK(in_post("They thanked the President-in-office of the OECD."));
  CHECK_FALSE(in_post("They thanked the Heads of State of the OECD."));
  CHECK_FALSE(in_post("They thanked the friends of the OECD."));
}
