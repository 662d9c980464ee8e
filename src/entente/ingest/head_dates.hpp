// Dates at the head of a statement that no calendar has.
#ifndef ENTENTE_INGEST_HEAD_DATES_HPP
#define ENTENTE_INGEST_HEAD_DATES_HPP

#include <cstdint>

#include "entente/ingest/document.hpp"

namespace entente {

/// Whether lines of Document::source are lines of the user's file.
enum class SourceKind : std::uint8_t { whole_file, taken_out };

/// Adds a warning for each date before the running text that does not exist ("Tokyo, February 30, 2024"),
/// with its line and column if those are the file's. Such a date is never taken for the statement's.
///
/// cost     O(n)
void check_head_dates(Document& document, SourceKind kind);

}  // namespace entente

#endif  // ENTENTE_INGEST_HEAD_DATES_HPP
