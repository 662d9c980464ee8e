#include "entente/ingest/plain_text.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Document read_plain(std::string source) {
  Document document;
  document.source = std::move(source);
  read_plain_text(document, 0);
  CHECK(broken_invariant(document).empty());
  CHECK(misplaced_word(document).empty());
  return document;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("blank lines part paragraphs, wrapped lines are joined") {
  const Document document =
      read_plain("The two sides met\nin Tokyo.\n \t\n\nThey agreed.\r\n\r\nThey left\r\nearly.\n");
  CHECK(show(document) == Lines{"paragraph|The two sides met in Tokyo.", "paragraph|They agreed.",
                                "paragraph|They left  early."});
}

TEST_CASE("a wrapped sentence at the beginning is one paragraph") {
  CHECK(show(read_plain("The Parties to the\nAgreement met in\nTokyo.")) ==
        Lines{"paragraph|The Parties to the Agreement met in Tokyo."});
}

TEST_CASE("lone carriage returns end lines") {
  CHECK(show(read_plain("The two sides met\rin Tokyo.\r\rThey agreed.")) ==
        Lines{"paragraph|The two sides met in Tokyo.", "paragraph|They agreed."});
}

TEST_CASE("head lines that stand together are blocks of their own") {
  CHECK(
      show(read_plain(
          "Joint Statement\nBureau of Economic Affairs\nWashington, DC\nMarch 13, 2014\n\nThe sides met.")) ==
      Lines{"paragraph|Joint Statement", "paragraph|Bureau of Economic Affairs", "paragraph|Washington, DC",
            "paragraph|March 13, 2014", "paragraph|The sides met."});
  CHECK(show(read_plain("Joint Statement on the Strategic Partnership\nbetween the Two\n\nThe sides met.")) ==
        Lines{"paragraph|Joint Statement on the Strategic Partnership between the Two",
              "paragraph|The sides met."});
}

TEST_CASE("after the first sentence, lines that stand together are one paragraph") {
  CHECK(show(read_plain("The sides met.\n\nMinister\nAmbassador")) ==
        Lines{"paragraph|The sides met.", "paragraph|Minister Ambassador"});
}

TEST_CASE("three lines or more that begin like names and end no sentence stand by themselves") {
  CHECK(show(read_plain(
            "The sides met.\n\nFor Chile\n  Ana Lima, Minister\n  Ben Oslo, Envoy\n\nSee above.")) ==
        Lines{"paragraph|The sides met.", "paragraph|For Chile", "paragraph|Ana Lima, Minister",
              "paragraph|Ben Oslo, Envoy", "paragraph|See above."});
  CHECK(show(read_plain("The sides met.\n\nThe Ministry\nTrade\nand Ports")) ==
        Lines{"paragraph|The sides met.", "paragraph|The Ministry Trade and Ports"});
}

TEST_CASE("where a line is long, each line is a paragraph") {
  const std::string sentence = std::string(170, 'X') + " is long.";
  CHECK(show(read_plain("Title\nMarch 13, 2014\n" + sentence + "\nThe end.")) ==
        Lines{"paragraph|Title", "paragraph|March 13, 2014", "paragraph|" + sentence, "paragraph|The end."});
}

TEST_CASE("rules are no text") {
  CHECK(show(read_plain("One.\n-----\nTwo.\n* * *\nThree.\n___\n###")) ==
        Lines{"paragraph|One.", "paragraph|Two.", "paragraph|Three.", "paragraph|###"});
}

TEST_CASE("an item ends at the next item, a blank line, or a line that is not indented") {
  CHECK(show(read_plain("They affirm that:\n\n"
                        "  • The first goes on\n    over a line.\n"
                        "  • The second\n"
                        "and what begins in lower case goes on.\n"
                        "  • The third.\n"
                        "The paragraph after the list follows.\n\n"
                        "• Last")) ==
        Lines{"paragraph|They affirm that:", "item 1|The first goes on     over a line.",
              "item 1|The second and what begins in lower case goes on.", "item 1|The third.",
              "paragraph|The paragraph after the list follows.", "item 1|Last"});
}

TEST_CASE("items are marked by bullets, numbers and letters, and nested by indentation or marker") {
  CHECK(show(read_plain("We will:\n1. Act;\n   (a) now;\n   (b) then;\n      - here;\n2. Wait.\nBesides:\n"
                        "• One\no Two\no Three\n• Four\n\n1) Below: it is.")) ==
        Lines{"paragraph|We will:", "item 1|Act;", "item 2|now;", "item 2|then;", "item 3|here;",
              "item 1|Wait.", "paragraph|Besides:", "item 1|One", "item 2|Two", "item 2|Three", "item 1|Four",
              "item 2|Below: it is."});
}

TEST_CASE("an item that is indented less than the first begins the outer list") {
  CHECK(show(read_plain("    - deep.\n  - less.\n    - deep.")) ==
        Lines{"item 1|deep.", "item 1|less.", "item 2|deep."});
}

TEST_CASE("a dash or number within wrapped text begins no item") {
  CHECK(show(read_plain("The fora such as APEC\n- and others\n2. And not this, which\n1. Nor this.")) ==
        Lines{"paragraph|The fora such as APEC - and others 2. And not this, which 1. Nor this."});
  CHECK(show(read_plain("The sides agree to:\n- act.")) ==
        Lines{"paragraph|The sides agree to:", "item 1|act."});
  CHECK(show(read_plain("The sides agree to\n• act.")) ==
        Lines{"paragraph|The sides agree to", "item 1|act."});
}

TEST_CASE("a short numbered line that stands alone keeps its number, for it is a heading") {
  CHECK(show(read_plain(
            "The sides met.\n\n(1) Cybersecurity\n\nThey agreed.\n\n(6Promoting Clouds\n\nThey\nleft.")) ==
        Lines{"paragraph|The sides met.", "paragraph|(1) Cybersecurity", "paragraph|They agreed.",
              "paragraph|(6Promoting Clouds", "paragraph|They left."});
  CHECK(show(read_plain("Topics:\n\n(1) Networks\n\n(2) Data\n\nThey agreed.")) ==
        Lines{"paragraph|Topics:", "item 1|Networks", "item 1|Data", "paragraph|They agreed."});
  CHECK(show(read_plain("A.\n\n(1) Networks\n\n1. Data\n2. More\n\n(2) Rest\n\nEnd.")) ==
        Lines{"paragraph|A.", "paragraph|(1) Networks", "item 1|Data", "item 1|More", "paragraph|(2) Rest",
              "paragraph|End."});
}

TEST_CASE("reading begins where it is told to") {
  Document document;
  document.source = "---\ntitle: é\n---\nText.";
  read_plain_text(document, 18);
  CHECK(show(document) == Lines{"paragraph|Text."});
  CHECK(document.to_source.to_source(document.text, document.blocks[0].range) == CodePointRange{17, 22});
}

TEST_CASE("a plain line of 20 MB is one paragraph") {
  std::string source;
  while (source.size() < 20'000'000) source += "word ";
  Document document;
  document.source = std::move(source);
  read_plain_text(document, 0);
  REQUIRE(document.blocks.size() == 1);
  CHECK(document.blocks[0].range.size() == document.source.size() - 1);
  CHECK(document.to_source.to_source(document.text, {19'999'990, 19'999'994}) ==
        CodePointRange{19'999'990, 19'999'994});
}

TEST_CASE("ten thousand levels of indentation are read") {
  std::string source;
  for (std::size_t i = 0; i < 10'000; ++i) source += std::string(i % 3000, ' ') + "- a.\n";
  Document document;
  document.source = std::move(source);
  read_plain_text(document, 0);
  CHECK(document.blocks.size() == 10'000);
  CHECK(document.blocks[2999].depth == 255);
}

TEST_CASE("any lines give ordered blocks whose words are those of the source", "[property]") {
  const bool ok = rc::check("of any pieces of plain text", [] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{"\n",
                                                    "\n",
                                                    "\r\n",
                                                    "\r",
                                                    "\n\n",
                                                    "  ",
                                                    "\t",
                                                    "\u00A0",
                                                    "• ",
                                                    "- ",
                                                    "1. ",
                                                    "(a) ",
                                                    "(2",
                                                    "###",
                                                    "---",
                                                    "word ",
                                                    "Word ",
                                                    "Tokyo.",
                                                    "communiqué ",
                                                    "東京",
                                                    "\u2028",
                                                    "\x01",
                                                    "March 13, 2014",
                                                    ":",
                                                    "x\u0301 "}));
    Document document;
    for (const auto& piece : pieces) document.source += piece;
    read_plain_text(document, 0);
    RC_ASSERT(broken_invariant(document) == "");
    RC_ASSERT(misplaced_word(document) == "");
  });
  REQUIRE(ok);
}

TEST_CASE("lines that are filled go on in the next, though none of them ends a sentence") {
  const std::string recital =
      "having regard to the Reef Convention and to all that the parties have done under\n"
      "Article 5, and mindful of the ships that sail in these waters through the year and\n"
      "Night,\n\n";
  const Document document = read_plain(recital + "meeting in Lima,\n");
  CHECK(document.blocks.size() == 2);
}

TEST_CASE("an item that is not indented goes on behind a filled line") {
  const Document document = read_plain(
      "1. The participants call on all states to ratify the Convention and the Reef Charter\n"
      "Treaty without delay.\n\n2. They met.\n");
  CHECK(document.blocks.size() == 2);
  CHECK(read_plain("1. The parties met.\nTreaty law holds.\n").blocks.size() == 2);
}

TEST_CASE("signatures beside each other are a paragraph each") {
  const Document document =
      read_plain("They met.\n\nFor Chile              For Togo\n\nAna LIMA        Berit VIK\nMinister\n");
  Lines texts;
  for (const Block& block : document.blocks) texts.emplace_back(slice(document.text, block.range));
  CHECK(texts == Lines{"They met.", "For Chile", "For Togo", "Ana LIMA", "Berit VIK", "Minister"});
}

TEST_CASE("wide gaps in prose and in tables with numbers part nothing") {
  CHECK(read_plain("They met.\n\nWe saw    Ana Lima there.\n").blocks.size() == 2);
  CHECK(read_plain("They met.\n\n1 May 2012      Lima\n").blocks.size() == 2);
}

TEST_CASE("below a signature each line stands for itself") {
  CHECK(read_plain("They met.\n\n(signed) Ana Lima\nMinistry of Ports, Chile\n").blocks.size() == 3);
  CHECK(read_plain("They met.\n\n(signed) Ana Lima\nMinistry of Ports and\nReefs, Chile\n").blocks.size() ==
        3);
}

TEST_CASE("the rows of a table in the body are items, with commas between their cells") {
  const auto texts = [](const std::string& source) {
    const Document document = read_plain(source);
    Lines lines;
    for (const Block& block : document.blocks)
      lines.push_back((block.kind == BlockKind::list_item ? "- " : "") +
                      std::string{slice(document.text, block.range)});
    return lines;
  };
  CHECK(texts("They will meet.\n\nReef Dialogue          Lima        May 2031\nKelp Dialogue          Oslo   "
              "     "
              "June 2031\n") ==
        Lines{"They will meet.", "- Reef Dialogue, Lima, May 2031", "- Kelp Dialogue, Oslo, June 2031"});
  CHECK(texts("Reef Dialogue          Lima, May 2031\n\nThey met.\n").front().starts_with("Reef"));
}
