#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
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

TEST_CASE("a verb of undertaking may open the sentence that the head of the statement began") {
  CHECK(groups("Hereby decide to share data.") == Lines{"decide: present"});
  CHECK(groups("Decide to: share data.") == Lines{"Decide: present"});
  CHECK(groups("Hereby share data.").empty());
  CHECK(groups("Decide nothing.").empty());
  CHECK(groups("Decide").empty());
}

TEST_CASE("an item may begin with its verb") {
  CHECK(groups("1. Agreed to share data.") == Lines{"Agreed: past"});
  CHECK(groups("Agreed in Lima, we will meet.") == Lines{"will meet: modal"});
}
