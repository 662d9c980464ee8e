#include "entente/gallery.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

#include "entente/emit/commitment_picture.hpp"
#include "entente/emit/continuity_picture.hpp"
#include "entente/emit/dot.hpp"

namespace entente {

namespace {

constexpr std::size_t statements_at_most = 12;
constexpr std::size_t continuities_at_most = 4;

NodeSizes sizes_in(std::span<const StatementFacts> statements, Projection projection, unsigned jobs) {
  return sizes_by(project(statements, projection), usual_measure, jobs);
}

std::string day_of(const StatementFacts& facts) {
  return facts.date.empty() ? "undated" : facts.date;
}

class Gallery {
 public:
  void add(std::string name, Drawing drawing) {
    // Dates have no slash; an interval's becomes none, so that the name stays one file's.
    std::replace(name.begin(), name.end(), '/', '_');
    std::string free = name;
    for (int copy = 2; !taken_.insert(free).second; ++copy) free = name + '-' + std::to_string(copy);
    drawings_.push_back({std::move(free), std::move(drawing)});
  }
  std::vector<NamedDrawing> take() && { return std::move(drawings_); }

 private:
  std::set<std::string> taken_;
  std::vector<NamedDrawing> drawings_;
};

void add_statements(Gallery& gallery, std::span<const StatementFacts> statements, unsigned jobs) {
  if (statements.size() < 2) return;
  const std::size_t first = statements.size() - std::min(statements.size(), statements_at_most);
  for (std::size_t i = first; i < statements.size(); ++i) {
    const auto one = statements.subspan(i, 1);
    gallery.add("statement-" + day_of(statements[i]),
                draw_network(one, {}, sizes_in(one, Projection::relations, jobs)));
  }
}

void add_continuities(Gallery& gallery, std::span<const StatementFacts> statements,
                      std::span<const StatementPair> pairs) {
  std::vector<const StatementPair*> latest;
  for (const StatementPair& pair : pairs) latest.push_back(&pair);
  std::sort(latest.begin(), latest.end(), [](const StatementPair* a, const StatementPair* b) {
    return std::pair{a->later, a->earlier} < std::pair{b->later, b->earlier};
  });
  if (latest.size() > continuities_at_most)
    latest.erase(latest.begin(), latest.end() - static_cast<std::ptrdiff_t>(continuities_at_most));
  for (const StatementPair* pair : latest) {
    const StatementFacts& earlier = statements[pair->earlier];
    const StatementFacts& later = statements[pair->later];
    gallery.add("continuity-" + day_of(earlier) + "-to-" + day_of(later),
                draw_continuity(earlier, later, pair->continuity));
  }
}

}  // namespace

std::vector<NamedDrawing> draw_gallery(std::span<const StatementFacts> statements,
                                       std::span<const StatementPair> pairs, unsigned jobs) {
  Gallery gallery;
  gallery.add("graph", draw_network(statements, {}, sizes_in(statements, Projection::relations, jobs)));
  gallery.add("commitments",
              draw_commitments(statements, sizes_in(statements, Projection::commitments, jobs)));
  add_statements(gallery, statements, jobs);
  add_continuities(gallery, statements, pairs);
  return std::move(gallery).take();
}

}  // namespace entente
