#include "entente/recognise/person_name.hpp"

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::ReadText;

namespace {

/// The person's name that begins with the third word: the texts below begin with "We met".
std::string name_in(std::string_view paragraph) {
  const ReadText text{paragraph};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  const PersonNames names{text.lexed(), text.sentence(), runs};
  const std::uint32_t first = text.sentence().first + 2;
  return std::string{text.lexed().text({first, names.person_end(first)})};
}

bool given(std::string_view paragraph) {
  const ReadText text{paragraph};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  return PersonNames{text.lexed(), text.sentence(), runs}.given_name(text.sentence().first + 2);
}

/// Whether the fourth word closes a name.
bool ending(std::string_view paragraph) {
  const ReadText text{paragraph};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  return PersonNames{text.lexed(), text.sentence(), runs}.closes_name(text.sentence().first + 3);
}

}  // namespace

TEST_CASE("initials, suffixes and hyphens are part of a name") {
  CHECK(name_in("We met Mark C. Johnson at noon.") == "Mark C. Johnson");
  CHECK(name_in("We met Joseph R. Miller, Jr. at noon.") == "Joseph R. Miller, Jr.");
  CHECK(name_in("We met Moon Jae-in at noon.") == "Moon Jae-in");
  CHECK(name_in("We met Mark C.") == "Mark C");
}

TEST_CASE("small words stand before a family name, and inside one") {
  CHECK(name_in("We met von der Leyen at noon.") == "von der Leyen");
  CHECK(name_in("We met Ursula von der Leyen at noon.") == "Ursula von der Leyen");
  CHECK(name_in("We met Salman bin Abdulaziz Al Saud at noon.") == "Salman bin Abdulaziz Al Saud");
  CHECK(name_in("We met von der at noon.").empty());
  CHECK(name_in("We met von der von der Leyen at noon.").empty());
}

TEST_CASE("words of institutions and things of the vocabulary are no names") {
  CHECK(name_in("We met Japan at noon.").empty());
  CHECK(name_in("We met Ministry officials.").empty());
  CHECK(name_in("We met nobody.").empty());
}

TEST_CASE("a given name stands before another name") {
  CHECK(given("We met Katie Tobin."));
  CHECK(given("We met Salman bin Abdulaziz."));
  CHECK_FALSE(given("We met Katie."));
  CHECK_FALSE(given("We met Katie again."));
  CHECK_FALSE(given("We met Katie"));
  CHECK_FALSE(given("We met Max Society."));
}

TEST_CASE("at the end of a sentence nothing is read behind it") {
  for (const std::string_view end : {"We met Mark C", "We met Mark,", "We met Mark-", "We met Mark C.",
                                     "We met Mark von", "We met Salman bin"}) {
    const ReadText text{end};
    const auto atoms = text.atoms();
    const RunFinder runs{text.lexed(), text.sentence(), atoms};
    const PersonNames names{text.lexed(), text.sentence(), runs};
    for (std::uint32_t i = text.sentence().first; i <= text.sentence().last; ++i) {
      CAPTURE(end, i);
      CHECK(names.person_end(i) <= text.sentence().last);
      CHECK_FALSE((i == text.sentence().last && names.opens_name(i)));
    }
  }
}

TEST_CASE("a word of institutions ends a name before what the person was") {
  CHECK(ending("We met Samantha Cyber, who spoke."));
  CHECK(ending("We met Samantha Cyber were there."));
  CHECK_FALSE(ending("We met Samantha Cyber Plant again."));
}

TEST_CASE("letters of honour end a name") {
  CHECK(name_in("We met Mark Johnson MP at noon.") == "Mark Johnson");
  const ReadText text{"We met Mark Johnson CBE, MP at noon."};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  const PersonNames names{text.lexed(), text.sentence(), runs};
  const std::uint32_t end = text.sentence().first + 4;
  CHECK(text.lexed().text(names.honours_end(end)) == "at");
  CHECK(names.honours_end(end - 1) == end - 1);
}

TEST_CASE("a place behind a given name is the family's") {
  CHECK(name_in("We met Mark Busan at noon.") == "Mark Busan");
}

TEST_CASE("a place that is known by a person's name as well ends one") {
  const Gazetteer& gazetteer = test::kept_gazetteer(R"(
<state/x> a ent:State ; skos:prefLabel "Peru"@en .
<place/s> a ent:Place ; skos:prefLabel "Port of Santos"@en ; ent:ambiguousLabel "Santos" ; ent:inState <state/x> .
)");
  const ReadText text{"We met Beatriz Olmedo Santos at noon in Peru.", gazetteer};
  const auto atoms = text.atoms();
  const RunFinder runs{text.lexed(), text.sentence(), atoms};
  const PersonNames names{text.lexed(), text.sentence(), runs};
  const std::uint32_t first = text.sentence().first + 2;
  CHECK(text.lexed().text({first, names.person_end(first)}) == "Beatriz Olmedo Santos");
}
