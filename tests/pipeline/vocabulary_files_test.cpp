#include "entente/vocabulary_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

namespace {

/// A file for one test, gone with the object.
class File {
 public:
  explicit File(std::string_view bytes)
      : path_{std::filesystem::temp_directory_path() /
              ("entente_vocabulary_" + std::to_string(std::random_device{}()) + ".ttl")} {
    std::ofstream{path_, std::ios::binary} << bytes;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { std::filesystem::remove(path_); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

const std::string prefixes =
    "@base <https://w3id.org/entente/id/> .\n"
    "@prefix ent: <https://w3id.org/entente/ontology#> .\n"
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

std::string no_suggestion(std::string_view /*word*/, const std::vector<std::string>& /*known*/,
                          std::string otherwise) {
  return otherwise;
}

}  // namespace

TEST_CASE("the built-in vocabulary is sound") {
  const auto report = check_vocabulary_files({}, no_suggestion);
  REQUIRE(report.has_value());
  for (const Finding& finding : report->findings) {
    if (finding.severity == Severity::info) continue;
    UNSCOPED_INFO(finding.file << ':' << finding.line << ' ' << finding.subject << ' ' << finding.message);
  }
  CHECK(count_from(*report, Severity::warn) == 0);
  CHECK(report->checked.at("State") > 190);
}

TEST_CASE("a user's file is checked against the built-in vocabulary, its patterns by the compiler") {
  const File file{prefixes +
                  R"(<agency/japan/mine> a ent:Agency ; skos:prefLabel "Mine" ; ent:partOf <state/japan> ;
  ent:acronym "APEC" .
<rule/relation/mine> a ent:Rule ; ent:confidence 0.5 ; ent:predicate ent:supports ;
  ent:pattern "S=Agency of O=State" , "S1 of O=State" .
)"};
  const auto report = check_vocabulary_files({file.path()}, no_suggestion);
  REQUIRE(report.has_value());
  std::vector<const Finding*> own;
  for (const Finding& finding : report->findings) {
    if (finding.file == file.path()) own.push_back(&finding);
  }
  REQUIRE(own.size() == 2);
  CHECK(own[0]->line == 5);
  CHECK(own[0]->check == "label-clash");
  CHECK(own[1]->line == 7);
  CHECK(own[1]->message == "cannot read \"S1\" in the pattern \"S1 of O=State\"");
}

TEST_CASE("a byte order mark is no part of a vocabulary") {
  const File file{"\xEF\xBB\xBF" + prefixes + "<state/mine> a ent:State ; skos:prefLabel \"Mineland\" .\n"};
  const auto vocabulary = load_vocabulary({file.path()});
  REQUIRE(vocabulary.has_value());
  CHECK(find_entry(*vocabulary, "https://w3id.org/entente/id/state/mine").has_value());
}

TEST_CASE("files that are none, or no text, are refused by name") {
  const File latin{"# a\n# caf\xE9\n"};
  const auto not_utf8 = read_vocabulary_file(latin.path());
  REQUIRE_FALSE(not_utf8.has_value());
  CHECK(not_utf8.error().code == Errc::invalid_data);
  CHECK(not_utf8.error().at == Position{2, 1});
  CHECK(not_utf8.error().remedy == "save the file as UTF-8");
  const std::string folder = std::filesystem::temp_directory_path().string();
  CHECK(read_vocabulary_file(folder).error().message == "is a folder, no vocabulary file");
  const auto missing = read_vocabulary_file(folder + "/entente-no-such-file.ttl");
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == Errc::unreadable);
  CHECK(missing.error().message == "there is no such vocabulary file");
  CHECK(check_vocabulary_files({folder}, no_suggestion).error().place == folder);
  CHECK(load_vocabulary({folder}).error().place == folder);
}

TEST_CASE("an empty file adds nothing") {
  const File file{""};
  CHECK(read_vocabulary_file(file.path()) == std::string{});
  CHECK(load_vocabulary({file.path()}).has_value());
}
