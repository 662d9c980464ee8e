#include "entente/ingest/source_format.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("an extension tells the format, in capitals or not") {
  CHECK(format_by_name("a.txt") == SourceFormat::plain_text);
  CHECK(format_by_name("folder.md/A.TEXT") == SourceFormat::plain_text);
  CHECK(format_by_name("a.b.Markdown") == SourceFormat::markdown);
  CHECK(format_by_name("a.md") == SourceFormat::markdown);
  for (const char* name : {"a.htm", "a.html", "a.xhtml"}) CHECK(format_by_name(name) == SourceFormat::html);
  CHECK(format_by_name("a.pdf") == SourceFormat::pdf);
  for (const char* name : {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.xz", "a.txz", "A.TAR.ZST", "a.tzst"})
    CHECK(format_by_name(name) == SourceFormat::archive);
}

TEST_CASE("what has no extension of a statement is none") {
  for (const char* name : {"", "txt", ".txt", "folder/.md", "a.doc", "a.gz", "a.txt~", "a.txt/b", "a.txt/"})
    CHECK_FALSE(format_by_name(name));
}

TEST_CASE("names that begin with a full stop are hidden") {
  CHECK(is_hidden_name(".git"));
  CHECK(is_hidden_name("._a.txt"));
  CHECK_FALSE(is_hidden_name("a.txt"));
}
