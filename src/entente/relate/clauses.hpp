// The finite verbs of a sentence and their subjects: a shallow grammar for long coordinated sentences.
//
// No parse tree is built. Verb groups ("will continue", "have agreed", "affirm") are found from left to
// right; the subject of each is the noun phrase before it, or that of an earlier verb that it is coordinated
// with
// ("Participants shared …, and agreed to …").
#ifndef ENTENTE_RELATE_CLAUSES_HPP
#define ENTENTE_RELATE_CLAUSES_HPP

#include <cstdint>
#include <optional>
#include <vector>

#include "entente/relate/context.hpp"

namespace entente {

enum class VerbGroupKind : std::uint8_t {
  modal,        ///< will share, is to share
  copula,       ///< is vital
  participle,   ///< are committed, were established
  progressive,  ///< are building
  perfect,      ///< have agreed
  present,      ///< we pledge, he reaffirms
  past,         ///< agreed
};

/// How a clause hangs on what stands before it.
enum class Embedding : std::uint8_t {
  main,          ///< by nothing
  speech,        ///< "affirmed that they will …"
  belief,        ///< "recognized that …", "the view that …", "ensure …"
  relative,      ///< "which can …"
  conditional,   ///< "if they will …"
  performative,  ///< by the head of the statement: "We, the Ministers, … / Hereby decide to …"
};

struct VerbGroup {
  TokenRange tokens;       ///< from the first auxiliary to the head verb
  std::uint32_t head = 0;  ///< the token of the head verb
  VerbGroupKind kind = VerbGroupKind::present;
  bool negated = false;
  TokenRange subject;  ///< the noun phrase; empty if there is none
  Embedding embedding = Embedding::main;
};

/// The verb groups of a sentence, in order of text.  cost  linear in the sentence
[[nodiscard]] std::vector<VerbGroup> find_clauses(const Context& context, TokenRange sentence);

/// The next token from `i` on that is no adverb or negation of a verb group.
[[nodiscard]] std::uint32_t skip_adverbs(const LexedView& lexed, std::uint32_t i, std::uint32_t last);

/// Behind "(i)" or "(2)" at `i`; `i` if there is none.
[[nodiscard]] std::uint32_t skip_enumerator(const LexedView& lexed, std::uint32_t i, std::uint32_t last);

}  // namespace entente

#endif  // ENTENTE_RELATE_CLAUSES_HPP
