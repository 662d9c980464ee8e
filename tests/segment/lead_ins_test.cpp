#include "entente/segment/lead_ins.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "segment/segment_support.hpp"

using namespace entente;
using test::BlockText;

namespace {

constexpr auto paragraph = BlockKind::paragraph;
constexpr auto item = BlockKind::list_item;

/// The lead-in of each sentence as a digit, '-' for none. At most ten sentences.
std::string lead_ins(const std::vector<BlockText>& blocks) {
  const Document document = test::make_document(blocks);
  std::string result;
  for (const Sentence& sentence : segment(document, test::abbreviations()).sentences) {
    result += sentence.lead_in ? static_cast<char>('0' + sentence.lead_in->index()) : '-';
  }
  return result;
}

}  // namespace

TEST_CASE("a sentence that ends in a colon or dash introduces the list after it") {
  CHECK(lead_ins({{paragraph, "We met. We will:"}, {item, "act; and", 1}, {item, "share.", 1}}) == "--11");
  CHECK(lead_ins({{paragraph, "We will –"}, {item, "act.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will —"}, {item, "act.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will."}, {item, "act.", 1}}) == "--");
  CHECK(lead_ins({{paragraph, "We will: They met."}, {item, "act.", 1}}) == "--");
  CHECK(lead_ins({{item, "act.", 1}}) == "-");
}

TEST_CASE("all sentences of an item have its lead-in") {
  CHECK(lead_ins({{paragraph, "We affirm that:"}, {item, "We act. We share.", 1}, {item, "Done.", 1}}) ==
        "-000");
}

TEST_CASE("words that announce a list count near the end of the sentence") {
  CHECK(lead_ins({{paragraph, "We will act in the following areas."}, {item, "Trade.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "The following were agreed."}, {item, "Trade.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will act as follows."}, {item, "Trade.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will act in areas, including"}, {item, "Trade.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will act in areas, including energy."}, {item, "Trade.", 1}}) == "--");
  CHECK(lead_ins({{paragraph, "We met following the Summit."}, {item, "Trade.", 1}}) == "--");
  CHECK(lead_ins({{paragraph, "It follows."}, {item, "Trade.", 1}}) == "--");
  CHECK(
      lead_ins({{paragraph, "In the following talks we shall now do what all of us have long wished to do."},
                {item, "Trade.", 1}}) == "--");
}

TEST_CASE("headings introduce lists too, chrome is looked over, and paragraphs end lists") {
  CHECK(lead_ins({{paragraph, "We will:"}, {BlockKind::heading, "Areas"}, {item, "Trade.", 1}}) == "---");
  CHECK(lead_ins({{BlockKind::heading, "Next steps:"}, {item, "Trade.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will:"}, {BlockKind::chrome, "Share"}, {item, "act.", 1}}) == "-0");
  CHECK(lead_ins({{paragraph, "We will:"}, {item, "act.", 1}, {paragraph, "It ends."}, {item, "No.", 1}}) ==
        "-0--");
}

TEST_CASE("items that stand beside the item that introduces them, since their depth is lost") {
  CHECK(lead_ins({{item, "We met.", 1},
                  {item, "We agree to the following steps in the border areas:", 1},
                  {item, "act;", 1},
                  {item, "share.", 1},
                  {paragraph, "It ends."},
                  {item, "No.", 1}}) == "--11--");
  // where depth is there, it counts
  CHECK(lead_ins({{item, "We will:", 1}, {item, "act.", 2}, {item, "We met.", 1}, {item, "No.", 1}}) ==
        "-0--");
}

TEST_CASE("nested items are introduced by their parent or by what introduces it") {
  CHECK(lead_ins({{paragraph, "We will:"},
                  {item, "act in:", 1},
                  {item, "trade,", 2},
                  {item, "energy;", 2},
                  {item, "share:", 1},
                  {item, "data.", 2}}) == "-01104");
  CHECK(lead_ins({{paragraph, "We will:"}, {item, "act.", 1}, {item, "Soon.", 2}, {item, "Now.", 3}}) ==
        "-000");
  CHECK(lead_ins({{paragraph, "We will:"}, {item, "act in the following,", 1}, {item, "trade.", 2}}) ==
        "-00");
  CHECK(lead_ins({{item, "Act in:", 3}, {item, "trade", 1}, {item, "energy", 2}}) == "---");
}

TEST_CASE("items without a depth are one level") {
  CHECK(lead_ins({{paragraph, "We will:"}, {item, "act in:", 0}, {item, "share.", 0}}) == "-00");
}
