#include "entente/ingest/html_entity.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("entities are decoded by name and by number") {
  CHECK(decode_html_entity("&amp;") == U'&');
  CHECK(decode_html_entity("&apos;") == U'\'');
  CHECK(decode_html_entity("&nbsp;") == U'\u00A0');
  CHECK(decode_html_entity("&eacute;") == U'é');
  CHECK(decode_html_entity("&Eacute;") == U'É');
  CHECK(decode_html_entity("&rsquo;") == U'’');
  CHECK(decode_html_entity("&yuml;") == U'ÿ');
  CHECK(decode_html_entity("&AElig;") == U'Æ');
  CHECK(decode_html_entity("&#8217;") == U'’');
  CHECK(decode_html_entity("&#x2019;") == U'’');
  CHECK(decode_html_entity("&#X2019;") == U'’');
}

TEST_CASE("what is no entity stands for nothing") {
  for (const char* text :
       {"", "&", "&;", "&amp", "amp;", "&nosuch;", "&#;", "&#x;", "&#0;", "&#12a;", "&#99999999999;"}) {
    INFO(text);
    CHECK_FALSE(decode_html_entity(text).has_value());
  }
}
