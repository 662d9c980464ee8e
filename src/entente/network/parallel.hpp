// Work that falls into numbered parts, spread over threads.
#ifndef ENTENTE_NETWORK_PARALLEL_HPP
#define ENTENTE_NETWORK_PARALLEL_HPP

#include <cstddef>
#include <functional>

namespace entente {

/// Calls `work` once for each part 0 … parts-1, from at most `jobs` threads (0: as many as the machine has),
/// in no certain order. For the same result with any number of threads, a part writes only what is its own,
/// and how the work is parted must not depend on `jobs`.
void for_each_part(std::size_t parts, unsigned jobs, const std::function<void(std::size_t part)>& work);

}  // namespace entente

#endif  // ENTENTE_NETWORK_PARALLEL_HPP
