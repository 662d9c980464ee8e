#include "entente/ingest/structure_phrases.hpp"

#include <catch2/catch.hpp>

using namespace entente;

namespace {

StructurePhrases some_phrases() {
  StructureLexicon lexicon;
  lexicon.chrome_lines = {"Printable banner"};
  lexicon.chrome_prefixes = {"We use cookies"};
  lexicon.end_marks = {"# # #"};
  lexicon.genre_phrases = {"joint communique", "declaration"};
  lexicon.meeting_words = {"dialogue"};
  lexicon.closing_formulas = {"Done at"};
  return StructurePhrases{lexicon};
}

}  // namespace

TEST_CASE("chrome is told by whole lines, by beginnings and by having no word") {
  const StructurePhrases phrases = some_phrases();
  CHECK(phrases.is_chrome("PRINTABLE   banner"));
  CHECK(phrases.is_chrome("We use cookies to count you."));
  CHECK(phrases.is_chrome("* * *"));
  CHECK(phrases.is_chrome("#  # #"));
  CHECK_FALSE(phrases.is_chrome("Printable banners"));
  CHECK_FALSE(phrases.is_chrome("The sides use cookies."));
}

TEST_CASE("genres and meetings are told by whole words") {
  const StructurePhrases phrases = some_phrases();
  CHECK(phrases.names_genre("JOINT  COMMUNIQUE OF BOTH"));
  CHECK_FALSE(phrases.names_genre("On predeclarations"));
  CHECK(phrases.names_meeting("Third Reef Dialogue"));
  CHECK_FALSE(phrases.names_meeting("Third Reef Dialogues"));
}

TEST_CASE("behind a closing formula its place begins") {
  const StructurePhrases phrases = some_phrases();
  CHECK(phrases.closing_formula("DONE AT Oslo") == 8);
  CHECK(phrases.closing_formula("Done atlas") == 0);
  CHECK(phrases.closing_formula("Done at") == 0);
  CHECK(phrases.is_end_mark("# # #"));
}
