#include "cli/output_formats.hpp"

#include <cassert>

#include "entente/emit/extract_json.hpp"
#include "entente/emit/formats.hpp"

namespace entente::cli {

std::vector<std::string> output_format_names() {
  std::vector<std::string> names;
  for (const Format each : all_formats) names.emplace_back(name(each));
  return names;
}

std::string output_file_name(std::string_view format_name) {
  const std::optional<Format> chosen = format(format_name);
  assert(chosen);
  return std::string{file_name(*chosen)};
}

Expected<std::string> render_statements(std::string_view format_name,
                                        const std::vector<StatementFacts>& statements) {
  const std::optional<Format> chosen = format(format_name);
  assert(chosen);
  return render(*chosen, statements);
}

std::string render_extraction(const StatementFacts& statement) {
  return to_json(statement);
}

}  // namespace entente::cli
