#include "entente/analyse/verdict.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace entente {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, verdict_count> names{
    {{"Persisted", "persisted"},
     {"Renamed", "renamed"},
     {"Succeeded", "succeeded"},
     {"Emerged", "emerged"},
     {"NotMentioned", "not mentioned"},
     {"Ended", "ended"},
     {"Continued", "continued"},
     {"Strengthened", "strengthened"},
     {"Weakened", "weakened"}}};

}  // namespace

std::string_view local_name(Verdict verdict) noexcept {
  return names[static_cast<std::size_t>(verdict)].first;
}

std::string_view label(Verdict verdict) noexcept {
  return names[static_cast<std::size_t>(verdict)].second;
}

}  // namespace entente
