// Tells pages whose tags would keep the HTML parser busy for hours.
#ifndef ENTENTE_INGEST_HTML_TAGS_HPP
#define ENTENTE_INGEST_HTML_TAGS_HPP

#include <cstddef>
#include <string_view>

namespace entente {

/// Most attributes of one tag: libxml2 compares each with all before it.
inline constexpr std::size_t max_attributes = 1000;

/// False for a page in which a tag has more than max_attributes. Comments, scripts and styles are no tags.
///
/// cost     O(n)
[[nodiscard]] bool is_tractable_html(std::string_view page) noexcept;

}  // namespace entente

#endif  // ENTENTE_INGEST_HTML_TAGS_HPP
