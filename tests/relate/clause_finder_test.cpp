#include "entente/relate/clause_finder.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string name(VerbGroupKind kind) {
  switch (kind) {
    case VerbGroupKind::modal:
      return "modal";
    case VerbGroupKind::copula:
      return "copula";
    case VerbGroupKind::participle:
      return "participle";
    case VerbGroupKind::progressive:
      return "progressive";
    case VerbGroupKind::perfect:
      return "perfect";
    case VerbGroupKind::present:
      return "present";
    case VerbGroupKind::past:
      return "past";
  }
  return {};
}

/// "will share: modal", with "not" behind it if negated.
Lines groups(const std::string& prose) {
  const Statement statement{{prose}};
  Lines found;
  for (const VerbGroup& group : statement.groups())
    found.push_back(statement.text(group.tokens) + ": " + name(group.kind) + (group.negated ? " not" : ""));
  return found;
}

}  // namespace

TEST_CASE("verb groups by their auxiliaries") {
  CHECK(groups("We will share data.") == Lines{"will share: modal"});
  CHECK(groups("We will also continue patrols.") == Lines{"will also continue: modal"});
  CHECK(groups("We are glad.") == Lines{"are: copula"});
  CHECK(groups("We are committed.") == Lines{"are committed: participle"});
  CHECK(groups("Schools were established.") == Lines{"were established: participle"});
  CHECK(groups("We are building schools.") == Lines{"are building: progressive"});
  CHECK(groups("We have agreed.") == Lines{"have agreed: perfect"});
  CHECK(groups("We pledge help.") == Lines{"pledge: present"});
  CHECK(groups("Japan reaffirms peace.") == Lines{"reaffirms: present"});
  CHECK(groups("They agreed.") == Lines{"agreed: past"});
}

TEST_CASE("negation belongs to its group") {
  CHECK(groups("We will not share data.") == Lines{"will not share: modal not"});
  CHECK(groups("We have never agreed.") == Lines{"have never agreed: perfect not"});
}

TEST_CASE("participles that describe and gerunds are no groups") {
  CHECK(groups("The agreed plan.").empty());
  CHECK(groups("Sharing data.").empty());
}
