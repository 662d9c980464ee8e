// Text laid out for reading: lines of a width, and words pointed at.
#ifndef ENTENTE_CLI_WRAP_HPP
#define ENTENTE_CLI_WRAP_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"

namespace entente::cli {

/// How marked words are shown: bold on a terminal, between >> and << elsewhere.
enum class Marking : std::uint8_t { brackets, bold };

struct Layout {
  std::string_view first_indent;  ///< what stands before the first line
  std::string_view indent;        ///< and before each further one
  std::size_t width = 100;        ///< columns, counted as code points, indent included
  Marking marking = Marking::brackets;
};

/// `text` broken at spaces into lines, each with its line end, with `marks` (in code points of `text`, in
/// order, apart from each other) shown. A word longer than a line stands alone on one. Control characters
/// become U+FFFD.
///
/// cost     linear
[[nodiscard]] std::string wrapped(std::string_view text, const Layout& layout,
                                  const std::vector<CodePointRange>& marks = {});

}  // namespace entente::cli

#endif  // ENTENTE_CLI_WRAP_HPP
