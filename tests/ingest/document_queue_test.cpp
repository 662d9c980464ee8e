#include "entente/ingest/document_queue.hpp"

#include <algorithm>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "ingest/packing.hpp"
#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string text = "Joint Statement of Chile and Peru on Reefs\n\nThey will share maps.\n";

std::string place_of(const Expected<PendingDocument>& document) {
  return document ? path_of(*document) : document.error().place;
}

}  // namespace

TEST_CASE("files and members of archives come in order, each once") {
  const TemporaryFolder folder;
  const std::string zip =
      pack(folder.path("b.zip"), Packing::zip,
           {{"1.txt", text}, {"2.txt", "", MemberKind::link}, {"in.zip", "x"}, {"3.md", text}});
  DocumentQueue queue{{{"a.txt"}, {zip, SourceFormat::archive}, {"c.txt"}}};
  CHECK(queue.known() == 3);
  std::vector<std::string> places;
  while (const auto document = queue.next()) places.push_back(place_of(*document));
  CHECK(places == std::vector<std::string>{"a.txt", zip + "/1.txt", zip + "/2.txt", zip + "/3.md", "c.txt"});
  CHECK(queue.known() == 5);
  REQUIRE(queue.warnings().size() == 1);
  CHECK(queue.warnings().front().place == zip + "/in.zip");
}

TEST_CASE("an archive that cannot be read holds up nothing") {
  const TemporaryFolder folder;
  const std::string broken = folder.write("a.zip", "x");
  DocumentQueue queue{{{broken, SourceFormat::archive}, {"b.txt"}}};
  CHECK(place_of(queue.next().value()) == broken);
  CHECK(place_of(queue.next().value()) == "b.txt");
  CHECK_FALSE(queue.next());
}

TEST_CASE("a queue that is stopped gives nothing more") {
  const TemporaryFolder folder;
  const std::string zip = pack(folder.path("b.zip"), Packing::zip, {{"1.txt", text}, {"2.txt", text}});
  DocumentQueue queue{{{zip, SourceFormat::archive}, {"c.txt"}}};
  REQUIRE(queue.next());
  queue.stop();
  CHECK_FALSE(queue.next());
}

TEST_CASE("threads that share a queue get everything between them") {
  const TemporaryFolder folder;
  std::vector<PackedMember> members;
  for (int i = 0; i < 200; ++i) members.push_back({std::to_string(1000 + i) + ".txt", std::to_string(i)});
  const std::string tar = pack(folder.path("a.tar.gz"), Packing::tar_gz, members);
  DocumentQueue queue{{{tar, SourceFormat::archive}, {tar, SourceFormat::archive}}};
  std::mutex mutex;
  std::vector<std::string> taken;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([&] {
        while (const auto document = queue.next()) {
          const std::lock_guard lock{mutex};
          taken.push_back(std::get<ArchiveMember>(document->value()).file + '=' +
                          std::get<ArchiveMember>(document->value()).bytes);
        }
      });
    }
  }
  std::sort(taken.begin(), taken.end());
  REQUIRE(taken.size() == 400);
  for (int i = 0; i < 200; ++i) {
    const std::string wanted = "a.tar.gz/" + std::to_string(1000 + i) + ".txt=" + std::to_string(i);
    CHECK(taken[static_cast<std::size_t>(2 * i)] == wanted);
    CHECK(taken[static_cast<std::size_t>(2 * i) + 1] == wanted);
  }
}

TEST_CASE("a pending document is read as what it is") {
  const TemporaryFolder folder;
  const auto file = read_document(PendingDocument{SourceRef{folder.write("f/a.txt", text)}}, small_lexicon());
  REQUIRE(file);
  CHECK(file->file == "a.txt");
  const auto member = read_document(
      PendingDocument{ArchiveMember{"in/b.zip/c/d.md", "b.zip/c/d.md", SourceFormat::markdown, "# " + text}},
      small_lexicon());
  REQUIRE(member);
  CHECK(member->name == "in/b.zip/c/d.md");
  CHECK(member->file == "b.zip/c/d.md");
  CHECK(member->text.starts_with("Joint Statement"));
  const auto empty = read_document(
      PendingDocument{ArchiveMember{"b.zip/d.md", "b.zip/d.md", SourceFormat::markdown, ""}}, {});
  REQUIRE_FALSE(empty);
  CHECK(empty.error().place == "b.zip/d.md");
}

TEST_CASE("an archive is no document") {
  const auto read = read_document(SourceRef{"a.zip", SourceFormat::archive}, {});
  REQUIRE_FALSE(read);
  CHECK(to_string(read.error()) ==
        "a.zip: is an archive, and one document is wanted; take the document out of it first");
}
