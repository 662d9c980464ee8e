#include "entente/store/file_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente {

namespace {

struct OpenFile {
  explicit OpenFile(int descriptor) noexcept : fd{descriptor} {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (fd >= 0) ::close(fd);
  }
  int fd;
};

Unexpected failure(const std::string& path, std::string message, std::string remedy) {
  return Unexpected{Error{Errc::unreadable, path, {}, std::move(message), std::move(remedy)}};
}

Unexpected system_failure(const std::string& path, int error) {
  if (error == ENOENT || error == ENOTDIR) return failure(path, "no such file", "check the path");
  if (error == EACCES || error == EPERM)
    return failure(path, "no permission to read", "check its access rights");
  return failure(path, "cannot be read: " + std::generic_category().message(error), "");
}

Unexpected too_large(const std::string& path, std::uintmax_t limit) {
  return failure(path, "is larger than " + std::to_string(limit >> 20U) + " MiB",
                 "load it into a triple store, or give it in parts");
}

/// Opens without waiting for a pipe's writer, then reads as usual.
int open_for_reading(const std::string& path) {
  if (path == "-") return ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (file >= 0) ::fcntl(file, F_SETFL, 0);
  return file;
}

}  // namespace

Expected<std::string> file_bytes(const std::string& path, std::uintmax_t limit) {
  if (path.find('\0') != std::string::npos) return failure(path, "no such file", "check the path");
  const OpenFile file{open_for_reading(path)};
  struct stat status {};
  if (file.fd < 0 || ::fstat(file.fd, &status) != 0) return system_failure(path, errno);
  if (S_ISDIR(status.st_mode)) return failure(path, "is a folder", "name a file in it");
  const auto size = static_cast<std::uintmax_t>(std::max<off_t>(status.st_size, 0));
  if (size > limit) return too_large(path, limit);

  constexpr std::size_t least_chunk = std::size_t{64} << 10U;
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(size) + least_chunk);
  for (std::size_t used = 0;;) {
    const std::size_t chunk = std::max(least_chunk, std::min(used, std::size_t{16} << 20U));
    bytes.resize(used + chunk);
    const ssize_t got = ::read(file.fd, bytes.data() + used, chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_failure(path, errno);
    used += static_cast<std::size_t>(got);
    if (used > limit) return too_large(path, limit);
    if (got == 0) {
      bytes.resize(used);
      return bytes;
    }
  }
}

}  // namespace entente
