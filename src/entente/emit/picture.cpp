#include "entente/emit/picture.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "entente/graph/names.hpp"

namespace entente {

namespace {

constexpr std::size_t edges_at_most = 120;
constexpr std::size_t statements_at_most = 8;
constexpr std::size_t neighbours_at_most = 60;

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
      thing.kind = node_kind(entity.type);
      thing.name = entity.name;
    }
    thing.statements.insert(statement);
  }
}

/// The key of a meeting in Picture::things, which it enters.
std::string meeting_in(Picture& picture, const StatementFacts& facts, EventId id, std::size_t statement) {
  const EventFact& event = facts.events[id.index()];
  std::string iri = StatementNames{facts.iri}.meeting(id.index() + 1).str();
  Picture::Thing& thing = picture.things[iri];
  thing.kind = NodeKind::meeting;
  thing.name = event.name;
  thing.statements.insert(statement);
  if (!event.start.empty()) {
    thing.dates.insert(event.end.empty() || event.end == event.start ? event.start
                                                                     : event.start + '/' + event.end);
  }
  return iri;
}

void add_relation(Picture& picture, const StatementFacts& facts, const RelationFact& relation,
                  std::size_t statement) {
  const auto* teller = std::get_if<EntityId>(&relation.subject);
  const std::string subject =
      teller != nullptr ? iri_of(facts, *teller)
                        : meeting_in(picture, facts, std::get<EventId>(relation.subject), statement);
  const auto* text = std::get_if<std::string>(&relation.object);
  if (text == nullptr) {
    const auto* entity = std::get_if<EntityId>(&relation.object);
    const std::string object =
        entity != nullptr ? iri_of(facts, *entity)
                          : meeting_in(picture, facts, std::get<EventId>(relation.object), statement);
    Picture::Edge& edge = picture.edges[{subject, object}];
    edge.predicates.insert(relation.predicate);
    edge.statements.insert(statement);
    return;
  }
  Picture::Thing& thing = picture.things[subject];
  if (relation.predicate == Predicate::scheduled_for) {
    thing.dates.insert(*text);
    return;
  }
  thing.task_statements.insert(statement);
  if (std::find(thing.tasks.begin(), thing.tasks.end(), *text) == thing.tasks.end())
    thing.tasks.push_back(*text);
}

/// The ties of one statement that are no relations.
void add_ties(Picture& picture, const StatementFacts& facts, Projection ties, std::size_t statement) {
  const ProjectedGraph projected = project(std::span{&facts, 1}, ties);
  for (const ProjectedNode& node : projected.nodes) {
    Picture::Thing& thing = picture.things[node.iri];
    if (thing.statements.empty() && !node.type) {
      thing.kind = NodeKind::topic;
      thing.name = node.label;
    }
    thing.statements.insert(statement);
  }
  for (const WeightedEdge& tie : projected.graph.edges) {
    const std::string& one = projected.nodes[tie.source].iri;
    const std::string& other = projected.nodes[tie.target].iri;
    const bool related = picture.edges.contains({one, other}) || picture.edges.contains({other, one});
    const auto known = picture.edges.find({one, other});
    if (related && (known == picture.edges.end() || known->second.passages == 0)) continue;
    Picture::Edge& edge = picture.edges[{one, other}];
    edge.passages += static_cast<std::size_t>(tie.weight);
    edge.statements.insert(statement);
  }
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

/// The things by how many lines they are from `focus`, the nearest first, of equals those that most
/// statements name.
std::vector<std::string> nearest_to(const Picture& picture, const PictureScope& scope) {
  std::map<std::string, std::set<std::string>> tied;
  for (const auto& [ends, edge] : picture.edges) {
    tied[ends.first].insert(ends.second);
    tied[ends.second].insert(ends.first);
  }
  std::map<std::string, unsigned> distance{{scope.focus, 0}};
  std::vector<std::string> found{scope.focus};
  for (std::size_t next = 0; next < found.size(); ++next) {
    const std::string from = found[next];
    if (distance[from] == scope.depth) break;
    for (const std::string& to : tied[from]) {
      if (distance.try_emplace(to, distance[from] + 1).second) found.push_back(to);
    }
  }
  const auto rank = [&](const std::string& iri) {
    return std::pair{distance[iri], SIZE_MAX - picture.things.at(iri).statements.size()};
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
  return found;
}

/// Leaves what is near the focus.
void keep_neighbourhood(Picture& picture, const PictureScope& scope) {
  std::vector<std::string> near = nearest_to(picture, scope);
  if (near.size() > neighbours_at_most) {
    picture.hidden_things = near.size() - neighbours_at_most;
    near.resize(neighbours_at_most);
  }
  const std::set<std::string> kept{near.begin(), near.end()};
  std::erase_if(picture.things, [&](const auto& thing) { return !kept.contains(thing.first); });
  std::erase_if(picture.edges, [&](const auto& edge) {
    return !kept.contains(edge.first.first) || !kept.contains(edge.first.second);
  });
  for (Picture::Statement& statement : picture.statements) statement.parties.clear();
}

/// Takes out what is told for each statement.
void drop_statements(Picture& picture) {
  if (picture.statements.size() <= statements_at_most) return;
  picture.hidden_statements = picture.statements.size();
  for (Picture::Statement& statement : picture.statements) statement.parties.clear();
  for (auto& [iri, thing] : picture.things) {
    thing.tasks.clear();
    thing.dates.clear();
  }
}

/// Takes out the edges beyond `edges_at_most` that the fewest statements tell; of equals, those of the things
/// with the fewest ties.
void keep_most_told(Picture& picture) {
  if (picture.edges.size() <= edges_at_most) return;
  std::map<std::string_view, std::size_t> ties;
  for (const auto& [ends, edge] : picture.edges) {
    ++ties[ends.first];
    ++ties[ends.second];
  }
  using Weight = std::pair<std::size_t, std::size_t>;  // statements, ties of both ends
  std::vector<std::pair<Weight, std::pair<std::string, std::string>>> by_weight;
  for (const auto& [ends, edge] : picture.edges)
    by_weight.push_back({{edge.statements.size(), ties[ends.first] + ties[ends.second]}, ends});
  std::stable_sort(by_weight.begin(), by_weight.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  picture.hidden_edges = picture.edges.size() - edges_at_most;
  for (std::size_t i = edges_at_most; i < by_weight.size(); ++i) picture.edges.erase(by_weight[i].second);
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

Picture picture_of(std::span<const StatementFacts> statements, const PictureScope& scope) {
  Picture picture;
  const bool relations = scope.ties == Projection::relations || scope.ties == Projection::all;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    add_things(picture, statements[i], i);
    add_statement(picture, statements[i]);
    if (!relations) continue;
    for (const RelationFact& relation : statements[i].relations)
      add_relation(picture, statements[i], relation, i);
  }
  if (scope.ties != Projection::relations) {
    for (std::size_t i = 0; i < statements.size(); ++i) add_ties(picture, statements[i], scope.ties, i);
  }
  if (!scope.focus.empty()) keep_neighbourhood(picture, scope);
  drop_statements(picture);
  keep_most_told(picture);
  mark_linked(picture);
  if (!scope.focus.empty()) picture.things[scope.focus].linked = true;
  join_subjects(picture);
  if (scope.focus.empty() && picture.hidden_statements == 0) list_unlinked(picture);
  return picture;
}

}  // namespace entente
