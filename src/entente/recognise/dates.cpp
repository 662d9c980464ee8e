#include "entente/recognise/dates.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::array<std::pair<std::string_view, Lean>, 6> pointers{{{"last", Lean::last},
                                                                     {"past", Lean::past},
                                                                     {"this", Lean::current},
                                                                     {"next", Lean::next},
                                                                     {"coming", Lean::next},
                                                                     {"upcoming", Lean::next}}};
constexpr std::array<std::string_view, 5> seasons{"spring", "summer", "fall", "autumn", "winter"};
constexpr std::array<std::string_view, 10> ahead{"upcoming", "forthcoming", "scheduled", "planned",
                                                 "slated",   "scheduling",  "expected",  "forward",
                                                 "coming",   "next"};
constexpr std::array<std::string_view, 3> parts_of_a_season{"early", "mid", "late"};

template <class Array>
bool is_one_of(const Array& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class DateReader {
 public:
  DateReader(const LexedView& lexed, TokenRange sentence, std::optional<Date> issued)
      : lexed_{lexed}, sentence_{sentence}, issued_{issued} {}

  std::vector<DateAt> read() {
    std::uint32_t i = sentence_.first;
    while (i < sentence_.last) i = may_begin(i) ? read_at(i) : i + 1;
    return std::move(dates_);
  }

 private:
  bool may_begin(std::uint32_t i) const {
    const Token& token = lexed_.token(i);
    if (token.kind == TokenKind::number) return !token.glued || i == sentence_.first;
    return token.kind == TokenKind::word &&
           (lexed_.word(i).is(WordClass::name_stop) || opens_part_of_year(i));
  }

  /// "the | first quarter of 2025"
  bool opens_part_of_year(std::uint32_t i) const {
    return i + 2 < sentence_.last && (lexed_.text(i + 1) == "quarter" || lexed_.text(i + 1) == "half");
  }

  std::uint32_t read_at(std::uint32_t i) {
    constexpr std::uint32_t longest_date = 16;
    const std::uint32_t limit = std::min(sentence_.last, i + longest_date);
    const std::string_view text = lexed_.text({i, limit});
    std::uint32_t first = i;
    std::optional<Anchor> anchor;
    if (issued_) {
      anchor = Anchor{*issued_, Lean::nearest, false};
      if (const auto pointed = pointer_before(i)) {
        first = pointed->first;
        anchor->lean = pointed->second;
        anchor->whole = is_whole(i);
      } else {
        anchor->lean = tense_at(i);
        anchor->whole = is_whole(i) && (is_season(i) ? season_stands(i) : month_stands(i));
      }
    }
    const auto match = match_date(text, anchor);
    if (!match) return i + 1;
    std::uint32_t end = i;
    while (end < limit && lexed_.token(end).range.begin < lexed_.token(i).range.begin + match->size) ++end;
    dates_.push_back({{first, end}, match->period});
    return std::max(end, i + 1);
  }

  std::string lower(std::uint32_t i) const { return to_lower(lexed_.text(i)); }
  bool is_season(std::uint32_t i) const { return is_one_of(seasons, lower(i)); }

  /// A month in full and with a capital, or a season.
  bool is_whole(std::uint32_t i) const {
    if (is_season(i)) return true;
    const bool in_full = lexed_.text(i).size() > 3 || lexed_.text(i) == "May";
    return in_full && lexed_.token(i).letter_case == TokenCase::capitalised;
  }

  /// "last | March", "this past | fall", "next | May": where the words begin, and what they say.
  std::optional<std::pair<std::uint32_t, Lean>> pointer_before(std::uint32_t i) const {
    if (i == sentence_.first || lexed_.token(i).kind != TokenKind::word) return std::nullopt;
    const std::string word = lower(i - 1);
    const auto* const found =
        std::find_if(pointers.begin(), pointers.end(), [&](const auto& p) { return p.first == word; });
    if (found == pointers.end()) return std::nullopt;
    std::uint32_t first = i - 1;
    if (first > sentence_.first && word != "this" && lower(first - 1) == "this") --first;
    return std::pair{first, found->second};
  }

  /// "in June", "early June", "the September meeting"; but not "on May", "Theresa May", "the March of".
  bool month_stands(std::uint32_t i) const {
    if (i == sentence_.first) return false;
    std::uint32_t before = i - 1;
    if (lexed_.is_mark(before, '-') && before > sentence_.first) --before;
    const std::string word = lower(before);
    if (is_one_of(parts_of_a_season, word)) return true;
    if (before != i - 1) return false;
    const Word& classes = lexed_.word(before);
    if (word == "and" || word == "or") return !dates_.empty() && dates_.back().tokens.last == before;
    if (classes.is(WordClass::preposition))
      return word != "on" && word != "with" && word != "to" && word != "as";
    const bool possessed = lexed_.token(before).kind == TokenKind::clitic;
    if (!possessed && !classes.is(WordClass::determiner | WordClass::possessive)) return false;
    if (i + 1 >= sentence_.last || lexed_.token(i + 1).kind != TokenKind::word) return false;
    const Word& next = lexed_.word(i + 1);
    const bool verb_too = lexed_.text(i) == "May" || lexed_.text(i) == "March";
    if (verb_too) return next.is(WordClass::meeting) || lexed_.is_capital(i + 1);
    return !next.is(WordClass::preposition | WordClass::modal | WordClass::be | WordClass::have);
  }

  /// "in the spring"; but not "in the fall of the wall", "in the winter storm".
  bool season_stands(std::uint32_t i) const {
    if (i < sentence_.first + 2 || lower(i - 1) != "the") return false;
    if (!lexed_.word(i - 2).is(WordClass::preposition) || lower(i - 2) == "of") return false;
    if (i + 1 >= sentence_.last || lexed_.token(i + 1).kind != TokenKind::word) return true;
    return lexed_.word(i + 1).is(WordClass::preposition | WordClass::conjunction | WordClass::subordinator) &&
           lexed_.text(i + 1) != "of" && lexed_.text(i + 1) != "in";
  }

  /// What the verb before the date says, else the one behind it.
  Lean tense_at(std::uint32_t i) const {
    for (std::uint32_t k = i; k > sentence_.first && !lexed_.is_mark(k - 1, ';'); --k) {
      if (const Lean lean = tense_of(k - 1); lean != Lean::nearest) return lean;
    }
    for (std::uint32_t k = i + 1; k < sentence_.last && !lexed_.is_mark(k, ';'); ++k) {
      if (const Lean lean = tense_of(k); lean != Lean::nearest) return lean;
    }
    return Lean::nearest;
  }

  Lean tense_of(std::uint32_t k) const {
    if (lexed_.token(k).kind != TokenKind::word || lexed_.token(k).letter_case != TokenCase::lower)
      return Lean::nearest;
    const Word& word = lexed_.word(k);
    const std::string_view text = lexed_.text(k);
    if (word.is(WordClass::modal_high) || is_one_of(ahead, text)) return Lean::after;
    if (text == "was" || text == "were") return Lean::before;
    if (text == "to" && k + 1 < sentence_.last && lexed_.word(k + 1).is(VerbForm::base)) return Lean::after;
    if (!word.is(VerbForm::past) || word.is(VerbForm::base) || word.is(WordClass::noun_too))
      return Lean::nearest;
    // "is committed", "will be held": the verb before it has the tense.
    const bool passive = k > sentence_.first && (lexed_.word(k - 1).is(WordClass::be | WordClass::adverb));
    return passive ? Lean::nearest : Lean::before;
  }

  const LexedView& lexed_;
  TokenRange sentence_;
  std::optional<Date> issued_;
  std::vector<DateAt> dates_;
};

}  // namespace

std::vector<DateAt> read_dates(const LexedView& lexed, TokenRange sentence, std::optional<Date> issued) {
  return DateReader{lexed, sentence, issued}.read();
}

}  // namespace entente
