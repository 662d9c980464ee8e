// Where sentences end in a paragraph.
#ifndef ENTENTE_SEGMENT_SENTENCES_HPP
#define ENTENTE_SEGMENT_SENTENCES_HPP

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "entente/base/range.hpp"
#include "entente/segment/abbreviations.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// Splits paragraphs into sentences, one after the other: it keeps ICU's iterator, which is dear to open.
class SentenceSplitter {
 public:
  /// `text` and `abbreviations` outlive the splitter.
  SentenceSplitter(std::string_view text, const Abbreviations& abbreviations);
  SentenceSplitter(std::string_view, Abbreviations&&) = delete;

  /// The first token of each sentence in `range`, whose tokens are `tokens`; the first of them is 0.
  /// Valid until the next call.
  ///
  /// shape    empty if there are no tokens; no sentence is longer than 600 tokens: what does not end is cut
  /// cost     linear in the range
  /// source   Unicode Standard Annex #29 §5 proposes ends; the words on both sides of each decide
  [[nodiscard]] std::span<const std::uint32_t> split(ByteRange range, std::span<const Token> tokens);

 private:
  void propose_ends(ByteRange range, std::span<const Token> tokens);

  std::string_view text_;
  const Abbreviations& abbreviations_;
  icu::LocalUBreakIteratorPointer iterator_;
  icu::LocalUTextPointer icu_text_;
  std::vector<std::uint32_t> proposed_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace entente

#endif  // ENTENTE_SEGMENT_SENTENCES_HPP
