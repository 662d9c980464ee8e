// Half-open ranges into text: bytes for work inside the program, code points for what users see.
#ifndef ENTENTE_BASE_RANGE_HPP
#define ENTENTE_BASE_RANGE_HPP

#include <compare>
#include <cstdint>
#include <string_view>

namespace entente {

/// [begin, end) in bytes of a document's reading text (Document::text).
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  [[nodiscard]] constexpr bool contains(const ByteRange& other) const noexcept {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(const ByteRange& other) const noexcept {
    return begin < other.end && other.begin < end;
  }
  friend constexpr auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

/// [begin, end) in Unicode code points of a document's source text (Document::source).
struct CodePointRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  friend constexpr auto operator<=>(const CodePointRange&, const CodePointRange&) = default;
};

/// The bytes of `text` that `range` covers. Precondition: the range lies within the text.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, ByteRange range) noexcept {
  return {text.data() + range.begin, range.size()};
}

}  // namespace entente

#endif  // ENTENTE_BASE_RANGE_HPP
