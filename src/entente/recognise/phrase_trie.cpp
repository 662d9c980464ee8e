#include "entente/recognise/phrase_trie.hpp"

#include <algorithm>

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

void PhraseTrie::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.node != 0) insert(slot.key, slot.node);
  }
}

void PhraseTrie::add(std::span<const WordId> words, std::uint32_t value) {
  std::uint32_t node = 0;
  for (const WordId word : words) {
    std::uint32_t next = child(node, word);
    if (next == 0) {
      if (2 * (used_ + 1) > slots_.size()) grow();
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.emplace_back();
      insert(key_of(node, word), next);
      ++used_;
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
