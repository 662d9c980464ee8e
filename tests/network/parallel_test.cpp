#include "entente/network/parallel.hpp"

#include <atomic>
#include <vector>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("every part is done once, with any number of threads") {
  for (const unsigned jobs : {0U, 1U, 3U, 50U}) {
    for (const std::size_t parts : {0U, 1U, 2U, 40U}) {
      std::vector<std::atomic<int>> done(parts);
      for_each_part(parts, jobs, [&](std::size_t part) { ++done[part]; });
      for (const std::atomic<int>& times : done) CHECK(times == 1);
    }
  }
}
