#include "entente/ingest/ingest.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string error_of(std::string bytes, SourceFormat format = SourceFormat::plain_text) {
  const auto document = parse_document("a.txt", std::move(bytes), format, small_lexicon());
  return document ? "" : to_string(document.error());
}

std::size_t count(const Document& document, BlockKind kind) {
  return static_cast<std::size_t>(std::count_if(document.blocks.begin(), document.blocks.end(),
                                                [kind](const Block& block) { return block.kind == kind; }));
}

Document read_statement(const std::string& name) {
  auto document =
      read_document({ENTENTE_SOURCE_DIR "/statements/" + name, SourceFormat::plain_text}, small_lexicon());
  REQUIRE(document.has_value());
  CHECK(broken_invariant(*document).empty());
  CHECK(misplaced_word(*document).empty());
  CHECK(document->warnings.empty());
  return std::move(*document);
}

}  // namespace

TEST_CASE("a document keeps its name, its whole source and what the front matter says") {
  const std::string bytes = "\xEF\xBB\xBF---\ntitle: \"A\\_B\"\ndate: 2014-02-30\n---\nThey **met**.\n";
  const auto document = parse_document("a.md", bytes, SourceFormat::markdown, small_lexicon());
  REQUIRE(document.has_value());
  CHECK(document->name == "a.md");
  CHECK(document->source == bytes.substr(3));
  CHECK(document->text == "A B\nThey met.\n");
  CHECK(document->metadata.title == "A B");
  CHECK(show(*document) == std::vector<std::string>{"title|A B", "paragraph|They met."});
  CHECK(source_of(*document, document->blocks[0].range) == "A\\_B");
  CHECK(source_of(*document, document->blocks[1].range) == "They **met**.");
  REQUIRE(document->warnings.size() == 1);
  CHECK(document->warnings[0].at == Position{3, 7});
}

TEST_CASE("plain text has front matter too, and broken front matter leaves the text") {
  const Document document = parse("---\ntitle: \"A\n---\nThey met.", SourceFormat::plain_text);
  CHECK(document.text == "They met.\n");
  CHECK(document.warnings.size() == 1);
}

TEST_CASE("Latin-1 is read with a warning, and offsets count in what became of it") {
  const auto document = parse_document(
      "a.txt",
      "The Governments of C\xF4te d'Ivoire and of S\xE3o Tom\xE9 adopted the communiqu\xE9 in Yaound\xE9.",
      SourceFormat::plain_text, small_lexicon());
  REQUIRE(document.has_value());
  CHECK(document->warnings.size() == 1);
  CHECK(document->source ==
        "The Governments of Côte d'Ivoire and of São Tomé adopted the communiqué in Yaoundé.");
  CHECK(misplaced_word(*document).empty());
}

TEST_CASE("what holds no statement is refused") {
  CHECK(error_of("") == "a.txt: holds no text; give a file with a statement in it");
  CHECK(error_of(" \n\u00A0\r\n") == "a.txt: holds no text; give a file with a statement in it");
  CHECK(error_of("---\ntitle: A\n---\n") == "a.txt: holds no text; give a file with a statement in it");
  CHECK(error_of("<!-- nothing -->", SourceFormat::markdown) ==
        "a.txt: holds no text; give a file with a statement in it");
  CHECK(error_of(std::string(100, '\0')) == "a.txt: is binary, not text; give plain text or Markdown");
  const TemporaryFolder folder;
  const auto missing = read_document({folder.path("no.txt"), SourceFormat::plain_text}, small_lexicon());
  REQUIRE_FALSE(missing.has_value());
  CHECK(to_string(missing.error()) == folder.path("no.txt") + ": no such file; check the path");
}

TEST_CASE("Markdown that would take minutes is read as plain text, with a warning") {
  std::string tangled = "[x]: y\n\n";
  for (int i = 0; i < 40'000; ++i) tangled += "[x]\n";
  const Document document = parse(tangled, SourceFormat::markdown);
  REQUIRE(document.warnings.size() == 1);
  CHECK(document.warnings[0].message ==
        "has too many links in one paragraph to be Markdown, read as plain text");
}

TEST_CASE("the statement of 2003") {
  const Document document = read_statement("2003-09-09-us-japan-cyber-security.txt");
  const auto lines = show(document);
  CHECK(lines[0] == "title|U.S.-Japan Joint Statement on Cyber Security");
  CHECK(lines[1] == "dateline|Sept. 9, 2003");
  CHECK(count(document, BlockKind::list_item) == 6);
  CHECK(count(document, BlockKind::paragraph) == 5);
  CHECK(document.blocks.size() == 13);
  CHECK(lines[9].ends_with("private sector cybersecurity initiatives."));
  CHECK(lines[10].starts_with("paragraph|The United States and Japan affirm"));
}

TEST_CASE("the statement of 2014") {
  const Document document = read_statement("2014-03-13-us-japan-internet-economy.txt");
  const auto lines = show(document);
  CHECK(lines[4] ==
        "title|Joint Press Statement for the U.S.-Japan Policy Cooperation Dialogue on the Internet Economy");
  CHECK(lines[7] == "dateline|Washington, DC");
  CHECK(lines[8] == "dateline|March 13, 2014");
  CHECK(count(document, BlockKind::heading) == 9);
  CHECK(count(document, BlockKind::list_item) == 5);
  CHECK(std::find(lines.begin(), lines.end(), "heading 1|(6Promoting Cloud Computing") != lines.end());
  CHECK(std::find(lines.begin(), lines.end(), "heading 1|Industry Participation") != lines.end());
  CHECK(std::find(lines.begin(), lines.end(), "item 1|Others") != lines.end());
  CHECK(lines.end()[-3] == "chrome|Back to Top");
  CHECK(lines.end()[-1].starts_with("chrome|OpenID"));
}

TEST_CASE("any bytes in any format give an error or a sound document", "[property]") {
  const bool ok = rc::check("of any pieces", [] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{"---\n",
                                                    "title: x\n",
                                                    "date: 2014-03-13\n",
                                                    "\n",
                                                    "\n\n",
                                                    "Joint Statement of Both",
                                                    "March 13, 2014",
                                                    "Tokyo, Japan",
                                                    "###",
                                                    "\\###",
                                                    "Back to Top",
                                                    "- ",
                                                    "1. ",
                                                    "**",
                                                    "> ",
                                                    "They met. ",
                                                    "é",
                                                    "\xE9",
                                                    "\xFF\xFE",
                                                    "\xEF\xBB\xBF",
                                                    " ",
                                                    "|",
                                                    "\t",
                                                    "(4) Data"}));
    const auto format = *rc::gen::element(SourceFormat::plain_text, SourceFormat::markdown);
    std::string bytes;
    for (const auto& piece : pieces) bytes += piece;
    const auto document = parse_document("a", bytes, format, small_lexicon());
    if (document) RC_ASSERT(broken_invariant(*document) == "");
  });
  REQUIRE(ok);
}

TEST_CASE("a document is known by its file's name, in UTF-8") {
  const std::string text = "Joint Statement of Chile and Peru on Reefs\n\nThey met.\n";
  const auto file = [&](const std::string& name) {
    return parse_document(name, text, SourceFormat::plain_text, small_lexicon()).value().file;
  };
  CHECK(file("in/deep/a.txt") == "a.txt");
  CHECK(file("in\\a.txt") == "a.txt");
  CHECK(file("-") == "-");
  CHECK(file("in/\xFF.txt") == "\uFFFD.txt");
}

TEST_CASE("a page that is nested too deep or has too many attributes says so") {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<div>";
  const auto nested =
      parse_document("a.html", "<html>" + deep + "They met.", SourceFormat::html, small_lexicon());
  REQUIRE_FALSE(nested);
  CHECK(to_string(nested.error()) ==
        "a.html: is nested too deep to be read to its end; save the statement itself as plain text");
  CHECK(nested.error().code == Errc::unreadable);
  std::string attributes;
  for (int i = 0; i < 2000; ++i) attributes += " a" + std::to_string(i);
  const auto wide =
      parse_document("a.html", "<html><p" + attributes + ">They met.", SourceFormat::html, small_lexicon());
  REQUIRE_FALSE(wide);
  CHECK(to_string(wide.error()) ==
        "a.html: has a tag with more than 1000 attributes; save the statement itself as plain text");
}
