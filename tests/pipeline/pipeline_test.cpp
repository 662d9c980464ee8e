#include "entente/pipeline.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/evaluate/gold.hpp"
#include "entente/evaluate/score.hpp"
#include "entente/graph/rdf_mapping.hpp"
#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "pipeline/built_in.hpp"

using namespace entente;
using test::knowledge;

namespace {

const std::string source_dir = ENTENTE_SOURCE_DIR;

/// A folder for one test, gone with the object.
class Folder {
 public:
  Folder() {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("entente_pipeline_" + std::to_string(std::random_device{}()) + "_" + std::to_string(count++));
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  [[nodiscard]] std::string write(const std::string& name, std::string_view text) const {
    const std::string path = (path_ / name).string();
    std::ofstream{path, std::ios::binary} << text;
    return path;
  }
  [[nodiscard]] std::string missing() const { return (path_ / "missing.txt").string(); }

 private:
  std::filesystem::path path_;
};

std::string reef_statement(const std::string& year) {
  return "Joint Statement of Japan and Australia on Reefs\nMay 4, " + year +
         "\n\nThe two sides held the third Australia-Japan Ocean Dialogue in Osaka on May 3, " + year +
         ".\n\nBoth sides will share “reef data” — naïve or not — through the OECD. Japan's Ministry of "
         "Finance "
         "agreed to lower fees and build schools.\n";
}

std::vector<SourceRef> samples() {
  return list_sources({source_dir + "/statements"}).sources;
}

/// What code points [begin, end) of `text` are, white space folded.
std::string cut(std::string_view text, CodePointRange range) {
  std::size_t byte = 0;
  std::size_t first = 0;
  for (std::uint32_t i = 0; i < range.end; ++i) {
    if (i == range.begin) first = byte;
    byte += decode_at(text, byte).size;
  }
  return fold_space(text.substr(first, byte - first));
}

std::vector<Quad> quads_of(const Corpus& corpus) {
  std::set<Quad> quads;
  for (const StatementFacts& facts : corpus.statements) {
    const std::vector<Quad> own = to_quads(facts);
    quads.insert(own.begin(), own.end());
  }
  return {quads.begin(), quads.end()};
}

void check_places(const StatementFacts& facts) {
  const auto size = static_cast<std::uint32_t>(count_code_points(facts.source));
  const auto inside = [&](CodePointRange range) { return range.begin < range.end && range.end <= size; };
  for (const PassageFact& passage : facts.passages) CHECK(inside(passage.range));
  for (const EntityFact& entity : facts.entities) {
    for (const MentionFact& mention : entity.mentions) {
      CAPTURE(entity.name, mention.surface);
      CHECK(cut(facts.source, mention.range) == mention.surface);
      REQUIRE(mention.evidence.passage.index() < facts.passages.size());
      const CodePointRange passage = facts.passages[mention.evidence.passage.index()].range;
      CHECK((passage.begin <= mention.range.begin && mention.range.end <= passage.end));
    }
  }
  for (const CommitmentFact& commitment : facts.commitments) {
    REQUIRE(commitment.evidence.passage.index() < facts.passages.size());
    const CodePointRange passage = facts.passages[commitment.evidence.passage.index()].range;
    CHECK((passage.begin <= commitment.clause.begin && commitment.clause.end <= passage.end));
  }
  for (const RelationFact& relation : facts.relations)
    CHECK(relation.evidence.passage.index() < facts.passages.size());
  for (const RivalReading& rival : facts.rivals) CHECK(inside(rival.range));
}

}  // namespace

TEST_CASE("the sample statements are read as well as they were annotated") {
  const GoldFolder gold = read_gold(source_dir + "/tests/gold");
  REQUIRE(gold.errors.empty());
  REQUIRE(gold.statements.size() == 2);
  for (const GoldStatement& annotation : gold.statements) {
    CAPTURE(annotation.stem);
    const auto facts = extract_source({source_dir + "/statements/" + annotation.stem + ".txt"}, knowledge());
    REQUIRE(facts);
    const StatementScore scored = score(annotation, *facts);
    CAPTURE(scored.findings);
    CHECK(f1(entities(scored.score)) >= 0.97);
    CHECK(f1(scored.score.sentences) >= 0.97);
    CHECK(f1(scored.score.clauses) >= 0.92);
    CHECK(f1(scored.score.relations) >= 0.92);
    for (const Share& field : scored.score.fields) CHECK(field.right == field.asked);
  }
}

/// Prose of every kind that was written for the tests: what is read of it today must not be lost. The floors
/// rise with the rules; they never fall.
TEST_CASE("statements of other kinds are read as well as they were") {
  const std::string folder = source_dir + "/tests/gold/written";
  const GoldFolder gold = read_gold(folder);
  REQUIRE(gold.errors.empty());
  REQUIRE(gold.statements.size() == 12);
  std::map<std::string, SourceRef> sources;
  for (const SourceRef& source : list_sources({folder}).sources) {
    sources.emplace(std::filesystem::path{source.path}.stem().string(), source);
  }
  Score sum;
  for (const GoldStatement& annotation : gold.statements) {
    CAPTURE(annotation.stem);
    const auto facts = extract_source(sources.at(annotation.stem), knowledge());
    REQUIRE(facts);
    sum += score(annotation, *facts).score;
  }
  CHECK(f1(entities(sum)) >= 0.89);
  CHECK(f1(entities_but_states(sum)) >= 0.87);
  CHECK(f1(sum.sentences) >= 0.94);
  CHECK(f1(sum.clauses) >= 0.88);
  CHECK(precision(sum.sentences) >= 0.95);
  CHECK(f1(sum.relations) >= 0.70);
  CHECK(sum.agents.right * 100 >= sum.agents.asked * 93);
  CHECK(sum.fields[0] == Share{12, 12});
  CHECK(sum.fields[1] == Share{12, 12});
  CHECK(sum.fields[2] == Share{11, 11});
  CHECK(sum.fields[3].right >= 10);
}

TEST_CASE("a corpus says what its statements say, each alone") {
  const std::vector<SourceRef> sources = samples();
  REQUIRE(sources.size() == 2);
  std::set<Quad> alone;
  for (const SourceRef& source : sources) {
    const auto facts = extract_source(source, knowledge());
    REQUIRE(facts);
    const std::vector<Quad> own = to_quads(*facts);
    alone.insert(own.begin(), own.end());
  }
  CHECK(quads_of(read_corpus(sources, knowledge())) == std::vector<Quad>{alone.begin(), alone.end()});
}

TEST_CASE("order of sources and number of threads change nothing") {
  const Folder folder;
  std::vector<SourceRef> sources{{folder.missing()}};
  for (const std::string year : {"2031", "2032", "2033", "2034"})
    sources.push_back({folder.write(year + ".txt", reef_statement(year))});
  sources.push_back({folder.write("twin.txt", reef_statement("2031"))});
  const Corpus expected = read_corpus(sources, knowledge(), {{}, 1, {}});
  REQUIRE(expected.statements.size() == 4);
  REQUIRE(expected.errors.size() == 2);
  const std::vector<Quad> quads = quads_of(expected);
  REQUIRE(rc::check("shuffled", [&] {
    std::vector<std::pair<std::uint32_t, SourceRef>> keyed;
    for (const SourceRef& source : sources) keyed.emplace_back(*rc::gen::arbitrary<std::uint32_t>(), source);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SourceRef> shuffled;
    for (const auto& [key, source] : keyed) shuffled.push_back(source);
    const unsigned jobs = *rc::gen::element(1U, 2U, 8U);
    const Corpus corpus = read_corpus(shuffled, knowledge(), {{}, jobs, {}});
    RC_ASSERT(quads_of(corpus) == quads);
    RC_ASSERT(corpus.errors == expected.errors);
  }));
}

TEST_CASE("statements come by date") {
  const Folder folder;
  const std::string late = folder.write("a.txt", reef_statement("2033"));
  const std::string early = folder.write("b.txt", reef_statement("2031"));
  const Corpus corpus = read_corpus({{late}, {early}}, knowledge());
  REQUIRE(corpus.statements.size() == 2);
  CHECK(corpus.statements[0].date == "2031-05-04");
  CHECK(corpus.statements[1].date == "2033-05-04");
}

TEST_CASE("offsets lead back to the words in the source") {
  for (const SourceRef& source : samples()) check_places(extract_source(source, knowledge()).value());
  const Folder folder;
  check_places(extract_source({folder.write("plain.txt", reef_statement("2031"))}, knowledge()).value());
}

TEST_CASE("each rule that is given as evidence is declared, with its confidence") {
  std::vector<VocabularyFile> files;
  for (const EmbeddedFile& file : embedded_ontology()) files.push_back({std::string{file.name}, file.text});
  const Vocabulary vocabulary = read_vocabulary(files).value();
  const auto check = [&](const Evidence& evidence) {
    CAPTURE(evidence.rule);
    const auto rule = std::find_if(vocabulary.rules.begin(), vocabulary.rules.end(),
                                   [&](const Rule& declared) { return declared.id == evidence.rule; });
    REQUIRE(rule != vocabulary.rules.end());
    CHECK(evidence.confidence == rule->confidence);
  };
  for (const SourceRef& source : samples()) {
    const StatementFacts facts = extract_source(source, knowledge()).value();
    for (const EntityFact& entity : facts.entities) {
      for (const MentionFact& mention : entity.mentions) check(mention.evidence);
    }
    for (const CommitmentFact& commitment : facts.commitments) check(commitment.evidence);
    for (const RelationFact& relation : facts.relations) check(relation.evidence);
  }
}

TEST_CASE("a source that cannot be read does not hold up the others") {
  const Folder folder;
  const std::string good = folder.write("good.txt", reef_statement("2031"));
  std::size_t last = 0;
  const Corpus corpus = read_corpus({{folder.missing()}, {good}}, knowledge(),
                                    {{}, 2, [&](std::size_t done, std::size_t total) {
                                       CHECK(total == 2);
                                       last = std::max(last, done);
                                     }});
  CHECK(last == 2);
  CHECK(corpus.statements.size() == 1);
  REQUIRE(corpus.errors.size() == 1);
  CHECK(corpus.errors[0].code == Errc::unreadable);
  CHECK(corpus.errors[0].place == folder.missing());
}

TEST_CASE("the same statement twice stands once, and is told of") {
  const Folder folder;
  const std::string first = folder.write("first.txt", reef_statement("2031"));
  const std::string second = folder.write("second.txt", reef_statement("2031"));
  const Corpus corpus = read_corpus({{second}, {first}}, knowledge());
  REQUIRE(corpus.statements.size() == 1);
  CHECK(corpus.statements[0].file == "first.txt");
  REQUIRE(corpus.errors.size() == 1);
  CHECK(corpus.errors[0].place == second);
  CHECK(corpus.errors[0].message == "is the same statement as first.txt (same title and date)");
}

TEST_CASE(
    "over a corpus a thing has one skos:prefLabel, that of the earliest statement, and others are aliases") {
  // Accents and case do not tell names apart, so the three are one thing by IRI.
  const std::vector<std::string> names{"Réunion Reef Dialogue", "Reunion Reef Dialogue",
                                       "RÉUNION Reef Dialogue"};
  const Folder folder;
  std::vector<SourceRef> sources;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string year = std::to_string(2031 + i);
    sources.push_back(
        {folder.write(year + ".txt", "Joint Statement of Japan and Australia on Reefs\nMay 4, " + year +
                                         "\n\nThe " + names[i] + " will share data.\n")});
  }
  const Corpus corpus = read_corpus(sources, knowledge());
  REQUIRE(corpus.statements.size() == names.size());
  std::string iri;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto& entities = corpus.statements[i].entities;
    const auto dialogue = std::find_if(entities.begin(), entities.end(),
                                       [&](const EntityFact& entity) { return entity.name == names[i]; });
    REQUIRE(dialogue != entities.end());
    CHECK(dialogue->label == names.front());
    if (i == 0) iri = dialogue->iri;
    CHECK(dialogue->iri == iri);
    CHECK((i == 0 || std::count(dialogue->aliases.begin(), dialogue->aliases.end(), names[i]) == 1));
  }
  std::map<std::string, std::set<std::string>> labels;
  for (const Quad& quad : quads_of(corpus)) {
    if (quad.triple.predicate.str() != "http://www.w3.org/2004/02/skos/core#prefLabel") continue;
    labels[quad.triple.subject.str()].insert(std::get<Literal>(quad.triple.object).lexical);
  }
  CHECK(labels.size() > 3);
  for (const auto& [subject, texts] : labels) {
    CAPTURE(subject);
    CHECK(texts.size() == 1);
  }
}

TEST_CASE("no sources, no facts") {
  const Corpus corpus = read_corpus({}, knowledge());
  CHECK(corpus.statements.empty());
  CHECK(corpus.errors.empty());
}

TEST_CASE("a vocabulary file of the user adds things with names") {
  const Folder folder;
  const std::string extra =
      folder.write("extra.ttl",
                   "@prefix ent: <https://w3id.org/entente/ontology#> .\n"
                   "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                   "<https://example.org/zorblax> a ent:Forum ; skos:prefLabel \"Zorblax\"@en .\n");
  const SourceRef source{
      folder.write("s.txt", "Joint Statement of Japan and Australia\n\nWe praised the Zorblax.\n")};
  const auto knows = [&](const Knowledge& known) {
    const StatementFacts facts = extract_source(source, known).value();
    return std::any_of(facts.entities.begin(), facts.entities.end(), [](const EntityFact& entity) {
      return entity.name == "Zorblax" && entity.type == EntityType::forum && entity.listed &&
             entity.iri == "https://example.org/zorblax";
    });
  };
  const auto extended = load_knowledge({extra});
  REQUIRE(extended);
  CHECK(knows(**extended));
  CHECK_FALSE(knows(knowledge()));
}

TEST_CASE("a vocabulary file that is broken or missing is refused by name") {
  const Folder folder;
  const std::string broken =
      folder.write("broken.ttl", "@prefix ent: <https://w3id.org/entente/ontology#> .\n\n<a> a ; .\n");
  const auto refused = load_knowledge({broken});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == Errc::invalid_data);
  CHECK(refused.error().place == broken);
  REQUIRE(refused.error().at);
  CHECK(refused.error().at->line == 3);
  const auto missing = load_knowledge({folder.missing()});
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == Errc::unreadable);
  CHECK(missing.error().place == folder.missing());
}
