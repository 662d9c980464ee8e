#include <filesystem>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "entente/ingest/ingest.hpp"
#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

std::vector<std::string> paths_of(const Listing& listing, const TemporaryFolder& folder) {
  std::vector<std::string> paths;
  for (const SourceRef& source : listing.sources) {
    const bool below = source.path.starts_with(folder.path());
    paths.push_back(below ? source.path.substr(folder.path().size() + 1) : source.path);
  }
  return paths;
}

}  // namespace

TEST_CASE("a folder gives its statements in byte order, hidden and foreign files left out") {
  const TemporaryFolder folder;
  for (const char* name : {"b.txt", "a.md", "Z.TXT", "sub/c.markdown", "sub/deep/d.text", "e.pdf", "f.HTML",
                           "g.doc", "h.tar.GZ", "i.gz", "README", ".hidden.txt", ".git/f.txt", "sub.txt"}) {
    folder.write(name, "x");
  }
  const Listing listing = list_sources({folder.path()});
  CHECK(paths_of(listing, folder) == std::vector<std::string>{"Z.TXT", "a.md", "b.txt", "e.pdf", "f.HTML",
                                                              "h.tar.GZ", "sub.txt", "sub/c.markdown",
                                                              "sub/deep/d.text"});
  CHECK(listing.errors.empty());
  CHECK(listing.sources[0].format == SourceFormat::plain_text);
  CHECK(listing.sources[1].format == SourceFormat::markdown);
  CHECK(listing.sources[3].format == SourceFormat::pdf);
  CHECK(listing.sources[4].format == SourceFormat::html);
  CHECK(listing.sources[5].format == SourceFormat::archive);
  CHECK(listing.sources[7].format == SourceFormat::markdown);
}

TEST_CASE("a file that is named is taken whatever it is called, and taken once") {
  const TemporaryFolder folder;
  const std::string readme = folder.write("README", "x");
  const std::string text = folder.write("a.txt", "x");
  const Listing listing = list_sources({text, readme, folder.path(), folder.path("./a.txt"), "-", "-"});
  CHECK(paths_of(listing, folder) == std::vector<std::string>{"-", "./a.txt", "README"});
}

TEST_CASE("a loop of links does not trap the walk, links to files are followed") {
  const TemporaryFolder folder;
  folder.write("sub/a.txt", "x");
  std::filesystem::create_directory_symlink(folder.path(), folder.path("sub/loop"));
  std::filesystem::create_symlink("nowhere.txt", folder.path("sub/broken.txt"));
  std::filesystem::create_symlink(folder.write(".kept/b", "x"), folder.path("sub/b.txt"));
  REQUIRE(::mkfifo(folder.path("sub/pipe.txt").c_str(), 0600) == 0);
  std::filesystem::create_symlink("self.txt", folder.path("sub/self.txt"));
  std::filesystem::create_symlink("nowhere", folder.path("sub/no-statement"));
  const Listing listing = list_sources({folder.path()});
  CHECK(paths_of(listing, folder) == std::vector<std::string>{"sub/a.txt", "sub/b.txt"});
  std::vector<std::string> errors;
  for (const Error& error : listing.errors)
    errors.push_back(to_string(error).substr(folder.path().size() + 1));
  CHECK(
      errors ==
      std::vector<std::string>{
          "sub/broken.txt: is a link that leads nowhere; mend the link, or take it away",
          "sub/pipe.txt: is a pipe or a device, not a file; take it away, or name it itself to read from it",
          "sub/self.txt: is a link that leads nowhere; mend the link, or take it away"});
}

TEST_CASE("what is missing or empty is an error, and the others are still listed") {
  const TemporaryFolder folder;
  const std::string text = folder.write("a.txt", "x");
  std::filesystem::create_directory(folder.path("empty"));
  const Listing listing = list_sources({folder.path("missing"), folder.path("empty"), text});
  CHECK(paths_of(listing, folder) == std::vector<std::string>{"a.txt"});
  REQUIRE(listing.errors.size() == 2);
  CHECK(to_string(listing.errors[0]) == folder.path("missing") + ": no such file or folder; check the path");
  CHECK(to_string(listing.errors[1]) ==
        folder.path("empty") +
            ": holds no statement; give a folder with .txt, .md, .html or .pdf files, or archives of them");
}

TEST_CASE("a folder that may not be listed is an error") {
  if (::geteuid() == 0) return;  // nothing is forbidden to root
  const TemporaryFolder folder;
  folder.write("closed/a.txt", "x");
  folder.write("b.txt", "x");
  std::filesystem::permissions(folder.path("closed"), std::filesystem::perms::none);
  const Listing listing = list_sources({folder.path()});
  std::filesystem::permissions(folder.path("closed"), std::filesystem::perms::owner_all);
  CHECK(paths_of(listing, folder) == std::vector<std::string>{"b.txt"});
  CHECK(listing.errors.size() == 1);
}
