#include "entente/network/brandes.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace entente {

HopPass::HopPass(const Adjacency& arcs)
    : arcs_{&arcs},
      order_(std::size_t{arcs.nodes()} + 1),
      is_reached_(arcs.nodes()),
      pushed_(arcs.nodes()),
      paths_(arcs.nodes()),
      fraction_(arcs.nodes()),
      fractions_of_level_(arcs.nodes()) {}

void HopPass::add_dependencies(std::uint32_t source, std::span<double> sum) {
  count_paths(source);
  gather(sum);
}

void HopPass::count_paths(std::uint32_t source) {
  std::fill(is_reached_.begin(), is_reached_.end(), static_cast<unsigned char>(0));
  std::fill(pushed_.begin(), pushed_.end(), 0);
  order_[0] = source;
  is_reached_[source] = 1;
  pushed_[source] = 1;
  level_begins_.assign({0});
  std::size_t end = 1;
  for (std::size_t begin = 0; begin < end;) {
    level_begins_.push_back(end);
    const std::size_t end_of_level = end;
    for (std::size_t i = begin; i < end_of_level; ++i) paths_[i] = pushed_[order_[i]];
    for (std::size_t i = begin; i < end_of_level; ++i) {
      const double paths = paths_[i];
      for (const std::uint32_t next : arcs_->neighbours(order_[i])) {
        order_[end] = next;
        end += 1U - is_reached_[next];
        is_reached_[next] = 1;
        pushed_[next] += paths;
      }
    }
    begin = end_of_level;
  }
}

void HopPass::gather(std::span<double> sum) {
  std::fill(fraction_.begin(), fraction_.end(), 0);
  // The source itself, level 0, lies between nothing.
  for (std::size_t level = level_begins_.size() - 1; level-- > 1;) {
    const std::size_t begin = level_begins_[level];
    const std::size_t end = level_begins_[level + 1];
    for (std::size_t i = begin; i < end; ++i) {
      double fractions = 0;
      for (const std::uint32_t next : arcs_->neighbours(order_[i])) fractions += fraction_[next];
      const double dependency = paths_[i] * fractions;
      sum[order_[i]] += dependency;
      fractions_of_level_[i] = (1 + dependency) / paths_[i];
    }
    // Only now, so that nodes of one level do not see each other.
    for (std::size_t i = begin; i < end; ++i) fraction_[order_[i]] = fractions_of_level_[i];
  }
}

WeightPass::WeightPass(const Adjacency& arcs)
    : arcs_{&arcs},
      distance_(arcs.nodes()),
      is_settled_(arcs.nodes()),
      paths_(arcs.nodes()),
      before_(arcs.nodes()),
      dependency_(arcs.nodes()) {}

void WeightPass::add_dependencies(std::uint32_t source, std::span<double> sum) {
  count_paths(source);
  std::fill(dependency_.begin(), dependency_.end(), 0);
  for (std::size_t i = order_.size(); i-- > 1;) {
    const std::uint32_t node = order_[i];
    const double fraction = (1 + dependency_[node]) / paths_[node];
    for (const std::uint32_t before : before_[node]) dependency_[before] += paths_[before] * fraction;
    sum[node] += dependency_[node];
  }
}

void WeightPass::count_paths(std::uint32_t source) {
  std::fill(distance_.begin(), distance_.end(), std::numeric_limits<double>::infinity());
  std::fill(is_settled_.begin(), is_settled_.end(), static_cast<unsigned char>(0));
  order_.clear();
  distance_[source] = 0;
  paths_[source] = 1;
  queue_.assign({{0, source}});
  while (!queue_.empty()) {
    std::pop_heap(queue_.begin(), queue_.end(), std::greater{});
    const std::uint32_t node = queue_.back().second;
    queue_.pop_back();
    if (is_settled_[node] != 0) continue;
    is_settled_[node] = 1;
    order_.push_back(node);
    for (std::size_t arc = arcs_->offsets[node]; arc < arcs_->offsets[node + 1]; ++arc) relax(node, arc);
  }
}

void WeightPass::relax(std::uint32_t node, std::size_t arc) {
  constexpr double tolerance = 1e-12;
  const std::uint32_t next = arcs_->targets[arc];
  if (is_settled_[next] != 0) return;
  const double through = distance_[node] + 1 / arcs_->weights[arc];
  double& known = distance_[next];
  if (through < known * (1 - tolerance)) {
    known = through;
    paths_[next] = 0;
    before_[next].clear();
    queue_.emplace_back(through, next);
    std::push_heap(queue_.begin(), queue_.end(), std::greater{});
  } else if (through > known * (1 + tolerance)) {
    return;
  }
  paths_[next] += paths_[node];
  before_[next].push_back(node);
}

}  // namespace entente
