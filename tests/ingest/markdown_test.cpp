#include "entente/ingest/markdown.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

Document read_unchecked(std::string source) {
  Document document;
  document.source = std::move(source);
  read_markdown(document, 0);
  CHECK(broken_invariant(document).empty());
  return document;
}

Document read_markdown(std::string source) {
  Document document = read_unchecked(std::move(source));
  CHECK(misplaced_word(document).empty());
  return document;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("markup is dropped, soft breaks become spaces") {
  CHECK(show(read_markdown(
            "**First**, we *will*\nmeet  \n  \nin `Tokyo`, [Japan](https://example.org \"x\")!\n")) ==
        Lines{"paragraph|First, we will meet", "paragraph|in Tokyo, Japan!"});
  CHECK(show(read_markdown("a\r\nb\r\n\r\nc")) == Lines{"paragraph|a b", "paragraph|c"});
  CHECK(show(read_markdown("the 21<sup>st</sup> century ~~not~~ <!-- no --> R&amp;D &rsquo; &nosuch;"))
            .front() == "paragraph|the 21st century not  R&D ’ &nosuch;");
  CHECK(show(read_markdown("![Great Seal](seal.png) Text <http://example.org>")) ==
        Lines{"paragraph|Text http://example.org"});
  CHECK(show(read_markdown("[Text][ref]\n\n[ref]: https://example.org")) == Lines{"paragraph|Text"});
}

TEST_CASE("headings keep their level") {
  CHECK(show(read_markdown("# One\n\nText.\n\n### Three ###\n\nTwo\n---\n\nMore.")) ==
        Lines{"heading 1|One", "paragraph|Text.", "heading 3|Three", "heading 2|Two", "paragraph|More."});
}

TEST_CASE("a paragraph that a rule under it turns into a heading stays a paragraph") {
  const std::string text(400, 'x');
  CHECK(show(read_markdown(text + "\n---\n\nMore.")) == Lines{"paragraph|" + text, "paragraph|More."});
}

TEST_CASE("a wholly bold paragraph is a heading, well-formed or not") {
  CHECK(show(read_markdown("**Countering Illicit Finance**  \n  \nText.")) ==
        Lines{"heading 1|Countering Illicit Finance", "paragraph|Text."});
  CHECK(show(read_markdown("**Resilience **  \n  \nText.")) ==
        Lines{"heading 1|Resilience", "paragraph|Text."});
  CHECK(show(read_markdown("** Resilience**\n\nText.")) == Lines{"heading 1|Resilience", "paragraph|Text."});
  CHECK(show(read_markdown("## Part\n\n**[Link](x)** **too**\n\nText.")) ==
        Lines{"heading 2|Part", "heading 3|Link too", "paragraph|Text."});
  CHECK(show(read_markdown("**We agreed on this and no more.**")) ==
        Lines{"paragraph|We agreed on this and no more."});
  CHECK(show(read_markdown("**Third**, we will")) == Lines{"paragraph|Third, we will"});
  CHECK(show(read_markdown("-   **Item**")) == Lines{"item 1|Item"});
}

TEST_CASE("an escaped mark is text") {
  CHECK(show(read_markdown("\\###")) == Lines{"paragraph|###"});
  CHECK(show(read_markdown("Kosovo\\* and \\*\\*")) == Lines{"paragraph|Kosovo* and **"});
  CHECK(show(read_markdown("\\# \\# \\#")) == Lines{"paragraph|# # #"});
}

TEST_CASE("a hard break begins a new line unless a sentence goes on over it") {
  CHECK(show(read_markdown("in the Indo-Pacific.  \nThe Campaign will")) ==
        Lines{"paragraph|in the Indo-Pacific.", "paragraph|The Campaign will"});
  CHECK(show(read_markdown("**Global Challenges**  \nThe President")) ==
        Lines{"heading 1|Global Challenges", "paragraph|The President"});
  CHECK(show(read_markdown("Presidential Palace<br>Helsinki, Finland")) ==
        Lines{"paragraph|Presidential Palace", "paragraph|Helsinki, Finland"});
  CHECK(show(read_markdown("the resolution on  \n2 March and  \nits annex")) ==
        Lines{"paragraph|the resolution on 2 March and its annex"});
  CHECK(show(read_markdown("- one.  \n  Two.")) == Lines{"item 1|one. Two."});
}

TEST_CASE("lists are items with their depth") {
  CHECK(show(read_markdown(
            "We will:\n\n-   act,\n    now;\n    1.  here;\n\n    2.  there;\n-   wait.\n\nThe end.")) ==
        Lines{"paragraph|We will:", "item 1|act, now;", "item 2|here;", "item 2|there;", "item 1|wait.",
              "paragraph|The end."});
  CHECK(show(read_markdown("- a\n\n  b\n")) == Lines{"item 1|a", "item 1|b"});
}

TEST_CASE("markers that Markdown does not know are taken off") {
  CHECK(show(read_markdown("• One.  \n• Two.")) == Lines{"item 1|One.", "item 1|Two."});
  CHECK(show(read_markdown("3\\. We condemn it.")) == Lines{"item 1|We condemn it."});
  CHECK(show(read_markdown("(4) Cybersecurity")) == Lines{"paragraph|(4) Cybersecurity"});
}

TEST_CASE("quotes, code and the cells of tables are paragraphs") {
  CHECK(show(read_markdown("> a\n> > b\n\n```\nc\nd\n```\n\n|e|f|\n|---|---|\n|g|**h**|\n\n***\n\nz")) ==
        Lines{"paragraph|a", "paragraph|b", "paragraph|c d", "paragraph|e", "paragraph|f", "paragraph|g",
              "heading 1|h", "paragraph|z"});
  CHECK(show(read_markdown("    indented **text** is no code")) ==
        Lines{"paragraph|indented text is no code"});
}

TEST_CASE("blocks of HTML give their text, scripts do not") {
  CHECK(show(read_markdown(
            "<div class=\"x\">\n<p>One.</p>\n<p>Two.</p>\n</div>\n\n<script>var x = 1;</script>Three.")) ==
        Lines{"paragraph|One.", "paragraph|Two.", "paragraph|Three."});
}

TEST_CASE("the words of a text that begins late map to the whole source") {
  Document document;
  document.source = "---\ntitle: é\n---\n**Text** é *x*";
  read_markdown(document, 18);
  CHECK(source_of(document, {0, 4}) == "Text");
  CHECK(source_of(document, {5, 7}) == "é");
  CHECK(source_of(document, {8, 9}) == "x");
}

TEST_CASE("nesting bombs are read") {
  CHECK(show(read_markdown(std::string(10'000, '>') + " deep")) == Lines{"paragraph|deep"});
  CHECK(read_unchecked(std::string(100'000, '[') + "a").blocks.size() == 1);
  CHECK(read_unchecked(std::string(100'000, '*') + "a" + std::string(100'000, '*')).blocks.size() == 1);
  std::string list;
  for (std::size_t i = 0; i < 2000; ++i) list += std::string(2 * i, ' ') + "- a\n";
  CHECK(read_unchecked(list).blocks.back().depth == 255);
}

TEST_CASE("a line of Markdown of 20 MB is one paragraph") {
  std::string source;
  while (source.size() < 20'000'000) source += "*word* ";
  Document document;
  document.source = std::move(source);
  read_markdown(document, 0);
  CHECK(document.blocks.size() == 1);
}

TEST_CASE("links that would take quadratic time are foreseen") {
  std::string tangled = "[x]: y\n\n";
  for (int i = 0; i < 40'000; ++i) tangled += "[x]\n";
  CHECK_FALSE(is_tractable_markdown(tangled));
  std::replace(tangled.begin(), tangled.end(), '\n', '\r');
  CHECK_FALSE(is_tractable_markdown(tangled));
  std::string parted = "[x]: y\n\n";
  for (int i = 0; i < 40'000; ++i) parted += "[x]\n\n";
  CHECK(is_tractable_markdown(parted));
  CHECK(is_tractable_markdown(""));
}

TEST_CASE("words in markup are those of the source", "[property]") {
  const bool ok = rc::check("of paragraphs, items and headings", [] {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
        std::vector<std::string>{"**Strong** ", "*weak* ", "[link](https://x.org) ", "`code` ", "&amp; ",
                                 "plain\n", "café ", "東京 ", "\n\n", "\n\n## Head\n\n", "\n\n- item\n",
                                 "\n\n1. one\n   more\n", "\n\n> quote\n", "line  \n", "<b>tag</b> ", "\\* ",
                                 "\n\n| a | b |\n|---|---|\n| c | d |\n\n", "&eacute; ", "**half ** "}));
    Document document;
    for (const auto& part : parts) document.source += part;
    read_markdown(document, 0);
    RC_ASSERT(broken_invariant(document) == "");
    RC_ASSERT(misplaced_word(document) == "");
  });
  REQUIRE(ok);
}

TEST_CASE("any Markdown gives ordered blocks whose letters are those of the source", "[property]") {
  const bool ok = rc::check("of any characters", [] {
    const auto characters =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "*",  "_", "[", "]", "(", ")", "#",  ">", "`", "-", "+", "\n", "\n",   "\n\n", " ", "  ", "\t",
            "\\", "!", "|", "<", ":", "~", "1.", "=", "a", "b", "é", "東", "\r\n", "&",    ";", "\"", "/"}));
    Document document;
    for (const auto& character : characters) document.source += character;
    read_markdown(document, 0);
    RC_ASSERT(broken_invariant(document) == "");
    for (std::uint32_t i = 0; i < document.text.size(); ++i) {
      const char c = document.text[i];
      if (c == 'a' || c == 'b') RC_ASSERT(source_of(document, {i, i + 1}) == std::string(1, c));
    }
  });
  REQUIRE(ok);
}

TEST_CASE("lines of those who sign are not joined") {
  CHECK(show(read_markdown(
            "They met.\n\nAna Lima, Minister of Chile\nRui Silva, Minister of Peru\nEva Lind, Minister "
            "of Togo")) == Lines{"paragraph|They met.", "paragraph|Ana Lima, Minister of Chile",
                                 "paragraph|Rui Silva, Minister of Peru",
                                 "paragraph|Eva Lind, Minister of Togo"});
}
