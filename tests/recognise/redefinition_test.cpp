#include "entente/recognise/redefinition.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

const std::string redefined_names = R"(
<agency/chile/marine-data-agency> a ent:Agency ; skos:prefLabel "Marine Data Agency"@en ; ent:acronym "MDA" .
<forum/coral-conference> a ent:Forum ; skos:prefLabel "Coral Conference"@en ; ent:acronym "CC15" , "CCF" .
)";

Lines agencies(std::string_view paragraph) {
  return ReadText{paragraph, test::kept_gazetteer(redefined_names)}.names(EntityType::agency);
}

Lines fora(std::string_view paragraph) {
  return ReadText{paragraph, test::kept_gazetteer(redefined_names)}.names(EntityType::forum);
}

}  // namespace

TEST_CASE("a short form that the document defines as something else is not what the vocabulary knows by it") {
  CHECK(agencies("They use Mutual Defence Aid (MDA) now. The MDA is new.") == Lines{});
  CHECK(agencies("They use mutual defence aid (MDA) now. The MDA is new.") == Lines{});
  CHECK(agencies("The MDA is new. They use mutual defence of the allies (MDA) now.") == Lines{});
}

TEST_CASE("a short form defined as what the vocabulary knows, or not defined, is that") {
  CHECK(agencies("They met the Marine Data Agency (MDA).") == Lines{"Marine Data Agency"});
  CHECK(agencies("They met the agency for marine data (MDA).") == Lines{"Marine Data Agency"});
  CHECK(agencies("They met old friends (MDA).") == Lines{"Marine Data Agency"});
  CHECK(agencies("They met the MDA.") == Lines{"Marine Data Agency"});
}

TEST_CASE("one word in common with what the vocabulary knows does not make it that") {
  CHECK(agencies("They use Marine Defence Aid (MDA) now. The MDA is new.") == Lines{});
  CHECK(agencies("They use mutual data aid (MDA) now. The MDA is new.") == Lines{});
  CHECK(agencies("They met the Marine Data Agencies (MDA).") == Lines{"Marine Data Agency"});
}

TEST_CASE("a short form with a number in it is not spelled by words") {
  CHECK(fora("They met at Calm Cove (CC15).") == Lines{"Coral Conference"});
  CHECK(fora("They met at Calm Cove Farm (CCF).") == Lines{});
}
