#include "graph_support.hpp"

#include "entente/graph/namespaces.hpp"

namespace entente::test {

namespace {

EntityFact entity(EntityType type, std::string name, std::string iri) {
  EntityFact out;
  out.type = type;
  out.surfaces = {name};
  out.name = std::move(name);
  out.label = out.name;
  out.iri = "https://w3id.org/entente/id/" + std::move(iri);
  return out;
}

std::string shortened(const Iri& iri) {
  static const std::vector<Prefix> data{{"s", "https://w3id.org/entente/id/statement/small#"},
                                        {"id", "https://w3id.org/entente/id/"}};
  for (const std::span<const Prefix> table :
       {std::span<const Prefix>{data}, std::span<const Prefix>{prefixes}}) {
    for (const Prefix& prefix : table) {
      if (iri.str().starts_with(prefix.iri)) {
        return std::string{prefix.name} + ':' + iri.str().substr(prefix.iri.size());
      }
    }
  }
  return '<' + iri.str() + '>';
}

std::string shortened(const Literal& literal) {
  const auto* language = std::get_if<Language>(&literal.kind);
  return '"' + literal.lexical + '"' +
         (language ? '@' + language->tag : "^^" + shortened(std::get<Iri>(literal.kind)));
}

std::string rest_of(const Triple& triple) {
  return shortened(triple.predicate) + ' ' +
         std::visit([](const auto& object) { return shortened(object); }, triple.object);
}

}  // namespace

StatementFacts small_statement() {
  StatementFacts facts;
  facts.iri = "https://w3id.org/entente/id/statement/small";
  facts.file = "small.txt";
  facts.title = "Small Statement";
  facts.date = "2021-10-14";
  facts.place = "Oslo";
  facts.source_url = "https://example.org/small";
  facts.source = "A — B will share data and views.\nX is part of A.";
  facts.passages = {{{0, 32}, "A — B will share data and views."}, {{33, 48}, "X is part of A."}};
  facts.entities = {entity(EntityType::state, "A", "state/a"), entity(EntityType::state, "B", "state/b"),
                    entity(EntityType::agency, "X", "agency/a/x"), entity(EntityType::forum, "F", "forum/f")};
  facts.entities[0].mentions = {{{0, 1}, "A", {PassageId{0}, "mention/known", 1}}};
  facts.entities[1].mentions = {{{4, 5}, "B", {PassageId{0}, "mention/known", 0.5}}};
  facts.parties = {EntityId{0}, EntityId{1}};
  CommitmentFact share;
  share.evidence = {PassageId{0}, "commitment/will", 0.95};
  share.clause = {6, 31};
  share.agents = {EntityId{0}, EntityId{1}};
  share.action = "share";
  share.trigger = "will share";
  share.topics = {"data", "Public/private views"};
  share.venues = {EntityId{3}};
  share.due = "2022-06";
  facts.commitments = {share};
  facts.relations = {
      {EntityId{2}, Predicate::part_of, EntityId{0}, "wording", {PassageId{1}, "relation/part-of", 0.9}}};
  facts.events = {{"first meeting of F", EntityId{3}, 1, "Oslo", "2021-10-13", "2021-10-14", PassageId{0}}};
  return facts;
}

std::set<std::string> lines(std::span<const Quad> quads) {
  std::set<std::string> out;
  for (const Quad& quad : quads) out.insert(shortened(quad.triple.subject) + ' ' + rest_of(quad.triple));
  return out;
}

std::set<std::string> about(std::string_view subject, std::span<const Quad> quads) {
  std::set<std::string> out;
  for (const Quad& quad : quads) {
    if (shortened(quad.triple.subject) == subject) out.insert(rest_of(quad.triple));
  }
  return out;
}

}  // namespace entente::test
