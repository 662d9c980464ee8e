// Turtle and TriG, production by production of their grammars: what must be read, as what, and what must not.
//
// source   Turtle 1.1 §6.5, TriG 1.1 §4.4
#include <catch2/catch.hpp>

#include "grammar_cases.hpp"
#include "quads_text.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string prefix = "@prefix e: <http://e/> . @prefix : <http://e/> .\n";

void check_sound(const std::vector<Sound>& cases, RdfSyntax syntax) {
  test::check_sound(cases, syntax, prefix);
}

void check_broken(const std::vector<Broken>& cases, RdfSyntax syntax) {
  test::check_broken(cases, syntax, prefix);
}

/// A statement with this object.
std::string turtle_object(const std::string& text) {
  return "e:s e:p " + text + " .";
}

}  // namespace

TEST_CASE("Turtle: statements, directives and lists of predicates and objects") {
  check_sound(
      {{"[1] turtleDoc", "", {}},
       {"[3] directive",
        "e:s e:p e:o . @prefix e: <http://f/> . e:s e:p e:o .",
        {"http://f/s http://f/p http://f/o", "s p o"}},
       {"[5] base", "@base <http://e/x/> . <a> <../b> <#c> .", {"x/a b x/#c"}},
       {"[5] base without a path",
        "@base <http://h> . <#a> <?b> </c> .",
        {"http://h#a http://h?b http://h/c"}},
       {"[5s] sparqlBase", "BASE <http://e/x/>\nbAsE <y/>\n<a> <b> <> .", {"x/y/a x/y/b x/y/"}},
       {"[6s] sparqlPrefix",
        "PREFIX f: <http://f/> pReFiX g: <http://g/>\nf:s f:p g:o .",
        {"http://f/s http://f/p http://g/o"}},
       {"[4] prefixID, empty namespace", "@prefix x: <> . @base <http://e/x> . <> e:p e:o .", {"x p o"}},
       {"[7] predicateObjectList",
        "e:s e:p e:o ; e:q e:o , e:r ; ; e:q e:s ; .",
        {"s p o", "s q o", "s q r", "s q s"}},
       {"[9] verb a", "e:s a e:C .", {"s http://www.w3.org/1999/02/22-rdf-syntax-ns#type C"}},
       {"[9] a is no name", "e:a e:p e:a .", {"a p a"}},
       {"[6] triples, no spaces",
        "e:s<http://e/p>\"o\"@en,1,e:o.",
        {"s p \"1\"^integer", "s p \"o\"@en", "s p o"}},
       {"comment", "#c\ne:s #c <\n e:p \"#no\" #c \"\n, e:o#no\n .#c", {"s p \"#no\"", "s p o"}},
       {"[161s] WS", "\te:s\r\ne:p\re:o\n.\r\n", {"s p o"}}},
      RdfSyntax::turtle);
  check_broken({{"[2] statement without its stop", "e:s e:p e:o"},
                {"[3] @prefix without its stop", "@prefix f: <http://f/>\ne:s e:p e:o ."},
                {"[6s] PREFIX with a stop", "PREFIX f: <http://f/> .\ne:s e:p e:o ."},
                {"[4] @PREFIX in capitals", "@PREFIX f: <http://f/> ."},
                {"[9] A in capitals", "e:s A e:C ."},
                {"[9] a as subject", "a e:p e:o ."},
                {"[9] a as object", "e:s e:p a ."},
                {"[7] no object", "e:s e:p ."},
                {"[7] no predicate", "e:s ."},
                {"[8] empty place in a list", "e:s e:p e:o , , e:o ."},
                {"[7] begins with a semicolon", "e:s ; e:p e:o ."},
                {"[10] literal as subject", "\"s\" e:p e:o ."},
                {"[11] literal as predicate", "e:s \"p\" e:o ."},
                {"[11] blank node as predicate", "e:s _:p e:o ."},
                {"[136s] prefix not declared", "f:s e:p e:o ."},
                {"N3's is-of", "e:s is e:p of e:o ."},
                {"N3's =", "e:s = e:o ."},
                {"N3's formula", "e:s e:p { e:a e:b e:c } ."},
                {"N3's path", "e:s e:p e:o!e:q ."},
                {"two stops", "e:s e:p e:o . ."},
                {"a graph's braces", "{ e:s e:p e:o . }"},
                {"TriG's GRAPH", "GRAPH e:g { e:s e:p e:o . }"}},
               RdfSyntax::turtle);
}

TEST_CASE("Turtle: IRIs and names") {
  check_sound(
      {{"[18] IRIREF", turtle_object("<http://e/o?a=b&c#d>"), {"s p o?a=b&c#d"}},
       {"[18] IRIREF, UCHAR", turtle_object("<http://e/\\u00e9\\U0001F600>"), {"s p \u00e9\U0001F600"}},
       {"[18] IRIREF, beyond ASCII", turtle_object("<http://e/\u65e5\u672c>"), {"s p \u65e5\u672c"}},
       {"[18] IRIREF, percent stays", turtle_object("<http://e/%C3%a9>"), {"s p %C3%a9"}},
       {"[139s] PNAME_NS", turtle_object("e:"), {"s p "}},
       {"[139s] PNAME_NS, empty prefix", turtle_object(":"), {"s p "}},
       {"[168s] PN_LOCAL, dots", turtle_object("e:a.b..c"), {"s p a.b..c"}},
       {"[168s] PN_LOCAL, last dot ends the statement", "e:s e:p e:a.b.", {"s p a.b"}},
       {"[168s] PN_LOCAL, digits and colons", turtle_object("e:1a:b:"), {"s p 1a:b:"}},
       {"[168s] PN_LOCAL, hyphens", turtle_object("e:a-b_c-"), {"s p a-b_c-"}},
       {"[170s] PERCENT", turtle_object("e:%41%2Fb"), {"s p %41%2Fb"}},
       {"[172s] PN_LOCAL_ESC",
        turtle_object("e:\\_\\~\\.\\-\\!\\$\\&\\'\\(\\)\\*\\+\\,\\;\\=\\/\\?\\#\\@\\%41"),
        {"s p _~.-!$&'()*+,;=/?#@%41"}},
       {"[163s] PN_CHARS_BASE", turtle_object("e:\u00e9\u65e5\U00010000"), {"s p \u00e9\u65e5\U00010000"}},
       {"[167s] PN_PREFIX", "@prefix a.b-1: <http://e/> . a.b-1:s a.b-1:p a.b-1:o .", {"s p o"}},
       {"[166s] PN_CHARS", turtle_object("e:a\u00b7b\u0301\u203f"), {"s p a\u00b7b\u0301\u203f"}}},
      RdfSyntax::turtle);
  check_broken({{"[18] space", turtle_object("<http://e/a b>")},
                {"[18] quote", turtle_object("<http://e/a\"b>")},
                {"[18] brace", turtle_object("<http://e/a{b}>")},
                {"[18] caret", turtle_object("<http://e/a^b>")},
                {"[18] backtick", turtle_object("<http://e/a`b>")},
                {"[18] bar", turtle_object("<http://e/a|b>")},
                {"[18] backslash", turtle_object("<http://e/a\\b>")},
                {"[18] ECHAR", turtle_object("<http://e/a\\nb>")},
                {"[18] line end", turtle_object("<http://e/a\nb>")},
                {"[18] a space as UCHAR", turtle_object("<http://e/a\\u0020b>")},
                {"[18] < as UCHAR", turtle_object("<http://e/a\\u003Cb>")},
                {"[26] UCHAR with too few digits", turtle_object("<http://e/\\u00e>")},
                {"[26] UCHAR that is a surrogate", turtle_object("<http://e/\\uD800>")},
                {"[26] UCHAR beyond Unicode", turtle_object("<http://e/\\U00110000>")},
                {"[168s] begins with a hyphen", turtle_object("e:-a")},
                {"[170s] PERCENT with one digit", turtle_object("e:%4")},
                {"[170s] PERCENT without hexadecimal digits", turtle_object("e:%zz")},
                {"[172s] escape that is none", turtle_object("e:a\\bc")},
                {"[167s] prefix that ends in a dot", "@prefix f.: <http://e/> . f.:s e:p e:o ."},
                {"[167s] prefix that begins with a digit", "@prefix 1f: <http://e/> . 1f:s e:p e:o ."},
                {"[168s] a tilde without its backslash", turtle_object("e:a~b")}},
               RdfSyntax::turtle);
}

TEST_CASE("Turtle: strings and language tags") {
  check_sound(
      {{"[22] STRING_LITERAL_QUOTE", turtle_object("\"a'b\""), {"s p \"a'b\""}},
       {"[23] STRING_LITERAL_SINGLE_QUOTE", turtle_object("'a\"b'"), {"s p \"a\"b\""}},
       {"[24] STRING_LITERAL_LONG_SINGLE_QUOTE", turtle_object("'''a'b''c\nd'''"), {"s p \"a'b''c\nd\""}},
       {"[25] STRING_LITERAL_LONG_QUOTE",
        turtle_object("\"\"\"a\"b\"\"c\nd\"\"\""),
        {"s p \"a\"b\"\"c\nd\""}},
       {"[25] long, escaped quotes at its end",
        turtle_object("\"\"\"a\\\"\\\"\\\"\"\"\""),
        {"s p \"a\"\"\"\""}},
       {"[25] long and empty", turtle_object("\"\"\"\"\"\""), {"s p \"\""}},
       {"[25] long, line ends stay as they are",
        turtle_object("\"\"\"a\r\nb\rc\"\"\""),
        {"s p \"a\r\nb\rc\""}},
       {"[22] empty", turtle_object("\"\""), {"s p \"\""}},
       {"[159s] ECHAR", turtle_object("\"\\t\\b\\n\\r\\f\\\\\\\"\\'\""), {"s p \"\t\b\n\r\f\\\"'\""}},
       {"[26] UCHAR", turtle_object("\"\\u00E9\\u65e5\\U0001f600\""), {"s p \"\u00e9\u65e5\U0001f600\""}},
       {"[26] UCHAR after a backslash", turtle_object("\"\\\\u0041\""), {"s p \"\\u0041\""}},
       {"bidi and combining characters",
        turtle_object("\"\u202eabc\u2066\u05d0 e\u0301\""),
        {"s p \"\u202eabc\u2066\u05d0 e\u0301\""}},
       {"controls", turtle_object("\"a\x01\x1f\x7f\u0085\u2028\""), {"s p \"a\x01\x1f\x7f\u0085\u2028\""}},
       {"a byte order mark inside",
        turtle_object("\"\ufeffa\""),
        {"s p \"\ufeff"
         "a\""}},
       {"[144s] LANGTAG", turtle_object("\"a\"@en-GB-oed1"), {"s p \"a\"@en-gb-oed1"}},
       {"[144s] LANGTAG, then a stop", "e:s e:p 'a'@en.", {"s p \"a\"@en"}},
       {"[128s] datatype",
        turtle_object("\"a\"^^e:t , 'b'^^<http://e/t>"),
        {"s p \"a\"^http://e/t", "s p \"b\"^http://e/t"}},
       {"[128s] xsd:string",
        turtle_object("\"a\"^^<http://www.w3.org/2001/XMLSchema#string>"),
        {"s p \"a\""}}},
      RdfSyntax::turtle);
  check_broken({{"[22] line end", turtle_object("\"a\nb\"")},
                {"[22] carriage return", turtle_object("\"a\rb\"")},
                {"[22] open", turtle_object("\"a")},
                {"[22] other quote", turtle_object("\"a'")},
                {"[25] open", turtle_object("\"\"\"a\"\"")},
                {"[25] a quote too many", turtle_object("\"\"\"a\"\"\"\"")},
                {"[159s] escape that is none", turtle_object("\"\\a\"")},
                {"[159s] escaped line end", turtle_object("\"\"\"a\\\nb\"\"\"")},
                {"[26] too few digits", turtle_object("\"\\u00e\"")},
                {"[26] no hexadecimal digits", turtle_object("\"\\u00zz\"")},
                {"[26] a surrogate", turtle_object("\"\\uD800\"")},
                {"[26] two surrogates", turtle_object("\"\\uD83D\\uDE00\"")},
                {"[26] beyond Unicode", turtle_object("\"\\U00110000\"")},
                {"[26] U+0000, which the model has not", turtle_object("\"a\\u0000b\"")},
                {"[144s] digits first", turtle_object("\"a\"@1")},
                {"[144s] empty", turtle_object("\"a\"@")},
                {"[144s] empty part", turtle_object("\"a\"@en-")},
                {"[128s] language and datatype", turtle_object("\"a\"@en^^e:t")},
                {"[128s] a literal as datatype", turtle_object("\"a\"^^\"t\"")},
                {"surrogates in UTF-8", turtle_object("\"\xED\xA0\x80\"")},
                {"overlong UTF-8", turtle_object("\"\xC0\xAF\"")}},
               RdfSyntax::turtle);
}

TEST_CASE("Turtle: numbers and booleans") {
  check_sound(
      {{"[19] INTEGER",
        turtle_object("0 , 007 , +1 , -2"),
        {"s p \"+1\"^integer", "s p \"-2\"^integer", "s p \"0\"^integer", "s p \"007\"^integer"}},
       {"[20] DECIMAL",
        turtle_object("1.0 , -.5 , +0.10"),
        {"s p \"+0.10\"^decimal", "s p \"-.5\"^decimal", "s p \"1.0\"^decimal"}},
       {"[21] DOUBLE",
        turtle_object("1e0 , 1.E3 , .5e-7 , -1.5E+2"),
        {"s p \"-1.5E+2\"^double", "s p \".5e-7\"^double", "s p \"1.E3\"^double", "s p \"1e0\"^double"}},
       {"[19] INTEGER, then a stop", "e:s e:p 5.", {"s p \"5\"^integer"}},
       {"[20] DECIMAL, then a stop", "e:s e:p 5.5.", {"s p \"5.5\"^decimal"}},
       {"[21] DOUBLE, then a stop", "e:s e:p 5e1.", {"s p \"5e1\"^double"}},
       {"[133s] BooleanLiteral",
        turtle_object("true , false"),
        {"s p \"false\"^boolean", "s p \"true\"^boolean"}},
       {"[133s] a name like it", turtle_object("e:true"), {"s p true"}}},
      RdfSyntax::turtle);
  check_broken({{"[133s] capitals", turtle_object("True")},
                {"[133s] in place of a subject", "true e:p e:o ."},
                {"[19] two signs", turtle_object("--1")},
                {"[21] exponent without digits", turtle_object("1e")},
                {"[21] NaN", turtle_object("NaN")},
                {"[21] INF", turtle_object("INF")},
                {"[19] as subject", "1 e:p e:o ."},
                {"[19] hexadecimal", turtle_object("0x1F")}},
               RdfSyntax::turtle);
}

TEST_CASE("Turtle: blank nodes and collections") {
  const std::string rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  check_sound(
      {{"[141s] BLANK_NODE_LABEL", "_:a e:p _:b1.x-y . _:a e:q _:0 .", {"_1 p _2", "_1 q _3"}},
       {"[141s] label, then a stop", "e:s e:p _:a.", {"s p _1"}},
       {"[141s] a label is never what [] is called",
        "_:genid1 e:p [] . _:genid2 e:q [ e:r _:genid3 ] .",
        {"_1 p _2", "_3 r _4", "_5 q _3"}},
       {"[162s] ANON", "[] e:p [ ] .", {"_1 p _2"}},
       {"[14] blankNodePropertyList", "e:s e:p [ e:q e:a ; e:r 'b' ] .", {"_1 q a", "_1 r \"b\"", "s p _1"}},
       {"[14] as subject, alone", "[ e:q e:a ] .", {"_1 q a"}},
       {"[14] as subject, with more", "[ e:q e:a ] e:p e:o .", {"_1 p o", "_1 q a"}},
       {"[15] collection, empty", turtle_object("()"), {"s p " + rdf + "nil"}},
       {"[15] collection",
        turtle_object("( e:a )"),
        {"_1 " + rdf + "first a", "_1 " + rdf + "rest " + rdf + "nil", "s p _1"}}},
      RdfSyntax::turtle);
  CHECK(quads_text(prefix + turtle_object("( 1 'b' ( e:c [ e:q () ] ) )"), RdfSyntax::turtle).size() == 12);
  CHECK(quads_text(prefix + "(1) e:p (2) .", RdfSyntax::turtle).size() == 5);
  check_broken({{"[14] open", turtle_object("[ e:q e:a")},
                {"[14] a stop inside", turtle_object("[ e:q e:a . ]")},
                {"[15] open", turtle_object("( e:a")},
                {"[15] a comma inside", turtle_object("( e:a , e:b )")},
                {"[15] alone", "( e:a ) ."},
                {"[141s] begins with a hyphen", turtle_object("_:-a")},
                {"[141s] space", turtle_object("_: a")},
                {"[14] as predicate", "e:s [] e:o ."}},
               RdfSyntax::turtle);
}

TEST_CASE("Turtle: marks and line ends of the file") {
  const Lines one{"s p o"};
  CHECK(quads_text("\ufeff" + prefix + turtle_object("e:o"), RdfSyntax::turtle) == one);
  CHECK(quads_text("@prefix e: <http://e/> .\r\ne:s\r\n e:p e:o .\r\n", RdfSyntax::turtle) == one);
  check_broken({{"U+0000", turtle_object(std::string{"\"a\0b\"", 5})},
                {"a mark in the middle", "\ufeff" + turtle_object("e:o")}},
               RdfSyntax::turtle);
}

TEST_CASE("TriG: graphs") {
  check_sound(
      {{"[2g] block, graph", "e:g { e:s e:p e:o . e:s e:p e:q }", {"s p o g", "s p q g"}},
       {"[5g] wrappedGraph, default", "{ e:s e:p e:o }", {"s p o"}},
       {"[3g] triplesOrGraph", "e:s e:p e:o . e:g { e:s e:p e:o }", {"s p o", "s p o g"}},
       {"[5g] empty graphs", "{} e:g {} e:g { }", {}},
       {"[3g] a graph twice", "e:g { e:s e:p e:o } e:g { e:s e:p e:q }", {"s p o g", "s p q g"}},
       {"[6g] lists of predicates inside",
        "e:g { e:s e:p e:o , 'a'@en ; e:q 1 . }",
        {"s p \"a\"@en g", "s p o g", "s q \"1\"^integer g"}},
       {"[6g] property list inside", "e:g { [ e:p e:o ] }", {"_1 p o g"}},
       {"directives between",
        "e:g { e:s e:p e:o } @prefix e: <http://f/> . e:g { e:s e:p e:o }",
        {"http://f/s http://f/p http://f/o http://f/g", "s p o g"}},
       {"[2g] GRAPH", "GRAPH e:g { e:s e:p e:o }", {"s p o g"}},
       {"[2g] GRAPH, any case and IRI", "gRaPh<http://e/g>{e:s e:p e:o .}", {"s p o g"}},
       {"[2g] GRAPH, comments and lines between",
        "GRAPH # {\n <http://e/g> # }\n { e:s e:p .5 . e:s e:p 5.e:s e:q e:o }GRAPH e:h{}",
        {"s p \".5\"^decimal g", "s p \"5\"^integer g", "s q o g"}},
       {"[2g] GRAPH with a blank node", "GRAPH _:g { e:s e:p e:o }", {"s p o _1"}},
       {"[2g] GRAPH is a word in strings and names alone",
        "e:s e:p \"GRAPH e:g {\", e:GRAPH . @prefix GRAPH: <http://e/> . GRAPH:g{ GRAPH:s e:p 'GRAPH' }",
        {"s p \"GRAPH e:g {\"", "s p \"GRAPH\" g", "s p GRAPH"}},
       {"[7g] labelOrSubject, blank node", "_:g { e:s e:p e:o }", {"s p o _1"}},
       {"[7g] the same label is the same node",
        "_:g.a{e:s e:p _:g.a} e:h {_:g.a e:p _:o} _:g.a e:p e:o . _:g.a { e:s e:p e:q }",
        {"_1 p _2 h", "_1 p o", "s p _1 _1", "s p q _1"}},
       {"[162s] ANON as a graph",
        "[] { e:s e:p e:o , e:q } [\t\r\n ]{ e:s e:p e:o }",
        {"s p o _1", "s p o _2", "s p q _1"}},
       {"[162s] ANON as a graph and as a subject", "[] { [] e:p e:o } [] e:p e:q .", {"_1 p o _2", "_3 p q"}},
       {"[5g] comments before the brace", "e:g # {\n#}\n{ e:s e:p e:o }", {"s p o g"}},
       {"no spaces", "e:g{e:s e:p e:o}{e:s e:p e:q}", {"s p o g", "s p q"}}},
      RdfSyntax::trig);
  check_broken({{"[5g] open", "e:g { e:s e:p e:o "},
                {"[5g] closed twice", "e:g { e:s e:p e:o } }"},
                {"[5g] nested", "e:g { e:h { e:s e:p e:o } }"},
                {"[5g] a stop behind", "e:g { e:s e:p e:o } ."},
                {"[2g] literal as a graph", "\"g\" { e:s e:p e:o }"},
                {"[2g] GRAPH without a name", "GRAPH { e:s e:p e:o }"},
                {"[2g] GRAPH twice", "GRAPH GRAPH e:g { e:s e:p e:o }"},
                {"[2g] GRAPH without braces", "GRAPH e:s e:p e:o ."},
                {"[2g] GRAPH with a literal", "GRAPH \"g\" { e:s e:p e:o }"},
                {"[2g] GRAPH with a collection", "GRAPH (1) { e:s e:p e:o }"},
                {"[2g] GRAPH with a list of properties", "GRAPH [ e:p e:o ] { e:s e:p e:o }"},
                {"[2g] GRAPH inside", "e:g { GRAPH e:h { e:s e:p e:o } }"},
                {"[2g] GRAPH in a statement", "e:s e:p GRAPH e:g { e:s e:p e:o }"},
                {"[2g] GRAPH with a stop behind", "GRAPH e:g { e:s e:p e:o } ."},
                {"[7g] a list of properties as a graph", "[ e:p e:o ] { e:s e:p e:o }"},
                {"[7g] blank node as a graph inside", "{ _:g { e:s e:p e:o } }"},
                {"[141s] a label that begins with a hyphen", "_:-g { e:s e:p e:o }"},
                {"[141s] a label with a colon", "_:g:h { e:s e:p e:o }"},
                {"[141s] no label", "_: { e:s e:p e:o }"},
                {"[3] a directive inside", "e:g { @prefix f: <http://f/> . f:s f:p f:o }"},
                {"[7g] a collection as a graph", "(1) { e:s e:p e:o }"},
                {"[6g] two stops inside", "e:g { e:s e:p e:o . . }"},
                {"[6g] no stop between", "e:g { e:s e:p e:o e:s e:p e:q }"}},
               RdfSyntax::trig);
}

TEST_CASE("TriG: what the reader has not is refused, not misread") {
  check_broken({{"[5] a name in a base without a path", "@base <http://h> . <a> e:p e:o ."},
                {"[5s] one in SPARQL's words", "BASE <http://h?q> e:s e:p <../a> ."},
                {"[26] U+FFFE by its number", "e:s e:p \"\\uFFFE\" ."}},
               RdfSyntax::trig);
}

TEST_CASE("Turtle: what is taken although the grammar has it otherwise") {
  check_sound({{"[144s] underscore", turtle_object("\"a\"@en_GB"), {"s p \"a\"@en-gb"}},
               {"[144s] after a space", turtle_object("\"a\" @en"), {"s p \"a\"@en"}},
               {"[162s] alone", "[] .", {}}},
              RdfSyntax::turtle);
}
