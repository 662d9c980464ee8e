// The descriptions of a vocabulary in few bytes that need no parsing: what is compiled into the program.
//
// All numbers are of 32 bits with the lowest byte first, whatever the machine; texts are UTF-8.
//
//   "ENTENTE\0"  version  texts  subjects  sayings  bytes  sum (two numbers)     the head
//   end                          one for each text: where it ends in the bytes; it begins where the last
//   ended subject file line end        one for each subject, in byte order of IRI: two texts, a line, its
//   last saying saying                       property in the high byte, text in the others bytes the texts,
//   without anything between them
//
// The sum is over all that stands before and behind it, and each number is checked besides: a damaged image
// is refused, whatever the damage, and is never read past its end.
#ifndef ENTENTE_RECOGNISE_VOCABULARY_IMAGE_HPP
#define ENTENTE_RECOGNISE_VOCABULARY_IMAGE_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"
#include "entente/recognise/description.hpp"

namespace entente {

inline constexpr std::uint32_t vocabulary_image_version = 4;

/// The image of `descriptions`: equal descriptions give equal bytes.
///
/// errors   invalid_data: more than 16 million texts, or four gigabytes of them
[[nodiscard]] Expected<std::string> make_image(const Descriptions& descriptions);

/// The descriptions that `image` holds; they view it.
///
/// cost     some two nanoseconds a byte
/// errors   invalid_data: damaged, cut off, or of another version
[[nodiscard]] Expected<Descriptions> read_image(std::string_view image);

/// What make_image writes into an image's head, over the bytes outside of that place. Every change of one
/// eight-byte word alters it, since each step can be undone.  source  multiply and fold, as SplitMix64 does
[[nodiscard]] std::uint64_t image_sum(std::string_view image) noexcept;

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_VOCABULARY_IMAGE_HPP
