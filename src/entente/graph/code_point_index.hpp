// Finds the bytes of a range of code points in a long text without walking the text again each time.
#ifndef ENTENTE_GRAPH_CODE_POINT_INDEX_HPP
#define ENTENTE_GRAPH_CODE_POINT_INDEX_HPP

#include <cstddef>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"

namespace entente {

/// A view: the text must outlive it and be UTF-8.
///
/// cost     O(n) to build, one size_t for each 256 code points; O(1) to find an edge
class CodePointIndexView {
 public:
  explicit CodePointIndexView(std::string_view text);

  /// The bytes of `range`; what lies beyond the end of the text is cut off.
  [[nodiscard]] std::string_view slice(CodePointRange range) const noexcept;

  [[nodiscard]] std::size_t size() const noexcept { return size_; }  ///< in code points

 private:
  [[nodiscard]] std::size_t byte_of(std::size_t code_point) const noexcept;
  std::string_view text_;
  std::vector<std::size_t> every_step_;  ///< byte offset of each step-th code point
  std::size_t size_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_GRAPH_CODE_POINT_INDEX_HPP
