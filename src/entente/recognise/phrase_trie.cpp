#include "entente/recognise/phrase_trie.hpp"

#include <algorithm>
#include <bit>

namespace entente {

namespace {

constexpr std::uint64_t key_of(std::uint32_t node, WordId word) noexcept {
  return static_cast<std::uint64_t>(node) << 32U | word.index();
}

/// Finaliser of SplitMix64: spreads keys that differ in few bits.
constexpr std::uint64_t mix(std::uint64_t x) noexcept {
  x = (x ^ x >> 30U) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ x >> 27U) * 0x94D049BB133111EBULL;
  return x ^ x >> 31U;
}

}  // namespace

PhraseTrie::PhraseTrie() : slots_(1024), nodes_(1) {}

std::uint32_t PhraseTrie::child(std::uint32_t node, WordId word) const noexcept {
  if (node == 0) return word.index() < first_.size() ? first_[word.index()] : 0;
  const std::uint64_t key = key_of(node, word);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = mix(key) & mask; slots_[at].node != 0; at = (at + 1) & mask) {
    if (slots_[at].key == key) return slots_[at].node;
  }
  return 0;
}

void PhraseTrie::insert(std::uint64_t key, std::uint32_t node) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mix(key) & mask;
  while (slots_[at].node != 0) at = (at + 1) & mask;
  slots_[at] = {key, node};
}

void PhraseTrie::resize(std::size_t slots) {
  std::vector<Slot> old(slots);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.node != 0) insert(slot.key, slot.node);
  }
}

void PhraseTrie::reserve(std::size_t phrases) {
  constexpr std::size_t nodes_of_a_phrase = 2;  // that none before it has
  nodes_.reserve(nodes_of_a_phrase * phrases);
  values_.reserve(phrases);
  if (2 * phrases > slots_.size()) resize(std::bit_ceil(2 * phrases));
}

void PhraseTrie::link(std::uint32_t from, WordId word, std::uint32_t node) {
  if (from == 0) {
    if (word.index() >= first_.size()) first_.resize(std::size_t{word.index()} + word.index() / 2 + 1);
    first_[word.index()] = node;
    return;
  }
  if (2 * (used_ + 1) > slots_.size()) resize(2 * slots_.size());
  insert(key_of(from, word), node);
  ++used_;
}

std::pair<std::vector<PhraseTrie::Edge>, std::vector<std::uint32_t>> PhraseTrie::edges() const {
  std::vector<Edge> edges(nodes_.size() - 1);
  for (std::size_t word = 0; word < first_.size(); ++word) {
    if (first_[word] != 0) edges[first_[word] - 1] = {0, WordId{word}, 0};
  }
  for (const Slot& slot : slots_) {
    if (slot.node != 0) {
      edges[slot.node - 1] = {static_cast<std::uint32_t>(slot.key >> 32U),
                              WordId{static_cast<std::size_t>(slot.key & 0xFFFFFFFFU)}, 0};
    }
  }
  std::vector<std::uint32_t> values;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const Node& node = nodes_[i + 1];
    edges[i].values = node.size;
    values.insert(values.end(), values_.begin() + node.first, values_.begin() + node.first + node.size);
  }
  return {std::move(edges), std::move(values)};
}

PhraseTrie PhraseTrie::of(std::span<const Edge> edges, std::vector<std::uint32_t> values) {
  PhraseTrie trie;
  trie.nodes_.reserve(edges.size() + 1);
  const auto inner = static_cast<std::size_t>(
      std::count_if(edges.begin(), edges.end(), [](const Edge& edge) { return edge.from != 0; }));
  trie.resize(std::max(trie.slots_.size(), std::bit_ceil(2 * (inner + 1))));
  std::uint32_t first = 0;
  for (const Edge& edge : edges) {
    trie.link(edge.from, edge.word, static_cast<std::uint32_t>(trie.nodes_.size()));
    trie.nodes_.push_back({first, edge.values, edge.values});
    first += edge.values;
  }
  trie.values_ = std::move(values);
  return trie;
}

void PhraseTrie::add(std::span<const WordId> words, std::uint32_t value) {
  std::uint32_t node = 0;
  for (const WordId word : words) {
    std::uint32_t next = child(node, word);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      link(node, word, next);
    }
    node = next;
  }
  if (node != 0) add_value(nodes_[node], value);
}

void PhraseTrie::add_value(Node& node, std::uint32_t value) {
  if (node.size == node.capacity) {
    // To the end, with room for as many again: the places left behind are fewer than those in use.
    const std::size_t moved = values_.size();
    node.capacity = std::max(1U, 2 * node.size);
    values_.resize(moved + node.capacity);
    const auto old = values_.begin() + static_cast<std::ptrdiff_t>(node.first);
    std::copy(old, old + static_cast<std::ptrdiff_t>(node.size),
              values_.begin() + static_cast<std::ptrdiff_t>(moved));
    node.first = static_cast<std::uint32_t>(moved);
  }
  values_[node.first + node.size] = value;
  ++node.size;
}

}  // namespace entente
