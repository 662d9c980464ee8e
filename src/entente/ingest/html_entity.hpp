// Characters that HTML and Markdown write as entities.
#ifndef ENTENTE_INGEST_HTML_ENTITY_HPP
#define ENTENTE_INGEST_HTML_ENTITY_HPP

#include <optional>
#include <string_view>

namespace entente {

/// The character that `entity` stands for: "&amp;", "&#8217;", "&#x2019;". Nothing for a name that is not
/// known.
///
/// source   HTML 4.01 §24: Latin 1 letters and the marks of typography
[[nodiscard]] std::optional<char32_t> decode_html_entity(std::string_view entity) noexcept;

}  // namespace entente

#endif  // ENTENTE_INGEST_HTML_ENTITY_HPP
