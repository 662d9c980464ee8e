#include "hand_made_pair.hpp"

#include "graph/graph_support.hpp"

namespace entente::test {

namespace {

CommitmentFact commitment(const CommitmentFact& like, const char* words, Force force) {
  CommitmentFact out = like;
  out.words = words;
  out.force = force;
  return out;
}

}  // namespace

Pair hand_made_pair() {
  Pair out;
  out.earlier = small_statement();
  out.later = small_statement();
  out.later.iri += "er";
  out.later.title = "Later Statement";
  out.later.date = "2023-01-02";
  const CommitmentFact like = out.earlier.commitments[0];
  out.earlier.commitments = {commitment(like, "share data on threats", Force::low),
                             commitment(like, "hold a yearly meeting", Force::high)};
  out.later.commitments = {commitment(like, "share data on all threats", Force::high),
                           commitment(like, "exchange data each week", Force::high),
                           commitment(like, "build a joint centre", Force::high)};
  out.later.entities.resize(1);
  for (const char* name : {"Y", "Z"}) {
    EntityFact entity = out.earlier.entities[2];
    entity.name = entity.label = name;
    entity.iri += name;
    out.later.entities.push_back(entity);
  }
  Continuity& held = out.continuity;
  held.earlier = out.earlier.iri;
  held.later = out.later.iri;
  held.entities = {{Verdict::persisted, EntityId{0}, EntityId{0}, "", ""},
                   {Verdict::succeeded, EntityId{1}, EntityId{1}, "2022-05-01", "https://example.org/act"},
                   {Verdict::ended, EntityId{2}, {}, "2022-01-01", "https://example.org/end"},
                   {Verdict::not_mentioned, EntityId{3}, {}, "", ""},
                   {Verdict::emerged, {}, EntityId{2}, "", ""}};
  held.links = {{0, 0, 0.9, {}, true, Verdict::strengthened}, {0, 1, 0.6, {}, false, Verdict::continued}};
  held.earlier_commitments = {Verdict::strengthened, Verdict::not_mentioned};
  held.later_commitments = {Verdict::strengthened, Verdict::continued, Verdict::emerged};
  return out;
}

}  // namespace entente::test
