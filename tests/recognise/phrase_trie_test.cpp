#include "entente/recognise/phrase_trie.hpp"

#include <algorithm>
#include <map>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace entente;

namespace {

using WordIds = std::vector<WordId>;
using Found = std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>>;  ///< sizes with values

WordIds word_ids(const std::vector<std::size_t>& indices) {
  WordIds words;
  for (const std::size_t index : indices) words.emplace_back(index);
  return words;
}

Found matches(const PhraseTrie& trie, const WordIds& text) {
  Found found;
  trie.match(text, [&](const PhraseTrie::Match& match) {
    found.push_back({match.size, {match.values.begin(), match.values.end()}});
  });
  return found;
}

/// The twin: compares every phrase with the beginning of the text.
Found naive_matches(const std::vector<WordIds>& phrases, const WordIds& text) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_size;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    const WordIds& phrase = phrases[i];
    if (!phrase.empty() && phrase.size() <= text.size() &&
        std::equal(phrase.begin(), phrase.end(), text.begin())) {
      by_size[static_cast<std::uint32_t>(phrase.size())].push_back(static_cast<std::uint32_t>(i));
    }
  }
  return {by_size.begin(), by_size.end()};
}

}  // namespace

TEST_CASE("every phrase that begins at a word is found, shortest first") {
  PhraseTrie trie;
  trie.add(word_ids({1, 2, 3}), 30);
  trie.add(word_ids({1}), 10);
  trie.add(word_ids({2}), 20);
  CHECK(matches(trie, word_ids({1, 2, 3, 4})) == Found{{1, {10}}, {3, {30}}});
  CHECK(matches(trie, word_ids({1, 2})) == Found{{1, {10}}});
  CHECK(matches(trie, word_ids({3, 1})) == Found{});
  CHECK(matches(trie, {}) == Found{});
}

TEST_CASE("a phrase carries all its values in order of adding") {
  PhraseTrie trie;
  trie.add(word_ids({1, 2}), 9);
  trie.add(word_ids({1, 2}), 4);
  CHECK(matches(trie, word_ids({1, 2})) == Found{{2, {9, 4}}});
}

TEST_CASE("nothing matches across a word that no phrase has, and an empty phrase is none") {
  PhraseTrie trie;
  trie.add({}, 1);
  trie.add(word_ids({1, 2}), 2);
  CHECK(matches(trie, WordIds{WordId{1}, unknown_word, WordId{2}}) == Found{});
  CHECK(matches(trie, WordIds{unknown_word}) == Found{});
}

TEST_CASE("the automaton finds what comparing with every phrase finds", "[property]") {
  REQUIRE(rc::check([] {
    const auto word =
        rc::gen::map(rc::gen::inRange<std::size_t>(1, 5), [](std::size_t i) { return WordId{i}; });
    const auto phrases = *rc::gen::container<std::vector<WordIds>>(rc::gen::container<WordIds>(word));
    const auto text = *rc::gen::container<WordIds>(word);
    PhraseTrie trie;
    for (std::size_t i = 0; i < phrases.size(); ++i) trie.add(phrases[i], static_cast<std::uint32_t>(i));
    for (std::size_t from = 0; from <= text.size(); ++from) {
      const WordIds rest{text.begin() + static_cast<std::ptrdiff_t>(from), text.end()};
      RC_ASSERT(matches(trie, rest) == naive_matches(phrases, rest));
    }
  }));
}

TEST_CASE("an automaton made of the edges of another finds the same", "[property]") {
  REQUIRE(rc::check([] {
    const auto word =
        rc::gen::map(rc::gen::inRange<std::size_t>(1, 5), [](std::size_t i) { return WordId{i}; });
    const auto phrases = *rc::gen::container<std::vector<WordIds>>(rc::gen::container<WordIds>(word));
    const auto text = *rc::gen::container<WordIds>(word);
    PhraseTrie trie;
    for (std::size_t i = 0; i < phrases.size(); ++i) trie.add(phrases[i], static_cast<std::uint32_t>(i));
    const auto [edges, values] = trie.edges();
    PhraseTrie again = PhraseTrie::of(edges, values);
    RC_ASSERT(again.edges().second == values);
    RC_ASSERT(matches(again, text) == matches(trie, text));
    again.add(text, 7);
    if (!text.empty()) RC_ASSERT(!matches(again, text).empty());
  }));
}

TEST_CASE("room for phrases changes nothing of what is found") {
  PhraseTrie trie;
  trie.add(word_ids({1, 2}), 9);
  trie.reserve(5000);
  trie.add(word_ids({1, 3}), 4);
  CHECK(matches(trie, word_ids({1, 2})) == Found{{2, {9}}});
  CHECK(matches(trie, word_ids({1, 3})) == Found{{2, {4}}});
}

TEST_CASE("the automaton keeps its phrases as it grows") {
  PhraseTrie trie;
  for (std::size_t i = 1; i < 20000; ++i) trie.add(word_ids({i, i + 1}), static_cast<std::uint32_t>(i));
  bool all = true;
  for (std::size_t i = 1; i < 20000; ++i) {
    all = all && matches(trie, word_ids({i, i + 1})) == Found{{2, {static_cast<std::uint32_t>(i)}}};
    all = all && matches(trie, word_ids({i, i + 2})).empty();
  }
  CHECK(all);
}
