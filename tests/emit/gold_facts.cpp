#include "gold_facts.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente::test {

namespace {

using Json = nlohmann::json;

std::string read(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) throw std::runtime_error{"cannot read " + path};
  return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

std::string string_or_empty(const Json& object, const char* key) {
  return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string{};
}

CodePointRange range_of(const Json& gold) {
  return {gold["start"].get<std::uint32_t>(), gold["end"].get<std::uint32_t>()};
}

class Loader {
 public:
  Loader(const std::string& stem, const Json& gold) : gold_{gold} {
    facts_.iri = base_ + "statement/" + stem;
    facts_.file = stem + ".txt";
    facts_.source = read(std::string{ENTENTE_SOURCE_DIR} + "/statements/" + facts_.file);
    facts_.title = gold["title"].get<std::string>();
    facts_.date = gold["date"].get<std::string>();
    facts_.place = gold["place"].get<std::string>();
  }

  StatementFacts load() && {
    load_passages();
    for (const Json& entity : gold_["entities"]) load_entity(entity);
    for (const Json& party : gold_["parties"]) facts_.parties.push_back(entity(party));
    for (const Json& commitment : gold_["commitments"]) load_commitment(commitment);
    for (const Json& relation : gold_["relations"]) load_relation(relation);
    for (const Json& event : gold_["events"]) load_event(event);
    facts_.coverage = {static_cast<std::uint32_t>(facts_.passages.size()), 10, {"Internet Economy"}};
    return std::move(facts_);
  }

 private:
  void load_passages() {
    std::vector<CodePointRange> ranges;
    for (const Json& c : gold_["commitments"]) ranges.push_back(range_of(c));
    std::uint32_t begin = 0;
    std::uint32_t at = 0;
    for (const char c : facts_.source + '\n') {
      if (c == '\n') {
        const CodePointRange line{begin, at};
        const bool cut = std::any_of(ranges.begin(), ranges.end(), [&](CodePointRange r) {
          return line.begin <= r.begin && r.end <= line.end && r != line;
        });
        if (line.size() > 1 && !cut) ranges.push_back(line);
        begin = at + 1;
      }
      at += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    }
    std::sort(ranges.begin(), ranges.end());
    ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
    const CodePointIndexView source{facts_.source};
    for (const CodePointRange range : ranges) {
      facts_.passages.push_back({range, fold_space(source.slice(range))});
    }
  }

  void load_entity(const Json& gold) {
    EntityFact entity;
    entity.type = entity_type(gold["types"][0].get<std::string>()).value();
    entity.name = gold["name"].get<std::string>();
    entity.label = entity.name;
    entity.iri = base_ + to_lower(local_name(entity.type)) + '/' + slug(entity.name);
    entity.surfaces = gold["surfaces"].get<std::vector<std::string>>();
    if (entity.name == "Japan") entity.exact_matches = {"http://www.wikidata.org/entity/Q17"};
    for (const std::string& surface : entity.surfaces) {
      const auto byte = facts_.source.find(surface);
      if (byte == std::string::npos) continue;
      const auto begin =
          static_cast<std::uint32_t>(count_code_points(std::string_view{facts_.source}.substr(0, byte)));
      const CodePointRange range{begin, begin + static_cast<std::uint32_t>(count_code_points(surface))};
      entity.mentions.push_back({range, surface, {passage_at(range.begin), "mention/vocabulary", 0.99}});
    }
    facts_.entities.push_back(entity);
  }

  void load_commitment(const Json& gold) {
    CommitmentFact commitment;
    const CodePointRange sentence = range_of(gold);
    commitment.evidence = {passage_at(sentence.begin), "commitment/modal-will", 0.95};
    commitment.clause = sentence;
    for (const Json& agent : gold["agents"]) commitment.agents.push_back(entity(agent));
    commitment.force = gold["force"] == "high" ? Force::high : Force::low;
    commitment.action = gold["action"].get<std::string>();
    commitment.trigger = "will " + commitment.action;
    commitment.topics = gold["topics"].get<std::vector<std::string>>();
    for (const Json& venue : gold["venues"]) commitment.venues.push_back(entity(venue));
    commitment.due = string_or_empty(gold, "due");
    facts_.commitments.push_back(commitment);
  }

  void load_relation(const Json& gold) {
    RelationFact relation;
    const EntityId subject = entity(gold["subject"]);
    relation.subject = subject;
    relation.predicate = predicate(gold["predicate"].get<std::string>()).value();
    if (const auto object = find_entity(gold["object"].get<std::string>())) {
      relation.object = *object;
    } else {
      relation.object = gold["object"].get<std::string>();
    }
    relation.detail = string_or_empty(gold, "detail");
    if (relation.predicate == Predicate::represents) {
      facts_.entities[subject.index()].post += relation.detail;
    }
    relation.evidence = {passage_of(relation), "relation/gold", 0.9};
    facts_.relations.push_back(relation);
  }

  void load_event(const Json& gold) {
    facts_.events.push_back({gold["name"].get<std::string>(), entity(gold["series"]),
                             gold["ordinal"].get<int>(), gold["place"].get<std::string>(),
                             gold["start"].get<std::string>(), gold["end"].get<std::string>(), PassageId{0}});
  }

  [[nodiscard]] PassageId passage_at(std::uint32_t code_point) const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < facts_.passages.size(); ++i) {
      if (facts_.passages[i].range.begin <= code_point) found = i;
    }
    return PassageId{found};
  }

  [[nodiscard]] bool names(const PassageFact& passage, EntityId id) const {
    const auto& surfaces = facts_.entities[id.index()].surfaces;
    return std::any_of(surfaces.begin(), surfaces.end(), [&](const std::string& surface) {
      return passage.text.find(surface) != std::string::npos;
    });
  }

  [[nodiscard]] PassageId passage_of(const RelationFact& relation) const {
    const auto* object = std::get_if<EntityId>(&relation.object);
    const auto subject = std::get<EntityId>(relation.subject);
    for (std::size_t i = 0; i < facts_.passages.size(); ++i) {
      const PassageFact& passage = facts_.passages[i];
      if (names(passage, subject) && (!object || names(passage, *object))) return PassageId{i};
    }
    return PassageId{0};
  }

  [[nodiscard]] std::optional<EntityId> find_entity(const std::string& name) const {
    for (std::size_t i = 0; i < facts_.entities.size(); ++i) {
      if (facts_.entities[i].name == name) return EntityId{i};
    }
    return std::nullopt;
  }
  [[nodiscard]] EntityId entity(const Json& name) const {
    return find_entity(name.get<std::string>()).value();
  }

  const std::string base_ = "https://w3id.org/entente/id/";
  const Json& gold_;
  StatementFacts facts_;
};

}  // namespace

std::vector<StatementFacts> gold_corpus() {
  std::vector<StatementFacts> corpus;
  for (const char* stem : {"2003-09-09-us-japan-cyber-security", "2014-03-13-us-japan-internet-economy"}) {
    const Json gold = Json::parse(read(std::string{ENTENTE_SOURCE_DIR} + "/tests/gold/" + stem + ".json"));
    corpus.push_back(Loader{stem, gold}.load());
  }
  return corpus;
}

}  // namespace entente::test
