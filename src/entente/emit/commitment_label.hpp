// A commitment in a few words, for the label of a node.
#ifndef ENTENTE_EMIT_COMMITMENT_LABEL_HPP
#define ENTENTE_EMIT_COMMITMENT_LABEL_HPP

#include <cstddef>
#include <string>

#include "entente/graph/statement_facts.hpp"

namespace entente {

/// The clause in its own words, at most `most` code points of it. Where coordination leaves less than three
/// of them ("identify and"), what is to be done and its topics: "identify: national policies".
[[nodiscard]] std::string commitment_label(const CommitmentFact& commitment, std::size_t most);

}  // namespace entente

#endif  // ENTENTE_EMIT_COMMITMENT_LABEL_HPP
