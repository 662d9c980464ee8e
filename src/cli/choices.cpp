#include "cli/choices.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "cli/said_options.hpp"
#include "cli/suggest.hpp"

namespace entente::cli {

Unexpected usage(std::string place, std::string message, std::string remedy) {
  return Unexpected{
      Error{Errc::usage, std::move(place), std::nullopt, std::move(message), std::move(remedy)}};
}

Expected<std::size_t> choose(const std::string& option, const std::string& value,
                             const std::vector<std::string>& names, const std::string& kind) {
  const auto found = std::find(names.begin(), names.end(), value);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  return usage(option + ' ' + value, "there is no such " + kind,
               did_you_mean(value, names, "the " + kind + "s are " + listed(names)));
}

Expected<std::size_t> whole_number(const std::string& option, const std::string& said, std::size_t most,
                                   std::size_t least) {
  std::size_t value = 0;
  const char* end = said.data() + said.size();
  const auto [rest, error] = std::from_chars(said.data(), end, value);
  if (error == std::errc{} && rest == end && value >= least && value <= most) return value;
  return usage(option + ' ' + said,
               "is no whole number from " + std::to_string(least) + " to " + std::to_string(most),
               "give one");
}

}  // namespace entente::cli
