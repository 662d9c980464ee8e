#include "entente/recognise/select.hpp"

#include <algorithm>
#include <array>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;

namespace {

Reading reading(std::uint32_t first, std::uint32_t last, std::string_view rule,
                std::optional<EntityType> type = EntityType::forum) {
  Reading made;
  made.tokens = {first, last};
  made.first_with_owner = first;
  made.rule = rule;
  made.type = type;
  return made;
}

using Span = std::pair<TokenRange, std::string_view>;

std::vector<Span> taken(std::vector<Reading> readings) {
  std::vector<Span> spans;
  for (const Reading& each : select_readings(std::move(readings)).taken)
    spans.emplace_back(each.tokens, each.rule);
  return spans;
}

constexpr std::array rules{
    name_rule::government_of, name_rule::person_post,      name_rule::person_apposition,
    name_rule::listed,        name_rule::listed_ambiguous, name_rule::quoted,
    name_rule::head_noun,     name_rule::forum_text,       name_rule::follower,
    name_rule::city_in_state, name_rule::dateline_place,   name_rule::scene,
    name_rule::stands_alone};

rc::Gen<Reading> any_reading() {
  return rc::gen::exec([] {
    const auto first = *rc::gen::inRange<std::uint32_t>(2, 12);
    const auto size = *rc::gen::inRange<std::uint32_t>(1, 5);
    const auto before = *rc::gen::inRange<std::uint32_t>(0, 2);
    Reading made = reading(first, first + size, *rc::gen::elementOf(rules));
    if (*rc::gen::inRange(0, 4) == 0) made.type.reset();
    if (before > 0) {
      made.owner = EntryId{0};
      made.first_with_owner = first - before;
    }
    return made;
  });
}

std::uint32_t span_first(const Reading& each) {
  return std::min(each.first_with_owner, each.tokens.first);
}

}  // namespace

TEST_CASE("the longer name beats the names inside and across it") {
  const Selection selection =
      select_readings({reading(0, 2, name_rule::listed), reading(0, 5, name_rule::head_noun),
                       reading(4, 6, name_rule::listed)});
  REQUIRE(selection.taken.size() == 1);
  CHECK(selection.taken.front().tokens == TokenRange{0, 5});
  REQUIRE(selection.lost.size() == 2);
  CHECK(selection.lost.front().reason == "inside or across a longer name");
}

TEST_CASE("of names of one length the better rule stands") {
  for (std::size_t i = 0; i + 1 < rules.size(); ++i) {
    CHECK(taken({reading(0, 2, rules[i + 1]), reading(0, 2, rules[i])}) ==
          std::vector<Span>{{{0, 2}, rules[i]}});
  }
}

TEST_CASE("of equals the earlier stands") {
  CHECK(taken({reading(1, 3, name_rule::listed), reading(0, 2, name_rule::listed)}) ==
        std::vector<Span>{{{0, 2}, name_rule::listed}});
}

TEST_CASE("a typed name beats a run that nothing types, however long") {
  const Selection selection =
      select_readings({reading(0, 9, {}, std::nullopt), reading(3, 4, name_rule::listed)});
  REQUIRE(selection.taken.size() == 1);
  CHECK(selection.taken.front().tokens == TokenRange{3, 4});
  CHECK(selection.lost.empty());  // what nothing types is no reading that lost
}

TEST_CASE("a name with its owner bars the owner's own name") {
  Reading owned = reading(1, 4, name_rule::listed);
  owned.owner = EntryId{0};
  owned.first_with_owner = 0;
  CHECK(taken({reading(0, 1, name_rule::listed), owned}) == std::vector<Span>{{{1, 4}, name_rule::listed}});
}

TEST_CASE("names that only touch both stand, in order of text") {
  CHECK(taken({reading(2, 4, name_rule::listed), reading(0, 2, name_rule::listed)}) ==
        std::vector<Span>{{{0, 2}, name_rule::listed}, {{2, 4}, name_rule::listed}});
}

TEST_CASE("what stands does not depend on the order of the readings", "[property]") {
  REQUIRE(rc::check([] {
    const auto readings = *rc::gen::container<std::vector<Reading>>(any_reading());
    auto backwards = readings;
    std::reverse(backwards.begin(), backwards.end());
    RC_ASSERT(taken(readings) == taken(backwards));
  }));
}

TEST_CASE("what stands is apart and in order, and what fell overlaps something that stands", "[property]") {
  REQUIRE(rc::check([] {
    const auto readings = *rc::gen::container<std::vector<Reading>>(any_reading());
    const Selection selection = select_readings(readings);
    for (std::size_t i = 1; i < selection.taken.size(); ++i) {
      RC_ASSERT(selection.taken[i - 1].tokens.last <= span_first(selection.taken[i]));
    }
    for (const Reading& each : readings) {
      RC_ASSERT(std::any_of(selection.taken.begin(), selection.taken.end(), [&](const Reading& stands) {
        return span_first(stands) < each.tokens.last && span_first(each) < stands.tokens.last;
      }));
    }
  }));
}
