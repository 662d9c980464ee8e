#include "entente/report/content_policy.hpp"

#include <catch2/catch.hpp>

#include "entente/report/assets.hpp"

using namespace entente;

TEST_CASE("base64 of bytes in hexadecimal digits, padded") {
  CHECK(base64_of_hex("") == "");
  CHECK(base64_of_hex("66") == "Zg==");
  CHECK(base64_of_hex("666f") == "Zm8=");
  CHECK(base64_of_hex("666f6f") == "Zm9v");
  CHECK(base64_of_hex("fbff") == "+/8=");
}

TEST_CASE("the policy allows one script and one style sheet and nothing else") {
  CHECK(content_policy("66", "6f") ==
        "default-src 'none'; script-src 'sha256-Zg=='; style-src 'sha256-bw=='; base-uri 'none'; form-action "
        "'none'");
}

TEST_CASE("the assets are there, and can stand in HTML as they are") {
  REQUIRE(report_assets().size() == 2);
  CHECK(report_assets()[0].name == "report.css");
  CHECK(report_assets()[1].name == "report.js");
  for (const ReportAsset& asset : report_assets()) {
    CHECK(asset.text.size() > 1000);
    CHECK(asset.text.find_first_of("&<") == std::string_view::npos);
    CHECK(asset.sha256.size() == 64);
  }
}
