#include "entente/ingest/reading_text.hpp"

#include <catch2/catch.hpp>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Document with_source(std::string source) {
  Document document;
  document.source = std::move(source);
  return document;
}

}  // namespace

TEST_CASE("line breaks and control characters become one space each") {
  Document document = with_source("a\nb\r\nc\vd\u2028e\u0085f\x01g\th");
  ReadingText out{document};
  out.add_source(0, document.source.size());
  out.end_block(BlockKind::paragraph);
  out.finish();
  CHECK(document.text == "a b  c d e f g\th\n");
  CHECK(misplaced_word(document).empty());
}

TEST_CASE("blocks lose the white space at their ends, and empty ones vanish") {
  Document document = with_source(" \u00A0\n  one \u00A0\n\n \u00A0 \ntwo");
  ReadingText out{document};
  out.add_source(0, 13);
  out.end_block(BlockKind::paragraph);
  out.add_source(13, 19);
  out.end_block(BlockKind::paragraph);
  out.add_source(19, document.source.size());
  out.end_block(BlockKind::list_item, 2);
  out.finish();
  CHECK(show(document) == std::vector<std::string>{"paragraph|one", "item 2|two"});
  CHECK(broken_invariant(document).empty());
  CHECK(misplaced_word(document).empty());
}

TEST_CASE("text that stands for something else maps to where that begins") {
  Document document = with_source("R&amp;D &nbsp;");
  ReadingText out{document};
  out.add_source(0, 1);
  out.add_text("&", 1);
  out.add_source(6, 8);
  out.add_text("\u00A0", 8);
  CHECK(out.open_block() == "R&D \u00A0");
  out.end_block(BlockKind::paragraph);
  out.finish();
  CHECK(document.text == "R&D\n");
  CHECK(document.to_source.to_source(document.text, {1, 2}) == CodePointRange{1, 2});
  CHECK(document.to_source.to_source(document.text, {0, 3}) == CodePointRange{0, 7});
}

TEST_CASE("a marker stays in the text but out of the range") {
  Document document = with_source("3. Text 4. ");
  ReadingText out{document};
  out.add_source(0, 7);
  out.end_block(BlockKind::list_item, 1, 3);
  out.add_source(8, 11);
  out.end_block(BlockKind::list_item, 1, 3);
  out.finish();
  CHECK(document.text == "3. Text\n");
  CHECK(show(document) == std::vector<std::string>{"item 1|Text"});
}
