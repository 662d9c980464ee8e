// What words mean, as far as the company tells that they keep: "LNG" stands near "gas", "fentanyl" near
// "precursors".
//
// source   ontology/word-vectors.txt, which tools/train-word-vectors makes; docs/continuity.md tells from
// which texts
#ifndef ENTENTE_ANALYSE_WORD_VECTORS_HPP
#define ENTENTE_ANALYSE_WORD_VECTORS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "entente/base/embedded_file.hpp"

namespace entente {

inline constexpr std::size_t meaning_dimensions = 128;

struct WordVector {
  std::int32_t says = 0;  ///< how much the word says: 0 if all passages have it, 99 if one has
  std::array<std::int8_t, meaning_dimensions>
      coordinates{};  ///< of a vector of nearly one length for all words
};

/// By stem; views the text that it was read from.
using WordVectors = std::unordered_map<std::string_view, WordVector>;

/// Lines of a stem, a number from 0 to 99 and 128 digits of base 64 ("A" is −32, "/" is 31); "#" begins a
/// comment. What is no such line is left out.
///
/// cost  linear
[[nodiscard]] WordVectors read_word_vectors(std::string_view text);

/// Those that the program was built with, read when first asked for.
[[nodiscard]] const WordVectors& built_in_word_vectors();

/// What words mean together: of length 1, or nothing but zeros where no word is known.
using Meaning = std::array<double, meaning_dimensions>;

[[nodiscard]] Meaning meaning_of(const std::set<std::string>& stems, const WordVectors& vectors);

/// What all of them mean is taken off, nearly, and each is of length 1 again: it tells none from another.
void take_off_common_meaning(std::span<Meaning> meanings);

/// From 0 to 1: the cosine, and 0 for what is turned away from each other.
[[nodiscard]] double likeness(const Meaning& a, const Meaning& b) noexcept;

/// ontology/word-vectors.txt, compiled into the library.
[[nodiscard]] std::span<const EmbeddedFile> embedded_word_vectors() noexcept;

}  // namespace entente

#endif  // ENTENTE_ANALYSE_WORD_VECTORS_HPP
