#include "entente/emit/xml_writer.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("text is escaped so that it reads back") {
  CHECK(xml_escaped("plain ü") == "plain ü");
  CHECK(xml_escaped("<a href=\"x\">&amp;</a>") == "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
  CHECK(xml_escaped("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d");
  CHECK(xml_escaped(std::string_view{"\x01\0", 2}) == "\uFFFD\uFFFD");
  CHECK(xml_escaped("\uFFFE") == "\uFFFD");
}

TEST_CASE("elements stand on lines of their own, indented, and are closed") {
  XmlWriter xml;
  xml.open("a", {{"b", "\"1\""}});
  xml.empty("c");
  xml.open("d");
  xml.element("e", "x < y");
  xml.close();
  CHECK(std::move(xml).finish() ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;1&quot;\">\n  <c/>\n  <d>\n    <e>x &lt; "
        "y</e>\n  </d>\n</a>\n");
}
