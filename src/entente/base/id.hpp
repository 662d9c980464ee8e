// A typed index: the position of a thing in the vector that owns it.
//
// Ids of different things do not convert into each other, so a sentence's id cannot index the entities.
#ifndef ENTENTE_BASE_ID_HPP
#define ENTENTE_BASE_ID_HPP

#include <compare>
#include <cstddef>
#include <cstdint>

namespace entente {

template <class Tag>
class Id {
 public:
  constexpr Id() noexcept = default;
  explicit constexpr Id(std::size_t index) noexcept : index_{static_cast<std::uint32_t>(index)} {}
  [[nodiscard]] constexpr std::uint32_t index() const noexcept { return index_; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;

 private:
  std::uint32_t index_ = 0;
};

using BlockId = Id<struct BlockTag>;        // Document::blocks
using SectionId = Id<struct SectionTag>;    // Segmentation::sections
using SentenceId = Id<struct SentenceTag>;  // Segmentation::sentences
using TokenId = Id<struct TokenTag>;        // Segmentation::tokens
using EntityId = Id<struct EntityTag>;      // StatementFacts::entities
using EventId = Id<struct EventTag>;        // StatementFacts::events
using EntryId = Id<struct EntryTag>;        // Vocabulary::entries
using TopicId = Id<struct TopicTag>;        // Vocabulary::topics

/// A run of consecutive things, [first, last), by index into the vector that owns them.
template <class Tag>
struct IdRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return last - first; }
  [[nodiscard]] constexpr bool empty() const noexcept { return first == last; }
  [[nodiscard]] constexpr bool contains(Id<Tag> id) const noexcept {
    return first <= id.index() && id.index() < last;
  }
  friend constexpr auto operator<=>(const IdRange&, const IdRange&) = default;
};

using TokenRange = IdRange<struct TokenTag>;
using SentenceRange = IdRange<struct SentenceTag>;

}  // namespace entente

#endif  // ENTENTE_BASE_ID_HPP
