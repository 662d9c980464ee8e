#include "entente/relate/pattern_wake.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// How many of the patterns of rule `id` the sentence wakes.
std::size_t woken(const std::string& sentence, std::string_view id) {
  const Statement statement{{sentence}};
  PatternWaker waker{statement.context, relation_rules()};
  std::size_t count = 0;
  std::uint32_t before = 0;
  for (const std::uint32_t index : waker.woken_by(statement.last_sentence())) {
    CHECK((count == 0 || before <= index));
    before = index;
    count += relation_rules().patterns[index].rule == id ? 1U : 0U;
  }
  return count;
}

}  // namespace

TEST_CASE("a pattern wakes where all its words and types of mention are there") {
  CHECK(woken("We support the Kyoto Protocol.", "relation/supports") > 0);
  CHECK(woken("We support reefs.", "relation/supports") == 0);            // no text, forum or programme
  CHECK(woken("We read the Kyoto Protocol.", "relation/supports") == 0);  // no word of support
}

TEST_CASE("each sentence is looked at afresh") {
  const Statement statement{{"We support the Kyoto Protocol.", "We like reefs."}};
  PatternWaker waker{statement.context, relation_rules()};
  const auto supports = [&](TokenRange sentence) {
    const auto woken = waker.woken_by(sentence);
    return std::any_of(woken.begin(), woken.end(), [](std::uint32_t index) {
      return relation_rules().patterns[index].rule == "relation/supports";
    });
  };
  const auto& sentences = statement.segmentation.sentences;
  CHECK(supports(sentences[sentences.size() - 2].tokens));
  CHECK_FALSE(supports(sentences.back().tokens));
}
