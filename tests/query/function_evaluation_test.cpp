#include <catch2/catch.hpp>

#include "entente/query/evaluation.hpp"
#include "query/ask.hpp"

using namespace entente;
using namespace entente::sparql;

TEST_CASE("functions of text keep the language of their first argument") {
  CHECK(computed("UCASE('straße'@de)") == "\"STRASSE\"@de");
  CHECK(computed("LCASE('ÉA')") == "éa");
  CHECK(computed("SUBSTR('日本語', 2, 1)") == "本");
  CHECK(computed("SUBSTR('abc', 0, 2)") == "a");
  CHECK(computed("STRLEN('日本語'@ja)") == "3");
  CHECK(computed("STRBEFORE('abc'@en, 'c')") == "\"ab\"@en");
  CHECK(computed("STRBEFORE('abc'@en, 'z')") == "");
  CHECK(computed("CONCAT('a'@en, 'b'@en)") == "\"ab\"@en");
  CHECK(computed("CONCAT('a'@en, 'b')") == "ab");
  CHECK(computed("CONTAINS('abc'@en, 'b'@de)") == "-");
  CHECK(computed("STRENDS('c', 'abc')") == "false");
  CHECK(computed("ENCODE_FOR_URI('a b/é~')") == "a%20b%2F%C3%A9~");
  CHECK(computed("STRLEN(1)") == "-");
  CHECK(computed("GROUP_CONCAT('a')") == "a");
}

TEST_CASE("language ranges") {
  CHECK(computed("LANGMATCHES('en-gb', 'EN')") == "true");
  CHECK(computed("LANGMATCHES('en', 'en-gb')") == "false");
  CHECK(computed("LANGMATCHES('eng', 'en')") == "false");
  CHECK(computed("LANGMATCHES('', '*')") == "false");
}

TEST_CASE("parts of dates, of whatever has them") {
  CHECK(computed("YEAR('2003-09-09'^^xsd:date)") == "2003");
  CHECK(computed("MONTH('2014-10'^^xsd:gYearMonth)") == "10");
  CHECK(computed("MONTH('2014'^^xsd:gYear)") == "-");
  CHECK(computed("HOURS('2003-09-09'^^xsd:date)") == "-");
  CHECK(computed("SECONDS('2003-09-09T10:11:12.50Z'^^xsd:dateTime)") == "12.5");
  CHECK(computed("TZ('2003-09-09T10:11:12'^^xsd:dateTime)") == "");
  CHECK(computed("TIMEZONE('2003-09-09T10:11:12'^^xsd:dateTime)") == "-");
  CHECK(computed("YEAR('2003-02-30'^^xsd:date)") == "-");
}

TEST_CASE("casts") {
  CHECK(computed("xsd:integer('12')") == "12");
  CHECK(computed("xsd:integer(-1.7)") == "-1");
  CHECK(computed("xsd:integer('1.7')") == "-");
  CHECK(computed("xsd:boolean('maybe')") == "-");
  CHECK(computed("xsd:boolean(0.0)") == "false");
  CHECK(computed("xsd:string(1.50)") == "1.5");
  CHECK(computed("xsd:string(<http://e/a>)") == "http://e/a");
  CHECK(computed("xsd:date('2003-09-09T10:00:00Z'^^xsd:dateTime)") == "2003-09-09Z");
  CHECK(computed("xsd:double('abc')") == "-");
  CHECK(computed("xsd:integer('a'@en)") == "-");
}

TEST_CASE("conditions and alternatives") {
  CHECK(computed("IF(1/0, 1, 2)") == "-");
  CHECK(computed("IF(true, 1, 1/0)") == "1");
  CHECK(computed("COALESCE(1/0, 'x')") == "x");
  CHECK(computed("COALESCE()") == "-");
  CHECK(computed("IRI('no scheme')") == "-");
  CHECK(computed("STRLANG('a', '')") == "-");
  CHECK(computed("DATATYPE('a'@en)") == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>");
  CHECK(computed("ABS(-2.5)") == "2.5");
  CHECK(computed("ROUND(-2.5)") == "-2");
}

TEST_CASE("a regular expression that is not answered stops the query") {
  CHECK(computed("REGEX('a', '(?=a)')").rfind("the regular expression “(?=a)” has what is not answered", 0) ==
        0);
  CHECK(computed("REGEX('a', '(')") == "-");
  CHECK(computed("REPLACE('abc', 'b', '[$0]')") == "a[b]c");
}
