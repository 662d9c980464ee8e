#include "entente/ingest/archive.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "ingest/packing.hpp"
#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Lines = std::vector<std::string>;

/// What an archive gives, one line each: "file: bytes", "error: …" or "warning: …", without the folder's
/// path.
Lines read_all(const std::string& path, const ArchiveLimits& limits = {}) {
  ArchiveReader reader{path, limits};
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  Lines lines;
  while (const auto member = reader.next()) {
    if (*member) {
      CHECK((*member)->path == folder + (*member)->file);
      lines.push_back((*member)->file + ": " + (*member)->bytes);
    } else {
      CHECK(member->error().code == Errc::unreadable);
      lines.push_back("error: " + to_string(member->error()).substr(folder.size()));
    }
  }
  CHECK_FALSE(reader.next());
  for (const Error& warning : reader.warnings())
    lines.push_back("warning: " + to_string(warning).substr(folder.size()));
  return lines;
}

std::string bytes_of(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// Bytes that no compression makes shorter.
std::string noise(std::size_t size) {
  std::string bytes(size, '\0');
  std::uint32_t state = 1;
  for (char& byte : bytes) {
    state = state * 1664525U + 1013904223U;
    byte = static_cast<char>(state >> 24U);
  }
  return bytes;
}

}  // namespace

TEST_CASE("each kind of archive gives its documents in its own order") {
  const TemporaryFolder folder;
  const std::vector<PackedMember> members{{"z.txt", "one"},        {"inner", "", MemberKind::folder},
                                          {"inner/./a.md", "two"}, {"inner/picture.png", "no"},
                                          {".hidden.txt", "no"},   {"__MACOSX/._z.txt", "no"},
                                          {".git/a.txt", "no"},    {"./b.HTML", ""}};
  for (const auto& [name, packing] : {std::pair{"a.zip", Packing::zip},
                                      {"a.tar", Packing::tar},
                                      {"a.tar.gz", Packing::tar_gz},
                                      {"a.txz", Packing::tar_xz},
                                      {"a.tar.zst", Packing::tar_zst}}) {
    const std::string file = name;
    CHECK(read_all(pack(folder.path(file), packing, members)) ==
          Lines{file + "/z.txt: one", file + "/inner/a.md: two", file + "/b.HTML: "});
  }
}

TEST_CASE("a member's format is told by its name, and its bytes come whole") {
  const TemporaryFolder folder;
  const std::string bytes = noise(300'000);
  ArchiveReader reader{pack(folder.path("a.zip"), Packing::zip, {{"a.pdf", bytes}, {"b.htm", "x"}})};
  const auto first = reader.next();
  REQUIRE((first && *first));
  CHECK((*first)->format == SourceFormat::pdf);
  CHECK(((*first)->bytes == bytes));
  CHECK(reader.next().value()->format == SourceFormat::html);
}

TEST_CASE("names are UTF-8 without any locale, and what is none is made so") {
  const TemporaryFolder folder;
  CHECK(read_all(pack(folder.path("a.tar"), Packing::tar, {{"Déclaration.txt", "x"}, {"\xFF.txt", "y"}})) ==
        Lines{"a.tar/Déclaration.txt: x", "a.tar/\uFFFD.txt: y"});
}

TEST_CASE("a member without a name is told of") {
  const TemporaryFolder folder;
  CHECK(read_all(pack(folder.path("a.tar"), Packing::tar,
                      {{".", "x"}, {"./", "", MemberKind::folder}, {"b.txt", "y"}})) ==
        Lines{"error: a.tar: has a member whose name cannot be read; name the file anew, and pack it again",
              "a.tar/b.txt: y"});
}

TEST_CASE("members that are no files, or lead elsewhere, are refused by name") {
  const TemporaryFolder folder;
  CHECK(read_all(pack(folder.path("a.tar"), Packing::tar,
                      {{"good.txt", "x"},
                       {"link.txt", "/etc/passwd", MemberKind::link},
                       {"hard.txt", "good.txt", MemberKind::hard_link},
                       {"pipe.txt", "", MemberKind::pipe},
                       {"link", "good.txt", MemberKind::link},
                       {"/etc/a.txt", "x"},
                       {"C:\\a.txt", "x"},
                       {"a/../../b.txt", "x"},
                       {"last.txt", "y"}})) ==
        Lines{"a.tar/good.txt: x", "error: a.tar/link.txt: is a link in the archive; pack the file itself",
              "error: a.tar/hard.txt: is a link in the archive; pack the file itself",
              "error: a.tar/pipe.txt: is a device or a pipe in the archive, not a file; pack a file instead",
              "error: a.tar/etc/a.txt: has an absolute path in the archive; pack it with a relative one",
              "error: a.tar/C:/a.txt: has an absolute path in the archive; pack it with a relative one",
              "error: a.tar/a/../../b.txt: has a path with '..' in the archive; pack it with its plain path",
              "a.tar/last.txt: y"});
}

TEST_CASE("an encrypted member is refused") {
  const TemporaryFolder folder;
  CHECK(read_all(pack(folder.path("a.zip"), Packing::zip_encrypted, {{"a.txt", "x"}, {"b.png", "x"}})) ==
        Lines{"error: a.zip/a.txt: is encrypted; make the archive anew without a password"});
}

TEST_CASE("archives in archives are named and not read") {
  const TemporaryFolder folder;
  CHECK(
      read_all(pack(folder.path("a.tgz"), Packing::tar_gz, {{"b/inner.zip", "x"}, {"c.txt", "y"}})) ==
      Lines{
          "a.tgz/c.txt: y",
          "warning: a.tgz/b/inner.zip: is an archive within an archive and was not read; unpack it, and give "
          "it by itself"});
}

TEST_CASE("a member that is too large is refused, and the next is read") {
  const TemporaryFolder folder;
  const std::vector<PackedMember> members{{"a.txt", std::string(2'000'001, 'x')}, {"b.txt", "y"}};
  for (const Packing packing : {Packing::zip, Packing::tar_gz}) {
    CHECK(read_all(pack(folder.path("a"), packing, members), {2'000'000, 10'000'000}) ==
          Lines{"error: a/a.txt: is larger than 1 MiB; give each statement in a file of its own",
                "a/b.txt: y"});
  }
}

TEST_CASE("an archive that expands without end is given up, whether its members are read or not") {
  const TemporaryFolder folder;
  const std::string zeros(8 << 20, '\0');
  const ArchiveLimits limits{std::size_t{16} << 20U, std::uint64_t{20} << 20U};
  const std::string end = "expands to more than 20 MiB; what stands behind ";
  for (const Packing packing : {Packing::zip, Packing::tar_zst}) {
    const Lines lines = read_all(pack(folder.path("a"), packing,
                                      {{"1.txt", zeros}, {"2.txt", zeros}, {"3.txt", zeros}, {"4.txt", "x"}}),
                                 limits);
    REQUIRE(lines.size() == 3);
    CHECK(lines[2] == "error: a: " + end + "3.txt was not read; part it into smaller archives");
  }
  const std::vector<PackedMember> foreign{
      {"0.txt", "x"}, {"1.bin", zeros}, {"2.bin", zeros}, {"3.bin", zeros}, {"4.txt", "x"}};
  CHECK(read_all(pack(folder.path("a"), Packing::tar_gz, foreign), limits) ==
        Lines{"a/0.txt: x", "error: a: " + end + "3.bin was not read; part it into smaller archives"});
  // what is passed over in a .zip is not expanded
  CHECK(read_all(pack(folder.path("a"), Packing::zip, foreign), limits) == Lines{"a/0.txt: x", "a/4.txt: x"});
}

TEST_CASE("an archive that is cut off gives what stands before the break") {
  const TemporaryFolder folder;
  const std::vector<PackedMember> members{{"1.txt", "first"}, {"2.txt", noise(200'000)}, {"3.txt", "third"}};
  for (const Packing packing : {Packing::zip, Packing::tar, Packing::tar_gz}) {
    const std::string path = pack(folder.path("a"), packing, members);
    std::filesystem::resize_file(path, 100'000);
    const Lines lines = read_all(path);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "a/1.txt: first");
    CHECK(lines[1].starts_with("error: a/2.txt: is damaged, or the archive is cut off here ("));
    CHECK(lines[1].ends_with("); get the archive anew"));
  }
  // in what is passed over, there is no member to be named
  const std::string path = pack(folder.path("a"), Packing::tar_gz,
                                {{"1.txt", "first"}, {"2.bin", noise(200'000)}, {"3.txt", "third"}});
  std::filesystem::resize_file(path, 100'000);
  const Lines lines = read_all(path);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == "a/1.txt: first");
  CHECK(lines[1].starts_with("error: a: is damaged or cut off behind 2.bin ("));
  CHECK(lines[1].ends_with("); get the archive anew, what stands behind was not read"));
}

TEST_CASE("a member with a wrong checksum is refused, and the next is read") {
  const TemporaryFolder folder;
  const std::string content = noise(1000);
  std::string bytes =
      bytes_of(pack(folder.path("a.zip"), Packing::zip, {{"1.txt", content}, {"2.txt", "second"}}));
  const std::size_t at = bytes.find(content.substr(100, 50));
  REQUIRE(at != std::string::npos);
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  const Lines lines = read_all(folder.write("a.zip", bytes));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("error: a.zip/1.txt: is damaged, or the archive is cut off here (ZIP bad CRC"));
  CHECK(lines[1] == "a.zip/2.txt: second");
}

TEST_CASE("what is no archive says so") {
  const TemporaryFolder folder;
  const std::string remedy = "; give a .zip, or a .tar, plain or compressed by gzip, xz or zstd";
  const Lines lines{"error: a.zip: is no archive that can be read (Unrecognized archive format)" + remedy};
  CHECK(read_all(folder.write("a.zip", "A joint statement.")) == lines);
  CHECK(read_all(folder.write("a.zip", "")) == lines);
  CHECK(read_all(folder.write("a.zip", noise(100'000))) == lines);
  CHECK(read_all(folder.path("none.zip")) == Lines{"error: none.zip: no such file; check the path"});
  CHECK(read_all(pack(folder.path("b.zip"), Packing::zip, {{"a.png", "x"}})) ==
        Lines{"error: b.zip: holds no statement; give an archive with .txt, .md, .html or .pdf files"});
}
