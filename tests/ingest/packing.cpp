#include "ingest/packing.hpp"

#include <memory>
#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>

namespace entente::test {

namespace {

void check(archive* handle, int status) {
  if (status != ARCHIVE_OK) throw std::runtime_error{archive_error_string(handle)};
}

void choose(archive* handle, Packing packing) {
  if (packing == Packing::zip || packing == Packing::zip_encrypted) {
    check(handle, archive_write_set_format_zip(handle));
    if (packing == Packing::zip_encrypted) {
      check(handle, archive_write_set_options(handle, "zip:encryption=traditional"));
      check(handle, archive_write_set_passphrase(handle, "secret"));
    }
    return;
  }
  check(handle, archive_write_set_format_gnutar(handle));
  if (packing == Packing::tar_gz) check(handle, archive_write_add_filter_gzip(handle));
  if (packing == Packing::tar_xz) check(handle, archive_write_add_filter_xz(handle));
  if (packing == Packing::tar_zst) check(handle, archive_write_add_filter_zstd(handle));
}

}  // namespace

std::string pack(const std::string& path, Packing packing, const std::vector<PackedMember>& members) {
  const std::unique_ptr<archive, int (*)(archive*)> handle{archive_write_new(), archive_write_free};
  choose(handle.get(), packing);
  check(handle.get(), archive_write_open_filename(handle.get(), path.c_str()));
  for (const PackedMember& member : members) {
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry{archive_entry_new(),
                                                                         archive_entry_free};
    archive_entry_set_pathname(entry.get(), member.name.c_str());
    archive_entry_set_perm(entry.get(), 0644);
    const bool file = member.kind == MemberKind::file;
    archive_entry_set_filetype(entry.get(), member.kind == MemberKind::folder ? AE_IFDIR
                                            : member.kind == MemberKind::link ? AE_IFLNK
                                            : member.kind == MemberKind::pipe ? AE_IFIFO
                                                                              : AE_IFREG);
    archive_entry_set_size(entry.get(), file ? static_cast<la_int64_t>(member.content.size()) : 0);
    if (member.kind == MemberKind::link) archive_entry_set_symlink(entry.get(), member.content.c_str());
    if (member.kind == MemberKind::hard_link) archive_entry_set_hardlink(entry.get(), member.content.c_str());
    check(handle.get(), archive_write_header(handle.get(), entry.get()));
    if (file) archive_write_data(handle.get(), member.content.data(), member.content.size());
  }
  check(handle.get(), archive_write_close(handle.get()));
  return path;
}

}  // namespace entente::test
