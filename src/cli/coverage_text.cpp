#include "cli/coverage_text.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace entente::cli {

namespace {

constexpr std::size_t names_shown = 5;

std::string unresolved_part(const std::vector<std::string>& names, Verbosity verbosity) {
  if (names.empty()) return {};
  std::string out = "; " + counted(names.size(), "name", "names") + " unresolved: ";
  const std::size_t shown =
      verbosity == Verbosity::verbose ? names.size() : std::min(names.size(), names_shown);
  for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > shown) out += fmt::format(" and {} more", names.size() - shown);
  return out;
}

}  // namespace

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string coverage_line(const Coverage& coverage, Verbosity verbosity) {
  return fmt::format("{} of {} {} a fact{}", coverage.sentences_with_facts,
                     counted(coverage.sentences, "sentence", "sentences"),
                     coverage.sentences == 1 ? "carries" : "carry",
                     unresolved_part(coverage.unresolved, verbosity));
}

}  // namespace entente::cli
