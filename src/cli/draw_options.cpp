#include "cli/draw_options.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/option_values.hpp"
#include "entente/base/text.hpp"
#include "entente/gallery.hpp"

namespace entente::cli {

namespace {

constexpr std::size_t farthest = 10;

/// The names of all values of a kind.
template <class Values>
std::vector<std::string> names_of(const Values& values) {
  std::vector<std::string> names;
  for (const auto value : values) names.emplace_back(name(value));
  return names;
}

/// Sets `chosen`, an enumeration in the order of `names`, if a value was said.
template <class Choice>
Expected<void> choose_if_said(const std::string& option, const std::optional<std::string>& value,
                              const std::vector<std::string>& names, const std::string& kind,
                              Choice& chosen) {
  if (!value) return {};
  const Expected<std::size_t> found = choose(option, *value, names, kind);
  if (!found) return Unexpected{found.error()};
  chosen = static_cast<Choice>(*found);
  return {};
}

}  // namespace

Expected<Command> draw_command(const SaidOptions& said, ReadingOptions reading) {
  DrawCommand out;
  out.reading = std::move(reading);
  out.name = said.query;
  if (!said.in.empty()) out.paths = said.in;
  if (!said.paths.empty()) {
    return usage(said.paths.front(), "this argument is not expected",
                 "put the name in quotes, and statements after --in");
  }
  out.output = said.output.value_or("-");
  if (out.output.empty()) return usage("--output", "no file is named", "give the file for the picture");
  const bool around = !trim(out.name).empty();
  std::vector<std::string> sizes = names_of(all_measures);
  sizes.emplace_back("none");
  auto size = static_cast<std::size_t>(usual_measure);
  Expected<void> done = choose_if_said(
      "--picture", said.picture, {"graph", "statement", "commitments", "continuity"}, "picture", out.picture);
  if (done) {
    done = choose_if_said("--projection", said.projection, names_of(all_projections), "projection",
                          out.projection);
  }
  if (done) done = choose_if_said("--size", said.size, sizes, "measure", size);
  if (done) {
    done = choose_if_said("--format", said.format, {"svg", "dot", "graphml", "gexf"}, "format", out.format);
  }
  if (!done) return Unexpected{done.error()};
  out.size = size < all_measures.size() ? std::optional{all_measures[size]} : std::nullopt;
  const bool table = out.format == DrawFormat::graphml || out.format == DrawFormat::gexf;
  if (around && said.picture) return usage("--picture", "stands against a name", "give one of the two");
  if (table && (around || said.picture)) {
    return usage("--format " + *said.format, "holds the whole network", "leave out name and --picture");
  }
  if (said.depth) {
    if (!around) return usage("--depth", "is for the neighbourhood of a thing", "name the thing");
    const Expected<std::size_t> depth = whole_number("--depth", *said.depth, farthest);
    if (!depth) return Unexpected{depth.error()};
    out.depth = static_cast<unsigned>(*depth);
  }
  return Command{std::move(out)};
}

}  // namespace entente::cli
