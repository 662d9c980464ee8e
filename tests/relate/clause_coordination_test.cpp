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

TEST_CASE("coordinated verbs are groups of their own") {
  CHECK(groups("Participants shared data, and agreed to meet.") == Lines{"shared: past", "agreed: past"});
}

TEST_CASE("a verb that can be a noun goes on with a verb of its own form") {
  CHECK(groups("We condemn raids and pledge to help.") == Lines{"condemn: present", "pledge: present"});
  CHECK(groups("We condemn raids and pledges to help.") == Lines{"condemn: present"});
  CHECK(groups("We commend and encourage trade.") == Lines{"commend: present", "encourage: present"});
}

TEST_CASE("a verb goes on behind an aside, a participle behind an object does not") {
  CHECK(groups("Japan, together with others, plans to help.") == Lines{"plans: present"});
  CHECK(groups("We commend the progress made in trade.") == Lines{"commend: present"});
}
