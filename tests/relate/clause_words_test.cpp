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

TEST_CASE("what is not done, and what is to come") {
  const auto of = [](const std::string& sentence, const std::string& verb) {
    const Statement statement{{"= Joint Statement of Japan and Chile", sentence}};
    return std::pair{is_negated(statement.context, statement.last_sentence(), statement.token(verb)),
                     is_to_come(statement.context, statement.last_sentence(), statement.token(verb))};
  };
  CHECK(of("They do not support the Reef Council.", "support").first);
  CHECK_FALSE(of("They support the Reef Council.", "support").first);
  CHECK(of("They will sign the Reef Accords.", "sign").second);
  CHECK(of("They made efforts to conclude the Reef Accords.", "conclude").second);
  CHECK_FALSE(of("They are proud to release the Reef Accords.", "release").second);
}

TEST_CASE("who did it is told of what stands before") {
  CHECK(relations({"We support the Declaration on Radio adopted by the Coral Forum."}) ==
        Lines{"Coral Forum issued Declaration on Radio", "Japan supports Declaration on Radio",
              "United States supports Declaration on Radio"});
}
