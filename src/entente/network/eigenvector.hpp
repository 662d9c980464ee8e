// Importance by who is tied to whom: a node counts as much as its neighbours together, up to a factor.
#ifndef ENTENTE_NETWORK_EIGENVECTOR_HPP
#define ENTENTE_NETWORK_EIGENVECTOR_HPP

#include <optional>
#include <vector>

#include "entente/network/weighted_graph.hpp"

namespace entente {

/// The eigenvector of the largest eigenvalue of A, the matrix of weights; in a directed graph a node counts
/// as much as those that point to it.
///
/// Power iteration with A + sI, s the mean strength of a node with edges: the shift leaves the eigenvectors
/// alone and breaks the tie of bipartite graphs, whose largest eigenvalue has a negative twin. It begins with
/// all nodes equal, so that
///   - in a connected graph all are positive;
///   - in a disconnected one the component with the largest eigenvalue has everything, and components that
///   share it
///     have parts of it: compare nodes within a component only;
///   - without edges all are equal.
///
/// units    none; the Euclidean length is 1
/// cost     O(k (n + m)), k at most 10,000
/// error    done when the sum of changes is below 1e-15 n; the error is that divided by the relative gap
/// between the
///          largest eigenvalues
/// none     if it is not done then: no directed cycle leads to most nodes, or two parts are almost equally
/// strong source   Bonacich 1972; compare NetworkX's eigenvector_centrality
[[nodiscard]] std::optional<std::vector<double>> eigenvector(const WeightedGraph& graph);

}  // namespace entente

#endif  // ENTENTE_NETWORK_EIGENVECTOR_HPP
