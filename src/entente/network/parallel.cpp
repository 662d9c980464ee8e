#include "entente/network/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace entente {

void for_each_part(std::size_t parts, unsigned jobs, const std::function<void(std::size_t)>& work) {
  const std::size_t wanted = jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
  std::atomic<std::size_t> next{0};
  const auto take_parts = [&] {
    for (std::size_t part = next++; part < parts; part = next++) work(part);
  };
  std::vector<std::thread> helpers;
  for (std::size_t i = 1; i < std::min(wanted, parts); ++i) helpers.emplace_back(take_parts);
  take_parts();
  for (std::thread& helper : helpers) helper.join();
}

}  // namespace entente
