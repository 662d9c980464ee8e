// Numbers as bytes, for what is compiled into the program: of 32 bits, with the lowest byte first.
#ifndef ENTENTE_RECOGNISE_IMAGE_BYTES_HPP
#define ENTENTE_RECOGNISE_IMAGE_BYTES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

inline constexpr std::size_t number_size = 4;

[[nodiscard]] inline std::uint32_t number_at(std::string_view bytes, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]));
  };
  return byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
}

inline void append_number(std::string& out, std::uint32_t value) {
  for (unsigned shift = 0; shift < 32; shift += 8) out += static_cast<char>(value >> shift & 0xFFU);
}

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_IMAGE_BYTES_HPP
