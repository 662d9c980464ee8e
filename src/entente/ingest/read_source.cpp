#include "entente/ingest/read_source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "entente/ingest/ingest.hpp"

namespace entente {

namespace {

Unexpected failure(const std::string& path, std::string message, std::string remedy) {
  return Unexpected{Error{Errc::unreadable, path, {}, std::move(message), std::move(remedy)}};
}

Unexpected system_failure(const std::string& path, int error) {
  const std::string reason = std::generic_category().message(error);
  if (error == ENOENT || error == ENOTDIR) return failure(path, "no such file", "check the path");
  if (error == EACCES || error == EPERM)
    return failure(path, "no permission to read", "check its access rights");
  return failure(path, "cannot be read: " + reason, "");
}

Unexpected too_large(const std::string& path) {
  return failure(path, "is larger than " + std::to_string(max_document_bytes >> 20U) + " MiB",
                 "give each statement in a file of its own");
}

/// Opens without waiting for a pipe's writer, then reads as usual.
Descriptor open_for_reading(const std::string& path) {
  if (path == "-") return Descriptor{::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)};
  Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)};
  if (file.get() >= 0) ::fcntl(file.get(), F_SETFL, 0);
  return file;
}

}  // namespace

Expected<OpenSource> open_source(const std::string& path) {
  if (path.find('\0') != std::string::npos) return failure(path, "no such file", "check the path");
  OpenSource source{open_for_reading(path)};
  struct stat status {};
  if (source.file.get() < 0 || ::fstat(source.file.get(), &status) != 0) return system_failure(path, errno);
  if (S_ISDIR(status.st_mode)) return failure(path, "is a folder", "name a file in it");
  source.size = static_cast<std::uintmax_t>(std::max<off_t>(status.st_size, 0));
  return source;
}

Expected<std::string> read_source(const std::string& path) {
  const Expected<OpenSource> source = open_source(path);
  if (!source) return Unexpected{source.error()};
  if (source->size > max_document_bytes) return too_large(path);

  constexpr std::size_t least_chunk = std::size_t{64} << 10U;
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(source->size) + least_chunk);
  for (std::size_t used = 0;;) {
    const std::size_t chunk = std::max(least_chunk, std::min(used, std::size_t{16} << 20U));
    bytes.resize(used + chunk);
    const ssize_t got = ::read(source->file.get(), bytes.data() + used, chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_failure(path, errno);
    used += static_cast<std::size_t>(got);
    if (used > max_document_bytes) return too_large(path);
    if (got == 0) {
      bytes.resize(used);
      return bytes;
    }
  }
}

}  // namespace entente
