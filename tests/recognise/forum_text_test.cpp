#include "entente/recognise/forum_text.hpp"

#include <catch2/catch.hpp>

#include "entente/recognise/name_grammar.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

Lines names_of(std::string_view paragraph) {
  const ReadText text{paragraph};
  return text.show(read_names(text.lexed(), text.sentence(), text.atoms()));
}

}  // namespace

TEST_CASE("texts of a forum in small letters") {
  CHECK(names_of("We see the OECD privacy guidelines.") ==
        Lines{"Framework forum-text: OECD privacy guidelines of OECD"});
  CHECK(names_of("We see the APEC and OECD privacy guidelines.") ==
        Lines{"Framework forum-text: APEC privacy guidelines of APEC",
              "Framework forum-text: OECD privacy guidelines of OECD"});
  CHECK(names_of("We see the OECD rules of privacy guidelines.") == Lines{});
  CHECK(names_of("We see the OECD guidelines.") == Lines{});  // one word could be any text
  CHECK(names_of("We see the Japan privacy guidelines.") == Lines{});
}

TEST_CASE("a resolution by its number is a text of its forum, resolutions without one are not") {
  CHECK(names_of("We recall APEC resolution 71/199.") ==
        Lines{"Framework forum-text: APEC resolution 71/199 of APEC"});
  CHECK(names_of("We recall APEC (AP) resolution 71.").front() ==
        "Framework forum-text: APEC (AP) resolution 71 of APEC");
  CHECK(names_of("We recall APEC resolution 71/x.") ==
        Lines{"Framework forum-text: APEC resolution 71 of APEC"});
  CHECK(names_of("We recall APEC resolution.") == Lines{});
  CHECK(names_of("We recall APEC Resolutions.") == Lines{});
}
