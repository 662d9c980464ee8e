#include "entente/ingest/front_matter.hpp"

#include <catch2/catch.hpp>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string warnings_of(const FrontMatter& front) {
  std::string out;
  for (const Error& warning : front.warnings) out += to_string(warning) + '\n';
  return out;
}

}  // namespace

TEST_CASE("title, date and source are read, and nothing else") {
  const std::string source =
      "---\n"
      "tags: statements-releases\n"
      "date: '2021-10-14'\n"
      "source_url: https://example.org/a?b=c#d\n"
      "published_time: 2021-10-14 13:13:45-04:00\n"
      "title: \"Joint Statement of the Ministers and Representatives\\\n"
      "  \\ Meeting October\\_2021\"\n"
      "---\n"
      "Text";
  const FrontMatter front = read_front_matter("a.md", source);
  CHECK(front.metadata.title == "Joint Statement of the Ministers and Representatives Meeting October 2021");
  CHECK(front.metadata.date == "2021-10-14");
  CHECK(front.metadata.source_url == "https://example.org/a?b=c#d");
  CHECK(source.substr(front.size) == "Text");
  CHECK(front.warnings.empty());
}

TEST_CASE("scalars of every style are read") {
  CHECK(read_front_matter("", "---\ntitle: >\n  Joint\n  Statement\n---\n").metadata.title ==
        "Joint Statement");
  CHECK(read_front_matter("", "---\ntitle: 'It''s'\n---\n").metadata.title == "It's");
  CHECK(read_front_matter("", "---\r\ntitle: A B\r\n---\r\nx").metadata.title == "A B");
  CHECK(read_front_matter("", "---\ntitle: A\n...\nx").metadata.title == "A");
  CHECK(read_front_matter("", "--- \ntitle: \"\\u65e5本\"\n---").metadata.title == "日本");
}

TEST_CASE("only the top level counts") {
  const FrontMatter front = read_front_matter(
      "a.md",
      "---\nauthor:\n  title: Minister\n  date: 1999-01-01\ntags: [title, date]\n? [a, b]\n: title\n"
      "base: &b {title: X}\nother: *b\n*b : y\ntitle: [not, a, name]\ndate: 2014-03-13\n---\n");
  CHECK(front.metadata.title.empty());
  CHECK(front.metadata.date == "2014-03-13");
  CHECK(warnings_of(front).empty());
}

TEST_CASE("the title becomes a block that maps to where it is written") {
  const auto titled = [](std::string source) {
    Document document;
    document.source = std::move(source);
    add_title_block(document, read_front_matter("a.md", document.source));
    return document;
  };
  const Document folded =
      titled("---\nsubject: é\ntitle: \"Joint Statement\\\n  \\ of\\_both\"\n---\nJoint Statement of both");
  CHECK(show(folded) == std::vector<std::string>{"title|Joint Statement of both"});
  CHECK(source_of(folded, {0, 15}) == "Joint Statement");
  CHECK(source_of(folded, {19, 23}) == "both");
  CHECK(misplaced_word(folded).empty());
  const Document doubled = titled("---\ntitle: both of both\n---\nText");
  CHECK(doubled.to_source.to_source(doubled.text, {8, 12}) == CodePointRange{19, 23});
  CHECK(show(titled("---\ntitle: \"S\\xE3o \\u65e5\"\n---\nSão 日")) ==
        std::vector<std::string>{"title|São 日"});
  CHECK(titled("---\ntitle: ''\n---\n").blocks.empty());
  CHECK(titled("---\ndate: 2014\n---\n").blocks.empty());
}

TEST_CASE("dates may be written out, and must exist") {
  CHECK(read_front_matter("", "---\ndate: March 13, 2014\n---\n").metadata.date == "2014-03-13");
  CHECK(read_front_matter("", "---\ndate: 2014-03-13T10:00:00Z\n---\n").metadata.date == "2014-03-13");
  const FrontMatter unreal = read_front_matter("a.md", "---\ntitle: T\ndate: 2014-02-30\n---\n");
  CHECK(unreal.metadata.date.empty());
  CHECK(unreal.metadata.title == "T");
  CHECK(warnings_of(unreal) ==
        "a.md:3:7: the date '2014-02-30' does not exist; write it as YEAR-MONTH-DAY\n");
}

TEST_CASE("broken YAML is passed over with its place") {
  const std::string source = "---\ntitle: A\ndate: \"2014\n---\nText";
  const FrontMatter front = read_front_matter("a.md", source);
  CHECK(front.metadata.title.empty());
  CHECK(source.substr(front.size) == "Text");
  REQUIRE(front.warnings.size() == 1);
  CHECK(front.warnings[0].code == Errc::invalid_data);
  CHECK(to_string(front.warnings[0]).starts_with("a.md:4:1: the front matter is no YAML ("));
  CHECK(warnings_of(read_front_matter("a.md", "---\na: b: c\n---\n")).starts_with("a.md:2:5: "));
}

TEST_CASE("text between two rules that is no list of names is text") {
  CHECK(read_front_matter("", "---\nJoint Statement\n---\nText").size == 0);
  CHECK(read_front_matter("", "---\n- a\n- b\n---\nText").size == 0);
}

TEST_CASE("front matter begins at the first byte and ends within reach") {
  for (const char* source :
       {"", "---", "---\n", "---\ntitle: A\n", "\n---\ntitle: A\n---\n", " ---\ntitle: A\n---\n",
        "----\ntitle: A\n----\n", "--- a\ntitle: A\n---\n", "...\ntitle: A\n---\n"}) {
    INFO(source);
    CHECK(read_front_matter("", source).size == 0);
    CHECK(read_front_matter("", source).warnings.empty());
  }
  CHECK(read_front_matter("", "---\ntitle: " + std::string(max_front_matter_bytes, 'x') + "\n---\n").size ==
        0);
}

TEST_CASE("empty front matter is front matter") {
  CHECK(read_front_matter("", "---\n---\nText").size == 8);
  CHECK(read_front_matter("", "---\n# only a remark\n---\nText").size == 24);
}

TEST_CASE("deep nesting does no harm") {
  const FrontMatter front =
      read_front_matter("a.md", "---\n" + std::string(max_front_matter_bytes - 100, '[') + "\n---\nText");
  CHECK(front.metadata.title.empty());
}
