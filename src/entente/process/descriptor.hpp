// A file descriptor with one owner, closed with it.
#ifndef ENTENTE_PROCESS_DESCRIPTOR_HPP
#define ENTENTE_PROCESS_DESCRIPTOR_HPP

#include <utility>

#include <unistd.h>

namespace entente {

/// Owns the open file `get()`; a negative number is none.
class Descriptor {
 public:
  explicit Descriptor(int fd = -1) noexcept : fd_{fd} {}
  Descriptor(Descriptor&& other) noexcept : fd_{std::exchange(other.fd_, -1)} {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { reset(); }

  /// Closes it now.
  void reset() noexcept {
    if (fd_ >= 0) ::close(std::exchange(fd_, -1));
  }
  [[nodiscard]] int get() const noexcept { return fd_; }

 private:
  int fd_;
};

}  // namespace entente

#endif  // ENTENTE_PROCESS_DESCRIPTOR_HPP
