#include "entente/relate/clause_words.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

bool nominal(const std::string& sentence, const std::string& word) {
  const Statement statement{{"= Joint Statement of Japan and Chile", sentence}};
  return is_nominal(statement.context, statement.last_sentence(), statement.token(word));
}

bool ends(const std::string& sentence, const std::string& word) {
  const Statement statement{{"= Joint Statement of Japan and Chile", sentence}};
  return ends_clause(statement.context, statement.last_sentence(), statement.groups(), statement.token(word));
}

}  // namespace

TEST_CASE("what an owner, an article or a hyphen stands before is no verb") {
  CHECK(nominal("Japan welcomed Chile’s support for reefs.", "support"));
  CHECK(nominal("Japan reaffirmed its support of reefs.", "support"));
  CHECK(nominal("Japan hailed the newly-established Reef Council.", "established"));
  CHECK_FALSE(nominal("Japan will co-host the Reef Summit.", "host"));
  CHECK_FALSE(nominal("Japan and Chile support the Reef Council.", "support"));
}

TEST_CASE("a noun behind a verb goes on with for") {
  CHECK(nominal("They voiced support for the Reef Council.", "support"));
  CHECK_FALSE(nominal("They further call for reefs.", "call"));
  CHECK_FALSE(nominal("We call for reefs.", "call"));
}

TEST_CASE("whom one welcomes signing signs") {
  CHECK(nominal("Japan welcomed Chile signing the Reef Accords.", "signing"));
  CHECK_FALSE(nominal("Japan is signing the Reef Accords.", "signing"));
}

TEST_CASE("what is done goes no further than the next thing that is done") {
  CHECK(ends("They support the Reef Council and look forward to the Reef Summit.", "and"));
  CHECK_FALSE(ends("They support the Reef Council and the Reef Summit.", "and"));
  CHECK_FALSE(ends("They support the Reef Council, and the Reef Summit.", ","));
  CHECK(ends("They support the Reef Council, as reefs are old.", ","));
  CHECK(ends("They support the Reef Council; reefs are old.", ";"));
}
