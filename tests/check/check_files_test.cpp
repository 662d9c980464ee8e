#include "entente/check/check_files.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "shacl_support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string sample = std::string{ENTENTE_TEST_DATA} + "/faults/sample.ttl";

}  // namespace

TEST_CASE("a file that is in order has no findings, alone and twice") {
  for (const auto& files : {std::vector{sample}, std::vector{sample, sample}}) {
    const auto report = check_files(files, {}, suggest);
    REQUIRE(report);
    CHECK(report->findings.empty());
    CHECK(report->triples > 300);
    CHECK(report->shapes > 30);
  }
}

TEST_CASE("shapes of a user come behind the built-in ones") {
  const auto report = check_files({sample}, {std::string{ENTENTE_TEST_DATA} + "/house_rules.ttl"}, suggest);
  REQUIRE(report);
  CHECK(report->shapes == check_files({sample}, {}, suggest)->shapes + 1);
  REQUIRE(report->findings.size() == 2);
  CHECK(report->findings[0].message == "Name the press office, as ex:pressOffice.");
  CHECK(report->findings[0].severity == Severity::warn);
  CHECK(report->findings[0].check == "Statement/minCount");
}

TEST_CASE("files that cannot be read are errors") {
  CHECK(check_files({"none.ttl"}, {}, suggest).error().code == Errc::unreadable);
  CHECK(check_files({sample}, {"none.ttl"}, suggest).error().code == Errc::unreadable);
}
