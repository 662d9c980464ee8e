#include "cli/output_formats.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "cli/report_formats.hpp"
#include "entente/analyse/analysis_mapping.hpp"
#include "entente/analyse/network_figures.hpp"
#include "entente/emit/extract_json.hpp"
#include "entente/emit/formats.hpp"
#include "entente/emit/layout.hpp"
#include "entente/emit/serd_writer.hpp"
#include "entente/gallery.hpp"
#include "entente/report/make_report.hpp"

namespace entente::cli {

namespace {

constexpr std::string_view csv = "csv";
constexpr std::string_view svg = "svg";
constexpr std::string_view analysis = "analysis";
constexpr std::string_view analysis_file = "analysis.ttl";
constexpr std::string_view picture_folder = "pictures/";

bool is_csv(Format format) noexcept {
  return format == Format::nodes_csv || format == Format::edges_csv;
}

/// Those that are rendered under a name of the command line; none for SVG.
std::vector<Format> formats_of(std::string_view format_name) {
  if (format_name == csv) return {Format::nodes_csv, Format::edges_csv};
  const std::optional<Format> chosen = format(format_name);
  return chosen ? std::vector{*chosen} : std::vector<Format>{};
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string picture_file(const std::string& name, std::string_view ending) {
  return std::string{picture_folder}.append(name).append(ending);
}

/// The graph as DOT is entente.dot.
void add_dot(RenderedOutput& out, const std::vector<NamedDrawing>& gallery) {
  for (const NamedDrawing& each : gallery) {
    if (each.name != "graph") out.files.push_back({picture_file(each.name, ".dot"), each.drawing.dot});
  }
}

void add_svg(RenderedOutput& out, const std::vector<NamedDrawing>& gallery, unsigned jobs) {
  std::vector<Drawing> drawings;
  drawings.reserve(gallery.size());
  for (const NamedDrawing& each : gallery) drawings.push_back(each.drawing);
  std::vector<Expected<std::string>> laid_out = layout_all(drawings, jobs);
  std::set<std::string> told;
  for (std::size_t i = 0; i < gallery.size(); ++i) {
    if (laid_out[i]) {
      out.files.push_back({picture_file(gallery[i].name, ".svg"), std::move(*laid_out[i])});
    } else if (told.insert(laid_out[i].error().message).second) {
      Error error = std::move(laid_out[i]).error();
      error.place = picture_file(gallery[i].name, ".svg");
      out.warnings.push_back(std::move(error));
    }
  }
}

/// What several formats are made of, each made once, and only if one asks for it.
class WholeCorpus {
 public:
  WholeCorpus(const std::vector<StatementFacts>& statements, const Knowledge& knowledge, unsigned jobs)
      : statements_{statements}, knowledge_{knowledge}, jobs_{jobs} {}

  const std::vector<StatementPair>& pairs() {
    if (!pairs_) pairs_ = compare_corpus(statements_, knowledge_);
    return *pairs_;
  }

  const std::vector<NetworkFigures>& figures() {
    if (!figures_) figures_ = measure_networks(statements_, all_projections, {jobs_, quickly_measured});
    return *figures_;
  }

  const NetworkTable& table() {
    if (!table_) {
      const NetworkFigures* all = find_figures(figures(), Projection::all);
      table_ = all == nullptr ? network_table(statements_, jobs_) : network_table(statements_, *all);
    }
    return *table_;
  }

 private:
  const std::vector<StatementFacts>& statements_;
  const Knowledge& knowledge_;
  unsigned jobs_;
  std::optional<std::vector<StatementPair>> pairs_;
  std::optional<std::vector<NetworkFigures>> figures_;
  std::optional<NetworkTable> table_;
};

/// Two projections are published: what is told in so many words, and everything together.
Expected<std::string> render_analysis(const std::vector<StatementFacts>& statements, WholeCorpus& corpus,
                                      const std::string& base) {
  std::vector<NetworkFigures> published;
  for (const NetworkFigures& each : corpus.figures()) {
    const Projection projection = each.projected.projection;
    if (projection == Projection::relations || projection == Projection::all) published.push_back(each);
  }
  const std::vector<Quad> quads = analysis_quads(statements, published, corpus.pairs(), base);
  return to_turtle(merge(std::span{&quads, 1}));
}

}  // namespace

std::vector<std::string> output_format_names() {
  std::vector<std::string> names;
  for (const Format each : all_formats) {
    if (!is_csv(each)) names.emplace_back(name(each));
  }
  names.emplace_back(csv);
  names.emplace_back(svg);
  names.emplace_back(analysis);
  for (std::string& each : report_format_names()) names.push_back(std::move(each));
  return names;
}

bool is_one_file(std::string_view format_name) noexcept {
  return format_name != csv && format_name != svg;
}

Expected<RenderedOutput> render_output(const std::vector<std::string>& format_names,
                                       const std::vector<StatementFacts>& statements,
                                       const Knowledge& knowledge, const OutputOptions& options) {
  RenderedOutput out;
  std::vector<RenderedFormat> described;
  WholeCorpus corpus{statements, knowledge, options.jobs};
  for (const std::string& format_name : format_names) {
    for (const Format each : formats_of(format_name)) {
      Expected<std::string> bytes =
          is_table(each) ? render_table(each, corpus.table()) : render(each, statements, options.provenance);
      if (!bytes) return Unexpected{std::move(bytes).error()};
      described.push_back({each, bytes->size()});
      out.files.push_back({std::string{file_name(each)}, std::move(*bytes)});
    }
  }
  if (contains(format_names, analysis)) {
    Expected<std::string> bytes = render_analysis(statements, corpus, options.base);
    if (!bytes) return Unexpected{std::move(bytes).error()};
    out.files.push_back({std::string{analysis_file}, std::move(*bytes)});
  }
  if (std::any_of(format_names.begin(), format_names.end(), is_report_format)) {
    const Report report = make_report(statements, corpus.pairs(), corpus.figures());
    for (const std::string& each : format_names) {
      if (is_report_format(each)) out.files.push_back({report_file_name(each), render_report(each, report)});
    }
  }
  if (!options.whole_folder) return out;
  if (std::any_of(described.begin(), described.end(),
                  [](const RenderedFormat& file) { return is_rdf(file.format); })) {
    Expected<std::string> description =
        render_dataset(statements, described, options.base, options.provenance);
    if (!description) return Unexpected{std::move(description).error()};
    out.files.push_back({std::string{dataset_file_name}, std::move(*description)});
  }
  const bool dot = contains(format_names, name(Format::dot));
  if (!dot && !contains(format_names, svg)) return out;
  const std::vector<NamedDrawing> gallery = draw_gallery(statements, corpus.pairs(), options.jobs);
  if (dot) add_dot(out, gallery);
  if (contains(format_names, svg)) add_svg(out, gallery, options.jobs);
  if (out.files.empty() && !out.warnings.empty()) return Unexpected{std::move(out.warnings.front())};
  return out;
}

Expected<std::string> render_statements(std::string_view format_name,
                                        const std::vector<StatementFacts>& statements,
                                        Provenance provenance) {
  const std::optional<Format> chosen = format(format_name);
  assert(chosen);
  return render(*chosen, statements, provenance);
}

std::string render_extraction(const StatementFacts& statement) {
  return to_json(statement);
}

}  // namespace entente::cli
