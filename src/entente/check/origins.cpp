#include "entente/check/origins.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace entente {

namespace {

/// The least line of each key.
template <class Key>
std::vector<std::pair<Key, std::uint32_t>> first_lines(std::vector<std::pair<Key, std::uint32_t>> all) {
  std::sort(all.begin(), all.end());
  const auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  all.shrink_to_fit();
  return all;
}

}  // namespace

void Origins::add(const QuadFile& file, std::vector<IdTriple> triples) {
  Origin& out = origins_.emplace_back();
  out.name = file.name;
  if (!file.lines.empty()) {
    std::vector<std::pair<IdTriple, std::uint32_t>> lined;
    lined.reserve(triples.size());
    for (std::size_t i = 0; i < triples.size(); ++i) {
      lined.emplace_back(triples[i], file.lines[i].object);
      const bool goes_on = i > 0 && triples[i - 1].subject == triples[i].subject;
      if (!goes_on) out.subject_lines.emplace_back(triples[i].subject, file.lines[i].subject);
    }
    out.subject_lines = first_lines(std::move(out.subject_lines));
    // In the order of TripleIndex::all().
    for (const auto& [triple, line] : first_lines(std::move(lined))) out.lines.push_back(line);
    out.lines.shrink_to_fit();
  }
  out.triples = TripleIndex{std::move(triples)};
}

std::uint32_t Origins::line_in(const Origin& origin, TermId subject, std::optional<TermId> path,
                               std::optional<TermId> value) {
  if (origin.lines.empty()) return 0;
  const auto line_of = [&](const IdTriple& triple) {
    const auto all = origin.triples.all();
    return origin
        .lines[static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), triple) - all.begin())];
  };
  const auto first_of = [&](std::span<const IdTriple> triples) {
    std::uint32_t least = UINT32_MAX;
    for (const IdTriple& triple : triples) least = std::min(least, line_of(triple));
    return least;
  };
  if (path && value && origin.triples.contains({subject, *path, *value}))
    return line_of({subject, *path, *value});
  if (path) {
    const auto found = origin.triples.about(subject, *path);
    if (!found.empty()) return first_of(found);
  }
  const auto& subjects = origin.subject_lines;
  const auto found = std::lower_bound(subjects.begin(), subjects.end(), std::pair{subject, 0U});
  if (found != subjects.end() && found->first == subject) return found->second;
  const auto pointing = origin.triples.pointing_at(subject);
  return pointing.empty() ? 0 : first_of(pointing);
}

Place Origins::place_of(TermId subject, std::optional<TermId> path, std::optional<TermId> value) const {
  const auto first = [&](const auto& fits) -> const Origin* {
    const auto found = std::find_if(origins_.begin(), origins_.end(), fits);
    return found == origins_.end() ? nullptr : &*found;
  };
  const Origin* origin = nullptr;
  if (path && value)
    origin = first([&](const Origin& each) { return each.triples.contains({subject, *path, *value}); });
  if (origin == nullptr)
    origin = first([&](const Origin& each) { return !each.triples.about(subject).empty(); });
  if (origin == nullptr)
    origin = first([&](const Origin& each) { return !each.triples.pointing_at(subject).empty(); });
  if (origin == nullptr) origin = &origins_.front();
  return {origin->name, line_in(*origin, subject, path, value)};
}

}  // namespace entente
