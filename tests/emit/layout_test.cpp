#include "entente/emit/layout.hpp"

#include <cstdlib>

#include <catch2/catch.hpp>

#include "emit/emit_support.hpp"

using namespace entente;
using test::has;

namespace {

const Drawing small{"A <title> & \"more\"", "What it <shows>", "digraph { a -> b [label=\"<script>\"] }\n"};

/// PATH as it was, once the test is over.
class Path {
 public:
  explicit Path(const char* value) : old_{std::getenv("PATH")} { ::setenv("PATH", value, 1); }
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;
  ~Path() { ::setenv("PATH", old_.c_str(), 1); }

 private:
  std::string old_;
};

}  // namespace

TEST_CASE("an SVG has title and description, and neither comments nor markup from labels") {
  const std::string svg = layout_svg(small).value();
  CHECK(svg.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "));
  CHECK(has(svg, "role=\"img\" aria-labelledby=\"title desc\""));
  CHECK(has(svg, "<title id=\"title\">A &lt;title&gt; &amp; &quot;more&quot;</title>"));
  CHECK(has(svg, "<desc id=\"desc\">What it &lt;shows&gt;</desc>"));
  CHECK_FALSE(has(svg, "<!--"));
  CHECK_FALSE(has(svg, "graphviz"));
  CHECK_FALSE(has(svg, "<script"));
  CHECK(layout_svg(small).value() == svg);
}

TEST_CASE("without Graphviz it is said what to install") {
  const Path nowhere{"/nonexistent"};
  const Error error = layout_svg(small).error();
  CHECK(error.code == Errc::output_failed);
  CHECK(error.place == small.title);
  CHECK(error.message == "is not laid out, since dot of Graphviz cannot be started");
  CHECK(error.remedy == "install the package graphviz, or ask for DOT");
}

TEST_CASE("DOT that is none, and limits that are passed, are errors") {
  Drawing broken = small;
  broken.dot = "digraph {";
  CHECK(has(layout_svg(broken).error().message, "dot failed with status"));
  ChildLimits tight = layout_limits();
  tight.output_bytes = 10;
  CHECK(has(layout_svg(small, tight).error().message, "too much time or memory"));
}

TEST_CASE("several drawings are laid out in their order, whatever the number of threads") {
  std::vector<Drawing> drawings(5, small);
  for (std::size_t i = 0; i < drawings.size(); ++i) drawings[i].title = std::to_string(i);
  drawings[3].dot = "no dot";
  const auto alone = layout_all(drawings, 1);
  const auto together = layout_all(drawings, 4);
  REQUIRE(together.size() == 5);
  CHECK(alone == together);
  CHECK(has(together[2].value(), ">2</title>"));
  CHECK_FALSE(together[3].has_value());
  CHECK(layout_all({}, 2).empty());
}
