#include "entente/segment/segmentation.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"
#include "segment/segment_support.hpp"

using namespace entente;
using test::BlockText;

namespace {

/// White space, as the tests see it: independent of the tokenizer's own table.
bool is_blank(std::string_view text) {
  static const std::vector<std::string> blanks{" ",      "\t",     "\u00A0", "\u2009",
                                               "\u2028", "\u200B", "\uFEFF", "\u0085"};
  while (!text.empty()) {
    const auto blank = std::find_if(blanks.begin(), blanks.end(), [&](const std::string& candidate) {
      return text.substr(0, candidate.size()) == candidate;
    });
    if (blank == blanks.end()) return false;
    text.remove_prefix(blank->size());
  }
  return true;
}

/// Documents of pieces that matter to the rules, in any order.
rc::Gen<Document> any_document() {
  const auto piece = rc::gen::element<std::string>(
      " ", " ", " ", "\t", "\u00A0", "\u2009", "\u2028", "\u200B", "\uFEFF", "a", "A", "The", "we", "U.S.",
      "e.g.", "Sept.", "no.", "Jr.", "D", "R&D", "s", "'", "’", "‘", "'s", ".", ".", "!", "?", "…", "...",
      ":", ";", ",", "-", "—", "(", ")", "[", "]", "“", "”", "\"", "1", "21st", "2,5", "é", "\u0301", "日本",
      "。", "🙂", "\u00AD", std::string(1, '\0'), "\u0085", "&", "/");
  const auto kind =
      rc::gen::element(BlockKind::title, BlockKind::byline, BlockKind::dateline, BlockKind::heading,
                       BlockKind::paragraph, BlockKind::paragraph, BlockKind::list_item, BlockKind::chrome);
  const auto text = rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
    std::string joined;
    for (const std::string& each : pieces) joined += each;
    return joined;
  });
  const auto block = rc::gen::tuple(kind, text, rc::gen::inRange<int>(0, 4));
  return rc::gen::map(rc::gen::container<std::vector<std::tuple<BlockKind, std::string, int>>>(block),
                      [](const auto& blocks) {
                        std::vector<BlockText> views;
                        for (const auto& [block_kind, block_text, depth] : blocks) {
                          views.push_back({block_kind, block_text, static_cast<std::uint8_t>(depth)});
                        }
                        return test::make_document(views);
                      });
}

bool is_blank_between(const Document& document, std::uint32_t begin, std::uint32_t end) {
  return begin <= end && is_blank(slice(document.text, {begin, end}));
}

}  // namespace

namespace rc {
template <>
struct Arbitrary<Document> {
  static Gen<Document> arbitrary() { return any_document(); }
};
std::ostream& operator<<(std::ostream& out, const Document& document) {
  return out << document.text;
}
}  // namespace rc

TEST_CASE("a statement in sections, sentences and tokens") {
  const Document document = test::make_document({{BlockKind::chrome, "printable banner. Skip."},
                                                 {BlockKind::title, "U.S.-Japan Joint Statement. On Trade"},
                                                 {BlockKind::dateline, "Washington, DC. March 13, 2014"},
                                                 {BlockKind::paragraph, "They met. We will:"},
                                                 {BlockKind::list_item, "act.", 1},
                                                 {BlockKind::heading, "(6Promoting Trade. Now", 1},
                                                 {BlockKind::paragraph, "Japan will act. It ends."},
                                                 {BlockKind::heading, "Others", 1}});
  const Segmentation result = segment(document, test::abbreviations());

  std::vector<std::string> sentences;
  for (const Sentence& sentence : result.sentences)
    sentences.emplace_back(slice(document.text, sentence.range));
  CHECK(sentences == std::vector<std::string>{"U.S.-Japan Joint Statement. On Trade",
                                              "Washington, DC. March 13, 2014", "They met.",
                                              "We will:", "act.", "(6Promoting Trade. Now", "Japan will act.",
                                              "It ends.", "Others"});
  REQUIRE(result.sections.size() == 3);
  CHECK_FALSE(result.sections[0].heading);
  CHECK(result.sections[0].sentences == SentenceRange{0, 5});
  CHECK(result.sections[1].heading == SentenceId{5});
  CHECK(result.sections[1].number == "6");
  CHECK(result.sections[1].sentences == SentenceRange{5, 8});
  CHECK(result.sections[2].number.empty());
  CHECK(result.sections[2].sentences == SentenceRange{8, 9});
  CHECK(result.sentences[4].lead_in == SentenceId{3});
  CHECK(result.sentences[4].block == BlockId{4});
  CHECK(result.sentences[7].section == SectionId{1});
  CHECK(test::join(document.text, {result.tokens.begin(), result.tokens.begin() + 7}) ==
        "U.S.|-|Japan| Joint| Statement|.| On|");
}

TEST_CASE("a document without words has one empty section") {
  for (const auto& blocks :
       {std::vector<BlockText>{}, std::vector<BlockText>{{BlockKind::paragraph, " \u00A0"}},
        std::vector<BlockText>{{BlockKind::chrome, "Back to Top"}},
        std::vector<BlockText>{{BlockKind::heading, ""}}}) {
    const Document document = test::make_document(blocks);
    const Segmentation result = segment(document, test::abbreviations());
    CHECK(result.tokens.empty());
    CHECK(result.sentences.empty());
    REQUIRE(result.sections.size() == 1);
    CHECK(result.sections[0].sentences.empty());
  }
}

TEST_CASE("tokens and white space tile every block but chrome", "[property]") {
  REQUIRE(rc::check([](const Document& document) {
    const Segmentation result = segment(document, test::abbreviations());
    std::size_t t = 0;
    for (const Block& block : document.blocks) {
      if (block.kind == BlockKind::chrome) continue;
      std::uint32_t at = block.range.begin;
      for (; t < result.tokens.size() && result.tokens[t].range.begin < block.range.end; ++t) {
        const Token& token = result.tokens[t];
        RC_ASSERT(token.range.begin < token.range.end);
        RC_ASSERT(is_blank_between(document, at, token.range.begin));
        RC_ASSERT(is_code_point_edge(document.text, token.range.begin));
        RC_ASSERT(is_code_point_edge(document.text, token.range.end));
        RC_ASSERT(token.glued == (token.range.begin == at && at != block.range.begin));
        RC_ASSERT((token.letter_case == TokenCase::none) || (token.kind == TokenKind::word));
        at = token.range.end;
      }
      RC_ASSERT(is_blank_between(document, at, block.range.end));
    }
    RC_ASSERT(t == result.tokens.size());
  }));
}

TEST_CASE("sentences tile the tokens, and each lies in one block", "[property]") {
  REQUIRE(rc::check([](const Document& document) {
    const Segmentation result = segment(document, test::abbreviations());
    std::uint32_t at = 0;
    for (const Sentence& sentence : result.sentences) {
      RC_ASSERT(sentence.tokens.first == at);
      RC_ASSERT(!sentence.tokens.empty());
      at = sentence.tokens.last;
      RC_ASSERT(sentence.range.begin == result.tokens[sentence.tokens.first].range.begin);
      RC_ASSERT(sentence.range.end == result.tokens[sentence.tokens.last - 1].range.end);
      RC_ASSERT(document.blocks[sentence.block.index()].range.contains(sentence.range));
    }
    RC_ASSERT(at == result.tokens.size());
  }));
}

TEST_CASE("sections tile the sentences, and headings begin them", "[property]") {
  REQUIRE(rc::check([](const Document& document) {
    const Segmentation result = segment(document, test::abbreviations());
    RC_ASSERT(!result.sections.empty());
    RC_ASSERT(!result.sections[0].heading);
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < result.sections.size(); ++i) {
      const SentenceRange sentences = result.sections[i].sentences;
      RC_ASSERT(sentences.first == at);
      at = sentences.last;
      RC_ASSERT((i == 0) == !result.sections[i].heading);
      if (i > 0) RC_ASSERT(result.sections[i].heading == SentenceId{sentences.first});
      for (std::uint32_t s = sentences.first; s < sentences.last; ++s) {
        const bool heading = document.blocks[result.sentences[s].block.index()].kind == BlockKind::heading;
        RC_ASSERT(result.sentences[s].section == SectionId{i});
        RC_ASSERT(heading == (i > 0 && s == sentences.first));
      }
    }
    RC_ASSERT(at == result.sentences.size());
  }));
}

TEST_CASE("lead-ins stand before the list items that they introduce", "[property]") {
  REQUIRE(rc::check([](const Document& document) {
    const Segmentation result = segment(document, test::abbreviations());
    for (std::size_t i = 0; i < result.sentences.size(); ++i) {
      const Sentence& sentence = result.sentences[i];
      if (!sentence.lead_in) continue;
      RC_ASSERT(document.blocks[sentence.block.index()].kind == BlockKind::list_item);
      RC_ASSERT(sentence.lead_in->index() < i);
      RC_ASSERT(result.sentences[sentence.lead_in->index()].block < sentence.block);
    }
  }));
}

TEST_CASE("hostile paragraphs take linear time") {
  const std::string_view pieces[] = {"(",     ")",    "()",   "a.",   "A.",  "a. ", "A. ",    "“",    "\"",
                                     "\" ",   "'",    "‘",    ". ( ", ".) ", "… ",  "[1]",    ".[1]", "1.",
                                     "1,",    "1",    "a",    "A",    "a&",  "a'",  "\u0301", "-",    "。",
                                     "U.S. ", "no. ", "Mr. ", "I",    "! ",  " "};
  for (const std::string_view piece : pieces) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    const Document document = test::make_document({{BlockKind::paragraph, text}});
    const Segmentation result = segment(document, test::abbreviations());
    CHECK(result.sections.size() == 1);
    if (!result.tokens.empty()) CHECK(result.sentences.back().tokens.last == result.tokens.size());
  }
}

TEST_CASE("a deep or long list takes linear time") {
  std::vector<BlockText> blocks{{BlockKind::paragraph, "We will:"}};
  for (int i = 0; i < 200'000; ++i)
    blocks.push_back({BlockKind::list_item, "act:", static_cast<std::uint8_t>(i)});
  const Document document = test::make_document(blocks);
  const Segmentation result = segment(document, test::abbreviations());
  REQUIRE(result.sentences.size() == blocks.size());
  CHECK(result.sentences[1].lead_in == SentenceId{0});
  CHECK(result.sentences[3].lead_in == SentenceId{2});
}
