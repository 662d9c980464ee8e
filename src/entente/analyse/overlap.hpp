// How much two statements have in common, and whether chance would do as well.
#ifndef ENTENTE_ANALYSE_OVERLAP_HPP
#define ENTENTE_ANALYSE_OVERLAP_HPP

#include <cstdint>
#include <optional>

#include "entente/analyse/network_figures.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

struct Overlap {
  std::size_t earlier = 0;  ///< named things
  std::size_t later = 0;
  std::size_t common = 0;
  double jaccard = 0;                      ///< common things, of all: 0 to 1; 0 where neither names any
  std::optional<double> rank_correlation;  ///< Spearman's rho of a centrality among the common things
  std::size_t correlated = 0;              ///< how many things it is of
  std::optional<double>
      p_value;  ///< two-sided: how often a random order gives a rho as far from 0, or farther
};

/// Whose order is correlated wherever an overlap is told of.
inline constexpr Measure overlap_measure = Measure::degree;

/// The rank correlation is that of `measure` among the nodes of both, topics excepted; none with less than
/// three of them, or where either side ranks all alike.
///
/// The p-value comes from `permutations` shuffles of the later values with a seed of its own, the order as it
/// is counted in (Davison & Hinkley 1997, eq. 4.11), so that it is never 0.
///
/// cost     O(n log n) in the number of common nodes, times the permutations
[[nodiscard]] Overlap overlap(const StatementFacts& earlier, const StatementFacts& later,
                              const NetworkFigures& earlier_figures, const NetworkFigures& later_figures,
                              Measure measure = overlap_measure, std::uint32_t permutations = 9999);

}  // namespace entente

#endif  // ENTENTE_ANALYSE_OVERLAP_HPP
