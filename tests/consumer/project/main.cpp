// Uses the installed library as a stranger would: reads a date, then a statement, and prints what they say.
#include <cstdio>
#include <optional>

#include "entente/base/calendar.hpp"
#include "entente/pipeline.hpp"

int main(int, char** arguments) {
  const std::optional<entente::DateMatch> date = entente::match_date("March 12 and 13, 2014");
  const entente::Expected<entente::KnowledgePtr> knowledge = entente::load_knowledge();
  if (!date || !knowledge) {
    return 1;
  }
  const entente::Expected<entente::StatementFacts> facts =
      entente::extract_source({arguments[1]}, **knowledge);
  if (!facts) {
    std::puts(to_string(facts.error()).c_str());
    return 1;
  }
  std::printf("%s: %s, %zu entities\n", to_iso(date->period).c_str(), facts->title.c_str(),
              facts->entities.size());
  return facts->entities.empty() ? 1 : 0;
}
