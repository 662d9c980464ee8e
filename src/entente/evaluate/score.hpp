// How well an extraction agrees with an annotation.
//
// Names are compared in their comparable() form throughout. What the annotation calls optional counts neither
// way.
#ifndef ENTENTE_EVALUATE_SCORE_HPP
#define ENTENTE_EVALUATE_SCORE_HPP

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "entente/base/kinds.hpp"
#include "entente/evaluate/gold.hpp"
#include "entente/evaluate/match.hpp"
#include "entente/graph/statement_facts.hpp"

namespace entente {

/// Hits, inventions and misses.
struct Count {
  std::uint32_t true_positives = 0;
  std::uint32_t false_positives = 0;
  std::uint32_t false_negatives = 0;
  Count& operator+=(const Count& other) noexcept;
  friend bool operator==(const Count&, const Count&) = default;
};

/// From 0 to 1. Where nothing was found, nothing found is wrong: 1. Likewise for recall where nothing was to
/// find.
[[nodiscard]] double precision(const Count& count) noexcept;
[[nodiscard]] double recall(const Count& count) noexcept;
/// Harmonic mean of both; 0 when both are 0.
[[nodiscard]] double f1(const Count& count) noexcept;

/// How many of those asked were right.
struct Share {
  std::uint32_t right = 0;
  std::uint32_t asked = 0;
  Share& operator+=(const Share& other) noexcept;
  friend bool operator==(const Share&, const Share&) = default;
};

inline constexpr std::array document_fields{"title", "date", "place", "parties"};

/// The figures of one statement, or the sum of several.
struct Score {
  std::array<Count, all_entity_types.size()>
      by_type;      ///< index = EntityType; a thing found with the wrong type is both
  Count untyped;    ///< entities, whatever type they were given
  Count sentences;  ///< sentences and list items that hold commitments
  Count clauses;    ///< commitments by sentence and action
  Share force;      ///< of the commitments found
  Share agents;     ///< of the commitments found: at least half in common
  Count relations;
  std::array<Share, document_fields.size()> fields;
  std::map<std::string, Share>
      rules;  ///< of the facts by each rule that could be judged: those that were right
  Score& operator+=(const Score& other);
};

/// Entities of all types together; with states left out, which are easy.
[[nodiscard]] Count entities(const Score& score) noexcept;
[[nodiscard]] Count entities_but_states(const Score& score) noexcept;

struct StatementScore {
  std::string stem;
  Score score;
  bool has_relations = false;         ///< the annotation holds some
  std::vector<std::string> findings;  ///< "missed Agency: …", in the order of the annotation's parts
  Matches matches;                    ///< what the figures were counted from
};

/// Entities match one to one by a shared name: what is found in two pieces costs one invention. Commitments
/// match by overlap of their sentences, relations by their names or, for free text, by three fifths of the
/// words.
///
/// cost     O(annotated · found) for commitments and relations, O(n log n) for entities
[[nodiscard]] StatementScore score(const GoldStatement& annotated, const StatementFacts& found);

}  // namespace entente

#endif  // ENTENTE_EVALUATE_SCORE_HPP
