#include "cli/explain_search.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "entente/base/utf8.hpp"
#include "entente/graph/names.hpp"
#include "entente/graph/rdf_mapping.hpp"

using namespace entente;
using namespace entente::cli;

namespace {

const std::string source =
    "The Department of Justice’s **Federal Bureau\nof Investigation** (FBI) leads. Japan will share "
    "\"data\".";

CodePointRange range_of(const std::string& words) {
  const std::size_t at = source.find(words);
  REQUIRE(at != std::string::npos);
  const auto begin = static_cast<std::uint32_t>(count_code_points(source.substr(0, at)));
  return {begin, begin + static_cast<std::uint32_t>(count_code_points(words))};
}

EntityFact entity(EntityType type, const std::string& name, const std::string& iri, PassageId passage,
                  const std::vector<std::string>& surfaces) {
  EntityFact out;
  out.type = type;
  out.name = name;
  out.iri = "https://example.org/" + iri;
  for (const std::string& surface : surfaces) {
    out.surfaces.push_back(surface);
    out.mentions.push_back({range_of(surface), surface, {passage, "mention/test", 0.9}});
  }
  return out;
}

/// Two sentences: a partOf b in the first, a commitment of Japan in the second.
StatementFacts facts() {
  StatementFacts out;
  out.iri = "https://example.org/statement/x";
  out.title = "X";
  out.source = source;
  const CodePointRange second = range_of("Japan will share \"data\".");
  out.passages = {
      {{0, second.begin - 1}, "The Department of Justice’s Federal Bureau of Investigation (FBI) leads."},
      {second, "Japan will share \"data\"."}};
  const PassageId first{0};
  out.entities = {
      entity(EntityType::agency, "Department of Justice", "doj", first, {"Department of Justice"}),
      entity(EntityType::agency, "Federal Bureau of Investigation", "fbi", first,
             {"Federal Bureau\nof Investigation", "FBI"}),
      entity(EntityType::state, "Japan", "japan", PassageId{1}, {"Japan"})};
  out.entities[1].surfaces.front() = "Federal Bureau of Investigation";
  out.entities[2].aliases = {"Nippon"};
  out.entities[2].exact_matches = {"http://www.wikidata.org/entity/Q17"};
  out.relations.push_back({EntityId{1}, Predicate::part_of, EntityId{0}, "", {first, "relation/test", 0.8}});
  out.relations.push_back(
      {EntityId{2}, Predicate::responsible_for, "data", "", {PassageId{1}, "relation/test", 0.8}});
  CommitmentFact commitment;
  commitment.evidence = {PassageId{1}, "commitment/test", 0.7};
  commitment.clause = range_of("will share \"data\"");
  commitment.action = "share";
  out.commitments = {commitment, commitment};
  out.rivals = {{range_of("Bureau"), "Agency “Bureau”", "mention/rival", "inside the longer name"},
                {range_of("data"), "nothing", "mention/rival", "a common noun"}};
  return out;
}

Finding only(const std::vector<StatementFacts>& statements, const std::string& query) {
  const std::vector<Finding> findings = search(statements, query);
  INFO(query);
  REQUIRE(findings.size() == 1);
  return findings.front();
}

}  // namespace

TEST_CASE("an entity by its name, a surface, an alias or an IRI") {
  const std::vector<StatementFacts> statements{facts()};
  for (const char* query :
       {"Federal Bureau of Investigation", "the fbi", "FBI’s", "https://example.org/fbi"}) {
    CHECK(only(statements, query).iri == "https://example.org/fbi");
  }
  for (const char* query : {"nippon", "http://www.wikidata.org/entity/Q17"}) {
    CHECK(only(statements, query).name == "Japan");
  }
}

TEST_CASE("an entity is shown with its names, its passages and what rests on them") {
  const Finding finding = only({facts()}, "FBI");
  CHECK(finding.kind == "Agency");
  CHECK(finding.also == std::vector<std::string>{"FBI"});
  REQUIRE(finding.hits.size() == 1);
  const Hit& hit = finding.hits.front();
  CHECK(hit.passage == PassageId{0});
  CHECK(hit.marks == std::vector{range_of("Federal Bureau\nof Investigation"), range_of("FBI")});
  CHECK(hit.facts.mentions.size() == 2);
  CHECK(hit.facts.relations == std::vector<std::size_t>{0});
  CHECK(hit.facts.commitments.empty());
  CHECK(hit.facts.rivals == std::vector<std::size_t>{0});
}

TEST_CASE("an entity of two statements is one finding") {
  const Finding finding = only({facts(), facts()}, "Japan");
  REQUIRE(finding.hits.size() == 2);
  CHECK(finding.hits[0].statement == 0);
  CHECK(finding.hits[1].statement == 1);
  CHECK(finding.also == std::vector<std::string>{"Nippon"});
}

TEST_CASE("two entities of one name are two findings") {
  StatementFacts both = facts();
  both.entities[0].aliases = {"Japan"};
  CHECK(search({both}, "japan").size() == 2);
}

TEST_CASE("parts of a statement by the IRIs that the graph gives them") {
  const std::vector<StatementFacts> statements{facts()};
  const StatementNames names{statements[0].iri};
  const StatementFacts& x = statements[0];
  CHECK(only(statements, x.iri).kind == "statement");
  const Finding commitment = only(statements, names.commitment(x.commitments[1].clause, 2).str());
  CHECK(commitment.kind == "commitment");
  CHECK(commitment.hits.front().marks == std::vector{x.commitments[0].clause});
  CHECK(commitment.hits.front().facts.commitments == std::vector<std::size_t>{0, 1});
  CHECK(only(statements, names.passage(x.passages[1].range).str()).hits.front().passage == PassageId{1});
  CHECK(only(statements, names.mention(range_of("FBI")).str()).name == "FBI");
  CHECK(search(statements, x.iri + "#nothing").empty());
}

TEST_CASE("every relation of the graph is found by the IRI of its evidence") {
  const std::vector<StatementFacts> statements{facts()};
  const StatementNames names{statements[0].iri};
  const Finding to_entity = only(statements, names.relation(statements[0].passages[0].range, 1).str());
  CHECK(to_entity.name == "Federal Bureau of Investigation partOf Department of Justice");
  CHECK(to_entity.hits.front().marks.size() == 3);
  const Finding to_text = only(statements, names.relation(statements[0].passages[1].range, 1).str());
  CHECK(to_text.name == "Japan responsibleFor data");
}

TEST_CASE("a relation by its three parts") {
  const std::vector<StatementFacts> statements{facts()};
  const Finding finding =
      only(statements, "federal bureau of investigation partOf the Department of Justice");
  CHECK(finding.kind == "relation");
  CHECK(search(statements, "Department of Justice partOf Federal Bureau of Investigation").empty());
}

TEST_CASE("words of the text, without regard to case and quotes, at their place in the source") {
  const std::vector<StatementFacts> statements{facts()};
  const Finding finding = only(statements, "  BUREAU   of investigation ");
  CHECK(finding.kind == "words of the text");
  REQUIRE(finding.hits.size() == 1);
  CHECK(finding.hits.front().marks == std::vector{range_of("Bureau\nof Investigation")});
  CHECK(finding.hits.front().facts.mentions.size() == 1);
  CHECK(only(statements, "share “data”").hits.front().facts.commitments.size() == 2);
  CHECK(only(statements, "justice's").hits.front().passage == PassageId{0});
}

TEST_CASE("what only touches a mark has no part in it") {
  const Finding finding = only({facts()}, "(");
  CHECK(finding.hits.front().facts.mentions.empty());
  CHECK(finding.hits.front().facts.relations.size() == 1);
}

TEST_CASE("mentions that overlap are marked as one") {
  StatementFacts x = facts();
  x.entities[1].mentions.push_back(
      {range_of("Federal Bureau"), "Federal Bureau", {PassageId{0}, "mention/test", 1}});
  const Hit hit = only({x}, "FBI").hits.front();
  CHECK(hit.marks == std::vector{range_of("Federal Bureau\nof Investigation"), range_of("FBI")});
  CHECK(hit.facts.mentions.size() == 3);
}

TEST_CASE("mentions of others within the marks are not told of an entity") {
  StatementFacts x = facts();
  x.entities[0].mentions.push_back({range_of("Bureau"), "Bureau", {PassageId{0}, "mention/test", 1}});
  CHECK(only({x}, "FBI").hits.front().facts.mentions.size() == 2);
}

TEST_CASE("relations that say the same in two passages are told apart by their evidence") {
  StatementFacts x = facts();
  x.relations.push_back(x.relations[0]);
  x.relations[2].evidence.passage = PassageId{1};
  const StatementNames names{x.iri};
  const auto hit_of = [&](std::size_t passage, std::size_t ordinal) {
    return only({x}, names.relation(x.passages[passage].range, ordinal).str()).hits.front();
  };
  CHECK(hit_of(0, 1).passage == PassageId{0});
  CHECK(hit_of(1, 1).passage == PassageId{1});
  CHECK(hit_of(1, 2).passage == PassageId{1});
}

TEST_CASE("mentions come in order of text, whatever the order of entities") {
  StatementFacts x = facts();
  x.entities[0].mentions.push_back({range_of("leads"), "leads", {PassageId{0}, "mention/test", 1}});
  const auto mentions = only({x}, "FBI) leads").hits.front().facts.mentions;
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0].entity == EntityId{1});
}

TEST_CASE("each occurrence is marked") {
  CHECK(only({facts()}, "a").hits.back().marks.size() == 5);  // Japan, share, data
}

TEST_CASE("nothing is found where nothing is", "[boundary]") {
  CHECK(search({facts()}, "Atlantis").empty());
  CHECK(search({facts()}, "").empty());
  CHECK(search({facts()}, "\xFF").empty());
  CHECK(search({}, "Japan").empty());
  CHECK(search({facts()}, "...").empty());
}

TEST_CASE("names to suggest come sorted and once") {
  CHECK(all_entity_names({facts(), facts()}) == std::vector<std::string>{"Department of Justice", "FBI",
                                                                         "Federal Bureau of Investigation",
                                                                         "Japan", "Nippon"});
}

TEST_CASE("rivals belong to every passage that they overlap, whatever the order of passages") {
  StatementFacts x = facts();
  std::swap(x.passages[0], x.passages[1]);
  x.rivals = {{{0, static_cast<std::uint32_t>(count_code_points(source))}, "all", "r", "too long"}};
  for (const PassageFacts& passage : facts_by_passage(x))
    CHECK(passage.rivals == std::vector<std::size_t>{0});
  x.rivals.front().range = range_of("Bureau");
  CHECK(facts_by_passage(x)[0].rivals.empty());
  CHECK(facts_by_passage(x)[1].rivals == std::vector<std::size_t>{0});
}
