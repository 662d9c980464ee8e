#include "entente/gallery.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "entente/analyse/series.hpp"
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
                      const Knowledge& knowledge) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Series& series : find_series(statements)) {
    for (std::size_t i = 1; i < series.statements.size(); ++i)
      pairs.emplace_back(series.statements[i - 1], series.statements[i]);
  }
  std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    return std::pair{a.second, a.first} > std::pair{b.second, b.first};
  });
  if (pairs.size() > continuities_at_most) pairs.resize(continuities_at_most);
  std::reverse(pairs.begin(), pairs.end());
  for (const auto& [earlier, later] : pairs) {
    gallery.add("continuity-" + day_of(statements[earlier]) + "-to-" + day_of(statements[later]),
                draw_continuity(statements[earlier], statements[later],
                                compare_statements(statements[earlier], statements[later], knowledge)));
  }
}

}  // namespace

std::vector<NamedDrawing> draw_gallery(std::span<const StatementFacts> statements, const Knowledge& knowledge,
                                       unsigned jobs) {
  Gallery gallery;
  gallery.add("graph", draw_network(statements, {}, sizes_in(statements, Projection::relations, jobs)));
  gallery.add("commitments",
              draw_commitments(statements, sizes_in(statements, Projection::commitments, jobs)));
  add_statements(gallery, statements, jobs);
  add_continuities(gallery, statements, knowledge);
  return std::move(gallery).take();
}

}  // namespace entente
