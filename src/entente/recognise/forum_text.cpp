#include "entente/recognise/forum_text.hpp"

#include <string>
#include <utility>

namespace entente {

namespace {

class TextReader {
 public:
  TextReader(const LexedView& lexed, TokenRange sentence, const RunFinder& runs)
      : lexed_{lexed}, sentence_{sentence}, runs_{runs} {}

  std::vector<Reading> read(TokenRange forum) {
    read_text(forum);
    return std::move(readings_);
  }

 private:
  /// "United Nations General Assembly (UNGA) resolution 71/199"
  bool read_resolution(TokenRange forum) {
    std::uint32_t at = forum.last;
    if (at + 2 < sentence_.last && lexed_.is_mark(at, '(') && lexed_.is_mark(at + 2, ')')) at += 3;
    if (at + 1 >= sentence_.last || lexed_.text(at) != "resolution" ||
        lexed_.token(at + 1).kind != TokenKind::number)
      return false;
    std::uint32_t end = at + 2;
    while (end + 1 < sentence_.last && lexed_.is_mark(end, '/') &&
           lexed_.token(end + 1).kind == TokenKind::number)
      end += 2;
    Reading reading;
    reading.type = EntityType::framework;
    reading.rule = name_rule::forum_text;
    reading.tokens = {forum.first, end};
    reading.first_with_owner = forum.first;
    reading.owner = runs_.atom_at(forum.first)->entries.front();
    readings_.push_back(std::move(reading));
    return true;
  }

  /// "NATO security guidelines", "the NATO and OSCE security guidelines": texts named in small letters.
  void read_text(TokenRange forum) {
    const Atom* atom = runs_.atom_at(forum.first);
    if (atom == nullptr || atom->type != EntityType::forum || read_resolution(forum)) return;
    std::uint32_t at = forum.last;
    std::uint32_t head_end = 0;
    for (int words = 0; words < 3 && at < sentence_.last; ++words, ++at) {
      lexed_.gazetteer->lower_texts.match(
          lexed_.from(at, sentence_), [&](const PhraseTrie::Match& match) { head_end = at + match.size; });
      if (head_end != 0) break;
      const Word& word = lexed_.word(at);
      if (lexed_.token(at).letter_case != TokenCase::lower ||
          word.is(WordClass::preposition | WordClass::conjunction | WordClass::modal | WordClass::be |
                  WordClass::have | WordClass::subordinator | WordClass::determiner)) {
        return;
      }
    }
    if (head_end == 0 || head_end - forum.last < 2) return;
    Reading reading;
    reading.type = EntityType::framework;
    reading.rule = name_rule::forum_text;
    reading.tokens = {forum.first, head_end};
    reading.first_with_owner = forum.first;
    reading.owner = atom->entries.front();
    // "the NATO and OSCE security guidelines" names the same kind of text of the forum before "and" as well.
    if (forum.first >= sentence_.first + 2 && lexed_.text(forum.first - 1) == "and") {
      const Atom* other = runs_.atom_over(forum.first - 2);
      if (other != nullptr && other->type == EntityType::forum) {
        Reading twin = reading;
        twin.tokens = other->tokens;
        twin.first_with_owner = other->tokens.first;
        twin.owner = other->entries.front();
        twin.name =
            std::string{lexed_.text(other->tokens)} + " " + std::string{lexed_.text({forum.last, head_end})};
        readings_.push_back(std::move(twin));
      }
    }
    readings_.push_back(std::move(reading));
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  const RunFinder& runs_;
  std::vector<Reading> readings_;
};

}  // namespace

std::vector<Reading> read_forum_text(const LexedView& lexed, TokenRange sentence, const RunFinder& runs,
                                     TokenRange issuer) {
  return TextReader{lexed, sentence, runs}.read(issuer);
}

}  // namespace entente
