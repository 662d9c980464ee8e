// Owners of what C libraries hand out.
#ifndef ENTENTE_BASE_C_HANDLE_HPP
#define ENTENTE_BASE_C_HANDLE_HPP

#include <memory>

namespace entente {

/// Calls the library's own function that frees; it must take a pointer and not throw.
template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* handle) const noexcept {
    Free(handle);
  }
};

/// The size of a plain pointer.
template <class T, auto Free>
using CHandle = std::unique_ptr<T, Freer<Free>>;

}  // namespace entente

#endif  // ENTENTE_BASE_C_HANDLE_HPP
