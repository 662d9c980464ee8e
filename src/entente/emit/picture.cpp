#include "entente/emit/picture.hpp"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t edges_at_most = 300;

// Fewer lines that are alike read better one by one than by way of a joint.
constexpr std::size_t joint_targets = 3;
constexpr std::size_t joint_subjects = 4;

const std::string& iri_of(const StatementFacts& facts, EntityId id) {
  return facts.entities[id.index()].iri;
}

void add_things(Picture& picture, const StatementFacts& facts, std::size_t statement) {
  for (const EntityFact& entity : facts.entities) {
    Picture::Thing& thing = picture.things[entity.iri];
    if (thing.statements.empty()) {
      thing.type = entity.type;
      thing.name = entity.name;
    }
    thing.statements.insert(statement);
  }
}

void add_relation(Picture& picture, const StatementFacts& facts, const RelationFact& relation,
                  std::size_t statement) {
  // A meeting is told by the statement's own node.
  const auto* teller = std::get_if<EntityId>(&relation.subject);
  if (teller == nullptr) return;
  Picture::Thing& subject = picture.things[iri_of(facts, *teller)];
  if (const auto* object = std::get_if<EntityId>(&relation.object)) {
    Picture::Edge& edge = picture.edges[{iri_of(facts, *teller), iri_of(facts, *object)}];
    edge.predicates.insert(relation.predicate);
    edge.statements.insert(statement);
    return;
  }
  // Who met is told by the statement's own node.
  if (std::holds_alternative<EventId>(relation.object)) return;
  const auto& text = std::get<std::string>(relation.object);
  if (relation.predicate == Predicate::scheduled_for) {
    subject.dates.insert(text);
    return;
  }
  subject.task_statements.insert(statement);
  if (std::find(subject.tasks.begin(), subject.tasks.end(), text) == subject.tasks.end())
    subject.tasks.push_back(text);
}

void add_statement(Picture& picture, const StatementFacts& facts) {
  Picture::Statement statement{facts.title, facts.date, 0, 0, {}, {}};
  for (const CommitmentFact& commitment : facts.commitments) {
    ++(commitment.force == Force::high ? statement.high : statement.low);
  }
  for (const EntityId party : facts.parties) {
    statement.parties.insert(iri_of(facts, party));
  }
  picture.statements.push_back(std::move(statement));
}

/// Takes out the edges beyond `edges_at_most` that the fewest statements tell.
void keep_most_told(Picture& picture) {
  if (picture.edges.size() <= edges_at_most) return;
  std::vector<std::pair<std::size_t, std::pair<std::string, std::string>>> by_statements;
  for (const auto& [ends, edge] : picture.edges) by_statements.emplace_back(edge.statements.size(), ends);
  std::stable_sort(by_statements.begin(), by_statements.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  picture.hidden_edges = picture.edges.size() - edges_at_most;
  for (std::size_t i = edges_at_most; i < by_statements.size(); ++i)
    picture.edges.erase(by_statements[i].second);
}

void mark_linked(Picture& picture) {
  for (const Picture::Statement& statement : picture.statements) {
    for (const std::string& party : statement.parties) picture.things[party].linked = true;
  }
  for (const auto& [ends, edge] : picture.edges) {
    picture.things[ends.first].linked = true;
    picture.things[ends.second].linked = true;
  }
  for (auto& [iri, thing] : picture.things) {
    thing.linked = thing.linked || !thing.tasks.empty() || !thing.dates.empty();
  }
}

/// Moves the edges that a group of subjects has alike out of `edges`.
void join_subjects(Picture& picture) {
  std::map<std::pair<std::string, Picture::Edge>, std::set<std::string>> subjects_of;
  for (const auto& [ends, edge] : picture.edges) subjects_of[{ends.second, edge}].insert(ends.first);
  std::map<std::set<std::string>, std::map<std::string, Picture::Edge>> groups;
  for (const auto& [target, subjects] : subjects_of) {
    if (subjects.size() > 1) groups[subjects].insert(target);
  }
  for (auto& [subjects, targets] : groups) {
    if (targets.size() < joint_targets && subjects.size() < joint_subjects) continue;
    for (const auto& [object, edge] : targets) {
      for (const std::string& subject : subjects) picture.edges.erase({subject, object});
    }
    picture.joint_edges[subjects] = std::move(targets);
  }
}

void list_unlinked(Picture& picture) {
  for (const auto& [iri, thing] : picture.things) {
    if (thing.linked) continue;
    for (const std::size_t statement : thing.statements)
      picture.statements[statement].unlinked.push_back(thing.name);
  }
}

}  // namespace

Picture picture_of(std::span<const StatementFacts> statements) {
  Picture picture;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    add_things(picture, statements[i], i);
    add_statement(picture, statements[i]);
    for (const RelationFact& relation : statements[i].relations)
      add_relation(picture, statements[i], relation, i);
  }
  keep_most_told(picture);
  mark_linked(picture);
  join_subjects(picture);
  list_unlinked(picture);
  return picture;
}

}  // namespace entente
