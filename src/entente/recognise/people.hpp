// Persons: a post before the name ("Prime Minister Kishida Fumio") or behind it ("Ana Lima, Director
// General of …").
#ifndef ENTENTE_RECOGNISE_PEOPLE_HPP
#define ENTENTE_RECOGNISE_PEOPLE_HPP

#include <span>
#include <vector>

#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"

namespace entente {

/// A post in the text, with or without a person: "the Prime Minister of the State of Israel".
struct PostAt {
  TokenRange tokens;             ///< the post with its portfolio: "Minister of Foreign Affairs"
  std::optional<EntryId> state;  ///< whose, where the text says so next to it
};

struct People {
  std::vector<Reading> persons;
  std::vector<PostAt> posts;
};

/// cost  linear in the sentence
[[nodiscard]] People read_people(const LexedView& lexed, TokenRange sentence, std::span<const Atom> atoms);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_PEOPLE_HPP
