// Takes the text out of a PDF: poppler's pdftotext as a child process, and what a page does to a text undone.
#ifndef ENTENTE_INGEST_PDF_HPP
#define ENTENTE_INGEST_PDF_HPP

#include <optional>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

struct PdfText {
  std::string text;
  std::optional<Error> warning;  ///< that the file is damaged, so that there may be more
};

/// The text of the PDF in `bytes`, in reading order and without running heads; `name` stands for its path.
///
/// errors   unreadable: pdftotext is not installed, the PDF is encrypted or damaged, has no text, or takes
/// too long cost     that of pdftotext, which has 30 s and 2 GiB at most
[[nodiscard]] Expected<PdfText> read_pdf(const std::string& name, std::string_view bytes);

/// `text` of pages, each with a form feed behind it, as one text: lines that repeat at the head or foot of
/// half the pages or are their numbers are left out, words that a line's end parted are joined (with their
/// hyphen, if the text has them so elsewhere), and a paragraph goes on over the end of a page.
///
/// cost     O(n)
[[nodiscard]] std::string undo_pages(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_INGEST_PDF_HPP
