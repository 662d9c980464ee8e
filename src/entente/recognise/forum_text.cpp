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
  /// "71/199", "ES-11/2", "1325 (2000)": where the number of a resolution ends, or `at` if none begins there.
  std::uint32_t number_end(std::uint32_t at) const {
    std::uint32_t end = at;
    if (end + 2 < sentence_.last && lexed_.token(end).letter_case == TokenCase::upper &&
        lexed_.is_mark(end + 1, '-') && lexed_.token(end + 1).glued)
      end += 2;
    if (end >= sentence_.last || lexed_.token(end).kind != TokenKind::number) return at;
    ++end;
    while (end + 1 < sentence_.last && lexed_.is_mark(end, '/') &&
           lexed_.token(end + 1).kind == TokenKind::number)
      end += 2;
    return runs_.behind_year_in_brackets(end);
  }

  Reading resolution(TokenRange tokens, TokenRange forum) const {
    Reading reading;
    reading.type = EntityType::framework;
    reading.rule = name_rule::forum_text;
    reading.tokens = tokens;
    reading.first_with_owner = tokens.first;
    reading.owner = runs_.atom_at(forum.first)->entries.front();
    return reading;
  }

  /// "United Nations General Assembly (UNGA) resolution 71/199", "… resolutions ES-11/1 and ES-11/2"
  bool read_resolution(TokenRange forum) {
    std::uint32_t at = forum.last;
    if (at + 2 < sentence_.last && lexed_.is_mark(at, '(') && lexed_.is_mark(at + 2, ')')) at += 3;
    if (at + 1 >= sentence_.last) return false;
    const bool several = lexed_.text(at) == "resolutions" || lexed_.text(at) == "Resolutions";
    if (!several && lexed_.text(at) != "resolution") return false;
    std::uint32_t first = at + 1;
    std::uint32_t end = number_end(first);
    if (end == first) return false;
    if (!several) {
      readings_.push_back(resolution({forum.first, end}, forum));
      return true;
    }
    bool opens = true;  // the first has the name of the forum before it, the others their numbers only
    while (end > first) {
      readings_.push_back(resolution({opens ? forum.first : first, end}, forum));
      readings_.back().name =
          std::string{lexed_.text(forum)}.append(" resolution ").append(lexed_.text({first, end}));
      opens = false;
      std::uint32_t next = end;
      if (next < sentence_.last && lexed_.is_mark(next, ',')) ++next;
      if (next < sentence_.last && lexed_.text(next) == "and") ++next;
      if (next == end) break;
      first = next;
      end = number_end(first);
    }
    return true;
  }

  /// "resolution 1373 of the | United Nations Security Council"
  bool read_resolution_before(TokenRange forum) {
    std::uint32_t at = forum.first;
    if (at > sentence_.first && lexed_.text(at - 1) == "the") --at;
    if (at < sentence_.first + 3 || lexed_.text(at - 1) != "of") return false;
    constexpr std::uint32_t longest_number = 6;
    const std::uint32_t of = at - 1;
    for (std::uint32_t first = of; first > sentence_.first + 1 && of - first < longest_number; --first) {
      const std::string_view text = lexed_.text(first - 1);
      if (text != "resolution" && text != "Resolution") continue;
      if (number_end(first) != of) return false;
      readings_.push_back(resolution({first - 1, of}, forum));
      readings_.back().name =
          std::string{lexed_.text(forum)}.append(" ").append(lexed_.text({first - 1, of}));
      return true;
    }
    return false;
  }

  /// "EU strategy | on the Indo-Pacific": where the name of what it is on ends.
  std::uint32_t behind_subject(std::uint32_t at) const {
    if (at + 2 >= sentence_.last || (lexed_.text(at) != "on" && lexed_.text(at) != "for")) return at;
    const std::uint32_t next = lexed_.text(at + 1) == "the" ? at + 2 : at + 1;
    const TokenRange run = runs_.run_at(next);
    return run.empty() ? at : run.last;
  }

  /// "Oran international conference on Chile": named in small letters by its place and subject.
  bool read_conference(const Atom& place) {
    if (place.type != EntityType::place) return false;
    std::uint32_t at = place.tokens.last;
    if (at < sentence_.last && lexed_.text(at) == "international") ++at;
    if (at >= sentence_.last || lexed_.token(at).letter_case != TokenCase::lower ||
        !lexed_.word(at).is(WordClass::meeting))
      return false;
    const std::uint32_t end = behind_subject(at + 1);
    if (end == at + 1) return false;
    Reading reading;
    reading.type = EntityType::forum;
    reading.rule = name_rule::forum_text;
    reading.tokens = {place.tokens.first, end};
    reading.first_with_owner = place.tokens.first;
    readings_.push_back(std::move(reading));
    return true;
  }

  /// "NATO security guidelines", "the NATO and OSCE security guidelines": texts named in small letters.
  void read_text(TokenRange forum) {
    const Atom* atom = runs_.atom_at(forum.first);
    if (atom == nullptr || read_conference(*atom)) return;
    if (atom->type != EntityType::forum || read_resolution(forum) || read_resolution_before(forum)) return;
    std::uint32_t at = forum.last;
    std::uint32_t head_end = 0;
    for (int words = 0; words < 3 && at < sentence_.last; ++words, ++at) {
      if (lexed_.token(at).letter_case != TokenCase::lower) return;
      lexed_.gazetteer->lower_texts.match(
          lexed_.from(at, sentence_), [&](const PhraseTrie::Match& match) { head_end = at + match.size; });
      if (head_end != 0) break;
      const Word& word = lexed_.word(at);
      if (word.is(WordClass::preposition | WordClass::conjunction | WordClass::modal | WordClass::be |
                  WordClass::have | WordClass::subordinator | WordClass::determiner)) {
        return;
      }
    }
    if (head_end == 0) return;
    const std::uint32_t subject_end = behind_subject(head_end);
    if (subject_end == head_end && head_end - forum.last < 2) return;
    head_end = subject_end;
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
