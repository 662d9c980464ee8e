// N-Triples and N-Quads, production by production of their grammars: what must be read, as what, and what
// must not.
//
// source   N-Triples 1.1 §7, N-Quads 1.1 §6
#include <catch2/catch.hpp>

#include "grammar_cases.hpp"
#include "quads_text.hpp"

using namespace entente;
using namespace entente::test;

namespace {

/// In N-Quads everything is read as in N-Triples.
void check_sound(const std::vector<Sound>& cases) {
  for (const RdfSyntax syntax : {RdfSyntax::ntriples, RdfSyntax::nquads})
    test::check_sound(cases, syntax, "");
}

void check_broken(const std::vector<Broken>& cases) {
  for (const RdfSyntax syntax : {RdfSyntax::ntriples, RdfSyntax::nquads})
    test::check_broken(cases, syntax, "");
}

/// A statement with this object.
std::string line_object(const std::string& text) {
  return "<http://e/s> <http://e/p> " + text + " .\n";
}

}  // namespace

TEST_CASE("lines: statements, comments and line ends") {
  const std::string o = "<http://e/s> <http://e/p> <http://e/o>";
  check_sound({{"[1] empty", "", {}},
               {"[1] blank lines", "\n\n \t\n\r\n" + o + " .\n\n", {"s p o"}},
               {"[1] no line end at the end", o + " .", {"s p o"}},
               {"[7] EOL, carriage return and line feed", o + " .\r\n" + o + " .\r\n", {"s p o", "s p o"}},
               {"comment", "# c\n" + o + " . # c . \"\n#" + o + " .\n", {"s p o"}},
               {"[2] no spaces",
                "<http://e/s><http://e/p><http://e/o>.\n<http://e/s><http://e/p>\"o\"@en.",
                {"s p \"o\"@en", "s p o"}},
               {"[2] many spaces", " \t<http://e/s>\t \t<http://e/p>  <http://e/o>\t.\t\n", {"s p o"}},
               {"byte order mark", "\ufeff" + o + " .\n", {"s p o"}}});
  check_broken({{"[2] no stop", o + "\n"},
                {"[2] over two lines", "<http://e/s> <http://e/p>\n<http://e/o> .\n"},
                {"[2] two on a line", o + " . " + o + " .\n"},
                {"[2] no object", "<http://e/s> <http://e/p> .\n"},
                {"Turtle's ;", o + " ; <http://e/q> <http://e/o> .\n"},
                {"Turtle's ,", o + " , <http://e/o> .\n"},
                {"Turtle's @prefix", "@prefix e: <http://e/> .\n"},
                {"Turtle's @base", "@base <http://e/> .\n"},
                {"Turtle's names", "e:s e:p e:o .\n"},
                {"Turtle's a", "<http://e/s> a <http://e/o> .\n"},
                {"Turtle's numbers", line_object("1")},
                {"Turtle's booleans", line_object("true")},
                {"Turtle's []", line_object("[]")},
                {"Turtle's ()", line_object("()")},
                {"[3] literal as subject", "\"s\" <http://e/p> <http://e/o> .\n"},
                {"[4] literal as predicate", "<http://e/s> \"p\" <http://e/o> .\n"},
                {"[4] blank node as predicate", "<http://e/s> _:p <http://e/o> .\n"}});
}

TEST_CASE("lines: IRIs and blank nodes") {
  check_sound({{"[8] IRIREF", line_object("<http://e/o?a=b&c#d>"), {"s p o?a=b&c#d"}},
               {"[8] IRIREF, UCHAR", line_object("<http://e/\\u00e9\\U0001F600>"), {"s p \u00e9\U0001F600"}},
               {"[8] IRIREF, beyond ASCII", line_object("<http://e/\u65e5\u672c>"), {"s p \u65e5\u672c"}},
               {"[8] IRIREF, without slashes", line_object("<urn:x:y>"), {"s p urn:x:y"}},
               {"[141s] BLANK_NODE_LABEL",
                "_:a <http://e/p> _:b1.x-y .\n_:a <http://e/q> _:0 .\n",
                {"_1 p _2", "_1 q _3"}},
               {"[141s] label beyond ASCII", "_:\u00e9\u65e5 <http://e/p> <http://e/o> .\n", {"_1 p o"}}});
  check_broken({{"[8] relative", line_object("<o>")},
                {"[8] space", line_object("<http://e/a b>")},
                {"[8] a space as UCHAR", line_object("<http://e/a\\u0020b>")},
                {"[8] ECHAR", line_object("<http://e/a\\tb>")},
                {"[8] UCHAR with too few digits", line_object("<http://e/\\u00e>")},
                {"[8] UCHAR that is a surrogate", line_object("<http://e/\\uD800>")},
                {"[8] brace", line_object("<http://e/{a}>")},
                {"[8] open", line_object("<http://e/a")},
                {"[141s] begins with a hyphen", line_object("_:-a")},
                {"[141s] empty", line_object("_:")}});
}

TEST_CASE("lines: literals") {
  check_sound(
      {{"[9] empty", line_object("\"\""), {"s p \"\""}},
       {"[9] what Turtle ends with", line_object("\"a . # <b> 'c'\""), {"s p \"a . # <b> 'c'\""}},
       {"[9] tab and controls",
        line_object("\"a\tb\x01\x1f\x7f\u0085\u2028\""),
        {"s p \"a\tb\x01\x1f\x7f\u0085\u2028\""}},
       {"[153s] ECHAR", line_object("\"\\t\\b\\n\\r\\f\\\\\\\"\\'\""), {"s p \"\t\b\n\r\f\\\"'\""}},
       {"[10] UCHAR", line_object("\"\\u00E9\\u65e5\\U0001f600\""), {"s p \"\u00e9\u65e5\U0001f600\""}},
       {"[10] UCHAR after a backslash", line_object("\"\\\\u0041\\\\\""), {"s p \"\\u0041\\\""}},
       {"bidi and combining characters",
        line_object("\"\u202eabc\u2066\u05d0 e\u0301\""),
        {"s p \"\u202eabc\u2066\u05d0 e\u0301\""}},
       {"[144s] LANGTAG", line_object("\"a\"@en-GB-oed1"), {"s p \"a\"@en-gb-oed1"}},
       {"[6] datatype", line_object("\"a\"^^<http://e/t>"), {"s p \"a\"^http://e/t"}},
       {"[6] xsd:string", line_object("\"a\"^^<http://www.w3.org/2001/XMLSchema#string>"), {"s p \"a\""}},
       {"[6] a form that its datatype has not",
        line_object("\"a\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
        {"s p \"a\"^integer"}}});
  check_broken({{"[9] single quotes", line_object("'a'")},
                {"[9] long quotes", line_object("\"\"\"a\"\"\"")},
                {"[9] line end", line_object("\"a\nb\"")},
                {"[9] carriage return", line_object("\"a\rb\"")},
                {"[9] open", line_object("\"a")},
                {"[153s] escape that is none", line_object("\"\\a\"")},
                {"[10] too few digits", line_object("\"\\u00e\"")},
                {"[10] a surrogate", line_object("\"\\uD800\"")},
                {"[10] two surrogates", line_object("\"\\uD83D\\uDE00\"")},
                {"[10] beyond Unicode", line_object("\"\\U00110000\"")},
                {"[10] U+0000, which the model has not", line_object("\"a\\u0000b\"")},
                {"[144s] digits first", line_object("\"a\"@1")},
                {"[144s] empty part", line_object("\"a\"@en-")},
                {"[6] relative datatype", line_object("\"a\"^^<t>")},
                {"[6] a name as datatype", line_object("\"a\"^^xsd:string")},
                {"[6] language and datatype", line_object("\"a\"@en^^<http://e/t>")},
                {"surrogates in UTF-8", line_object("\"\xED\xA0\x80\"")},
                {"U+0000", line_object(std::string{"\"a\0b\"", 5})}});
}

TEST_CASE("N-Quads: graph labels") {
  const std::string o = "<http://e/s> <http://e/p> \"o\"@en ";
  CHECK(quads_text(o + "<http://e/g> .\n" + o + ".\n", RdfSyntax::nquads) ==
        Lines{"s p \"o\"@en", "s p \"o\"@en g"});
  CHECK(quads_text(o + "_:g .\n_:g <http://e/p> <http://e/o> _:g .\n", RdfSyntax::nquads) ==
        Lines{"_1 p o _1", "s p \"o\"@en _1"});
  CHECK(quads_text("<http://e/s><http://e/p><http://e/o><http://e/g>.", RdfSyntax::nquads) ==
        Lines{"s p o g"});
  for (const std::string graph : {"\"g\"", "<g>", "e:g", "<http://e/g> <http://e/h>", "[]"}) {
    INFO(graph);
    CHECK(quads_text(o + graph + " .\n", RdfSyntax::nquads).front().starts_with("error: "));
  }
  CHECK(quads_text(o + "<http://e/g> .\n", RdfSyntax::ntriples).front().starts_with("error: "));
}
