// What a file or a member of an archive is by its name.
#ifndef ENTENTE_INGEST_SOURCE_FORMAT_HPP
#define ENTENTE_INGEST_SOURCE_FORMAT_HPP

#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

enum class SourceFormat : std::uint8_t { plain_text, markdown, html, pdf, archive };

/// By the extension, in capitals or not; nothing for one that no statement has.
[[nodiscard]] std::optional<SourceFormat> format_by_name(std::string_view path);

/// True for names that a folder's listing passes over: ".git", "._a.txt".
[[nodiscard]] bool is_hidden_name(std::string_view name);

}  // namespace entente

#endif  // ENTENTE_INGEST_SOURCE_FORMAT_HPP
