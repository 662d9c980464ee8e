#include "hostile_quads.hpp"

#include <algorithm>

#include "entente/base/utf8.hpp"
#include "entente/graph/literals.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente::test {

namespace {

std::vector<std::string> hostile_texts() {
  std::vector<std::string> texts{"",
                                 " ",
                                 "\"",
                                 "\"\"\"",
                                 "ends in a quote\"",
                                 "\\",
                                 "ends in a backslash\\",
                                 "\\\\\"",
                                 "\\n is no line end",
                                 "two\nlines",
                                 "\n",
                                 "\r",
                                 "\r\n",
                                 "tab\tstop",
                                 "form\ffeed",
                                 "a\bc",
                                 "\x01\x02\x1F",
                                 "\x7F",
                                 "\u0085\u2028\u2029",
                                 "<tag a=\"b\">&amp;&#x26;</tag>",
                                 "]]>",
                                 "<!-- -- -->",
                                 "'single' ''' \"\"",
                                 "caf\u00e9 \u65e5\u672c",
                                 "\U0001F600\U0001F1EF\U0001F1F5",
                                 "\uFFFD\uFFFE\uFFFF",
                                 "\uFEFFbom",
                                 "@prefix x: <y> .",
                                 "# no comment",
                                 "a . b ; c , d",
                                 "\\u0041",
                                 "{ } [ ] ( )",
                                 "$1 %s %n",
                                 std::string(70000, 'x') + '"'};
  for (char32_t first = 1; first < 0x10000; first += 0x400) {
    std::string block;
    for (char32_t c = first; c < first + 0x400 && c < 0x10000; ++c) {
      if (c < 0xD800 || c > 0xDFFF) append_utf8(block, c);
    }
    texts.push_back(block);
  }
  return texts;
}

}  // namespace

std::vector<Quad> hostile_quads() {
  const Iri subject = mint("http://example.org/s");
  const Iri predicate = mint("http://example.org/p#says");
  std::vector<Term> objects;
  for (const std::string& text : hostile_texts()) {
    objects.emplace_back(english(text));
    objects.emplace_back(plain(text));
  }
  for (const char* text : {"0.95", "1.00", "0.00"}) objects.emplace_back(Literal{text, terms().xsd_decimal});
  objects.emplace_back(integer(5));
  objects.emplace_back(integer(-5));
  objects.emplace_back(non_negative_integer(5));
  for (const char* text : {"2020", "2020-02", "2020-02-29", "2020-01/2020-03"})
    objects.emplace_back(date(text));
  objects.emplace_back(Literal{"true", term(ns::xsd, "boolean")});
  objects.emplace_back(Literal{"1.5E0", term(ns::xsd, "double")});
  objects.emplace_back(Literal{"INF", term(ns::xsd, "double")});
  objects.emplace_back(Literal{"Kolor", Language{"en-gb"}});
  for (const char* iri :
       {"http://example.org/s#char=1,5", "http://example.org/a/b.", "https://w3id.org/entente/ontology#a.",
        "urn:x", "https://w3id.org/entente/ontology#", "https://w3id.org/entente/ontology#a/b",
        "http://example.org/%C3%A9'(x)*!$&", "https://w3id.org/entente/ontology#-1",
        "https://w3id.org/entente/ontology#caf\u00e9", "https://schema.org/a,b",
        "https://w3id.org/entente/ontology#a%20b", "http://example.org/\U0001F600"}) {
    objects.emplace_back(mint(iri));
  }
  std::vector<Quad> quads;
  for (const Term& object : objects) {
    for (const std::optional<Iri>& graph :
         {std::optional{mint("http://example.org/g#graph")}, std::optional{mint("http://example.org/h")},
          std::optional<Iri>{}}) {
      quads.push_back({graph, {subject, predicate, object}});
      if (const auto* iri = std::get_if<Iri>(&object)) quads.push_back({graph, {*iri, terms().type, object}});
    }
  }
  std::sort(quads.begin(), quads.end());
  quads.erase(std::unique(quads.begin(), quads.end()), quads.end());
  return quads;
}

}  // namespace entente::test
