// The words by which the structure of a published statement is known, read from
// ontology/vocabulary/document-structure.ttl.
#ifndef ENTENTE_INGEST_STRUCTURE_LEXICON_HPP
#define ENTENTE_INGEST_STRUCTURE_LEXICON_HPP

#include <string>
#include <vector>

namespace entente {

/// All entries are compared without regard to case and with white space folded.
struct StructureLexicon {
  std::vector<std::string> chrome_lines;     ///< whole lines that are site chrome: "printable banner"
  std::vector<std::string> chrome_prefixes;  ///< beginnings of such paragraphs: "OpenID is a service"
  std::vector<std::string>
      end_marks;  ///< lines after which nothing belongs to the statement: "Back to Top", "###"
  std::vector<std::string>
      genre_phrases;  ///< what titles of statements contain: "joint statement", "communiqué"
  std::vector<std::string> meeting_words;     ///< by which a line names what met: "summit"
  std::vector<std::string> letterheads;       ///< how lines begin that name a publisher: "Ministry of"
  std::vector<std::string> closing_formulas;  ///< before place and date at the end: "Done at"
  std::vector<std::string> chrome_marks;      ///< words in ids and classes of web pages' chrome: "breadcrumb"
};

}  // namespace entente

#endif  // ENTENTE_INGEST_STRUCTURE_LEXICON_HPP
