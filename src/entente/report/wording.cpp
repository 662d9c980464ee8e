#include "entente/report/wording.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <fmt/core.h>

#include "entente/base/calendar.hpp"
#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

/// "2014-09", "2014" and whole dates; nothing for what is none.
std::optional<Date> partial_date(std::string_view iso) {
  if (iso.size() == 4 || iso.size() == 7) {
    const std::string whole = std::string{iso} + (iso.size() == 4 ? "-01-01" : "-01");
    std::optional<Date> date = parse_iso_date(whole);
    if (date) date->day = 0;
    if (date && iso.size() == 4) date->month = 0;
    return date;
  }
  return iso.size() == 10 ? parse_iso_date(iso) : std::nullopt;
}

std::string day_and_month(Date date) {
  if (date.month == 0) return {};
  const std::string_view month = months[date.month - 1U];
  return date.day == 0 ? std::string{month} : fmt::format("{} {}", date.day, month);
}

std::string whole_date(Date date) {
  const std::string begin = day_and_month(date);
  return begin.empty() ? fmt::format("{}", date.year) : fmt::format("{} {}", begin, date.year);
}

}  // namespace

std::string date_words(std::string_view iso) {
  if (iso.empty()) return "undated";
  const std::size_t slash = iso.find('/');
  const std::optional<Date> first = partial_date(iso.substr(0, slash));
  if (slash == std::string_view::npos) return first ? whole_date(*first) : std::string{iso};
  const std::optional<Date> last = partial_date(iso.substr(slash + 1));
  if (!first || !last) return std::string{iso};
  if (first->year != last->year || first->month == 0)
    return fmt::format("{} to {}", whole_date(*first), whole_date(*last));
  if (first->month == last->month && first->day != 0 && last->day != 0)
    return fmt::format("{} to {}", first->day, whole_date(*last));
  return fmt::format("{} to {}", day_and_month(*first), whole_date(*last));
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string two_digits(double value) {
  const std::string digits = fmt::format("{:.2f}", std::abs(value));
  return value < 0 && digits != "0.00" ? "−" + digits : digits;
}

std::string percent(double share) {
  return fmt::format("{:.0f}%", share * 100);
}

std::string joined(const std::vector<std::string>& words, std::size_t most) {
  std::string out;
  const std::size_t shown = words.size() > most ? most - 1 : words.size();
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += i + 1 == words.size() ? " and " : ", ";
    out += words[i];
  }
  if (shown < words.size()) out += fmt::format(" and {} others", words.size() - shown);
  return out;
}

std::string_view sign(Verdict verdict) noexcept {
  constexpr std::array<std::string_view, verdict_count> signs{"●", "≈", "⇢", "✚", "○", "■", "●", "▲", "▼"};
  return signs[static_cast<std::size_t>(verdict)];
}

std::string_view meaning(Verdict verdict) noexcept {
  constexpr std::array<std::string_view, verdict_count> meanings{
      "both statements name it",
      "both statements have it, the later one by a new name, and says so",
      "another thing took its place, by the source given, and the later statement names that",
      "the later statement has it, the earlier one nothing like it",
      "the earlier statement has it, the later one is silent: silence is no end",
      "a source says that it came to its end",
      "a later commitment takes it up",
      "a later commitment takes it up with more force or more that is definite",
      "a later commitment takes it up with less force or less that is definite"};
  return meanings[static_cast<std::size_t>(verdict)];
}

std::string phrase(Predicate predicate) {
  std::string out;
  for (const char c : local_name(predicate)) {
    if (is_ascii_upper(c)) out += ' ';
    out += to_ascii_lower(c);
  }
  return out;
}

const std::string& title_of(const StatementFacts& facts) noexcept {
  return facts.title.empty() ? facts.file : facts.title;
}

std::string report_title(const Report& report) {
  const KeyFigures& figures = report.figures;
  const std::string statements = counted(figures.statements, "statement", "statements");
  const std::string first = figures.first_date.substr(0, 4);
  const std::string last = figures.last_date.substr(0, 4);
  const std::string years = first.empty() ? "" : first == last ? ", " + first : ", " + first + " to " + last;
  if (figures.parties.empty()) return statements + years;
  return joined(figures.parties, 4) + ": " + statements + years;
}

std::string statement_name(const Report& report, std::size_t statement) {
  const StatementFacts& facts = report.statements[statement];
  const auto same_date = [&](const StatementFacts& other) { return other.date == facts.date; };
  const bool alone = std::count_if(report.statements.begin(), report.statements.end(), same_date) == 1;
  if (alone && !facts.date.empty()) return date_words(facts.date);
  return facts.date.empty() ? title_of(facts) : date_words(facts.date) + ", " + title_of(facts);
}

}  // namespace entente
