#include "entente/ingest/read_source.hpp"

#include <filesystem>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "entente/ingest/ingest.hpp"
#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::string message_of(const Expected<std::string>& result, const std::string& place) {
  if (result) return "read " + std::to_string(result->size()) + " bytes";
  CHECK(result.error().code == Errc::unreadable);
  CHECK(result.error().place == place);
  return result.error().message;
}

}  // namespace

TEST_CASE("a file is read whole, whatever its bytes and size") {
  const TemporaryFolder folder;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{1'000'003}}) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 % 256);
    const auto read = read_source(folder.write("file", bytes));
    REQUIRE(read.has_value());
    CHECK((*read == bytes));
  }
}

TEST_CASE("what cannot be read says why") {
  const TemporaryFolder folder;
  const std::string missing = folder.path("missing.txt");
  CHECK(message_of(read_source(missing), missing) == "no such file");
  const std::string below_file = folder.write("file", "x") + "/below";
  CHECK(message_of(read_source(below_file), below_file) == "no such file");
  CHECK(message_of(read_source(folder.path()), folder.path()) == "is a folder");
  const std::string with_nul{"a\0b", 3};
  CHECK(message_of(read_source(with_nul), with_nul) == "no such file");
  CHECK(message_of(read_source("/dev/zero"), "/dev/zero") == "is larger than 256 MiB");
}

TEST_CASE("a file that is too large is refused by its size") {
  const TemporaryFolder folder;
  const std::string path = folder.write("large.txt", "");
  std::filesystem::resize_file(path, max_document_bytes + 1);
  CHECK(message_of(read_source(path), path) == "is larger than 256 MiB");
}

TEST_CASE("a file without access rights is refused") {
  if (::geteuid() == 0) return;  // nothing is forbidden to root
  const TemporaryFolder folder;
  const std::string path = folder.write("secret.txt", "x");
  std::filesystem::permissions(path, std::filesystem::perms::none);
  CHECK(message_of(read_source(path), path) == "no permission to read");
}

TEST_CASE("a pipe without a writer does not hang") {
  const TemporaryFolder folder;
  const std::string path = folder.path("pipe");
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  CHECK(message_of(read_source(path), path) == "read 0 bytes");
}

TEST_CASE("a hyphen is standard input") {
  const TemporaryFolder folder;
  const std::string path = folder.write("input", "from standard input");
  const int saved = ::dup(STDIN_FILENO);
  const int file = ::open(path.c_str(), O_RDONLY);
  REQUIRE(::dup2(file, STDIN_FILENO) == STDIN_FILENO);
  const auto read = read_source("-");
  ::dup2(saved, STDIN_FILENO);
  ::close(saved);
  ::close(file);
  REQUIRE(read.has_value());
  CHECK(*read == "from standard input");
}
