// Archives for the tests, written by libarchive.
#ifndef ENTENTE_TESTS_INGEST_PACKING_HPP
#define ENTENTE_TESTS_INGEST_PACKING_HPP

#include <string>
#include <vector>

namespace entente::test {

enum class Packing { zip, zip_encrypted, tar, tar_gz, tar_xz, tar_zst };

/// What a member is: a file with `content`, or something else that `content` leads to.
enum class MemberKind { file, folder, link, hard_link, pipe };

struct PackedMember {
  std::string name;
  std::string content;
  MemberKind kind = MemberKind::file;
};

/// Writes an archive of `members`, in their order, to `path` and returns that.
std::string pack(const std::string& path, Packing packing, const std::vector<PackedMember>& members);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_INGEST_PACKING_HPP
