#include "entente/recognise/topics.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "recognise/support.hpp"

using namespace entente;

namespace {

const Vocabulary& built_in() {
  static const Vocabulary vocabulary = read_vocabulary(test::built_in_files()).value();
  return vocabulary;
}

/// "= cybersecurity" for a topic itself, "< privacy, cybersecurity" for what is narrower, "" for neither.
std::string find(std::string_view phrase, std::span<const Topic> topics) {
  const TopicReading reading = TopicIndex{topics}.find(phrase);
  std::string out;
  for (const TopicId id : reading.topics) {
    out += (out.empty() ? (reading.whole ? "= " : "< ") : ", ") + topics[id.index()].name;
  }
  return out;
}

const std::vector<Topic> small{
    {"x:topic/clean-energy", "clean energy", {"clean energy", "renewables", "wind energy"}, {}},
    {"x:topic/cybersecurity", "cybersecurity", {"cyber security", "cybersecurity"}, {}},
    {"x:topic/cybersecurity-policy", "cybersecurity policy", {"cybersecurity policy"}, {}},
    {"x:topic/development", "development", {"development"}, {}},
    {"x:topic/energy", "energy", {"energy", "power"}, {}},
    {"x:topic/rights-of-women", "women's rights", {"rights of women", "women's rights"}, {}}};

}  // namespace

TEST_CASE("words are compared without case, hyphens, apostrophes and the plural") {
  using Words = std::vector<std::string>;
  CHECK(topic_words("Cyber-Security Policies") == Words{"cyber", "security", "policy"});
  CHECK(topic_words("attacks, taxes; watches / brushes & classes") ==
        Words{"attack", "tax", "watch", "brush", "class"});
  CHECK(topic_words("access to virus crisis gas") == Words{"access", "to", "virus", "crisis", "gas"});
  CHECK(topic_words("women's women\u2019s women") == Words{"women", "women", "women"});
  CHECK(topic_words("R&D in São Tomé") == Words{"r", "d", "in", "são", "tomé"});
  CHECK(topic_words(" -- ").empty());
}

TEST_CASE("a phrase that is a label is the topic itself") {
  CHECK(find("cybersecurity", small) == "= cybersecurity");
  CHECK(find("Cyber-Security", small) == "= cybersecurity");
  CHECK(find("Cybersecurity policies", small) == "= cybersecurity policy");
  CHECK(find("women\u2019s rights", small) == "= women's rights");
}

TEST_CASE("a phrase that would get the topic's IRI is the topic, whatever its labels") {
  CHECK(find("rights-of women", small) == "= women's rights");
  const std::vector<Topic> odd{{"x:topic/ai", "artificial intelligence", {"artificial intelligence"}, {}}};
  CHECK(find("A.I.", odd) == "= artificial intelligence");
  CHECK(find("A I", odd).empty());
}

TEST_CASE("a phrase that holds a label is narrower than the topic, and the longest label counts") {
  CHECK(find("national cybersecurity policies", small) == "< cybersecurity policy");
  CHECK(find("clean energy projects", small) == "< clean energy");
  CHECK(find("power plants", small) == "< energy");
  CHECK(find("energy and cybersecurity", small) == "< cybersecurity, energy");
  CHECK(find("energy and more energy", small) == "< energy");
}

TEST_CASE("what stands before of is done to the topic") {
  CHECK(find("development of energy", small) == "< energy");
  CHECK(find("development of reefs", small).empty());
  CHECK(find("rights of women", small) == "= women's rights");
  CHECK(find("energy for development", small) == "< development, energy");
}

TEST_CASE("words only: no label inside a word, and none in nothing") {
  CHECK(find("bioenergy", small).empty());
  CHECK(find("powerful friends", small).empty());
  CHECK(find("", small).empty());
  CHECK(find("of", small).empty());
  CHECK(find("energy", {}).empty());
}

TEST_CASE("every label of the built-in thesaurus names a topic as a whole") {
  const TopicIndex index{built_in().topics};
  for (const Topic& topic : built_in().topics) {
    for (const std::string& label : topic.labels) {
      INFO(label);
      const TopicReading reading = index.find(label);
      CHECK(reading.whole);
      REQUIRE(reading.topics.size() == 1);
      CHECK(built_in().topics[reading.topics.front().index()].iri == topic.iri);
    }
  }
}

TEST_CASE("hostile phrases end", "[property]") {
  const TopicIndex index{small};
  CHECK(rc::check([&](const std::string& phrase) {
    const TopicReading reading = index.find(phrase);
    RC_ASSERT(!reading.whole || reading.topics.size() == 1);
  }));
}
