// Laws of sets that the standard library has for sorted ranges only.
#ifndef ENTENTE_BASE_SETS_HPP
#define ENTENTE_BASE_SETS_HPP

#include <algorithm>
#include <set>
#include <string>

namespace entente {

/// One word at least is in both.
///
/// cost  a log b
[[nodiscard]] inline bool share_any(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& each) { return b.contains(each); });
}

}  // namespace entente

#endif  // ENTENTE_BASE_SETS_HPP
