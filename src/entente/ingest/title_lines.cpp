#include "entente/ingest/title_lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "entente/base/text.hpp"

namespace entente {

namespace {

constexpr std::size_t farthest_genre = 6;

/// From the name of the meeting at `base` to the genre below it, datelines left out; `base` alone if none is
/// near.
std::vector<std::size_t> down_to_genre(const std::vector<HeadLine>& head, std::size_t base) {
  std::vector<std::size_t> lines{base};
  for (std::size_t i = base + 1; i < std::min(head.size(), base + farthest_genre); ++i) {
    if (head[i].dateline) continue;
    lines.push_back(i);
    if (head[i].genre) return lines;
  }
  return {base};
}

/// The names of meetings right above the genre at `base`; none where that tells by itself what it is about.
std::vector<std::size_t> meetings_above(const std::vector<HeadLine>& head, std::size_t base) {
  constexpr std::size_t fewest_telling = 6;  // "Reef Declaration on Safety and Harbours"
  if (head[base].words >= fewest_telling) return {};
  std::vector<std::size_t> lines;
  for (std::size_t i = base; i-- > 0;) {
    if (head[i].dateline) continue;
    if (!head[i].meeting || head[i].genre) break;
    lines.insert(lines.begin(), i);
  }
  return lines;
}

}  // namespace

bool has_title_case(std::string_view line) {
  constexpr std::size_t longest_small = 4;  // "with", "from"
  for (std::size_t first = 0; first < line.size();) {
    const std::size_t last = std::min(line.find(' ', first), line.size());
    if (last - first > longest_small && is_ascii_lower(line[first])) return false;
    first = last + 1;
  }
  return true;
}

bool is_release_note(std::string_view line) {
  constexpr std::size_t longest = 40;
  constexpr std::size_t longest_with_embargo = 60;
  const std::string small = to_lower(line.substr(0, longest_with_embargo));
  return (line.size() <= longest && small.ends_with("release")) ||
         (line.size() <= longest_with_embargo && small.find("for immediate") != std::string::npos);
}

bool continues_title(std::string_view line) {
  static constexpr std::array<std::string_view, 8> openers{"of",      "on",   "by",        "for",
                                                           "between", "from", "following", "and"};
  const std::string_view word = line.substr(0, line.find(' '));
  return word.size() < line.size() &&
         std::any_of(openers.begin(), openers.end(),
                     [&](std::string_view opener) { return equal_ignoring_case(word, opener); });
}

std::vector<std::size_t> title_lines(const std::vector<HeadLine>& head, std::size_t base) {
  if (!head[base].genre) return down_to_genre(head, base);
  // "Joint Statement of the Third Reef Conference" says itself what met; a letterhead may stand above.
  const bool whole = head[base].meeting && head[base].words >= fewest_title_words;
  std::vector<std::size_t> lines = whole ? std::vector<std::size_t>{} : meetings_above(head, base);
  lines.push_back(base);
  bool told = head[base].words >= fewest_title_words || lines.size() > 1;
  for (std::size_t i = base + 1; i < head.size(); ++i) {
    const HeadLine& line = head[i];
    const bool names_what_met = !told && line.meeting && !line.genre;
    const bool above_date = i + 1 < head.size() && head[i + 1].dateline && !line.genre;
    // "Joint Statement / Nordic Ministers for Reefs", and then the date
    const bool issuers = above_date && !told && line.words > 2;
    // "JOINT STATEMENT / OF THE FIRST MEETING OF THE / REEF COMMISSION", and then the date
    const bool rest = above_date && line.shouted && head[i - 1].shouted && head[i - 1].continues;
    // "… ON THE OCCASION OF THE VISIT OF ANA LIMA, / PRESIDENT OF THE REPUBLIC OF CHILE"
    const bool closes = head[i - 1].open && !line.genre && line.shouted == head[i - 1].shouted;
    if (line.dateline || !(line.continues || names_what_met || issuers || rest || closes)) break;
    lines.push_back(i);
    told = true;
  }
  return lines;
}

}  // namespace entente
