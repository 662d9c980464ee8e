#include "entente/analyse/commitment_similarity.hpp"

#include <cmath>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "analyse_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::vector<Clause>& clauses() {
  static const std::vector<Clause> all{{"share", "share best practices on privacy"},
                                       {"share", "share information about ransomware strains"},
                                       {"enhance", "enhance the exchange of information on ransomware"},
                                       {"reduce", "reduce methane emissions from oil and gas wells"},
                                       {"deploy", "deploy smart thermostats to save energy"},
                                       {"promote", "promote human rights and democracy"},
                                       {"continue", "continue and"},
                                       {"denuclearize", "the complete denuclearization of the peninsula"}};
  return all;
}

std::vector<double> values(const SimilarityParts& parts) {
  std::vector<double> out;
  for (const auto& [name, value] : named(parts)) out.push_back(value);
  return out;
}

/// Two statements of one commitment each.
struct Pair {
  std::vector<CommitmentProfile> from;
  std::vector<CommitmentProfile> to;
  WordWeights weights;

  Pair(const Clause& a, const Clause& b)
      : from{profile_commitments(statement_of({{a}}), built_in_lexicon())},
        to{profile_commitments(statement_of({{b}}), built_in_lexicon())},
        weights{from, to, built_in_lexicon()} {}
  [[nodiscard]] SimilarityParts parts() const {
    const WeighedPair pair = weighed(from, to, weights);
    return similarity_parts(pair.earlier[0], pair.later[0], weights);
  }
  [[nodiscard]] SimilarityParts turned() const {
    const WeighedPair pair = weighed(to, from, weights);
    return similarity_parts(pair.earlier[0], pair.later[0], weights);
  }
};

double similar(const Clause& a, const Clause& b) {
  return similarity(Pair{a, b}.parts());
}

}  // namespace

TEST_CASE("every part is from 0 to 1, and none knows which is the earlier") {
  CHECK(rc::check("pairs of clauses", [] {
    const auto pair = Pair{*rc::gen::elementOf(clauses()), *rc::gen::elementOf(clauses())};
    const auto there = values(pair.parts());
    const auto back = values(pair.turned());
    for (std::size_t i = 0; i < there.size(); ++i) {
      RC_ASSERT(there[i] >= 0);
      RC_ASSERT(there[i] <= 1);
      RC_ASSERT(there[i] == Approx(back[i]));
    }
  }));
}

TEST_CASE("a commitment is like itself") {
  for (const Clause& clause : clauses()) {
    const SimilarityParts parts = Pair{clause, clause}.parts();
    if (clause.words == "continue and") continue;  // it says nothing
    INFO(clause.words);
    CHECK(parts.clause == Approx(1));
    CHECK(parts.passage == Approx(1));
    CHECK(parts.surroundings == Approx(1));
    CHECK(parts.conflict == 0);
  }
  CHECK(similar(clauses()[3], clauses()[3]) > 0.9);
  CHECK(similar(clauses()[4], clauses()[4]) > 0.9);
}

TEST_CASE("what a passage and its neighbours are about counts, what the whole pair is about does not") {
  const Clause sensors{"deploy", "deploy sensors."};
  const Clause gauges{"install", "install gauges."};
  const auto statement = [&](const std::string& about, const Clause& clause) {
    return profile_commitments(statement_of({{{"meet", "meet to speak of " + about + "."}}, {clause}}),
                               built_in_lexicon());
  };
  const auto surroundings = [](const std::vector<CommitmentProfile>& a,
                               const std::vector<CommitmentProfile>& b) {
    const WordWeights weights{a, b, built_in_lexicon()};
    const WeighedPair pair = weighed(a, b, weights);
    return similarity_parts(pair.earlier[1], pair.later[1], weights).surroundings;
  };
  CHECK(surroundings(statement("glaciers and floods", sensors), statement("glaciers and floods", gauges)) >
        surroundings(statement("glaciers and floods", sensors), statement("orchestras and choirs", gauges)));
}

TEST_CASE("clauses of other words can mean nearly the same") {
  const auto parts_of = [](const Clause& one, const Clause& other) {
    const Clause elsewhere{"promote", "promote human rights."};
    const auto from = profile_commitments(statement_of({{one}, {elsewhere}}), built_in_lexicon());
    const auto to = profile_commitments(statement_of({{other}, {elsewhere}}), built_in_lexicon());
    const WordWeights weights{from, to, built_in_lexicon()};
    const WeighedPair pair = weighed(from, to, weights);
    return similarity_parts(pair.earlier[0], pair.later[0], weights);
  };
  const Clause gas{"increase", "increase deliveries of LNG."};
  const SimilarityParts liquefied = parts_of(gas, {"expand", "expand pipelines for natural gas."});
  CHECK(liquefied.phrase == 0);
  CHECK(liquefied.meaning > 0.4);
  CHECK(liquefied.passage_meaning > 0.4);
  CHECK(liquefied.meaning > parts_of(gas, {"expand", "expand schools for girls."}).meaning + 0.3);
}

TEST_CASE("nothing in common is next to no chance") {
  const SimilarityParts parts =
      Pair{{"reduce", "reduce methane emissions"}, {"welcome", "welcome visiting orchestras"}}.parts();
  for (const double each : {parts.clause, parts.contained, parts.common, parts.phrase, parts.topics})
    CHECK(each == 0);
  CHECK(similarity(parts) < 0.01);
}

TEST_CASE("the object decides, not the verb") {
  const Clause thermostats{"deploy", "deploy smart thermostats in households"};
  CHECK(similar(thermostats, {"subsidise", "subsidise smart thermostats"}) > 0.4);
  CHECK(similar(thermostats, {"deploy", "deploy peacekeepers in villages"}) < 0.1);
}

TEST_CASE("a noun of a verb is the verb's deed") {
  const SimilarityParts parts =
      Pair{{"exchange", "exchange methane data"}, {"enhance", "enhance the exchange of seismic records"}}
          .parts();
  CHECK(parts.action < 0.5);
  CHECK(parts.deed > 0.5);
}

TEST_CASE("subjects that have nothing to do with each other are a conflict") {
  const Clause privacy{"share", "share best practices on privacy"};
  CHECK(Pair(privacy, {"share", "share best practices on cybersecurity"}).parts().conflict == 1);
  CHECK(Pair(privacy, {"share", "share best practices on protecting privacy"}).parts().conflict == 0);
  CHECK(Pair(privacy, {"share", "share best practices"}).parts().conflict == 0);
}

TEST_CASE("similarity rises with every part that speaks for it, and falls with the conflict") {
  const double none = similarity({});
  CHECK(none < 0.01);
  for (double SimilarityParts::*part :
       {&SimilarityParts::action, &SimilarityParts::deed, &SimilarityParts::clause, &SimilarityParts::passage,
        &SimilarityParts::surroundings, &SimilarityParts::meaning, &SimilarityParts::passage_meaning,
        &SimilarityParts::surroundings_meaning, &SimilarityParts::contained, &SimilarityParts::common,
        &SimilarityParts::phrase, &SimilarityParts::setting, &SimilarityParts::topics}) {
    SimilarityParts parts;
    parts.*part = 0.5;
    CHECK(similarity(parts) > none);
  }
  CHECK(similarity({.conflict = 1}) < none);
}

TEST_CASE("the more there is to choose from, the more evidence a pair needs") {
  CHECK(evidence_of_size(24, 24) == Approx(0).margin(1e-12));
  CHECK(evidence_of_size(12, 48) == Approx(0).margin(1e-12));
  CHECK(evidence_of_size(60, 90) < evidence_of_size(30, 40));
  CHECK(evidence_of_size(8, 9) > 0);
  CHECK(evidence_of_size(8, 90) == evidence_of_size(90, 8));
  CHECK(std::isfinite(evidence_of_size(0, 5)));
}
