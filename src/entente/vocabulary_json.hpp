// What `entente vocabulary --format json` prints.
#ifndef ENTENTE_VOCABULARY_JSON_HPP
#define ENTENTE_VOCABULARY_JSON_HPP

#include <optional>
#include <string>

#include "entente/base/kinds.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "entente/recognise/vocabulary_check.hpp"

namespace entente {

/// {"findings": [{"level", "check", "file", "line", "subject", "message", "remedy"}], "checked": {"State":
/// 199, …}}, with null for a line or subject that there is not.
[[nodiscard]] std::string to_json(const VocabularyReport& report);

/// {"entries": [{"type", "name", "iri", "labels": [{"text", "kind"}], "owner", "state", "members",
/// "exact_matches"}]} in order of IRI, things of `type` only if there is one; owner, state and members are
/// IRIs.
[[nodiscard]] std::string to_json(const Vocabulary& vocabulary, std::optional<EntityType> type);

}  // namespace entente

#endif  // ENTENTE_VOCABULARY_JSON_HPP
