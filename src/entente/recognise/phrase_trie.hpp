// Phrases found by their words: every label of the vocabulary, every head noun, every post, in one automaton.
//
// A trie over word ids. At each token the longest phrase that begins there is found by one hash look-up a
// token; since phrases are short (twenty words at most) and most tokens begin none, the work is linear in the
// text.
#ifndef ENTENTE_RECOGNISE_PHRASE_TRIE_HPP
#define ENTENTE_RECOGNISE_PHRASE_TRIE_HPP

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "entente/recognise/lexicon.hpp"

namespace entente {

class PhraseTrie {
 public:
  struct Match {
    std::uint32_t size = 0;                 ///< tokens
    std::span<const std::uint32_t> values;  ///< what was added with the phrase, in order of adding
  };

  PhraseTrie();

  /// Makes room for so many phrases of a few words each.
  void reserve(std::size_t phrases);

  /// Adds a phrase; the same phrase may carry several values.
  void add(std::span<const WordId> words, std::uint32_t value);

  /// A node: behind which other one, by which word, and how many values it has.
  struct Edge {
    std::uint32_t from = 0;
    WordId word;
    std::uint32_t values = 0;
  };
  /// All nodes but the root, in order of making, and the values of each of them one after the other: enough
  /// to make the trie anew. The root is 0, the first of them 1.
  [[nodiscard]] std::pair<std::vector<Edge>, std::vector<std::uint32_t>> edges() const;
  /// The trie of these; `edges` lead from nodes before them, and their values add up to `values`.
  [[nodiscard]] static PhraseTrie of(std::span<const Edge> edges, std::vector<std::uint32_t> values);

  /// Calls `visit(Match)` for each phrase that begins at words[0], shortest first.
  template <class Visit>
  void match(std::span<const WordId> words, Visit&& visit) const {
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      if (words[i] == unknown_word) return;
      node = child(node, words[i]);
      if (node == 0) return;
      const Node& at = nodes_[node];
      if (at.size > 0) visit(Match{i + 1, std::span{values_}.subspan(at.first, at.size)});
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t node = 0;
  };
  struct Node {
    std::uint32_t first = 0;  ///< of values_
    std::uint32_t size = 0;
    std::uint32_t capacity = 0;
  };
  [[nodiscard]] std::uint32_t child(std::uint32_t node, WordId word) const noexcept;
  void insert(std::uint64_t key, std::uint32_t node);
  void resize(std::size_t slots);
  void link(std::uint32_t from, WordId word, std::uint32_t node);
  void add_value(Node& node, std::uint32_t value);

  std::vector<std::uint32_t> first_;  ///< by word: the node of the phrases that begin with it, or 0
  std::vector<Slot>
      slots_;  ///< for the words behind: open addressing, a power of two; node 0 marks an empty slot
  std::size_t used_ = 0;
  std::vector<Node> nodes_;            ///< node 0 is the root
  std::vector<std::uint32_t> values_;  ///< of all nodes, those of each together
};

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_PHRASE_TRIE_HPP
