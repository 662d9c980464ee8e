#include "entente/graph/iri.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;

namespace {

std::string fault_of(std::string_view text) {
  const auto iri = Iri::parse(text);
  return iri ? "" : iri.error().message;
}

}  // namespace

TEST_CASE("absolute IRIs of every shape are taken as they are") {
  for (const char* text :
       {"https://w3id.org/entente/ontology#partOf", "urn:isbn:0451450523", "mailto:a@b.org",
        "http://[2001:db8::1]:80/", "http://example.org/caf\u00e9/\u65e5\u672c?q=%20#char=1,2",
        "x:", "tag:a,2020:b;c=(d)!$&'*+~_-."}) {
    INFO(text);
    REQUIRE(fault_of(text).empty());
    CHECK(Iri::parse(text)->str() == text);
  }
}

TEST_CASE("what is no IRI is refused with the place of its first fault") {
  CHECK(fault_of("") == "this IRI has no scheme such as \"https:\" (byte 0)");
  CHECK(fault_of("relative/path") == "this IRI has no scheme such as \"https:\" (byte 0)");
  CHECK(fault_of("1http://a") == "this IRI has no scheme such as \"https:\" (byte 0)");
  CHECK(fault_of("http://a b") == "this IRI has a character that IRIs may not have (byte 8)");
  CHECK(fault_of("http://a/%2x") == "this IRI has a '%' without two hexadecimal digits (byte 9)");
  CHECK(fault_of("http://a/%2") == "this IRI has a '%' without two hexadecimal digits (byte 9)");
  CHECK(fault_of("http://a/#b#c") == "this IRI has a second '#' (byte 11)");
  CHECK(fault_of("http://a/[b]") == "this IRI has a bracket outside the host (byte 9)");
  CHECK(fault_of("http://a/\xFF") == "this IRI is not UTF-8 (byte 9)");
  CHECK(Iri::parse("http://a b").error().code == Errc::invalid_data);
  CHECK(Iri::parse("http://a b").error().place == "http://a b");
}

TEST_CASE("no ASCII character that Turtle forbids between angle brackets gets through") {
  for (int c = 0; c < 0x80; ++c) {
    const bool forbidden =
        c <= 0x20 || c == 0x7F ||
        std::string_view{"<>\"{}|^`\\"}.find(static_cast<char>(c)) != std::string_view::npos;
    INFO(c);
    if (forbidden) CHECK_FALSE(Iri::parse(std::string{"http://a/"} + static_cast<char>(c)));
  }
}

TEST_CASE("beyond ASCII, RFC 3987 decides") {
  const auto with = [](char32_t c) {
    std::string text = "x:";
    append_utf8(text, c);
    return Iri::parse(text).has_value();
  };
  for (const char32_t good :
       {U'\u00A0', U'\uD7FF', U'\uE000', U'\uFDCF', U'\uFFEF', U'\U00010000', U'\U0001F600', U'\U0010FFFD'})
    CHECK(with(good));
  for (const char32_t bad :
       {U'\u0080', U'\u009F', U'\uFDD0', U'\uFFFD', U'\uFFFE', U'\U0001FFFE', U'\U000E0001', U'\U0010FFFF'})
    CHECK_FALSE(with(bad));
}

TEST_CASE("minting keeps an IRI and escapes what is none") {
  CHECK(mint("http://a/b#c").str() == "http://a/b#c");
  CHECK(mint("http://a/b c").str() == "http://a/b%20c");
  CHECK(mint("http://a/100%").str() == "http://a/100%25");
  CHECK(mint("http://a/#b#c").str() == "http://a/#b%23c");
  CHECK(mint("http://a/\xFF\u00e9").str() == "http://a/%FF%C3%A9");
  CHECK(mint("plain words").str() == "urn:entente:plain%20words");
}

TEST_CASE("whatever is minted is an IRI, and minting it again changes nothing", "[property]") {
  REQUIRE(rc::check([](const std::string& text) {
    const Iri minted = mint(text);
    RC_ASSERT(Iri::parse(minted.str()).has_value());
    RC_ASSERT(mint(minted.str()) == minted);
  }));
}

TEST_CASE("IRIs compare by their text, whoever made them") {
  CHECK(mint("x:a") == mint("x:a"));
  CHECK(mint("x:a") < mint("x:b"));
  CHECK(mint("x:Z") < mint("x:a"));
  const Iri copy = mint("x:a");
  CHECK_FALSE(copy < copy);
}
