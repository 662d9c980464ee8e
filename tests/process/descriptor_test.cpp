#include "entente/process/descriptor.hpp"

#include <utility>

#include <catch2/catch.hpp>
#include <fcntl.h>

using namespace entente;

namespace {

int open_one() {
  return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

bool is_open(int fd) {
  return ::fcntl(fd, F_GETFD) != -1;
}

}  // namespace

TEST_CASE("a descriptor is closed with its owner, or when told to") {
  const int fd = open_one();
  {
    const Descriptor owner{fd};
    CHECK(owner.get() == fd);
    CHECK(is_open(fd));
  }
  CHECK_FALSE(is_open(fd));
  Descriptor owner{open_one()};
  const int second = owner.get();
  owner.reset();
  CHECK_FALSE(is_open(second));
  CHECK(owner.get() < 0);
}

TEST_CASE("a descriptor that is moved has one owner") {
  const int fd = open_one();
  Descriptor first{fd};
  Descriptor second{std::move(first)};
  CHECK(second.get() == fd);
  Descriptor third;
  third = std::move(second);
  CHECK(third.get() == fd);
  CHECK(is_open(fd));
  third.reset();
  CHECK_FALSE(is_open(fd));
}
