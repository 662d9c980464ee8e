#include "entente/emit/node_sizes.hpp"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr double smallest = 10;
constexpr double largest = 20;

}  // namespace

NodeSizes sizes_by(const ProjectedGraph& projected, Measure measure, unsigned jobs) {
  NodeSizes sizes;
  const std::vector<double> values = values_of(measure, projected.graph, jobs);
  if (values.empty()) return sizes;
  const double most = *std::max_element(values.begin(), values.end());
  if (!(most > 0)) return sizes;
  sizes.meaning =
      std::string{label(measure)} + " in the network of " + std::string{name(projected.projection)};
  for (std::size_t i = 0; i < values.size(); ++i)
    sizes.of.emplace(projected.nodes[i].iri, std::max(0.0, values[i]) / most);
  return sizes;
}

std::string letters(const NodeSizes& sizes, std::string_view iri) {
  if (sizes.meaning.empty()) return {};
  const auto found = sizes.of.find(iri);
  const double share = found == sizes.of.end() ? 0 : found->second;
  // By area, and in whole points, which no rounding of another machine changes.
  const double points = smallest + std::sqrt(share) * (largest - smallest);
  return ", fontsize=" + std::to_string(std::lround(points));
}

}  // namespace entente
