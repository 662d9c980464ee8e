// What the tests of this room share: a vocabulary of few things, texts read with it, and what was read as
// strings to compare.
#ifndef ENTENTE_TESTS_RECOGNISE_SUPPORT_HPP
#define ENTENTE_TESTS_RECOGNISE_SUPPORT_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/recognise/gazetteer.hpp"
#include "entente/recognise/label_scan.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/recognise/reading.hpp"
#include "entente/recognise/recognition.hpp"

namespace entente::test {

using Lines = std::vector<std::string>;

/// `body` behind the base and the prefixes that files of the vocabulary have.
std::string turtle(std::string_view body);

/// The files of the built-in vocabulary, as Turtle.
std::vector<VocabularyFile> built_in_files();

/// Things named by `body`, with the word lists of the built-in vocabulary; the test fails if it is broken.
Gazetteer gazetteer_of(std::string_view body);

/// The same, made once for each body: for the tests of one file that share a vocabulary of their own.
const Gazetteer& kept_gazetteer(const std::string& body);

/// Japan, the United States and a few things of theirs: support.cpp shows them.
const Gazetteer& small_gazetteer();

/// The whole built-in vocabulary, read once.
const Gazetteer& built_in_gazetteer();

struct Line {
  BlockKind kind = BlockKind::paragraph;
  std::string_view text;
};

Document make_document(const std::vector<Line>& lines);

/// A text with all that is read of it. It is viewed by its own parts, so it stays where it was made.
class ReadText {
 public:
  explicit ReadText(std::string_view paragraph, const Gazetteer& gazetteer = small_gazetteer());
  explicit ReadText(const std::vector<Line>& lines, const Gazetteer& gazetteer = small_gazetteer());
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  [[nodiscard]] const LexedView& lexed() const { return lexed_; }
  [[nodiscard]] const Segmentation& segmentation() const { return segmentation_; }
  [[nodiscard]] const Recognition& recognition() const { return recognition_; }

  /// The tokens of the first sentence.
  [[nodiscard]] TokenRange sentence() const { return segmentation_.sentences.front().tokens; }
  [[nodiscard]] std::vector<Atom> atoms() const { return scan_labels(lexed_, sentence()); }

  /// "Forum: Name [surface|surface]", in order of first mention.
  [[nodiscard]] Lines entities() const;
  /// "rule: text -> Name", in order of text; the rule without "name/".
  [[nodiscard]] Lines mentions() const;
  /// "2014-10..2014-10: October 2014".
  [[nodiscard]] Lines dates() const;
  [[nodiscard]] Lines unresolved() const;
  /// The names of the entities of one type, in order of first mention.
  [[nodiscard]] Lines names(EntityType type) const;
  /// "rule: text".
  [[nodiscard]] Lines lost() const;
  /// "text of State".
  [[nodiscard]] Lines posts() const;
  /// "Agency head-noun: text of Owner"; a reading without a type has "-" for it.
  [[nodiscard]] Lines show(const std::vector<Reading>& readings) const;
  [[nodiscard]] std::string name_of(std::optional<EntryId> entry) const;

 private:
  Document document_;
  Segmentation segmentation_;
  LexedView lexed_;
  Recognition recognition_;
};

/// The entities of one paragraph.
Lines entities_of(std::string_view paragraph);

/// The mentions of one paragraph.
Lines mentions_of(std::string_view paragraph);

/// The runs of capitalised words in one sentence, each from where the one before ended.
Lines runs_of(std::string_view sentence);

/// What the name grammar reads in one sentence, as ReadText::show has it.
Lines names_of(std::string_view sentence, const Gazetteer& gazetteer = small_gazetteer());

}  // namespace entente::test

#endif  // ENTENTE_TESTS_RECOGNISE_SUPPORT_HPP
