#include "entente/relate/pattern_subject.hpp"

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// Whom the subject of the verb `verb` stands for, where a pattern asks for `types`.
Lines subjects_of(const std::string& prose, const std::string& verb, std::vector<EntityType> types) {
  const Statement statement{{prose}};
  ParsedSentence sentence{SentenceId{}, statement.last_sentence(), statement.groups(), {}};
  for (const VerbGroup& group : sentence.groups)
    sentence.subjects.push_back(classify_subject(statement.context, group.subject, {}));
  Element element;
  element.types = std::move(types);
  Lines names;
  for (const EntityId id : clause_subjects(statement.context, sentence, element, statement.token(verb)))
    names.push_back(statement.context.entity(id).name);
  return names;
}

}  // namespace

TEST_CASE("without types the subject stands for those who speak, or for their body") {
  CHECK(subjects_of("We praised reefs.", "praised", {}) == Lines{"Japan", "United States"});
  CHECK(subjects_of("Others praised reefs.", "praised", {}).empty());
  CHECK(subjects_of("Reefs are old.", "Reefs", {}).empty());
}

TEST_CASE("with types it stands for its mentions, and for all persons of a list before the verb") {
  CHECK(subjects_of("Japan and the OECD praised reefs.", "praised", {EntityType::forum}) == Lines{"OECD"});
  CHECK(
      subjects_of("The Minister of Reefs, Ana Silva, and the Minister of Kelp, Ken Sato, praised the reefs.",
                  "praised", {EntityType::person}) == Lines{"Ana Silva", "Ken Sato"});
  CHECK(subjects_of("At the invitation of Minister Per Borg, Minister Ana Silva praised reefs.", "praised",
                    {EntityType::person}) == Lines{"Ana Silva"});
}
