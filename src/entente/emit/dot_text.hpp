// Text as Graphviz reads it: the one place where strings become DOT.
#ifndef ENTENTE_EMIT_DOT_TEXT_HPP
#define ENTENTE_EMIT_DOT_TEXT_HPP

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// `text` as a quoted DOT string that shows exactly these characters: quotes, backslashes and ampersands
/// (Graphviz expands "&amp;" in labels) are escaped; line ends and other controls become spaces, what XML
/// cannot hold U+FFFD.
[[nodiscard]] std::string dot_quoted(std::string_view text);

/// How the lines of a label stand.
enum class Align { centre, left };

/// Several lines as one quoted label.
[[nodiscard]] std::string dot_label(std::span<const std::string> lines, Align align = Align::centre);

/// `text` in lines of at most `width` code points, broken at spaces; a longer word is broken inside.
///
/// cost     linear
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// `text` with at most `most` code points, cut at a space, with "…" for what is gone.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

/// "participatedIn" as "participated in".
[[nodiscard]] std::string spaced(std::string_view local_name);

/// "1 line", "2 lines".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

}  // namespace entente

#endif  // ENTENTE_EMIT_DOT_TEXT_HPP
