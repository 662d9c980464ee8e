#include <catch2/catch.hpp>

#include "entente/relate/clause_finder.hpp"
#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string name(Embedding embedding) {
  switch (embedding) {
    case Embedding::main:
      return "main";
    case Embedding::speech:
      return "speech";
    case Embedding::belief:
      return "belief";
    case Embedding::relative:
      return "relative";
    case Embedding::conditional:
      return "conditional";
    case Embedding::performative:
      return "performative";
  }
  return {};
}

/// "Both sides <- agreed (main)"
Lines subjects(const std::string& prose) {
  const Statement statement{{prose}};
  Lines found;
  for (const VerbGroup& group : statement.groups()) {
    found.push_back(statement.text(group.subject) + " <- " + statement.text(group.tokens) + " (" +
                    name(group.embedding) + ")");
  }
  return found;
}

}  // namespace

TEST_CASE("what introduces the clause is cut off") {
  CHECK(subjects("In addition, both sides agreed.") == Lines{"both sides <- agreed (main)"});
  CHECK(subjects("Building on old plans, we will meet.") == Lines{"we <- will meet (main)"});
  CHECK(subjects("Today both sides agreed.") == Lines{"both sides <- agreed (main)"});
}

TEST_CASE("asides of time, manner and mind are cut off") {
  CHECK(subjects("As part of that effort, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects("Later this year, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects("Mindful of the storm, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects("If needed, both sides will meet.") == Lines{"both sides <- will meet (main)"});
  CHECK(subjects("If both sides agree, we will meet.").back() == "we <- will meet (conditional)");
}

TEST_CASE("an aside with a list of its own ends before who acts") {
  CHECK(subjects("To meet raids, fishing, and other trouble, Japan and Chile plan to help.") ==
        Lines{"Japan and Chile <- plan (main)"});
}
