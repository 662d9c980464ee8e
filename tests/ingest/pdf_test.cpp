#include "entente/ingest/pdf.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "entente/ingest/ingest.hpp"
#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// A PDF with these lines of text on one page; readers rebuild the table of contents that it lacks.
std::string make_pdf(const std::vector<std::string>& lines) {
  std::string text = "BT /F1 12 Tf 72 720 Td 14 TL\n";
  for (const std::string& line : lines) text += '(' + line + ") Tj T*\n";
  text += "ET";
  return "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
         "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
         "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
         "/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj\n"
         "4 0 obj <</Length " +
         std::to_string(text.size()) + ">> stream\n" + text +
         "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
}

std::string pdf_error_of(const std::string& bytes) {
  const auto text = read_pdf("a.pdf", bytes);
  return text ? "" : to_string(text.error());
}

}  // namespace

TEST_CASE("running heads and page numbers are left out") {
  CHECK(undo_pages("Ministry of Reefs\n\nJoint Statement\n\nThey met.\n\n1\n\f"
                   "Ministry of Reefs\n\nThey agreed.\n\n2\n\f") ==
        "Joint Statement\n\nThey met.\n\nThey agreed.\n");
  CHECK(undo_pages("They met.\n\nPage 1 of 1\n\f") == "They met.\n");
  // a line that stands in the middle of pages is text, and so is one that stands on few
  CHECK(undo_pages("A.\nB.\nC.\nSame.\nD.\nE.\nF.\n\fG.\nH.\nI.\nSame.\nJ.\nK.\nL.\n\f").find("Same.") !=
        std::string::npos);
}

TEST_CASE("a paragraph goes on over the end of a page") {
  CHECK(undo_pages("They met and\n\fagreed.\n\f") == "They met and\nagreed.\n");
  CHECK(undo_pages("They met.\n\fWe agreed.\n\f") == "They met.\n\nWe agreed.\n");
}

TEST_CASE("words that a line's end parted are joined, with the hyphen that they have elsewhere") {
  CHECK(undo_pages("They will cooper-\nate.\n\f") == "They will cooperate.\n");
  CHECK(undo_pages("A multi-\nstakeholder way, a multi-stakeholder one.\n\f") ==
        "A multi-stakeholder way, a multi-stakeholder one.\n");
  CHECK(undo_pages("The U.S.-\nJapan talks.\n\f") == "The U.S.-\nJapan talks.\n");
  CHECK(undo_pages("").empty());
}

TEST_CASE("a PDF is read as the text in it") {
  const Document document =
      parse(make_pdf({"Joint Statement on Reefs of Chile and Peru", "They will share maps."}),
            SourceFormat::plain_text);
  CHECK(document.text.find("They will share maps.") != std::string::npos);
  CHECK(document.source.find("%PDF") == std::string::npos);
  CHECK(broken_invariant(document).empty());
  CHECK(misplaced_word(document).empty());
}

TEST_CASE("a damaged PDF with text in it is read, with a warning") {
  CHECK_FALSE(read_pdf("a.pdf", make_pdf({"They will share maps."})).value().warning);
  const PdfText damaged = read_pdf("a.pdf", make_pdf({"They will) Tj ) Tj (share maps."})).value();
  CHECK(damaged.text.find("share maps.") != std::string::npos);
  REQUIRE(damaged.warning);
  CHECK(damaged.warning->message == "is a damaged PDF, of which some text may be missing");
}

TEST_CASE("a PDF that cannot be read is refused with its reason") {
  CHECK(pdf_error_of("%PDF-1.4\nnothing") ==
        "a.pdf: is a damaged PDF; save it anew, or its text as plain text");
  CHECK(
      pdf_error_of(make_pdf({})) ==
      "a.pdf: is a PDF without text, of pictures only; recognise its text first, for example with ocrmypdf");
}
