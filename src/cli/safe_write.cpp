#include "cli/safe_write.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace entente::cli {

namespace {

namespace fs = std::filesystem;

std::string words(int error) {
  return std::generic_category().message(error);
}

std::string remedy_for(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "free space there, or choose another place with -o";
    case EACCES:
    case EPERM:
    case EROFS:
      return "make it writable, or choose another place with -o";
    case EISDIR:
      return "move the folder away, or choose another place with -o";
    default:
      return "choose another place with -o";
  }
}

Unexpected failure(const std::string& path, int error) {
  return Unexpected{
      Error{Errc::output_failed, path, {}, "cannot be written: " + words(error), remedy_for(error)}};
}

class Descriptor {
 public:
  explicit Descriptor(int value) noexcept : value_{value} {}
  Descriptor(Descriptor&& other) noexcept : value_{std::exchange(other.value_, -1)} {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  [[nodiscard]] int get() const noexcept { return value_; }
  /// Closes and tells how that went: network file systems report a failed write only here.
  [[nodiscard]] int close() noexcept { return ::close(std::exchange(value_, -1)) == 0 ? 0 : errno; }

 private:
  int value_;
};

/// A file beside its target that vanishes unless it is renamed over it.
class PendingFile {
 public:
  PendingFile(std::string target, std::string temporary) noexcept
      : target_{std::move(target)}, temporary_{std::move(temporary)} {}
  PendingFile(PendingFile&& other) noexcept
      : target_{std::move(other.target_)}, temporary_{std::exchange(other.temporary_, {})} {}
  PendingFile& operator=(PendingFile&&) = delete;
  ~PendingFile() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
  }
  [[nodiscard]] int commit() noexcept {
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) return errno;
    temporary_.clear();
    return 0;
  }
  [[nodiscard]] const std::string& target() const noexcept { return target_; }

 private:
  std::string target_;
  std::string temporary_;
};

int write_directly(const std::string& path, std::string_view bytes) noexcept {
  Descriptor out{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
  if (out.get() < 0) return errno;
  if (const int error = write_all(out.get(), bytes)) return error;
  return out.close();
}

std::pair<Descriptor, std::string> open_beside(const std::string& target) {
  const fs::path path{target};
  for (unsigned attempt = 0;; ++attempt) {
    const std::string name = "." + path.filename().string().substr(0, 200) + "." +
                             std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".tmp";
    std::string temporary = (path.parent_path() / name).string();
    Descriptor out{::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (out.get() >= 0 || errno != EEXIST || attempt == 100) return {std::move(out), std::move(temporary)};
  }
}

Expected<PendingFile> write_beside(const std::string& target, const OutputFile& file,
                                   const struct stat* existing) {
  auto [out, temporary] = open_beside(target);
  if (out.get() < 0) return failure(file.path, errno);
  PendingFile pending{target, std::move(temporary)};
  if (const int error = write_all(out.get(), file.bytes)) return failure(file.path, error);
  if (existing != nullptr && ::fchmod(out.get(), existing->st_mode & 07777U) != 0)
    return failure(file.path, errno);
  if (::fsync(out.get()) != 0) return failure(file.path, errno);
  if (const int error = out.close()) return failure(file.path, error);
  return pending;
}

/// Where a chain of links ends; `path` itself when it is none or leads nowhere.
std::string behind_links(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : fs::path{path};
  return error || real.empty() ? path : real.string();
}

}  // namespace

int write_all(int descriptor, std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

Expected<void> write_files(const std::vector<OutputFile>& files) {
  std::vector<PendingFile> pending;
  std::vector<const OutputFile*> direct;
  for (const OutputFile& file : files) {
    const std::string target = behind_links(file.path);
    struct stat existing {};
    const bool exists = ::stat(target.c_str(), &existing) == 0;
    if (exists && !S_ISREG(existing.st_mode)) {
      direct.push_back(&file);
      continue;
    }
    // Renaming would replace a write-protected file without asking.
    if (exists && ::access(target.c_str(), W_OK) != 0) return failure(file.path, errno);
    Expected<PendingFile> written = write_beside(target, file, exists ? &existing : nullptr);
    if (!written) return Unexpected{std::move(written).error()};
    pending.push_back(std::move(*written));
  }
  for (const OutputFile* file : direct) {
    if (const int error = write_directly(file->path, file->bytes)) return failure(file->path, error);
  }
  for (PendingFile& file : pending) {
    if (const int error = file.commit()) return failure(file.target(), error);
  }
  return {};
}

Expected<void> make_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  std::error_code ignored;
  if (!error && !fs::is_directory(folder, ignored)) error = std::make_error_code(std::errc::not_a_directory);
  if (!error) return {};
  const bool occupied = error == std::errc::not_a_directory || error == std::errc::file_exists;
  return Unexpected{Error{Errc::output_failed,
                          folder,
                          {},
                          "this folder cannot be made: " + error.message(),
                          occupied ? "a file has this name: move it away, or choose another folder with -o"
                                   : "make it by hand, or choose another folder with -o"}};
}

Expected<void> write_stdout(std::string_view bytes) {
  const int error = write_all(STDOUT_FILENO, bytes);
  if (error == 0) return {};
  if (error == EPIPE) return Unexpected{Error{Errc::output_failed, {}, {}, {}, {}}};
  return Unexpected{Error{Errc::output_failed,
                          "standard output",
                          {},
                          "cannot be written: " + words(error),
                          "check where it is redirected to"}};
}

}  // namespace entente::cli
