#include "entente/base/calendar.hpp"

#include <algorithm>
#include <array>

#include "entente/base/anchor.hpp"
#include "entente/base/ordinal.hpp"
#include "entente/base/text.hpp"
#include "entente/base/text_cursor.hpp"

namespace entente {

namespace {

constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekday_names{"monday", "tuesday",  "wednesday", "thursday",
                                                        "friday", "saturday", "sunday"};

struct Season {
  std::string_view name;
  int first_month;
};
constexpr std::array<Season, 5> seasons{
    {{"spring", 3}, {"summer", 6}, {"fall", 9}, {"autumn", 9}, {"winter", 12}}};

constexpr int earliest_prose_year = 1800;
constexpr int latest_prose_year = 2199;

int days_in_month(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

Date make_date(int year, int month = 0, int day = 0) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void append_number(std::string& out, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  out.append(width > digits.size() ? width - digits.size() : 0, '0');
  out += digits;
}

/// All the digits that stand here, when there are `least` to `most` of them.
std::optional<int> read_digits(Cursor& cursor, std::size_t least, std::size_t most) {
  std::size_t size = 0;
  int value = 0;
  while (size <= most && is_ascii_digit(cursor.peek(size))) value = 10 * value + (cursor.peek(size++) - '0');
  if (size < least || size > most) return std::nullopt;
  cursor.at += size;
  return value;
}

/// Neither a word nor a longer number ("13,000", "2.5") goes on here.
bool at_number_end(const Cursor& cursor) {
  const char mark = cursor.peek();
  return cursor.at_word_end() &&
         !((mark == '.' || mark == ',' || mark == '/') && is_ascii_digit(cursor.peek(1)));
}

std::optional<int> read_year(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<int> {
    const auto year = read_digits(c, 4, 4);
    const bool plausible = year && *year >= earliest_prose_year && *year <= latest_prose_year;
    return plausible && at_number_end(c) ? year : std::nullopt;
  });
}

/// ", 2014", " 2014", ",2014" or " of 2014".
std::optional<int> read_following_year(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<int> {
    const bool comma = c.take(",");
    if (!c.take_spaces() && !comma) return std::nullopt;
    take_word_and_space(c, "of");
    return read_year(c);
  });
}

std::optional<int> read_month(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<int> {
    const auto word = read_word(c);
    if (word.size() < 3 || !is_ascii_upper(word[0])) return std::nullopt;
    const auto tail = word.substr(1);
    if (!std::all_of(tail.begin(), tail.end(), is_ascii_lower) &&
        !std::all_of(tail.begin(), tail.end(), is_ascii_upper)) {
      return std::nullopt;
    }
    const std::string name = to_lower(word);
    for (std::size_t i = 0; i < month_names.size(); ++i) {
      const bool whole = name == month_names[i];
      const bool shortened = name == month_names[i].substr(0, 3) || (i == 8 && name == "sept");
      if (!whole && !shortened) continue;
      if (!whole) c.take(".");
      return static_cast<int>(i + 1);
    }
    return std::nullopt;
  });
}

/// "9", "9th"; also before ",2014", which is no longer number but a year.
std::optional<int> read_day(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<int> {
    const auto day = read_digits(c, 1, 2);
    if (!day || *day == 0 || *day > 31) return std::nullopt;
    if (!c.at_word_end()) {
      const auto suffix = to_lower(read_word(c));
      if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") return std::nullopt;
    }
    Cursor ahead = c;
    return at_number_end(c) || read_following_year(ahead) ? day : std::nullopt;
  });
}

enum class Joiner { none, range, list };

/// What stands between the ends of a period: a dash, "to", "through", or "and".
Joiner read_joiner(Cursor& cursor) {
  Cursor c = cursor;
  const bool spaced = c.take_spaces();
  Joiner joiner = Joiner::none;
  if (take_dash(c)) {
    joiner = Joiner::range;
    c.take_spaces();
  } else if (spaced && (take_word_and_space(c, "to") || take_word_and_space(c, "through") ||
                        take_word_and_space(c, "until"))) {
    joiner = Joiner::range;
  } else if (spaced && (take_word_and_space(c, "and") || (c.take("&") && c.take_spaces()))) {
    joiner = Joiner::list;
  }
  if (joiner != Joiner::none) cursor = c;
  return joiner;
}

struct Days {
  int first;
  int last;
};

/// "12", "12-13", "12 and 13", "12, 13 and 14", "12, 13, and 14".
std::optional<Days> read_days(Cursor& cursor) {
  const auto first = read_day(cursor);
  if (!first) return std::nullopt;
  const auto last = attempt(cursor, [](Cursor& c) -> std::optional<int> {
    while (c.take(",")) {
      if (c.take_spaces() && take_word_and_space(c, "and")) return read_day(c);
      if (!read_day(c)) return std::nullopt;
    }
    return read_joiner(c) == Joiner::none ? std::nullopt : read_day(c);
  });
  return Days{*first, last.value_or(*first)};
}

/// "eighth day", "twenty-first day", "8th day": as treaties count them.
std::optional<Days> read_counted_day(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<Days> {
    std::optional<int> day = read_day(c);
    if (!day) {
      std::size_t size = 0;
      while (c.peek(size) == '-' || is_ascii_upper(c.peek(size)) || is_ascii_lower(c.peek(size))) ++size;
      day = ordinal_in_words(c.rest().substr(0, size));
      c.at += size;
    }
    if (!day || *day > 31 || !c.take_spaces() || !take_word(c, "day")) return std::nullopt;
    return Days{*day, *day};
  });
}

/// Days of one month, or the whole month when there are none.
struct Span {
  int month = 0;
  std::optional<Days> days;
  std::optional<int> year;
};

std::optional<Span> read_span(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<Span> {
    Span span;
    if (const auto month = read_month(c)) {
      span.month = *month;
      span.days = attempt(c, [](Cursor& d) {
        const bool after_stop = d.at > 0 && d.text[d.at - 1] == '.';
        return d.take_spaces() || after_stop ? read_days(d) : std::nullopt;
      });
    } else {
      take_word_and_space(c, "the");
      span.days = read_counted_day(c);
      if (!span.days) span.days = read_days(c);
      if (!span.days || !c.take_spaces()) return std::nullopt;
      take_word_and_space(c, "of");
      const auto named = read_month(c);
      if (!named) return std::nullopt;
      span.month = *named;
    }
    span.year = read_following_year(c);
    return span;
  });
}

std::optional<Period> resolve(const Span& span, std::optional<int> year) {
  if (!year) return std::nullopt;
  const Period period{make_date(*year, span.month, span.days ? span.days->first : 0),
                      make_date(*year, span.month, span.days ? span.days->last : 0)};
  if (!is_real(period.first) || !is_real(period.last) || period.last < period.first) return std::nullopt;
  return period;
}

/// One span, or two that are the ends of a period. The first borrows the year of the second.
std::optional<Period> read_spans(Cursor& cursor, const std::optional<Anchor>& anchor) {
  return attempt(cursor, [&](Cursor& c) -> std::optional<Period> {
    const auto first = read_span(c);
    if (!first) return std::nullopt;
    Cursor ahead = c;
    const Joiner joiner = read_joiner(ahead);
    const auto second = joiner == Joiner::none ? std::nullopt : read_span(ahead);
    const auto borrowed = second && second->year ? second->year : std::nullopt;
    auto year = first->year ? first->year : borrowed;
    if (!year && anchor && (first->days || anchor->whole))
      year = year_of(*anchor, {first->month, first->days ? first->days->first : 0});
    const auto begin = resolve(*first, year);
    if (begin && second && joiner == Joiner::range) {
      const auto end = resolve(*second, borrowed ? borrowed : year);
      if (end && begin->first <= end->last) {
        c = ahead;
        return Period{begin->first, end->last};
      }
    }
    return begin;
  });
}

/// "2014", "2021-2025", "2014-15".
std::optional<Period> read_years(Cursor& cursor) {
  return attempt(cursor, [](Cursor& c) -> std::optional<Period> {
    const auto first = read_year(c);
    if (!first) return std::nullopt;
    const auto last = attempt(c, [&](Cursor& d) -> std::optional<int> {
      if (read_joiner(d) != Joiner::range) return std::nullopt;
      if (const auto year = read_year(d)) return year;
      const auto end = read_digits(d, 2, 2);
      return end && at_number_end(d) ? std::optional{*first / 100 * 100 + *end} : std::nullopt;
    });
    if (last && *last > *first) return Period{make_date(*first), make_date(*last)};
    Cursor ahead = c;
    if (last || (take_dash(ahead) && is_ascii_digit(ahead.peek()))) return std::nullopt;
    return Period{make_date(*first), make_date(*first)};
  });
}

/// "Fall 2014", "the fall of 2022".
std::optional<Period> read_season(Cursor& cursor, const std::optional<Anchor>& anchor) {
  return attempt(cursor, [&](Cursor& c) -> std::optional<Period> {
    take_word_and_space(c, "the");
    const std::string name = to_lower(read_word(c));
    const auto season = std::find_if(seasons.begin(), seasons.end(), [&](auto& s) { return s.name == name; });
    if (season == seasons.end()) return std::nullopt;
    auto year = read_following_year(c);
    if (!year && anchor && anchor->whole) year = year_of(*anchor, {season->first_month, 0, 3});
    if (!year) return std::nullopt;
    const int last_month = (season->first_month + 1) % 12 + 1;
    const int last_year = last_month < season->first_month ? *year + 1 : *year;
    return Period{make_date(*year, season->first_month), make_date(last_year, last_month)};
  });
}

/// "the first quarter of 2025", "the latter half of 2025".
std::optional<Period> read_part_of_year(Cursor& cursor) {
  constexpr int months = 12;
  return attempt(cursor, [](Cursor& c) -> std::optional<Period> {
    take_word_and_space(c, "the");
    const std::string which = to_lower(read_word(c));
    if (!c.take_spaces()) return std::nullopt;
    const std::string_view unit = read_word(c);
    const int parts = unit == "half" ? 2 : unit == "quarter" ? 4 : 0;
    const auto year = parts != 0 ? read_following_year(c) : std::nullopt;
    if (!year) return std::nullopt;
    const bool last = which == "last" || which == "final" || (which == "latter" && parts == 2);
    const int part = last ? parts : ordinal_in_words(which).value_or(0);
    if (part < 1 || part > parts) return std::nullopt;
    const int length = months / parts;
    return Period{make_date(*year, (part - 1) * length + 1), make_date(*year, part * length)};
  });
}

std::optional<Period> read_iso_day(Cursor& cursor) {
  constexpr std::size_t size = std::string_view{"YYYY-MM-DD"}.size();
  const auto date = parse_iso_date(cursor.rest());
  const Cursor after{cursor.text, cursor.at + size};
  if (!date || date->day == 0 || !at_number_end(after)) return std::nullopt;
  cursor = after;
  return Period{*date, *date};
}

/// "Tuesday, " or "early ", "mid-", "late ": said besides the date, and no part of its value.
void skip_qualifier(Cursor& cursor) {
  attempt(cursor, [](Cursor& c) {
    const std::string word = to_lower(read_word(c));
    const bool weekday = std::find(weekday_names.begin(), weekday_names.end(), word) != weekday_names.end();
    if (weekday) c.take(",");
    return (weekday && c.take_spaces()) ||
           ((word == "early" || word == "mid" || word == "late") && (take_dash(c) || c.take_spaces()));
  });
}

}  // namespace

bool is_real(Date date) noexcept {
  if (date.year < 1 || date.year > 9999 || date.month > 12) return false;
  if (date.month == 0) return date.day == 0;
  return date.day <= days_in_month(date.year, date.month);
}

std::string to_iso(Date date) {
  std::string out;
  append_number(out, date.year, 4);
  if (date.month != 0) append_number(out += '-', date.month, 2);
  if (date.day != 0) append_number(out += '-', date.day, 2);
  return out;
}

std::string to_iso(Period period) {
  return period.first == period.last ? to_iso(period.first)
                                     : to_iso(period.first) + '/' + to_iso(period.last);
}

std::optional<Date> parse_iso_date(std::string_view text) noexcept {
  Cursor c{text};
  const auto year = read_digits(c, 4, 4);
  if (!year) return std::nullopt;
  std::optional<int> month = 0;
  std::optional<int> day = 0;
  if (c.take("-")) {
    month = read_digits(c, 2, 2);
    if (c.take("-")) day = read_digits(c, 2, 2);
  }
  if (!month || !day || (*month == 0 && c.at > 4) || (*day == 0 && c.at > 7)) return std::nullopt;
  const bool ends = c.peek() == 'T' || (c.peek() != '-' && c.at_word_end());
  const Date date = make_date(*year, *month, *day);
  return ends && is_real(date) ? std::optional{date} : std::nullopt;
}

std::optional<DateMatch> match_date(std::string_view text, const std::optional<Anchor>& anchor) {
  Cursor c{text};
  if (auto period = read_iso_day(c)) return DateMatch{*period, c.at};
  skip_qualifier(c);
  auto period = read_spans(c, anchor);
  if (!period) period = read_season(c, anchor);
  if (!period) period = read_part_of_year(c);
  if (!period) period = read_years(c);
  if (!period) return std::nullopt;
  return DateMatch{*period, c.at};
}

std::size_t match_unreal_date(std::string_view text) {
  Cursor c{text};
  const auto is_none = [](int year, int month, int day) {
    return month < 1 || month > 12 || !is_real(make_date(year, month, day)) || day < 1;
  };
  if (const auto year = read_year(c)) {
    const auto month = c.take("-") ? read_digits(c, 2, 2) : std::nullopt;
    const auto day = c.take("-") ? read_digits(c, 2, 2) : std::nullopt;
    return month && day && c.peek() != '-' && c.at_word_end() && is_none(*year, *month, *day) ? c.at : 0;
  }
  const auto span = read_span(c);
  return span && span->days && span->year && is_none(*span->year, span->month, span->days->last) ? c.at : 0;
}

}  // namespace entente
