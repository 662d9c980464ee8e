// The words of a StructureLexicon, ready to be looked up in the lines of a statement.
#ifndef ENTENTE_INGEST_STRUCTURE_PHRASES_HPP
#define ENTENTE_INGEST_STRUCTURE_PHRASES_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "entente/ingest/structure_lexicon.hpp"

namespace entente {

/// cost  each question: linear in the line, for the phrases of its kind
class StructurePhrases {
 public:
  explicit StructurePhrases(const StructureLexicon& lexicon);

  /// "###", "End text"
  [[nodiscard]] bool is_end_mark(std::string_view text) const;

  /// "printable banner", "© Ministry of Reefs", and lines without a letter.
  [[nodiscard]] bool is_chrome(std::string_view text) const;

  /// The bytes of "Done at" and the like that `text` begins with, and of the space behind; 0 if it does not.
  [[nodiscard]] std::size_t closing_formula(std::string_view text) const;

  /// "Joint Communiqué of …"
  [[nodiscard]] bool names_genre(std::string_view text) const;

  /// "Third Reef Dialogue"
  [[nodiscard]] bool names_meeting(std::string_view text) const;

  /// "MINISTRY OF REEFS": who publishes.
  [[nodiscard]] bool is_letterhead(std::string_view text) const;

 private:
  std::vector<std::string> chrome_prefixes_;
  std::vector<std::string> genre_phrases_;
  std::vector<std::string> meeting_words_;
  std::vector<std::string> letterheads_;
  std::vector<std::string> closing_formulas_;
  std::unordered_set<std::string> chrome_lines_;
  std::unordered_set<std::string> end_marks_;
  std::size_t longest_prefix_;
  std::size_t longest_line_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_STRUCTURE_PHRASES_HPP
