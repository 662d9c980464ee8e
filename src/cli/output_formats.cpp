#include "cli/output_formats.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "cli/report_formats.hpp"
#include "entente/emit/extract_json.hpp"
#include "entente/emit/formats.hpp"

namespace entente::cli {

std::vector<std::string> output_format_names() {
  std::vector<std::string> names;
  for (const Format each : all_formats) names.emplace_back(name(each));
  for (std::string& each : report_format_names()) names.push_back(std::move(each));
  return names;
}

std::string output_file_name(std::string_view format_name) {
  if (is_report_format(format_name)) return report_file_name(format_name);
  const std::optional<Format> chosen = format(format_name);
  assert(chosen);
  return std::string{file_name(*chosen)};
}

Expected<std::string> render_statements(std::string_view format_name,
                                        const std::vector<StatementFacts>& statements,
                                        Provenance provenance) {
  const std::optional<Format> chosen = format(format_name);
  assert(chosen);
  return render(*chosen, statements, provenance);
}

Expected<std::optional<std::string>> render_description(const std::vector<std::string>& format_names,
                                                        const std::vector<std::size_t>& sizes,
                                                        const std::vector<StatementFacts>& statements,
                                                        const std::string& base, Provenance provenance) {
  std::vector<RenderedFormat> files;
  for (std::size_t i = 0; i < format_names.size(); ++i) {
    if (is_report_format(format_names[i])) continue;
    const std::optional<Format> chosen = format(format_names[i]);
    assert(chosen);
    files.push_back({*chosen, sizes[i]});
  }
  const auto holds_graph = [](const RenderedFormat& file) { return is_rdf(file.format); };
  if (std::none_of(files.begin(), files.end(), holds_graph)) return std::nullopt;
  return render_dataset(statements, files, base, provenance).map([](std::string&& text) {
    return std::optional{std::move(text)};
  });
}

std::string description_file_name() {
  return std::string{dataset_file_name};
}

std::string render_extraction(const StatementFacts& statement) {
  return to_json(statement);
}

}  // namespace entente::cli
