// Ranks, and how far two rankings agree.
//
// Values are tied if they are equal within 1e-9 of them: the measures of this room are not more certain than
// that. A group of ties is what is so near to its largest value. Values must be finite.
#ifndef ENTENTE_NETWORK_RANK_HPP
#define ENTENTE_NETWORK_RANK_HPP

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entente {

/// The largest value has rank 1; ties have the same rank, and as many ranks behind them are left out: 1 2 2
/// 4, standard competition ranking. cost: O(n log n)
[[nodiscard]] std::vector<std::uint32_t> competition_ranks(std::span<const double> values);

/// Spearman's rho: the correlation of the ranks, where ties have the mean of the places that they take up.
///
/// shape    as many values in `a` as in `b`, of the same things in the same order
/// none     where either has less than two different values
/// cost     O(n log n)
/// source   Spearman 1904; ties as by Kendall 1948
[[nodiscard]] std::optional<double> spearman(std::span<const double> a, std::span<const double> b);

/// Kendall's tau-b: pairs that both rank alike, less those that they rank unlike, of the pairs that they
/// rank.
///
/// shape, none, cost   as above
/// source   Kendall 1945; counted as by Knight 1966
[[nodiscard]] std::optional<double> kendall_tau_b(std::span<const double> a, std::span<const double> b);

}  // namespace entente

#endif  // ENTENTE_NETWORK_RANK_HPP
