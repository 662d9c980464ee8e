#include "entente/relate/pattern.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Expected<RelationRules> compile(const std::string& pattern, const std::string& predicate = "supports") {
  Lexicon lexicon = gazetteer().lexicon;
  return compile_relation_rules({Rule{"relation/made-up", "", 0.5, predicate, {pattern}}}, lexicon);
}

Element only_element(const std::string& pattern) {
  const auto rules = compile(pattern);
  REQUIRE(rules);
  REQUIRE(rules->patterns.size() == 1);
  REQUIRE(rules->patterns[0].elements.size() == 1);
  return rules->patterns[0].elements[0];
}

}  // namespace

TEST_CASE("each element of the pattern language") {
  const Element list = only_element("S=Agency|State");
  CHECK(list.kind == ElementKind::mention);
  CHECK(list.role == Role::subject);
  CHECK(list.extent == Extent::list);
  CHECK(list.types == std::vector{EntityType::agency, EntityType::state});
  CHECK(only_element("O1=Forum").extent == Extent::one);
  CHECK(only_element("O1=Forum").role == Role::object);
  CHECK(only_element("O*=Forum").extent == Extent::all);
  CHECK(only_element("X1=State").role == Role::none);
  CHECK(only_element("S=adjective").kind == ElementKind::adjective);
  CHECK(only_element("SUBJ").kind == ElementKind::clause_subject);
  CHECK(only_element("SUBJ").types.empty());
  CHECK(only_element("SUBJ=Person").types == std::vector{EntityType::person});
  CHECK(only_element("verb:lead|head").kind == ElementKind::verb);
  CHECK(only_element("verb:lead|head").words.size() == 2);
  CHECK(only_element("in|within|at").kind == ElementKind::words);
  CHECK(only_element("in|within|at").words.size() == 3);
  CHECK(only_element("'s").kind == ElementKind::possessive);
  CHECK(only_element("~12").kind == ElementKind::gap);
  CHECK(only_element("~12").gap == 12);
  CHECK(only_element("O=np").kind == ElementKind::noun_phrase);
  CHECK(only_element("O=task").kind == ElementKind::task);
  CHECK(only_element("O=date").kind == ElementKind::date);
  CHECK(only_element("O=meeting").kind == ElementKind::meeting);
  CHECK(only_element("S=series").kind == ElementKind::series);
  CHECK(only_element("the?").optional);
  CHECK_FALSE(only_element("the").optional);
}

TEST_CASE("a pattern wakes by its verb, else by a word that must be there, else always") {
  const auto by_word = [](const std::string& pattern, std::string_view word) {
    const auto rules = compile(pattern);
    REQUIRE(rules);
    const std::size_t id = gazetteer().lexicon.find(word).index();
    return id < rules->by_word.size() && rules->by_word[id].size() == 1;
  };
  CHECK(by_word("SUBJ verb:support the? O=Forum", "support"));
  CHECK(by_word("S=Agency of O=State", "of"));
  CHECK_FALSE(by_word("S=Agency of? within O=State", "of"));
  CHECK(by_word("S=Agency of? within O=State", "within"));
  CHECK(compile("S1=State 's O1=Framework")->always.size() == 1);
  // A word that is no word of the grammar is seldom there.
  CHECK(by_word("S=Agency of the division within O=State", "division"));
  CHECK_FALSE(by_word("S=Agency of the division within O=State", "of"));
}

TEST_CASE("a pattern needs a mention of each type that it names") {
  const auto types = [](const std::string& pattern) { return compile(pattern)->types.front(); };
  const TypeSet text_or_forum = bit(EntityType::framework) | bit(EntityType::forum);
  CHECK(types("S=Agency of O=Framework|Forum") ==
        std::array<TypeSet, 3>{bit(EntityType::agency), text_or_forum, 0});
  CHECK(types("S=Agency? of O=np") == std::array<TypeSet, 3>{});
  CHECK(types("S=Agency of X=State of X=State of O=Place")[2] == bit(EntityType::state));  // no fourth
}

TEST_CASE("what is no pattern is refused by rule, with the part at fault") {
  for (const std::string part :
       {"S=Agencies", "O1=", "SUBJ=Nobody", "~", "~x", "O2=State", "S=", "S1", "O", "O*", "S=Agency||State",
        "S=|Agency", "SUBJ=", "SUBJECT", "verb:", "verb:lead|", "of|"}) {
    CAPTURE(part);
    const auto rules = compile("the " + part + " O=Forum");
    REQUIRE_FALSE(rules);
    CHECK(rules.error().code == Errc::invalid_data);
    CHECK(rules.error().place == "rule/relation/made-up");
    CHECK(rules.error().message.find("\"" + part + "\"") != std::string::npos);
  }
}

TEST_CASE("a pattern is not empty, and SUBJ stands first in it") {
  CHECK(compile("  ").error().message == "the pattern is empty");
  CHECK(compile("the SUBJ O=Forum").error().message ==
        "SUBJ is the first element or none, not so in the pattern \"the SUBJ O=Forum\"");
  CHECK(compile("SUBJ? verb:support O=Forum").has_value());
}

TEST_CASE("a rule with patterns needs a relation to draw") {
  const auto rules = compile("S=Agency O=Forum", "adores");
  REQUIRE_FALSE(rules);
  CHECK(rules.error().message == "ent:predicate is no relation: \"adores\"");
}

TEST_CASE("rules without patterns are left to code") {
  Lexicon lexicon = gazetteer().lexicon;
  const auto rules = compile_relation_rules({Rule{"name/listed", "", 0.9, "", {}}}, lexicon);
  REQUIRE(rules);
  CHECK(rules->patterns.empty());
}

TEST_CASE("no text makes the compiler fall over") {
  REQUIRE(rc::check("patterns at random", [] {
    const std::string text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"SOX1*=?~|: 'svnp"}));
    Lexicon lexicon = gazetteer().lexicon;
    const auto rules = compile_relation_rules({Rule{"r", "", 0.5, "supports", {text}}}, lexicon);
    if (rules) RC_ASSERT(rules->patterns.size() == 1U);
  }));
}
