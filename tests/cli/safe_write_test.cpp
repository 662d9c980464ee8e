#include "cli/safe_write.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace entente;
using namespace entente::cli;
namespace fs = std::filesystem;

namespace {

class Folder {
 public:
  Folder() : path_{fs::temp_directory_path() / ("entente-safe-write-" + std::to_string(::getpid()))} {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> out;
    for (const auto& entry : fs::directory_iterator{path_}) out.insert(entry.path().filename().string());
    return out;
  }

 private:
  fs::path path_;
};

std::string read(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

void put(const std::string& path, const std::string& bytes) {
  std::ofstream{path, std::ios::binary} << bytes;
}

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("files are made and replaced whole") {
  const Folder folder;
  put(folder / "a", "old and longer");
  REQUIRE(write_files({{folder / "a", "new"}, {folder / "b", std::string("nul\0l", 5)}}));
  CHECK(read(folder / "a") == "new");
  CHECK(read(folder / "b") == std::string("nul\0l", 5));
  CHECK(folder.names() == std::set<std::string>{"a", "b"});
}

TEST_CASE("when one of a set fails none is changed and nothing is left over") {
  const Folder folder;
  put(folder / "a", "old");
  fs::create_directory(folder / "b");
  const auto written = write_files({{folder / "a", "new"}, {folder / "b", "new"}});
  REQUIRE_FALSE(written);
  CHECK(written.error().code == Errc::output_failed);
  CHECK(written.error().place == folder / "b");
  CHECK(written.error().message == "cannot be written: Is a directory");
  CHECK(read(folder / "a") == "old");
  CHECK(folder.names() == std::set<std::string>{"a", "b"});
}

TEST_CASE("a full device fails, and a set with one changes no other file") {
  const Folder folder;
  put(folder / "a", "old");
  fs::create_symlink("/dev/full", folder / "full");
  const auto written = write_files({{folder / "a", "new"}, {folder / "full", "new"}});
  REQUIRE_FALSE(written);
  CHECK(written.error().place == folder / "full");
  CHECK(written.error().message == "cannot be written: No space left on device");
  CHECK(read(folder / "a") == "old");
  CHECK(folder.names() == std::set<std::string>{"a", "full"});
}

TEST_CASE("a device is written to, not replaced") {
  const Folder folder;
  fs::create_symlink("/dev/null", folder / "null");
  CHECK(write_files({{folder / "null", "x"}}));
  CHECK(write_files({{"/dev/null", "x"}}));
  CHECK(fs::is_symlink(folder / "null"));
}

TEST_CASE("a link stays, and what it points to is replaced") {
  const Folder folder;
  put(folder / "real", "old");
  fs::create_symlink("real", folder / "link");
  REQUIRE(write_files({{folder / "link", "new"}}));
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(read(folder / "real") == "new");
}

TEST_CASE("permissions of a file are kept") {
  const Folder folder;
  put(folder / "a", "old");
  fs::permissions(folder / "a", fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(write_files({{folder / "a", "new"}}));
  CHECK(mode_of(folder / "a") == 0600U);
}

TEST_CASE("a new file has the permissions that the user's mask leaves") {
  const Folder folder;
  const mode_t before = ::umask(027);
  const auto written = write_files({{folder / "a", "new"}});
  ::umask(before);
  REQUIRE(written);
  CHECK(mode_of(folder / "a") == 0640U);
}

TEST_CASE("a folder that is missing is told by the file's path") {
  const Folder folder;
  const auto written = write_files({{folder / "none/a", "x"}});
  REQUIRE_FALSE(written);
  CHECK(written.error().place == folder / "none/a");
  CHECK(written.error().message == "cannot be written: No such file or directory");
}

TEST_CASE("folders are made with those above them") {
  const Folder folder;
  REQUIRE(make_folder(folder / "x/y/z"));
  CHECK(fs::is_directory(folder / "x/y/z"));
  CHECK(make_folder(folder / "x/y/z"));
  CHECK(make_folder(folder / "x/w/"));
}

TEST_CASE("a folder where a file stands cannot be made") {
  const Folder folder;
  put(folder / "a", "x");
  for (const std::string& path : {folder / "a", folder / "a/b"}) {
    const auto made = make_folder(path);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Errc::output_failed);
    CHECK(made.error().place == path);
    CHECK(made.error().remedy == "a file has this name: move it away, or choose another folder with -o");
  }
  CHECK(read(folder / "a") == "x");
}

TEST_CASE("a long name is no obstacle", "[boundary]") {
  const Folder folder;
  const std::string name(255, 'n');
  REQUIRE(write_files({{folder / name, "x"}}));
  CHECK(folder.names() == std::set<std::string>{name});
}
