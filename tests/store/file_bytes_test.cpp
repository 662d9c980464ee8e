#include "entente/store/file_bytes.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <unistd.h>

using namespace entente;

namespace {

/// A folder of its own, gone with it.
struct Folder {
  Folder() : path{std::filesystem::temp_directory_path() / ("entente-store-" + std::to_string(::getpid()))} {
    std::filesystem::create_directory(path);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }
  std::string file(const std::string& name, std::string_view bytes) const {
    std::ofstream{path / name, std::ios::binary} << bytes;
    return (path / name).string();
  }
  std::filesystem::path path;
};

}  // namespace

TEST_CASE("a file's bytes come as they are") {
  const Folder folder;
  const std::string bytes{"a\0b\r\n\xFF", 6};
  CHECK(file_bytes(folder.file("x", bytes)).value() == bytes);
  CHECK(file_bytes(folder.file("empty", "")).value().empty());
  const std::string large(1U << 20U, 'x');
  CHECK(file_bytes(folder.file("large", large)).value() == large);
}

TEST_CASE("what cannot be read says why") {
  const Folder folder;
  const auto missing = file_bytes("no/such/file");
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error() == Error{Errc::unreadable, "no/such/file", {}, "no such file", "check the path"});
  const auto in_folder = file_bytes(folder.path.string());
  REQUIRE_FALSE(in_folder.has_value());
  CHECK(in_folder.error() ==
        Error{Errc::unreadable, folder.path.string(), {}, "is a folder", "name a file in it"});
  CHECK_FALSE(file_bytes(std::string{"a\0b", 3}).has_value());
}

TEST_CASE("more than the limit is refused, whether the size tells or not") {
  const Folder folder;
  const std::string path = folder.file("large", std::string((3U << 20U) + 1, 'x'));
  const auto refused = file_bytes(path, 3U << 20U);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == Errc::unreadable);
  CHECK(refused.error().message == "is larger than 3 MiB");
  CHECK(file_bytes(path, (3U << 20U) + 1).has_value());
  CHECK(file_bytes("/dev/zero", 3U << 20U).error().message == "is larger than 3 MiB");
}
