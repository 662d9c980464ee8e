// Text in UTF-8 out of bytes in whatever encoding they are, as far as that can be told.
#ifndef ENTENTE_INGEST_ENCODING_HPP
#define ENTENTE_INGEST_ENCODING_HPP

#include <optional>
#include <string>

#include "entente/base/error.hpp"

namespace entente {

struct DecodedText {
  std::string text;              ///< well-formed UTF-8 without byte order mark
  std::optional<Error> warning;  ///< what was guessed or replaced
};

/// Decodes `bytes`, taken from `name`. A byte order mark decides; then zeros in every other
/// byte, which only UTF-16 has; then whatever is well-formed UTF-8 is
/// UTF-8; only what is not is left to guessing, and only among the encodings that statements are published
/// in. `declared` is the encoding that a page declares for itself, in lower case; empty if it does not.
///
/// cost     O(n)
/// errors   unreadable: binary (NUL bytes, many control characters, the signature of another format), or no
///          encoding fits
/// source   Unicode Standard 15.0 §23.8 (byte order mark); guess by ICU's charset detector
[[nodiscard]] Expected<DecodedText> decode_text(const std::string& name, std::string bytes,
                                                const std::string& declared = {});

}  // namespace entente

#endif  // ENTENTE_INGEST_ENCODING_HPP
