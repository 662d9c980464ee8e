#include "entente/report/marked_text.hpp"

#include <catch2/catch.hpp>

#include "report_support.hpp"

using namespace entente;

namespace {

std::string all_of(const std::vector<TextPiece>& pieces) {
  std::string out;
  for (const TextPiece& piece : pieces) out += piece.text;
  return out;
}

}  // namespace

TEST_CASE("the pieces tile the source and carry what is marked there") {
  const StatementFacts facts = test::two_statements().front();
  const std::vector<TextPiece> pieces = marked_text(facts);
  CHECK(all_of(pieces) == facts.source);
  REQUIRE(pieces.front().entity);
  CHECK(pieces.front().text == "A");
  CHECK(pieces.front().passage == PassageId{0});
  CHECK_FALSE(pieces.front().commitment);
  bool clause = false;
  for (const TextPiece& piece : pieces)
    clause = clause || (piece.commitment && piece.passage == PassageId{0});
  CHECK(clause);
  CHECK(pieces.back().passage == PassageId{1});
}

TEST_CASE("lines that the page broke are joined, others are not") {
  StatementFacts facts;
  const std::string line(60, 'x');
  facts.source = line + "\ngoes on\nshort\n" + line + "\n- item\n\nNext.";
  CHECK(all_of(marked_text(facts)) == line + " goes on\nshort\n" + line + "\n- item\n\nNext.");
}

TEST_CASE("marks that cross each other are cut, and an empty text has no pieces") {
  StatementFacts facts;
  facts.source = "abcdef";
  facts.passages = {{{0, 4}, "abcd"}, {{2, 6}, "cdef"}};
  const std::vector<TextPiece> pieces = marked_text(facts);
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[1].text == "cd");
  CHECK(pieces[1].passage == PassageId{1});
  CHECK(marked_text(StatementFacts{}).empty());
}
