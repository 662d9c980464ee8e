// A passage as the reader sees it (without markup, white space folded) against the source that offsets count
// in.
#ifndef ENTENTE_CLI_PASSAGE_VIEW_HPP
#define ENTENTE_CLI_PASSAGE_VIEW_HPP

#include <cstdint>
#include <string_view>
#include <vector>

#include "entente/base/range.hpp"

namespace entente::cli {

/// Where each code point of a passage's text stands in the source.
class PassageView {
 public:
  /// `source` holds the passage and begins at the code point `begin` of the document.
  ///
  /// cost     linear: a character of the text is looked for in the next 4,096 of the source
  PassageView(std::string_view text, std::string_view source, std::uint32_t begin);

  /// A range of the document as a range of code points of the text; empty where it has no part in it.
  [[nodiscard]] CodePointRange to_text(CodePointRange in_document) const;

  /// A range of code points of the text, not empty, as a range of the document.
  [[nodiscard]] CodePointRange to_document(CodePointRange in_text) const;

 private:
  std::vector<std::uint32_t> positions_;  ///< in the document, rising
};

}  // namespace entente::cli

#endif  // ENTENTE_CLI_PASSAGE_VIEW_HPP
