// Lists without doubles that keep the order in which their items came.
#ifndef ENTENTE_BASE_ADD_ONCE_HPP
#define ENTENTE_BASE_ADD_ONCE_HPP

#include <algorithm>
#include <vector>

namespace entente {

/// Adds `item` behind `items` unless it is among them.  cost  linear: for lists of a few
template <class T>
void add_once(std::vector<T>& items, const T& item) {
  if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
}

}  // namespace entente

#endif  // ENTENTE_BASE_ADD_ONCE_HPP
