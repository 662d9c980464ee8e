#include "entente/recognise/redefinition.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "recognise/support.hpp"

using namespace entente;
using test::Lines;
using test::ReadText;

namespace {

const std::string vocabulary = R"(
<agency/chile/marine-data-agency> a ent:Agency ; skos:prefLabel "Marine Data Agency"@en ; ent:acronym "MDA" .
)";

Lines agencies(std::string_view paragraph) {
  return ReadText{paragraph, test::kept_gazetteer(vocabulary)}.names(EntityType::agency);
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
