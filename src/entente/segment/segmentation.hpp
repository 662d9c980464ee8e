// Sections, sentences and tokens of a document, as ranges into its reading text.
#ifndef ENTENTE_SEGMENT_SEGMENTATION_HPP
#define ENTENTE_SEGMENT_SEGMENTATION_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entente/base/id.hpp"
#include "entente/base/range.hpp"
#include "entente/ingest/document.hpp"
#include "entente/segment/abbreviations.hpp"

namespace entente {

enum class TokenKind : std::uint8_t {
  word,         ///< letters, and what joins them: "U.S.", "R&D", "O'Brien", "G7", "5G"; listed: "Sept."
  number,       ///< digits, with inner dots, commas and an ordinal ending: "13", "1,748", "2.5", "21st"
  clitic,       ///< "'s", "’s", and the bare apostrophe of a plural possessive: "countries’"
  punctuation,  ///< one mark: , . ; : ( ) " “ ” - – — / • …
};

/// How a word is written: "state", "State" and "A", "ABC" and "U.S." and "G7", "McDonald". None if it has no
/// letter with case, or is no word.
enum class TokenCase : std::uint8_t { none, lower, capitalised, upper, mixed };

/// One token. Hyphens and slashes are tokens of their own ("U.S." "-" "Japan"), so that parts can be
/// recognised; `glued` tells that no white space stands before it.
struct Token {
  ByteRange range;
  TokenKind kind = TokenKind::word;
  TokenCase letter_case = TokenCase::none;
  bool glued = false;
};

/// A sentence, or a whole line of a kind that has none (title, byline, dateline, heading).
struct Sentence {
  ByteRange range;  ///< from its first to its last token
  TokenRange tokens;
  BlockId block;
  SectionId section;
  std::optional<SentenceId> lead_in;  ///< list items: the sentence that introduces the list
};

/// A stretch of sentences under one heading; the first section has none.
struct Section {
  std::optional<SentenceId> heading;
  std::string number;  ///< "4" of "(4) Title", "6" of the damaged "(6Title"; empty if not numbered
  SentenceRange sentences;
};

struct Segmentation {
  std::vector<Token> tokens;        ///< of all blocks but chrome, in order
  std::vector<Sentence> sentences;  ///< tile the tokens
  std::vector<Section> sections;    ///< tile the sentences; never empty
};

/// Splits `document` into sections, sentences and tokens.
///
/// shape    tokens and the white space between them tile every block but chrome
/// cost     linear in the text
/// source   Unicode Standard Annex #29 §5 (sentence boundaries, through ICU), corrected: sentences.hpp
[[nodiscard]] Segmentation segment(const Document& document, const Abbreviations& abbreviations);
Segmentation segment(Document&&, const Abbreviations&) = delete;

}  // namespace entente

#endif  // ENTENTE_SEGMENT_SEGMENTATION_HPP
