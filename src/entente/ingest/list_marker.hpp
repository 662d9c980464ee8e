// The bullet or number at the beginning of a list item in plain text.
#ifndef ENTENTE_INGEST_LIST_MARKER_HPP
#define ENTENTE_INGEST_LIST_MARKER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

/// How an item is marked. Items of one list share it.
enum class MarkerStyle : std::uint8_t {
  bullet,        ///< • and its like, which nothing else begins with
  dash,          ///< - – — * o, which running text may begin a line with
  number,        ///< 1.
  number_paren,  ///< 1) (1)
  letter,        ///< a. iv.
  letter_paren,  ///< a) (a) (iv)
};

struct ListMarker {
  MarkerStyle style;
  std::size_t size;  ///< bytes, with the white space after it
  bool first;        ///< a list can begin with it: a bullet, 1, a or i
};

[[nodiscard]] constexpr bool is_numbered(MarkerStyle style) noexcept {
  return style >= MarkerStyle::number;
}

/// The marker at the start of `line`, which begins with no white space.
[[nodiscard]] std::optional<ListMarker> read_list_marker(std::string_view line);

}  // namespace entente

#endif  // ENTENTE_INGEST_LIST_MARKER_HPP
