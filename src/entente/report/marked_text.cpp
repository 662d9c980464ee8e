#include "entente/report/marked_text.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente {

namespace {

/// A line as long as this was broken because the page ended.
constexpr std::size_t full_line = 55;

bool goes_on(char first) {
  return static_cast<unsigned char>(first) >= 0xC3 || is_ascii_lower(first) || is_ascii_upper(first) ||
         first == '(' || first == '"';
}

std::string with_lines_joined(std::string text) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '\n') continue;
    if (i - begin >= full_line && goes_on(text[i + 1])) text[i] = ' ';
    begin = i + 1;
  }
  return text;
}

enum class MarkKind : std::uint8_t { passage, commitment, entity };

struct Mark {
  CodePointRange range;
  MarkKind kind = MarkKind::passage;
  std::uint32_t index = 0;
};

std::vector<Mark> marks_of(const StatementFacts& facts) {
  std::vector<Mark> marks;
  const auto add = [&](CodePointRange range, MarkKind kind, std::size_t index) {
    if (range.begin < range.end) marks.push_back({range, kind, static_cast<std::uint32_t>(index)});
  };
  for (std::size_t i = 0; i < facts.passages.size(); ++i) add(facts.passages[i].range, MarkKind::passage, i);
  for (std::size_t i = 0; i < facts.commitments.size(); ++i)
    add(facts.commitments[i].clause, MarkKind::commitment, i);
  for (std::size_t i = 0; i < facts.entities.size(); ++i) {
    for (const MentionFact& mention : facts.entities[i].mentions) add(mention.range, MarkKind::entity, i);
  }
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tie(a.range.begin, b.range.end, a.kind, a.index) <
           std::tie(b.range.begin, a.range.end, b.kind, b.index);
  });
  return marks;
}

/// The last of `open` of a kind: the innermost, since outer marks begin first.
std::optional<std::uint32_t> innermost(const std::vector<Mark>& open, MarkKind kind) {
  const auto found =
      std::find_if(open.rbegin(), open.rend(), [&](const Mark& mark) { return mark.kind == kind; });
  return found == open.rend() ? std::nullopt : std::optional{found->index};
}

}  // namespace

std::vector<TextPiece> marked_text(const StatementFacts& facts) {
  const std::string source = with_lines_joined(facts.source);
  const CodePointIndexView text{source};
  const std::vector<Mark> marks = marks_of(facts);
  std::set<std::uint32_t> edges{0, static_cast<std::uint32_t>(text.size())};
  for (const Mark& mark : marks) edges.insert({mark.range.begin, mark.range.end});

  std::vector<TextPiece> out;
  std::vector<Mark> open;
  auto next = marks.begin();
  for (auto edge = edges.begin(); std::next(edge) != edges.end(); ++edge) {
    std::erase_if(open, [&](const Mark& mark) { return mark.range.end <= *edge; });
    for (; next != marks.end() && next->range.begin == *edge; ++next) open.push_back(*next);
    const std::string_view words = text.slice({*edge, *std::next(edge)});
    if (words.empty()) continue;
    TextPiece piece{std::string{words}, {}, innermost(open, MarkKind::commitment), {}};
    if (const auto passage = innermost(open, MarkKind::passage)) piece.passage = PassageId{*passage};
    if (const auto entity = innermost(open, MarkKind::entity)) piece.entity = EntityId{*entity};
    out.push_back(std::move(piece));
  }
  return out;
}

}  // namespace entente
