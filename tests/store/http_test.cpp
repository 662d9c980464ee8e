// What needs no server; tests/cli/fetch_test.py has one.
#include "entente/store/http.hpp"

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("only http and https are asked") {
  for (const std::string url :
       {"file:///etc/hostname", "ftp://e/", "gopher://e/", "urn:x", "", "httpx://e/"}) {
    const auto answer = http_fetch({url, "*/*", std::nullopt, std::nullopt});
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == Errc::usage);
    CHECK(answer.error().place == url);
  }
}

TEST_CASE("an address that nobody listens at is an error that names it") {
  const auto answer = http_fetch({"http://127.0.0.1:1/", "*/*", std::nullopt, std::nullopt});
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == Errc::unreadable);
  CHECK(answer.error().place == "http://127.0.0.1:1/");
  CHECK_FALSE(answer.error().remedy.empty());
}

TEST_CASE("fields of forms are escaped") {
  CHECK(form_field("query", "a-Z.0_~") == "query=a-Z.0_~");
  CHECK(form_field("query", "?a <\u00e9>&=+%\n") == "query=%3Fa%20%3C%C3%A9%3E%26%3D%2B%25%0A");
}
