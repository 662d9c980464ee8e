#include "entente/ingest/archive.hpp"

#include <algorithm>
#include <clocale>
#include <string_view>
#include <utility>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>  // NOLINT(modernize-deprecated-headers): newlocale() is POSIX's

#include "entente/base/c_handle.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/read_source.hpp"

namespace entente {

namespace {

constexpr std::size_t read_chunk = std::size_t{64} << 10U;

using Handle = CHandle<archive, archive_read_free>;

/// libarchive turns the names of members into the encoding of the thread's locale; the program itself has
/// none.
class Utf8Locale {
 public:
  Utf8Locale() noexcept : own_{::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)} {
    if (own_ != nullptr) before_ = ::uselocale(own_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() {
    if (own_ == nullptr) return;
    ::uselocale(before_);
    ::freelocale(own_);
  }

 private:
  locale_t own_;
  locale_t before_ = nullptr;
};

/// Only what libarchive can do by itself: for the rest it would start programs.
Handle make_handle() {
  Handle handle{archive_read_new()};
  if (!handle) return handle;
  archive_read_support_format_zip(handle.get());
  archive_read_support_format_tar(handle.get());
  if (archive_zlib_version() != nullptr) archive_read_support_filter_gzip(handle.get());
  if (archive_liblzma_version() != nullptr) archive_read_support_filter_xz(handle.get());
  if (archive_libzstd_version() != nullptr) archive_read_support_filter_zstd(handle.get());
  return handle;
}

std::string written_name(archive_entry* entry) {
  if (const char* name = archive_entry_pathname(entry)) return replace_invalid_utf8(name);
  if (const char* name = archive_entry_pathname_utf8(entry)) return replace_invalid_utf8(name);
  return {};
}

enum class NameKind : std::uint8_t { plain, hidden, absolute, leads_out };

struct MemberName {
  std::string path;  ///< without empty parts and "."
  NameKind kind = NameKind::plain;
};

MemberName read_name(std::string_view written) {
  const auto is_separator = [](char c) { return c == '/' || c == '\\'; };
  MemberName name;
  const bool drive = written.size() > 2 && written[1] == ':' && is_separator(written[2]);
  if (drive || (!written.empty() && is_separator(written.front()))) name.kind = NameKind::absolute;
  while (!written.empty()) {
    const auto* const end = std::find_if(written.begin(), written.end(), is_separator);
    const std::string_view part = written.substr(0, static_cast<std::size_t>(end - written.begin()));
    written.remove_prefix(std::min(part.size() + 1, written.size()));
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      name.kind = NameKind::leads_out;
    } else if (is_hidden_name(part) && name.kind == NameKind::plain) {
      name.kind = NameKind::hidden;
    }
    if (!name.path.empty()) name.path += '/';
    name.path += part;
  }
  return name;
}

struct Refusal {
  std::string_view message;
  std::string_view remedy;
};

/// Why a member that is called like a document is none that can be read; nothing if it can be.
std::optional<Refusal> refusal_of(archive_entry* entry, NameKind kind) {
  if (kind == NameKind::absolute)
    return Refusal{"has an absolute path in the archive", "pack it with a relative one"};
  if (kind == NameKind::leads_out)
    return Refusal{"has a path with '..' in the archive", "pack it with its plain path"};
  const bool link = archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) == AE_IFLNK;
  if (link) return Refusal{"is a link in the archive", "pack the file itself"};
  if (archive_entry_filetype(entry) != AE_IFREG)
    return Refusal{"is a device or a pipe in the archive, not a file", "pack a file instead"};
  if (archive_entry_is_encrypted(entry) != 0)
    return Refusal{"is encrypted", "make the archive anew without a password"};
  return std::nullopt;
}

Error unreadable(std::string place, std::string message, std::string remedy) {
  return {Errc::unreadable, std::move(place), {}, std::move(message), std::move(remedy)};
}

std::string mebibytes(std::uint64_t bytes) {
  return std::to_string(bytes >> 20U) + " MiB";
}

}  // namespace

class ArchiveReader::Impl {
 public:
  Impl(std::string path, const ArchiveLimits& limits) : path_{std::move(path)}, limits_{limits} {}

  std::optional<Expected<ArchiveMember>> next() {
    const Utf8Locale locale;
    if (std::optional<Error> error = open()) return ended(std::move(*error));
    while (!ended_) {
      archive_entry* entry = nullptr;
      const int status = archive_read_next_header(handle_.get(), &entry);
      if (status == ARCHIVE_EOF) {
        ended_ = true;
        if (anything_) break;
        return ended(
            unreadable(path_, "holds no statement", "give an archive with .txt, .md, .html or .pdf files"));
      }
      if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return ended(damage());
      last_name_ = written_name(entry);
      if (auto result = take(entry)) {
        anything_ = true;
        return result;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] const std::vector<Error>& warnings() const noexcept { return warnings_; }

 private:
  using Result = std::optional<Expected<ArchiveMember>>;

  Result ended(Error error) {
    ended_ = true;
    return tl::make_unexpected(std::move(error));
  }

  std::optional<Error> open() {
    if (handle_ || ended_) return std::nullopt;
    Expected<OpenSource> source = open_source(path_);
    if (!source) return std::move(source).error();
    file_ = std::move(source->file);
    handle_ = make_handle();
    if (!handle_ || archive_read_open_fd(handle_.get(), file_.get(), read_chunk) != ARCHIVE_OK)
      return damage();
    return std::nullopt;
  }

  [[nodiscard]] std::string reason() const {
    const char* text = handle_ ? archive_error_string(handle_.get()) : nullptr;
    return text == nullptr ? "" : " (" + std::string{text} + ')';
  }

  [[nodiscard]] Error damage() const {
    if (last_name_.empty()) {
      return unreadable(path_, "is no archive that can be read" + reason(),
                        "give a .zip, or a .tar, plain or compressed by gzip, xz or zstd");
    }
    return unreadable(path_, "is damaged or cut off behind " + last_name_ + reason(),
                      "get the archive anew, what stands behind was not read");
  }

  [[nodiscard]] Error too_much() const {
    return unreadable(path_,
                      "expands to more than " + mebibytes(limits_.total_bytes) + "; what stands behind " +
                          last_name_ + " was not read",
                      "part it into smaller archives");
  }

  /// What has come out so far: of a compressed .tar all of it, since it is expanded as a whole.
  [[nodiscard]] std::uint64_t expanded() const {
    if (archive_filter_count(handle_.get()) < 2) return read_bytes_;
    return std::max(read_bytes_, static_cast<std::uint64_t>(
                                     std::max<la_int64_t>(archive_filter_bytes(handle_.get(), 0), 0)));
  }

  /// A document, or why there is none; nothing for what is none by its name.
  Result take(archive_entry* entry) {
    const MemberName name = read_name(last_name_);
    if (name.path.empty() && archive_entry_filetype(entry) == AE_IFREG) {
      return pass_over(entry, unreadable(path_, "has a member whose name cannot be read",
                                         "name the file anew, and pack it again"));
    }
    const auto format = format_by_name(name.path);
    if (!format || name.kind == NameKind::hidden || archive_entry_filetype(entry) == AE_IFDIR)
      return pass_over(entry, std::nullopt);
    ArchiveMember member;
    member.path = path_ + '/' + name.path;
    member.file = path_.substr(path_.rfind('/') + 1) + '/' + name.path;
    member.format = *format;
    if (const auto refused = refusal_of(entry, name.kind)) {
      return pass_over(entry, unreadable(std::move(member.path), std::string{refused->message},
                                         std::string{refused->remedy}));
    }
    if (*format == SourceFormat::archive) {
      anything_ = true;
      warnings_.push_back(unreadable(std::move(member.path),
                                     "is an archive within an archive and was not read",
                                     "unpack it, and give it by itself"));
      return pass_over(entry, std::nullopt);
    }
    if (archive_entry_size_is_set(entry) != 0 &&
        static_cast<std::uint64_t>(archive_entry_size(entry)) > limits_.member_bytes) {
      return pass_over(entry, too_large(std::move(member.path)));
    }
    return read(std::move(member));
  }

  [[nodiscard]] Error too_large(std::string place) const {
    return unreadable(std::move(place), "is larger than " + mebibytes(limits_.member_bytes),
                      "give each statement in a file of its own");
  }

  /// Sees to it that what the next header's search skips stays within limits; `error` is the result else.
  Result pass_over(archive_entry* entry, std::optional<Error> error) {
    const bool size_known = archive_entry_size_is_set(entry) != 0;
    const bool expands = archive_filter_count(handle_.get()) > 1;
    if (size_known && expands &&
        expanded() + static_cast<std::uint64_t>(archive_entry_size(entry)) > limits_.total_bytes) {
      return ended(too_much());
    }
    if (!size_known) {
      const void* block = nullptr;
      std::size_t size = 0;
      la_int64_t offset = 0;
      while (archive_read_data_block(handle_.get(), &block, &size, &offset) == ARCHIVE_OK) {
        read_bytes_ += size;
        if (expanded() > limits_.total_bytes) return ended(too_much());
      }
    }
    if (error) return tl::make_unexpected(std::move(*error));
    return std::nullopt;
  }

  Result read(ArchiveMember member) {
    for (;;) {
      const std::size_t used = member.bytes.size();
      member.bytes.resize(used + read_chunk);
      const la_ssize_t got = archive_read_data(handle_.get(), member.bytes.data() + used, read_chunk);
      if (got < 0) {
        ended_ = got == ARCHIVE_FATAL;
        return tl::make_unexpected(unreadable(std::move(member.path),
                                              "is damaged, or the archive is cut off here" + reason(),
                                              "get the archive anew"));
      }
      member.bytes.resize(used + static_cast<std::size_t>(got));
      read_bytes_ += static_cast<std::uint64_t>(got);
      if (expanded() > limits_.total_bytes) return ended(too_much());
      if (member.bytes.size() > limits_.member_bytes)
        return tl::make_unexpected(too_large(std::move(member.path)));
      if (got == 0) return member;
    }
  }

  std::string path_;
  ArchiveLimits limits_;
  Descriptor file_;
  Handle handle_;  // reads from file_, and so goes first
  std::vector<Error> warnings_;
  std::string last_name_;  // of the member whose header was read last
  std::uint64_t read_bytes_ = 0;
  bool anything_ = false;  // of which there was something to say
  bool ended_ = false;
};

ArchiveReader::ArchiveReader(std::string path, const ArchiveLimits& limits)
    : impl_{std::make_unique<Impl>(std::move(path), limits)} {}
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

std::optional<Expected<ArchiveMember>> ArchiveReader::next() {
  return impl_->next();
}

const std::vector<Error>& ArchiveReader::warnings() const noexcept {
  return impl_->warnings();
}

}  // namespace entente
