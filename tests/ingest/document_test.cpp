#include "entente/ingest/document.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("the title is that of the front matter, else the blocks that are one, side by side") {
  Document document;
  CHECK(title_of(document).empty());
  document.text = "By hand\nJoint  Statement\nOn Reefs\n";
  document.blocks = {
      {BlockKind::byline, {0, 7}, 0}, {BlockKind::title, {8, 24}, 0}, {BlockKind::title, {25, 33}, 0}};
  CHECK(title_of(document) == "Joint Statement On Reefs");
  document.metadata.title = "Statement on Reefs";
  CHECK(title_of(document) == "Statement on Reefs");
}

TEST_CASE("when a text was put out is no part of its title") {
  const auto title = [](std::string text) {
    Document document;
    const auto size = static_cast<std::uint32_t>(text.size());
    document.text = std::move(text);
    document.blocks = {{BlockKind::title, {0, size}, 0}};
    return title_of(document);
  };
  CHECK(title("Statement on Reefs (March 14, 2024)") == "Statement on Reefs");
  CHECK(title("Statement on Reefs (2024)") == "Statement on Reefs (2024)");
  CHECK(title("Statement on Reefs (Lima)") == "Statement on Reefs (Lima)");
}
